// SPDX-License-Identifier: GPL-3.0-or-later
#include <QScreen>
#include <QWidget>

#include <gtest/gtest.h>

#include "core/sample/sample_log.h"
#include "tests/support/builders.h"
#include "tests/support/temporary_folder.h"
#include "ui/log/log_book.h"
#include "ui/look/fit_screen.h"
#include "ui/report/window/report_preview.h"
#include "ui/signs/doctor_guide.h"

namespace patella::ui {
namespace {

using namespace test;

bool fits(const QWidget& window)
{
    const auto room = window.screen()->availableSize();
    return window.width() <= room.width() && window.height() <= room.height();
}

TEST(FitOnTheScreen, LeavesASmallWindowAsItIs)
{
    QWidget window;
    resizeOnScreen(window, {300, 200});
    EXPECT_EQ(window.size(), QSize(300, 200));
}

TEST(FitOnTheScreen, LeavesRoomForFrameAndPanelsAroundALargeOne)
{
    QWidget window;
    const auto room = window.screen()->availableSize();
    resizeOnScreen(window, room * 2);
    EXPECT_LT(window.width(), room.width());
    EXPECT_LT(window.height(), room.height());
}

TEST(FitOnTheScreen, HoldsTheReportAndTheGuide)
{
    TemporaryFolder folder;
    LogBook book(LogStore(folder / "log.patella"), [] { return aDay; });
    const ReportPreview report(sampleLog(aDay), aDay, {});
    const DoctorGuide guide(book);
    EXPECT_TRUE(fits(report)) << report.width() << " x " << report.height();
    EXPECT_TRUE(fits(guide)) << guide.width() << " x " << guide.height();
}

} // namespace
} // namespace patella::ui
