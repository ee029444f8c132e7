// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include <gtest/gtest.h>

#include "tests/ui/entry/open_form.h"

namespace patella::ui {
namespace {

using namespace test;

// What is typed into the field of a column, and what the record then says there.
struct TypedAnswer {
    const char* column;
    const char* typed;
    const char* stored;
};

void PrintTo(const TypedAnswer& answer, std::ostream* stream)
{
    *stream << answer.column << " \"" << answer.typed << '"';
}

std::string nameOfAnswer(const testing::TestParamInfo<TypedAnswer>& each)
{
    return std::to_string(each.index) + "_" + each.param.column;
}

void expectTypedReachesRecord(const Record& record, const TypedAnswer& answer)
{
    OpenForm open(record);
    open.type(answer.column, QString::fromUtf8(answer.typed));
    EXPECT_EQ(open.answer(answer.column), answer.stored);
    EXPECT_TRUE(open.isSaved()) << qPrintable(open.problemAt(answer.column));
}

class TypedIntoARun : public testing::TestWithParam<TypedAnswer> { };

TEST_P(TypedIntoARun, ReachesIt) { expectTypedReachesRecord(aRun(), GetParam()); }

INSTANTIATE_TEST_SUITE_P(All, TypedIntoARun,
    testing::Values(TypedAnswer{"date", "2026-11-03", "2026-11-03"},
        TypedAnswer{"start_time", "6:05", "06:05:00"}, TypedAnswer{"start_time", "18:30:05", "18:30:05"},
        TypedAnswer{"distance_m", "12,5", "12500"}, TypedAnswer{"duration_s", "1:02:03", "3723"},
        TypedAnswer{"duration_s", "", ""}, TypedAnswer{"elapsed_s", "50:00", "3000"},
        TypedAnswer{"warm_up_min", "5", "5"}, TypedAnswer{"cool_down_min", "0", "0"},
        TypedAnswer{"effort", "7", "7"}, TypedAnswer{"ascent_m", "80", "80"},
        TypedAnswer{"descent_m", "75", "75"}, TypedAnswer{"walk_min", "3", "3"},
        TypedAnswer{"heart_rate_bpm", "151", "151"}, TypedAnswer{"max_heart_rate_bpm", "178", "178"},
        TypedAnswer{"cadence_spm", "172", "172"}, TypedAnswer{"temperature_c", "-3", "-3"},
        TypedAnswer{"form_rating", "6", "6"}, TypedAnswer{"form_cue", " short steps ", "short steps"},
        TypedAnswer{"insole", "thin", "thin"}, TypedAnswer{"tags", "hill,with Anna", "hill,with Anna"},
        TypedAnswer{"notes", "windy", "windy"}),
    nameOfAnswer);

class TypedIntoAPair : public testing::TestWithParam<TypedAnswer> { };

TEST_P(TypedIntoAPair, ReachesIt) { expectTypedReachesRecord(aShoe(), GetParam()); }

INSTANTIATE_TEST_SUITE_P(All, TypedIntoAPair,
    testing::Values(TypedAnswer{"name", " Red ", "Red"}, TypedAnswer{"bought", "2026-01-05", "2026-01-05"},
        TypedAnswer{"run_before_m", "120", "120000"}, TypedAnswer{"run_before_m", "", "0"},
        TypedAnswer{"limit_m", "650", "650000"}, TypedAnswer{"retired", "2026-11-01", "2026-11-01"},
        TypedAnswer{"size", "42 1/2", "42 1/2"}, TypedAnswer{"drop_mm", "8", "8"},
        TypedAnswer{"insole", "own", "own"}, TypedAnswer{"notes", "a gift", "a gift"}),
    nameOfAnswer);

class TypedIntoADay : public testing::TestWithParam<TypedAnswer> { };

TEST_P(TypedIntoADay, ReachesIt) { expectTypedReachesRecord(aDayNote(), GetParam()); }

INSTANTIATE_TEST_SUITE_P(All, TypedIntoADay,
    testing::Values(TypedAnswer{"sitting_min", "6:30", "390"}, TypedAnswer{"driving_min", "0", "0"},
        TypedAnswer{"standing_min", "1.5", "90"}, TypedAnswer{"heels_min", "15 min", "15"},
        TypedAnswer{"stairs_flights", "6", "6"}, TypedAnswer{"sleep_min", "7,5", "450"},
        TypedAnswer{"other_sport", "swimming", "swimming"}, TypedAnswer{"other_sport_min", "0:45", "45"},
        TypedAnswer{"illness", "a cold", "a cold"}, TypedAnswer{"hydration", "2", "2"},
        TypedAnswer{"nutrition", "3", "3"}, TypedAnswer{"cycle_day", "12", "12"},
        TypedAnswer{"notes", "long meeting", "long meeting"}),
    nameOfAnswer);

class TypedIntoACareNote : public testing::TestWithParam<TypedAnswer> { };

TEST_P(TypedIntoACareNote, ReachesIt) { expectTypedReachesRecord(aCareNote(Care::Strength), GetParam()); }

INSTANTIATE_TEST_SUITE_P(All, TypedIntoACareNote,
    testing::Values(TypedAnswer{"name", "squats", "squats"}, TypedAnswer{"date", "2026-11-19", "2026-11-19"},
        TypedAnswer{"time", "7:05", "07:05:00"}, TypedAnswer{"lasted_min", "20", "20"},
        TypedAnswer{"sets", "3", "3"}, TypedAnswer{"repetitions", "12", "12"},
        TypedAnswer{"held_s", "45", "45"}, TypedAnswer{"load_g", "12,5", "12500"},
        TypedAnswer{"tightness", "2", "2"}, TypedAnswer{"pain_before", "0", "0"},
        TypedAnswer{"pain_during", "3", "3"}, TypedAnswer{"pain_day_after", "10", "10"},
        TypedAnswer{"notes", "slow", "slow"}),
    nameOfAnswer);

class TypedIntoAKneeCheck : public testing::TestWithParam<TypedAnswer> { };

TEST_P(TypedIntoAKneeCheck, ReachesIt) { expectTypedReachesRecord(aKneeCheck(), GetParam()); }

INSTANTIATE_TEST_SUITE_P(All, TypedIntoAKneeCheck,
    testing::Values(TypedAnswer{"date", "2026-11-18", "2026-11-18"},
        TypedAnswer{"morning_stiffness_min", "35", "35"}, TypedAnswer{"gave_way_times", "2", "2"},
        TypedAnswer{"worry", "4", "4"}, TypedAnswer{"photo", "knee.jpg", "knee.jpg"},
        TypedAnswer{"notes", "warm", "warm"}),
    nameOfAnswer);

class TypedIntoAVisit : public testing::TestWithParam<TypedAnswer> { };

TEST_P(TypedIntoAVisit, ReachesIt) { expectTypedReachesRecord(aVisit(), GetParam()); }

INSTANTIATE_TEST_SUITE_P(All, TypedIntoAVisit,
    testing::Values(TypedAnswer{"who", "Ms Berg", "Ms Berg"},
        TypedAnswer{"date", "2027-01-11", "2027-01-11"}, // one that is to come
        TypedAnswer{"question", "May I jump?", "May I jump?"}, TypedAnswer{"said", "Rest", "Rest"},
        TypedAnswer{"diagnosis", "PFPS", "PFPS"}, TypedAnswer{"next_check", "2026-12-04", "2026-12-04"},
        TypedAnswer{"asked", "Watch the stairs", "Watch the stairs"},
        TypedAnswer{"answer", "Better", "Better"}),
    nameOfAnswer);

class TypedIntoAComplaint : public testing::TestWithParam<TypedAnswer> { };

TEST_P(TypedIntoAComplaint, ReachesIt)
{
    expectTypedReachesRecord(aComplaint(daysAfter(aDay, -30)), GetParam());
}

INSTANTIATE_TEST_SUITE_P(All, TypedIntoAComplaint,
    testing::Values(TypedAnswer{"date", "2026-10-01", "2026-10-01"},
        TypedAnswer{"ended", "2026-11-20", "2026-11-20"}, TypedAnswer{"ended", "", ""},
        TypedAnswer{"after", "a half marathon", "a half marathon"},
        TypedAnswer{"notes", "Hurts on stairs", "Hurts on stairs"}),
    nameOfAnswer);

class TypedIntoAMeasure : public testing::TestWithParam<TypedAnswer> { };

TEST_P(TypedIntoAMeasure, ReachesIt) { expectTypedReachesRecord(aMeasure(), GetParam()); }

INSTANTIATE_TEST_SUITE_P(All, TypedIntoAMeasure,
    testing::Values(TypedAnswer{"name", "Knee bend", "Knee bend"}, TypedAnswer{"unit", "degrees", "degrees"},
        TypedAnswer{"lowest_thousandths", "-2,5", "-2500"},
        TypedAnswer{"highest_thousandths", "140", "140000"},
        TypedAnswer{"retired", "2026-11-20", "2026-11-20"}, TypedAnswer{"notes", "sitting", "sitting"}),
    nameOfAnswer);

class TypedIntoAPlannedRun : public testing::TestWithParam<TypedAnswer> { };

TEST_P(TypedIntoAPlannedRun, ReachesIt) { expectTypedReachesRecord(aPlannedRun(), GetParam()); }

INSTANTIATE_TEST_SUITE_P(All, TypedIntoAPlannedRun,
    testing::Values(TypedAnswer{"date", "2026-12-24", "2026-12-24"}, TypedAnswer{"distance_m", "10", "10000"},
        TypedAnswer{"duration_min", "60", "60"}, TypedAnswer{"notes", "flat", "flat"}),
    nameOfAnswer);

class TypedIntoASelfExperiment : public testing::TestWithParam<TypedAnswer> { };

TEST_P(TypedIntoASelfExperiment, ReachesIt) { expectTypedReachesRecord(aSelfExperiment(), GetParam()); }

INSTANTIATE_TEST_SUITE_P(All, TypedIntoASelfExperiment,
    testing::Values(TypedAnswer{"first", "old insole", "old insole"},
        TypedAnswer{"second", "new insole", "new insole"}, TypedAnswer{"pairs", "8", "8"},
        TypedAnswer{"ended", "2026-11-20", "2026-11-20"}, TypedAnswer{"notes", "cushioned", "cushioned"}),
    nameOfAnswer);

class TypedIntoAProgramme : public testing::TestWithParam<TypedAnswer> { };

TEST_P(TypedIntoAProgramme, ReachesIt)
{
    expectTypedReachesRecord(aProgramme(ProgrammeKind::Squat, daysAfter(aDay, -30)), GetParam());
}

INSTANTIATE_TEST_SUITE_P(All, TypedIntoAProgramme,
    testing::Values(TypedAnswer{"name", "Squats to a chair", "Squats to a chair"},
        TypedAnswer{"set_by", "Ms Berg", "Ms Berg"}, TypedAnswer{"date", "2026-11-02", "2026-11-02"},
        TypedAnswer{"step", "2", "2"}, TypedAnswer{"pain_ceiling", "3", "3"},
        TypedAnswer{"walk_pain", "1", "1"}, TypedAnswer{"stairs_pain", "2", "2"},
        TypedAnswer{"week_m", "18", "18000"}, TypedAnswer{"sets", "3", "3"},
        TypedAnswer{"repetitions", "12", "12"}, TypedAnswer{"held_s", "45", "45"},
        TypedAnswer{"times_a_week", "3", "3"}, TypedAnswer{"next_check", "2026-12-04", "2026-12-04"},
        TypedAnswer{"ended", "2026-11-20", "2026-11-20"}, TypedAnswer{"notes", "slowly", "slowly"}),
    nameOfAnswer);

class TypedAboutTheRunner : public testing::TestWithParam<TypedAnswer> { };

TEST_P(TypedAboutTheRunner, ReachesTheFact)
{
    expectTypedReachesRecord(aProfileFact(Fact::Questionnaire, "62"), GetParam());
}

INSTANTIATE_TEST_SUITE_P(All, TypedAboutTheRunner,
    testing::Values(TypedAnswer{"name", "KOOS", "KOOS"}, TypedAnswer{"value", "71", "71"},
        TypedAnswer{"found_by", "Ms Berg", "Ms Berg"}, TypedAnswer{"date", "2026-11-02", "2026-11-02"}),
    nameOfAnswer);

} // namespace
} // namespace patella::ui
