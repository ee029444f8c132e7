// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>
#include <QThread>

#include <gtest/gtest.h>

#include "ui/work_beside.h"

#include <atomic>
#include <memory>
#include <vector>

namespace patella::ui {
namespace {

TEST(WorkBesides, ReckonInAnotherThreadAndShowInThisOne)
{
    WorkBeside work;
    const auto* here = QThread::currentThread();
    QThread* reckoned = nullptr;
    QThread* shown = nullptr;
    work.ask([&] {
        reckoned = QThread::currentThread();
        return [&] { shown = QThread::currentThread(); };
    });
    EXPECT_TRUE(work.isWorking());
    ASSERT_TRUE(QTest::qWaitFor([&] { return !work.isWorking(); }));
    EXPECT_NE(reckoned, here);
    EXPECT_EQ(shown, here);
}

TEST(WorkBesides, ShowOnlyTheAnswerToTheLatestQuestion)
{
    WorkBeside work;
    std::atomic<bool> mayEnd = false;
    std::vector<int> shown;
    work.ask([&] {
        while (!mayEnd)
            QThread::yieldCurrentThread();
        return [&] { shown.push_back(1); };
    });
    for (const int answer : {2, 3})
        work.ask([&shown, answer] { return [&shown, answer] { shown.push_back(answer); }; });
    mayEnd = true;
    ASSERT_TRUE(QTest::qWaitFor([&] { return !work.isWorking(); }));
    EXPECT_EQ(shown, (std::vector{3}));
}

TEST(WorkBesides, KeepNobodyWaitingWhoGoes)
{
    const auto hasBegun = std::make_shared<std::atomic<bool>>(false);
    const auto mayEnd = std::make_shared<std::atomic<bool>>(false);
    const auto hasEnded = std::make_shared<std::atomic<bool>>(false);
    {
        WorkBeside work;
        work.ask([=] {
            *hasBegun = true;
            while (!*mayEnd)
                QThread::yieldCurrentThread();
            *hasEnded = true;
            return [] { };
        });
        ASSERT_TRUE(QTest::qWaitFor([&] { return hasBegun->load(); }));
    }
    EXPECT_FALSE(*hasEnded);
    *mayEnd = true;
    EXPECT_TRUE(QTest::qWaitFor([&] { return hasEnded->load(); }));
}

TEST(WorkBesides, ShowNothingAfterTheirEnd)
{
    bool isShown = false;
    {
        WorkBeside work;
        work.ask([&] { return [&] { isShown = true; }; });
    }
    QTest::qWait(1);
    EXPECT_FALSE(isShown);
}

} // namespace
} // namespace patella::ui
