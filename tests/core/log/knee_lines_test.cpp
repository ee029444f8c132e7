// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include "core/log/knee_lines.h"
#include "tests/support/builders.h"

#include <array>
#include <random>

namespace patella {
namespace {

using namespace test;

PainNote at(PainNote note, Side side, std::optional<Region> region)
{
    note.side = side;
    note.region = region;
    return note;
}

TEST(KneeLines, GatherTheFourClocksOfOnePlace)
{
    const auto run = aRun();
    const std::vector notes{aPainNote(run, Moment::Before, 0), aPainNote(run, Moment::During, 3),
        aPainNote(run, Moment::NextMorning, 1)};
    const auto lines = kneeLinesOf(notes);
    ASSERT_EQ(lines.size(), 1u);
    EXPECT_EQ(lines[0].scores, (std::array{Pain::of(0), Pain::of(3), std::optional<Pain>{}, Pain::of(1)}));
}

TEST(KneeLines, KeepTheKneesApartAndPutTheWorseFirst)
{
    const auto run = aRun();
    const std::vector notes{at(aPainNote(run, Moment::During, 2), Side::Left, Region::Front),
        at(aPainNote(run, Moment::During, 5), Side::Right, std::nullopt)};
    const auto lines = kneeLinesOf(notes);
    ASSERT_EQ(lines.size(), 2u);
    EXPECT_EQ(lines[0].side, Side::Right);
    EXPECT_EQ(lines[0].region, std::nullopt);
    EXPECT_EQ(lines[1].side, Side::Left);
}

TEST(KneeLines, BeginAtTheWorstPlaceWhateverWasNoted)
{
    const auto run = aRun();
    std::mt19937 random(1);
    const auto oneOf = [&](auto... choices) {
        const std::array all{choices...};
        return all.at(random() % all.size());
    };
    for (int round = 0; round < 500; ++round) {
        std::vector<PainNote> notes;
        for (auto count = random() % 6; count > 0; --count)
            notes.push_back(at(aPainNote(run, oneOf(Moment::Before, Moment::After, Moment::RestDay),
                                   static_cast<int>(random() % 3)),
                oneOf(Side::Left, Side::Both),
                oneOf(std::optional<Region>{}, std::optional(Region::Front), std::optional(Region::Back))));
        const auto lines = kneeLinesOf(notes);
        const auto first = lines.empty()
            ? std::nullopt
            : std::optional(PlaceOfKnee{.side = lines.front().side, .region = lines.front().region});
        EXPECT_EQ(worstPlaceOf(notes), first);
    }
}

TEST(KneeLines, SayTheNotesTheyWereMadeOf)
{
    const auto run = aRun();
    const std::vector notes{at(aPainNote(run, Moment::During, 5), Side::Right, Region::OuterSide),
        at(aPainNote(run, Moment::Before, 1), Side::Left, Region::Front),
        at(aPainNote(run, Moment::NextMorning, 2), Side::Left, Region::Front)};
    EXPECT_EQ(painNotesOf(kneeLinesOf(notes), run, notes), notes);
}

TEST(KneeLines, KeepWhatElseANoteSaysWhenItsScoreIsCorrected)
{
    const auto run = aRun();
    auto note = aPainNote(run, Moment::During, 3);
    note.quality = ChoiceSet{PainQuality::Sharp};
    note.onset = Distance{4500};
    auto lines = kneeLinesOf({&note, 1});
    lines[0].scores[1] = Pain::of(5);
    auto corrected = note;
    corrected.score = *Pain::of(5);
    EXPECT_EQ(painNotesOf(lines, run, {&note, 1}), std::vector{corrected});
}

TEST(KneeLines, DateTheNextMorningOnTheDayAfterTheRun)
{
    const auto run = aRun();
    const KneeLine line{
        .side = Side::Left, .region = {}, .scores = {{{}, {}, {}, Pain::of(4)}}, .details = {}};
    const auto notes = painNotesOf({&line, 1}, run);
    ASSERT_EQ(notes.size(), 1u);
    EXPECT_EQ(notes[0].date, daysAfter(run.when.date, 1));
}

TEST(KneeLines, AnswerNothingWhereNothingWasAsked)
{
    const auto line = blankKneeLine(Side::Left, Region::Front);
    EXPECT_TRUE(line.isEmpty());
    EXPECT_TRUE(painNotesOf({&line, 1}, aRun()).empty());
    EXPECT_EQ(worstScores({}), (std::array<std::optional<Pain>, 4>{}));
}

TEST(WorstScores, AreTakenOverAllPlaces)
{
    const auto run = aRun();
    const std::vector notes{at(aPainNote(run, Moment::During, 2), Side::Left, Region::Front),
        at(aPainNote(run, Moment::During, 5), Side::Right, Region::Back), aPainNote(run, Moment::After, 0)};
    EXPECT_EQ(worstScores(notes),
        (std::array{std::optional<Pain>{}, Pain::of(5), Pain::of(0), std::optional<Pain>{}}));
}

TEST(KneeLines, HaveTheDetailsOfTheNoteThatHasSome)
{
    const auto run = aRun();
    auto worst = aPainNote(run, Moment::During, 5);
    auto morning = aPainNote(run, Moment::NextMorning, 2);
    morning.quality = ChoiceSet{PainQuality::Stiff};
    const std::vector notes{worst, morning};
    EXPECT_EQ(kneeLinesOf(notes).at(0).details.quality, ChoiceSet{PainQuality::Stiff});
    EXPECT_EQ(painNotesOf(kneeLinesOf(notes), run, notes), notes) << "and the details stay where they were";
}

TEST(KneeLines, PutNewDetailsOnTheWorstOfTheRun)
{
    const auto run = aRun();
    auto line = blankKneeLine(Side::Left, Region::Front);
    line.scores = {Pain::of(0), Pain::of(4), Pain::of(1), std::nullopt};
    line.details.onset = Distance{4500};
    const auto notes = painNotesOf({&line, 1}, run);
    ASSERT_EQ(notes.size(), 3u);
    for (const auto& note : notes)
        EXPECT_EQ(note.onset, note.moment == Moment::During ? std::optional(Distance{4500}) : std::nullopt);
}

TEST(RestDayLines, SayTheNotesTheyWereMadeOf)
{
    auto note = aRestDayNote();
    note.triggers = ChoiceSet{Trigger::Sitting};
    const std::vector notes{note, aRestDayNote(daysAfter(aDay, -1))};
    const auto lines = restDayLinesOf(notes, aDay);
    ASSERT_EQ(lines.size(), 1u) << "another day is another form";
    EXPECT_EQ(restDayNotesOf(lines, aDay, notes), std::vector{note});
}

} // namespace
} // namespace patella
