// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include "tests/ui/entry/open_form.h"

namespace patella::ui {
namespace {

using namespace test;

struct Asked {
    ProgrammeKind kind;
    bool step;
    bool timesAWeek;
    bool limit;
};

class ProgrammeForms : public testing::TestWithParam<Asked> { };

TEST_P(ProgrammeForms, AskWhatBelongsToTheirKind)
{
    OpenForm form(aProgramme(ProgrammeKind::Squat, aDay));
    form.choose("kind", GetParam().kind);
    EXPECT_EQ(form.field("step").isVisible(), GetParam().step);
    EXPECT_EQ(form.field("times_a_week").isVisible(), GetParam().timesAWeek);
    EXPECT_EQ(form.field("week_m").isVisible(), GetParam().limit);
}

INSTANTIATE_TEST_SUITE_P(Kinds, ProgrammeForms,
    testing::Values(Asked{ProgrammeKind::Squat, true, true, false},
        Asked{ProgrammeKind::Exercise, false, true, false},
        Asked{ProgrammeKind::ReturnToRun, true, false, false},
        Asked{ProgrammeKind::Limits, false, false, true}));

} // namespace
} // namespace patella::ui
