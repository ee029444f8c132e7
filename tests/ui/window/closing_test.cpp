// SPDX-License-Identifier: GPL-3.0-or-later
#include <QPointer>
#include <QSettings>
#include <QTest>
#include <QTimer>

#include <gtest/gtest.h>

#include "tests/support/builders.h"
#include "tests/support/temporary_folder.h"
#include "tests/ui/on_screen.h"
#include "ui/log/log_book.h"
#include "ui/window/main_window.h"

namespace patella::ui {
namespace {

using namespace test;

TEST(ClosingTheWindow, WaitsUntilVeryManyEntriesAreSaved)
{
    const TemporaryFolder folder;
    QPointer<MainWindow> window
        = new MainWindow(std::make_unique<LogBook>(LogStore(folder / "log.patella"), [] { return aDay; }));
    window->setAttribute(Qt::WA_DeleteOnClose);
    bringToFront(*window);
    ChangeSet runs;
    for (int day = 0; day < 1000; ++day)
        runs.push_back(added(aRun(daysAfter(aDay, -day))));

    bool isClosed = true;
    QTimer::singleShot(0, window, [&] { isClosed = window->close(); });
    EXPECT_TRUE(window->book().perform(QStringLiteral("adding"), runs));
    EXPECT_FALSE(isClosed);
    ASSERT_TRUE(window);
    EXPECT_TRUE(window->isVisible());
    EXPECT_TRUE(QTest::qWaitFor([&] { return window.isNull(); })) << "it closes as was asked";
    EXPECT_EQ(LogStore(folder / "log.patella").runs().size(), 1000u);
    QSettings().clear();
}

} // namespace
} // namespace patella::ui
