// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAction>
#include <QCalendarWidget>
#include <QLocale>
#include <QMenu>
#include <QTest>

#include <gtest/gtest.h>

#include "tests/support/builders.h"
#include "ui/convert.h"
#include "ui/fields/date_field.h"

namespace patella::ui {
namespace {

using namespace test;

class DateFieldKeys : public testing::Test {
protected:
    ~DateFieldKeys() override { QLocale::setDefault(QLocale::c()); }
    DateField field{aDay, Needed::Yes};
};

TEST_F(DateFieldKeys, BeginWithTodayInAnEmptyField)
{
    QTest::keyClick(&field, Qt::Key_Up);
    EXPECT_EQ(field.date(), aDay);
}

TEST_F(DateFieldKeys, MoveByADayOverTheEndOfAYear)
{
    field.setDate(2025y / 12 / 31);
    QTest::keyClick(&field, Qt::Key_Up);
    EXPECT_EQ(field.date(), LocalDate(2026y / 1 / 1));
    QTest::keyClick(&field, Qt::Key_Down);
    QTest::keyClick(&field, Qt::Key_Down);
    EXPECT_EQ(field.date(), LocalDate(2025y / 12 / 30));
}

TEST_F(DateFieldKeys, LeaveWhatIsNoDayAsItIs)
{
    field.setText(QStringLiteral("soon"));
    QTest::keyClick(&field, Qt::Key_Up);
    EXPECT_EQ(field.text(), QStringLiteral("soon"));
}

TEST_F(DateFieldKeys, WriteATypedDayOutWhenTheFieldIsLeft)
{
    QLocale::setDefault(QLocale(QStringLiteral("de_DE")));
    field.setText(QStringLiteral("3.11."));
    Q_EMIT field.editingFinished();
    EXPECT_EQ(field.text(), QStringLiteral("03.11.2026"));
    field.setText(QStringLiteral("31.11."));
    Q_EMIT field.editingFinished();
    EXPECT_EQ(field.text(), QStringLiteral("31.11.")) << "what cannot be stays as it was typed";
}

class DateFieldCalendar : public DateFieldKeys {
protected:
    DateFieldCalendar() { field.show(); }
    QCalendarWidget& calendar() const { return *field.findChild<QCalendarWidget*>(); }
    QMenu& menu() const { return *field.findChild<QMenu*>(); }
};

TEST_F(DateFieldCalendar, OpensByF4AtTheDayInTheField)
{
    field.setDate(2026y / 3 / 1);
    QTest::keyClick(&field, Qt::Key_F4);
    EXPECT_TRUE(menu().isVisible());
    EXPECT_EQ(fromQt(calendar().selectedDate()), LocalDate(2026y / 3 / 1));
    menu().close();
}

TEST_F(DateFieldCalendar, OpensAtTodayWhereNoDayStands)
{
    field.setText(QStringLiteral("soon"));
    field.actions().front()->trigger();
    EXPECT_EQ(fromQt(calendar().selectedDate()), aDay);
    menu().close();
}

TEST_F(DateFieldCalendar, TakesTheChosenDayAndCloses)
{
    QTest::keyClick(&field, Qt::Key_F4);
    Q_EMIT calendar().activated(toQt(LocalDate(2026y / 11 / 3)));
    EXPECT_EQ(field.date(), LocalDate(2026y / 11 / 3));
    EXPECT_FALSE(menu().isVisible());
}

TEST_F(DateFieldCalendar, IsTheSameOneEachTime)
{
    QTest::keyClick(&field, Qt::Key_F4);
    menu().close();
    QTest::keyClick(&field, Qt::Key_F4);
    EXPECT_EQ(field.findChildren<QCalendarWidget*>().size(), 1);
    menu().close();
}

// Years typed with two digits: up to a year ahead they are of this century.
struct ShortYear {
    const char* typed;
    int year;
};

class ShortYears : public testing::TestWithParam<ShortYear> { };

TEST_P(ShortYears, AreOfThisCenturyUnlessTheyAreFarAhead)
{
    DateField field(aDay, Needed::Yes);
    QLocale::setDefault(QLocale(QStringLiteral("de_DE")));
    field.setText(QLatin1String(GetParam().typed));
    const auto date = field.date();
    QLocale::setDefault(QLocale::c());
    ASSERT_TRUE(date);
    EXPECT_EQ(static_cast<int>(date->year()), GetParam().year);
}

INSTANTIATE_TEST_SUITE_P(Of, ShortYears,
    testing::Values(ShortYear{"3.11.26", 2026}, ShortYear{"3.11.00", 2000}, ShortYear{"20.11.27", 2027},
        ShortYear{"22.11.27", 1927}, ShortYear{"3.11.85", 1985}),
    [](const auto& each) {
        return QString::fromLatin1(each.param.typed).remove(QLatin1Char('.')).toStdString();
    });

} // namespace
} // namespace patella::ui
