// SPDX-License-Identifier: GPL-3.0-or-later
#include <QComboBox>
#include <QLineEdit>

#include <gtest/gtest.h>

#include "tests/ui/entry/open_form.h"

#include <algorithm>

namespace patella::ui {
namespace {

using namespace test;

// An answer that cannot be true, or cannot be read, in a form that is right otherwise.
struct RefusedAnswer {
    const char* form;
    const char* column;
    const char* typed;
};

void PrintTo(const RefusedAnswer& answer, std::ostream* stream)
{
    *stream << answer.form << '.' << answer.column << " \"" << answer.typed << '"';
}

Record recordOf(const std::string& form)
{
    for (const auto& each : oneOfEachForm())
        if (each.name == form)
            return each.record;
    throw std::out_of_range(form);
}

class RefusedAnswers : public testing::TestWithParam<RefusedAnswer> { };

TEST_P(RefusedAnswers, AreSaidBesideTheirFieldAndStayAsTyped)
{
    const auto& [form, column, typed] = GetParam();
    OpenForm open(recordOf(form));
    open.type(column, QString::fromUtf8(typed));
    EXPECT_FALSE(open.isSaved());
    EXPECT_EQ(open.problems(), std::vector<std::string>{column});
    EXPECT_EQ(open.field<QLineEdit>(column).text(), QString::fromUtf8(typed));
    EXPECT_EQ(open.form().focusWidget(), &open.field(column)) << "the cursor is where the mistake is";
}

std::string nameOfRefusal(const testing::TestParamInfo<RefusedAnswer>& each)
{
    auto name = std::to_string(each.index) + "_" + each.param.form + "_" + each.param.column;
    std::replace(name.begin(), name.end(), ' ', '_');
    return name;
}

INSTANTIATE_TEST_SUITE_P(OfARun, RefusedAnswers,
    testing::Values(RefusedAnswer{"Run", "date", "2026-02-30"}, RefusedAnswer{"Run", "date", "2026-11-21"},
        RefusedAnswer{"Run", "date", ""}, RefusedAnswer{"Run", "start_time", "24:30"},
        RefusedAnswer{"Run", "distance_m", "0"}, RefusedAnswer{"Run", "distance_m", "8..2"},
        RefusedAnswer{"Run", "duration_s", "45:70"}, RefusedAnswer{"Run", "elapsed_s", "long"},
        RefusedAnswer{"Run", "effort", "11"}, RefusedAnswer{"Run", "warm_up_min", "301"},
        RefusedAnswer{"Run", "cool_down_min", "-1"}, RefusedAnswer{"Run", "ascent_m", "12001"},
        RefusedAnswer{"Run", "walk_min", "half"}, RefusedAnswer{"Run", "heart_rate_bpm", "900"},
        RefusedAnswer{"Run", "max_heart_rate_bpm", "9"}, RefusedAnswer{"Run", "cadence_spm", "fast"},
        RefusedAnswer{"Run", "temperature_c", "100"}),
    nameOfRefusal);

INSTANTIATE_TEST_SUITE_P(OfTheKneeAndTheDay, RefusedAnswers,
    testing::Values(RefusedAnswer{"KneeCheck", "date", "2026-11-21"},
        RefusedAnswer{"KneeCheck", "morning_stiffness_min", "1441"},
        RefusedAnswer{"KneeCheck", "gave_way_times", "often"}, RefusedAnswer{"KneeCheck", "worry", "11"},
        RefusedAnswer{"Day", "date", "2026-11-21"}, RefusedAnswer{"Day", "sitting_min", "7:61"},
        RefusedAnswer{"Day", "stairs_flights", "some"}, RefusedAnswer{"Day", "hydration", "4"},
        RefusedAnswer{"Day", "nutrition", "-1"}, RefusedAnswer{"Day", "cycle_day", "0"},
        RefusedAnswer{"Day", "time of painkiller", "noon"}),
    nameOfRefusal);

INSTANTIATE_TEST_SUITE_P(OfCare, RefusedAnswers,
    testing::Values(RefusedAnswer{"Care", "date", "soon"}, RefusedAnswer{"Care", "lasted_min", "1441"},
        RefusedAnswer{"Care", "sets", "two"}, RefusedAnswer{"Care", "held_s", "0"},
        RefusedAnswer{"Care", "load_g", "-3"}, RefusedAnswer{"Care", "load_g", "heavy"},
        RefusedAnswer{"Care", "tightness", "4"}, RefusedAnswer{"Care", "pain_day_after", "11"},
        RefusedAnswer{"Visit", "date", ""}, RefusedAnswer{"Visit", "next_check", "2026-13-01"},
        RefusedAnswer{"Complaint", "date", "2026-11-21"}, RefusedAnswer{"Complaint", "ended", "gone"}),
    nameOfRefusal);

INSTANTIATE_TEST_SUITE_P(OfThePlanAndTheRest, RefusedAnswers,
    testing::Values(RefusedAnswer{"PlannedRun", "distance_m", "0"},
        RefusedAnswer{"PlannedRun", "duration_min", "6001"}, RefusedAnswer{"Measure", "name", ""},
        RefusedAnswer{"Measure", "lowest_thousandths", "low"},
        RefusedAnswer{"SelfExperiment", "pairs", "some"}, RefusedAnswer{"SelfExperiment", "second", ""},
        RefusedAnswer{"Programme", "week_m", "0"}, RefusedAnswer{"Programme", "pain_ceiling", "11"},
        RefusedAnswer{"Programme", "step", "0"}, RefusedAnswer{"Programme", "name", ""},
        RefusedAnswer{"Pair", "name", ""}, RefusedAnswer{"Pair", "run_before_m", "far"},
        RefusedAnswer{"Pair", "retired", "2026-02-30"}, RefusedAnswer{"AboutYou", "value", ""}),
    nameOfRefusal);

// The last value of a scale that is still an answer, and the first that is none.
struct Bound {
    const char* form;
    const char* column;
    const char* last;
    const char* beyond;
};

void PrintTo(const Bound& bound, std::ostream* stream) { *stream << bound.form << '.' << bound.column; }

class BoundsOfAnswers : public testing::TestWithParam<Bound> { };

TEST_P(BoundsOfAnswers, AreTakenAndNothingBeyondThem)
{
    const auto& [form, column, last, beyond] = GetParam();
    OpenForm open(recordOf(form));
    open.type(column, QLatin1String(beyond));
    EXPECT_FALSE(open.isSaved());
    open.type(column, QLatin1String(last));
    EXPECT_TRUE(open.isSaved()) << qPrintable(open.problemAt(column));
}

INSTANTIATE_TEST_SUITE_P(Of, BoundsOfAnswers,
    testing::Values(Bound{"Run", "date", "2026-11-20", "2026-11-21"}, Bound{"Run", "effort", "10", "11"},
        Bound{"Run", "warm_up_min", "300", "301"}, Bound{"Day", "hydration", "3", "4"},
        Bound{"Day", "sleep_min", "24:00", "24:01"}, Bound{"Day", "cycle_day", "1", "0"},
        Bound{"KneeCheck", "worry", "10", "11"}, Bound{"Care", "tightness", "3", "4"},
        Bound{"Care", "held_s", "1", "0"}, Bound{"Care", "lasted_min", "1440", "1441"}),
    [](const auto& each) { return std::string(each.param.form) + "_" + each.param.column; });

} // namespace
} // namespace patella::ui
