// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include "core/log/masking.h"
#include "tests/support/builders.h"

namespace patella {
namespace {

using namespace test;

CareNote care(Care what, std::optional<TimeOfDay> time)
{
    auto note = aCareNote(what);
    note.time = time;
    return note;
}

class MaskedNotes : public testing::Test {
protected:
    MaskedNotes()
    {
        run.when.start = TimeOfDay{18h};
        run.measured.duration = 50min;
    }
    // Whether the score of this moment is masked by these cares.
    bool isMasked(Moment moment, std::vector<CareNote> cares) const
    {
        auto note = aPainNote(run, moment);
        if (moment == Moment::NextMorning)
            note.date = daysAfter(run.when.date, 1);
        return !maskedNotes({.runs = {run}, .painNotes = {note}, .careNotes = std::move(cares)}).empty();
    }

    RunEntry run = aRun();
};

TEST_F(MaskedNotes, AreThoseOfTheHoursAfterAPainkiller)
{
    EXPECT_TRUE(isMasked(Moment::During, {care(Care::Painkiller, TimeOfDay{17h})}));
    EXPECT_TRUE(isMasked(Moment::After, {care(Care::Gel, TimeOfDay{18h + 30min})}));
    EXPECT_FALSE(isMasked(Moment::During, {care(Care::Painkiller, TimeOfDay{8h})})) << "ten hours before";
    EXPECT_FALSE(isMasked(Moment::Before, {care(Care::Painkiller, TimeOfDay{20h})})) << "taken afterwards";
    EXPECT_FALSE(isMasked(Moment::NextMorning, {care(Care::Brace, TimeOfDay{12h})}));
    EXPECT_TRUE(isMasked(Moment::NextMorning, {care(Care::Painkiller, TimeOfDay{23h})}));
}

struct TakenAt {
    const char* name;
    Moment moment; // of a run from 18:00 to 18:50
    TimeOfDay at;
    bool masked;
};

class MaskedMoments : public MaskedNotes, public testing::WithParamInterface<TakenAt> { };

TEST_P(MaskedMoments, LieWithinEightHoursAfterAPainkiller)
{
    EXPECT_EQ(isMasked(GetParam().moment, {care(Care::Painkiller, GetParam().at)}), GetParam().masked);
}

INSTANTIATE_TEST_SUITE_P(Boundaries, MaskedMoments,
    testing::Values( //
        TakenAt{"beforeEightHours", Moment::Before, TimeOfDay{10h}, false}, //
        TakenAt{"beforeJustUnderEight", Moment::Before, TimeOfDay{10h + 1s}, true}, //
        TakenAt{"beforeAtTheStart", Moment::Before, TimeOfDay{18h}, true}, //
        TakenAt{"beforeASecondLater", Moment::Before, TimeOfDay{18h + 1s}, false}, //
        TakenAt{"duringAtItsEnd", Moment::During, TimeOfDay{18h + 50min}, true}, //
        TakenAt{"duringASecondLater", Moment::During, TimeOfDay{18h + 50min + 1s}, false}, //
        TakenAt{"afterEightHours", Moment::After, TimeOfDay{10h + 50min}, false}, //
        TakenAt{"afterAnHour", Moment::After, TimeOfDay{19h + 50min}, true}, //
        TakenAt{"afterASecondMore", Moment::After, TimeOfDay{19h + 50min + 1s}, false}, //
        TakenAt{"morningFromFour", Moment::NextMorning, TimeOfDay{16h}, false}, //
        TakenAt{"morningJustAfterFour", Moment::NextMorning, TimeOfDay{16h + 1s}, true}),
    [](const auto& each) { return std::string(each.param.name); });

TEST_F(MaskedNotes, AreThoseOfTheWholeDayWhenNobodyKnowsTheHour)
{
    EXPECT_TRUE(isMasked(Moment::During, {care(Care::Tape, std::nullopt)}));
    EXPECT_FALSE(isMasked(Moment::NextMorning, {care(Care::Tape, std::nullopt)}));
    run.when.start = std::nullopt;
    EXPECT_TRUE(isMasked(Moment::During, {care(Care::Painkiller, TimeOfDay{8h})}));
}

TEST_F(MaskedNotes, AreNotThoseAfterIceOrRest)
{
    EXPECT_FALSE(isMasked(Moment::During, {care(Care::Ice, TimeOfDay{17h}), care(Care::Rest, std::nullopt)}));
    EXPECT_FALSE(isMasked(Moment::During, {}));
}

TEST_F(MaskedNotes, AreThoseOfARunAfterAPainkillerUntilTheNextMorning)
{
    run.preparation.painkiller = true;
    EXPECT_TRUE(isMasked(Moment::During, {}));
    EXPECT_TRUE(isMasked(Moment::After, {}));
    EXPECT_FALSE(isMasked(Moment::NextMorning, {}));
    run.preparation.painkiller = false;
    EXPECT_FALSE(isMasked(Moment::During, {}));
}

TEST(NotesOfADay, AreMaskedByWhatWasTakenThatDayAndNotTheDayAfter)
{
    const auto note = aRestDayNote(aDay);
    const auto masked = [&](LocalDate taken) {
        return !maskedNotes({.painNotes = {note}, .careNotes = {aCareNote(Care::Painkiller, taken)}}).empty();
    };
    EXPECT_TRUE(masked(aDay));
    EXPECT_FALSE(masked(daysAfter(aDay, 1)));
    EXPECT_FALSE(masked(daysAfter(aDay, -1)));
}

} // namespace
} // namespace patella
