// SPDX-License-Identifier: GPL-3.0-or-later
#include <QPointer>
#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

#include "tests/ui/on_screen.h"
#include "ui/window/banner.h"

namespace patella::ui {
namespace {

using namespace test;

class BannerTest : public testing::Test {
protected:
    QPointer<Banner> banner{
        new Banner(QStringLiteral("2 new runs."), QStringLiteral("&Look"), QStringLiteral("Not now"))};
    QSignalSpy accepted{banner, &Banner::accepted};
    QSignalSpy refused{banner, &Banner::refused};

    void answer(const QString& words)
    {
        bringToFront(*banner);
        click(buttonSaying(*banner, words));
    }
};

TEST_F(BannerTest, SaysThatItIsAcceptedAndGoesAway)
{
    answer(QStringLiteral("Look"));
    EXPECT_EQ(accepted.count(), 1);
    EXPECT_EQ(refused.count(), 0);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    EXPECT_TRUE(banner.isNull());
}

TEST_F(BannerTest, SaysThatItIsRefusedAndGoesAway)
{
    answer(QStringLiteral("Not now"));
    EXPECT_EQ(accepted.count(), 0);
    EXPECT_EQ(refused.count(), 1);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    EXPECT_TRUE(banner.isNull());
}

} // namespace
} // namespace patella::ui
