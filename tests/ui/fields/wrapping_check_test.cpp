// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include <gtest/gtest.h>

#include "ui/fields/wrapping_check.h"

namespace patella::ui {
namespace {

TEST(WrappingChecks, NeedNoMoreRoomThanTheirLongestWord)
{
    const WrappingCheck check(QStringLiteral("&Look for new runs in a folder while Patella is open"));
    const int line = check.fontMetrics().height();
    EXPECT_LT(check.minimumSizeHint().width(), check.sizeHint().width() / 3);
    EXPECT_LE(check.heightForWidth(check.sizeHint().width()), line + 8) << "one line where there is room";
    EXPECT_GE(check.heightForWidth(check.minimumSizeHint().width()), 5 * line);
}

TEST(WrappingChecks, AreTickedByAClickOnAnyOfTheirWords)
{
    WrappingCheck check(QStringLiteral("Look for new runs in a folder while Patella is open"));
    check.resize(120, check.heightForWidth(120));
    check.show();
    QTest::mouseClick(&check, Qt::LeftButton, {}, {80, check.height() - 6});
    EXPECT_TRUE(check.isChecked());
    QTest::keyClick(&check, Qt::Key_Space);
    EXPECT_FALSE(check.isChecked());
}

} // namespace
} // namespace patella::ui
