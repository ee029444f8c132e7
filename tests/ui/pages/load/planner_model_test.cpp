// SPDX-License-Identifier: GPL-3.0-or-later
#include <QSignalSpy>

#include <gtest/gtest.h>

#include "tests/ui/pages/load/log_of_weeks.h"
#include "tests/ui/words/plain.h"
#include "ui/pages/load/planner_model.h"

namespace patella::ui {
namespace {

using namespace test;

constexpr int Thursday = PlannerModel::Monday + 3;

class Planners : public testing::Test {
protected:
    PlannerModel model{Units{}};

    void show(const Log& log) { model.show(log, LoadUnit::Distance, theWednesday, 8); }
    QModelIndex at(int row, int column) const { return model.index(row, column); }
    std::string cell(int row, int column) const { return words::plain(at(row, column).data().toString()); }
};

TEST_F(Planners, ShowAWeekARowAndADayACell)
{
    show(logOfWeeks({20, 20, 20, 20, 12}));
    EXPECT_EQ(model.rowCount(), 8);
    EXPECT_EQ(model.dayOf(at(0, PlannerModel::Monday)), 2026y / 11 / 16);
    EXPECT_EQ(model.dayOf(at(2, PlannerModel::Sunday)), 2026y / 12 / 6);
}

TEST_F(Planners, NameDaysAndSumsAboveTheColumnsAndNothingBesideTheRows)
{
    show(logOfWeeks({20, 20, 20, 20, 12}));
    const auto title = [&](int column) {
        return words::plain(model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
    };
    EXPECT_EQ(title(PlannerModel::WeekOf), "Week of");
    EXPECT_EQ(title(Thursday), "Thu");
    EXPECT_EQ(title(PlannerModel::Standing), "With this plan");
    EXPECT_FALSE(model.headerData(0, Qt::Vertical, Qt::DisplayRole).isValid());
}

TEST_F(Planners, ShowWhatWasRunOnDaysGoneByAndWhatIsPlannedAfterThem)
{
    auto log = logOfWeeks({20, 20, 20, 20, 12});
    log.plannedRuns = {aPlannedRun(daysAfter(theWednesday, 1), kilometres(5)),
        aPlannedRun(daysAfter(theWednesday, -1), kilometres(7))};
    show(log);
    EXPECT_EQ(cell(0, PlannerModel::Monday), "12.0");
    EXPECT_EQ(cell(0, PlannerModel::Monday + 1), "") << "a plan of yesterday that was not run";
    EXPECT_EQ(cell(0, Thursday), "5");
    EXPECT_EQ(cell(0, PlannerModel::Sum), "17.0 km");
    EXPECT_EQ(cell(0, PlannerModel::Line), "23.0 km");
    EXPECT_EQ(cell(0, PlannerModel::Standing), "6.0 km left");
    EXPECT_EQ(cell(1, PlannerModel::Standing), "–") << "nothing is planned so far ahead";
}

TEST_F(Planners, SayInFullOnlyWhatIsPlannedForADay)
{
    auto log = logOfWeeks({20, 20, 20, 20, 12});
    log.plannedRuns = {aPlannedRun(daysAfter(theWednesday, 1), kilometres(5))};
    show(log);
    EXPECT_FALSE(model.planInFull(at(0, Thursday)).isEmpty());
    EXPECT_TRUE(model.planInFull({}).isEmpty());
    for (const int column : {PlannerModel::WeekOf, PlannerModel::Sum, PlannerModel::Line})
        EXPECT_TRUE(model.planInFull(at(0, column)).isEmpty()) << column;
}

TEST_F(Planners, SayWhenAPlanWouldBeTooMuch)
{
    auto log = logOfWeeks({20, 20, 20, 20, 12});
    log.plannedRuns = {aPlannedRun(daysAfter(theWednesday, 1), kilometres(12)),
        aPlannedRun(daysAfter(theWednesday, 7), kilometres(40))};
    show(log);
    EXPECT_EQ(cell(0, PlannerModel::Standing), "1.0 km above");
    EXPECT_EQ(cell(1, PlannerModel::Standing), "13.0 km above, and more than 30 % above the reference");
}

TEST_F(Planners, ReadARunTypedIntoADay)
{
    show(logOfWeeks({20}));
    QSignalSpy changed(&model, &PlannerModel::planChanged);
    EXPECT_TRUE(model.setData(at(1, Thursday), QStringLiteral("8.5"), Qt::EditRole));
    ASSERT_EQ(changed.count(), 1);
    const auto changeSet = changed[0][0].value<ChangeSet>();
    ASSERT_EQ(changeSet.size(), 1U);
    const auto run = std::get<PlannedRun>(*changeSet[0].after);
    EXPECT_EQ(run.date, 2026y / 11 / 26);
    EXPECT_EQ(run.distance, Distance{8500});
}

TEST_F(Planners, LeaveThePlanWhenTheSameIsTypedAgain)
{
    auto log = logOfWeeks({20});
    log.plannedRuns = {aPlannedRun(daysAfter(theWednesday, 1), kilometres(5))};
    show(log);
    QSignalSpy changed(&model, &PlannerModel::planChanged);
    EXPECT_TRUE(model.setData(at(0, Thursday), QStringLiteral("5"), Qt::EditRole));
    EXPECT_EQ(changed.count(), 0);
}

TEST_F(Planners, SayWhatTheyDoNotUnderstand)
{
    show(logOfWeeks({20}));
    QSignalSpy refused(&model, &PlannerModel::notUnderstood);
    EXPECT_FALSE(model.setData(at(1, Thursday), QStringLiteral("far"), Qt::EditRole));
    ASSERT_EQ(refused.count(), 1);
    EXPECT_TRUE(refused[0][0].toString().contains(QStringLiteral("\"far\"")));
    EXPECT_FALSE(model.setData(at(1, PlannerModel::Sum), QStringLiteral("8"), Qt::EditRole));
}

TEST_F(Planners, LetOnlyDaysToComeBeTypedInto)
{
    show(logOfWeeks({20}));
    EXPECT_FALSE(model.flags(at(0, PlannerModel::Monday)).testFlag(Qt::ItemIsEditable));
    EXPECT_TRUE(model.flags(at(0, PlannerModel::Monday + 2)).testFlag(Qt::ItemIsEditable)) << "today";
    EXPECT_FALSE(model.flags(at(1, PlannerModel::Sum)).testFlag(Qt::ItemIsEditable));
}

TEST_F(Planners, SayADayAndItsPlanToAScreenReader)
{
    auto log = logOfWeeks({20});
    log.plannedRuns = {aPlannedRun(daysAfter(theWednesday, 1), kilometres(5))};
    show(log);
    const auto spoken = [&](int column) { return at(0, column).data(Qt::AccessibleTextRole).toString(); };
    EXPECT_TRUE(words::plain(spoken(Thursday)).ends_with(": 5.0 km")) << qPrintable(spoken(Thursday));
    EXPECT_TRUE(spoken(PlannerModel::Sunday).endsWith(QStringLiteral(": nothing planned")));
}

TEST_F(Planners, SayAllThatIsPlannedOfADay)
{
    const auto shoe = aShoe("Blue");
    auto run = aPlannedRun(daysAfter(theWednesday, 1), kilometres(5));
    run.duration = 35min;
    run.kind = RunKind::Hills;
    run.surface = SurfaceMix::only(Surface::Trail);
    run.shoe = shoe.id;
    run.notes = "with Ana";
    auto log = logOfWeeks({20});
    log.shoes = {shoe};
    log.plannedRuns = {run};
    show(log);
    EXPECT_EQ(
        words::plain(model.planInFull(at(0, Thursday))), "5.0 km, 35 min, hills, trail, “Blue”: with Ana");
    EXPECT_EQ(words::plain(at(0, Thursday).data(Qt::ToolTipRole).toString()),
        "5.0 km, 35 min, hills, trail, “Blue”: with Ana");
    EXPECT_EQ(words::plain(model.planInFull(at(0, PlannerModel::Sunday))), "");
}

} // namespace
} // namespace patella::ui
