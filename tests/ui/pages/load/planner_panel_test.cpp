// SPDX-License-Identifier: GPL-3.0-or-later
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

#include <gtest/gtest.h>

#include "tests/ui/pages/load/log_of_weeks.h"
#include "ui/convert.h"
#include "ui/pages/load/planner_panel.h"

namespace patella::ui {
namespace {

using namespace test;

class PlannerPanels : public testing::Test {
protected:
    PlannerPanel panel{Units{}};

    QString answer() const { return panel.findChild<QLabel*>(QStringLiteral("raceAnswer"))->text(); }
    QDateEdit& raceDate() const { return *panel.findChild<QDateEdit*>(QStringLiteral("raceDate")); }
    void typeDistance(const QString& text) const
    {
        auto* field = panel.findChild<QLineEdit*>(QStringLiteral("raceDistance"));
        field->clear();
        QTest::keyClicks(field, text);
    }
};

TEST_F(PlannerPanels, AskHowFarBeforeTheySayWhenToBegin)
{
    panel.show(logOfWeeks({20, 20, 20, 20, 20}), LoadUnit::Distance, theWednesday);
    EXPECT_TRUE(answer().startsWith(QStringLiteral("Enter the distance")));
    typeDistance(QStringLiteral("42.2"));
    EXPECT_TRUE(answer().contains(QStringLiteral("week(s) of building up"))) << qPrintable(answer());
}

TEST_F(PlannerPanels, OfferADayInEightWeeksAndNoneThatIsOver)
{
    panel.show(logOfWeeks({20}), LoadUnit::Distance, theWednesday);
    EXPECT_EQ(raceDate().date(), toQt(daysAfter(theWednesday, 56)));
    EXPECT_EQ(raceDate().minimumDate(), toQt(theWednesday));
}

TEST_F(PlannerPanels, KeepTheDayOfTheRaceWhenTheLogChanges)
{
    panel.show(logOfWeeks({20, 20, 20}), LoadUnit::Distance, theWednesday);
    raceDate().setDate(QDate(2027, 5, 2));
    panel.show(logOfWeeks({20, 20, 25}), LoadUnit::Distance, theWednesday);
    EXPECT_EQ(raceDate().date(), QDate(2027, 5, 2));
}

TEST_F(PlannerPanels, AnswerAgainWhenTheRaceMoves)
{
    panel.show(logOfWeeks({20, 20, 20, 20, 20}), LoadUnit::Distance, theWednesday);
    typeDistance(QStringLiteral("42.2"));
    raceDate().setDate(QDate(2026, 12, 6));
    EXPECT_TRUE(answer().contains(QStringLiteral("too late"))) << qPrintable(answer());
    raceDate().setDate(QDate(2027, 11, 7));
    EXPECT_FALSE(answer().contains(QStringLiteral("too late"))) << qPrintable(answer());
}

TEST_F(PlannerPanels, PassOnWhatIsTypedIntoADay)
{
    panel.show(logOfWeeks({20}), LoadUnit::Distance, theWednesday);
    QSignalSpy changed(&panel, &PlannerPanel::planChanged);
    auto* model = panel.findChild<QTableView*>()->model();
    ASSERT_TRUE(model->setData(model->index(1, 3), QStringLiteral("8 + 5")));
    ASSERT_TRUE(changed.wait(1000));
    EXPECT_EQ(changed[0][0].value<ChangeSet>().size(), 2U);
}

} // namespace
} // namespace patella::ui
