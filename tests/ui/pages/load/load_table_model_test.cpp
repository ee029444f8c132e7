// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include "tests/ui/pages/load/log_of_weeks.h"
#include "tests/ui/words/plain.h"
#include "ui/pages/load/load_table_model.h"

namespace patella::ui {
namespace {

using namespace test;

class LoadTables : public testing::Test {
protected:
    enum Column { WeekOf, Sum, Line, Standing, LongRuns, WorstPain, NextMorning, FirstPart };

    LoadTableModel model;

    void show(const Log& log, LoadUnit unit = LoadUnit::Distance)
    {
        model.show(
            loadView(log, {.unit = unit, .division = Division::Kind, .rolling = false}, theWednesday, {}));
    }
    std::string cell(int row, int column) const
    {
        return words::plain(model.index(row, column).data().toString());
    }
    std::string heading(int column) const
    {
        return words::plain(model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
    }
};

TEST_F(LoadTables, BeginWithTheLatestWeek)
{
    show(logOfWeeks({20, 20, 20, 20, 24}));
    ASSERT_EQ(model.rowCount(), 5);
    EXPECT_EQ(model.weekAt(0).monday, 2026y / 11 / 16);
    EXPECT_EQ(model.weekAt(4).monday, 2026y / 10 / 19);
    EXPECT_EQ(cell(0, Sum), "24.0");
    EXPECT_EQ(cell(4, Sum), "20.0");
}

TEST_F(LoadTables, SayHowEachWeekStands)
{
    show(logOfWeeks({20, 20, 20, 20, 10, 32}));
    EXPECT_EQ(cell(0, Line), "23.0");
    EXPECT_EQ(cell(0, Standing), "more than 30 % above");
    EXPECT_EQ(cell(1, Standing), "an easier week");
    EXPECT_EQ(cell(5, Standing), "too few weeks before");
    EXPECT_EQ(cell(5, Line), "–");
}

TEST_F(LoadTables, CallAFirstWeekInProgressAndNotABaseline)
{
    show(logOfWeeks({20}));
    EXPECT_EQ(cell(0, Standing), "in progress");
}

TEST_F(LoadTables, CountLongRunsAndLeaveADashWhereThereIsNone)
{
    show(logOfWeeks({20, 20, 32}));
    EXPECT_EQ(cell(0, LongRuns), "1");
    EXPECT_EQ(cell(1, LongRuns), "–");
}

TEST_F(LoadTables, TellNoAnswerFromNoPain)
{
    auto log = logOfWeeks({20, 20});
    log.painNotes = {aPainNote(log.runs[1], Moment::During, 0)};
    show(log);
    EXPECT_EQ(cell(0, WorstPain), "0");
    EXPECT_EQ(cell(0, NextMorning), "–");
    EXPECT_EQ(cell(1, WorstPain), "–");
}

TEST_F(LoadTables, HaveAColumnForEachPart)
{
    auto log = logOfWeeks({20, 30});
    log.runs[0].form.kind = RunKind::Easy;
    log.runs[1].form.kind = RunKind::Long;
    show(log);
    ASSERT_EQ(model.columnCount(), FirstPart + 2);
    EXPECT_EQ(heading(FirstPart), "easy");
    EXPECT_EQ(cell(0, FirstPart), "0.0");
    EXPECT_EQ(cell(0, FirstPart + 1), "30.0");
}

TEST_F(LoadTables, CountMinutesWithoutDecimals)
{
    auto log = logOfWeeks({20});
    log.runs[0].measured.duration = 100min;
    show(log, LoadUnit::Minutes);
    EXPECT_EQ(heading(Sum), "Total (min)");
    EXPECT_EQ(cell(0, Sum), "100");
}

} // namespace
} // namespace patella::ui
