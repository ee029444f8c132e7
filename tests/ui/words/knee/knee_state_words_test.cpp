// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include "tests/support/builders.h"
#include "ui/words/knee/knee_state_words.h"

namespace patella::ui {
namespace {

using namespace test;

const QLocale english(QLocale::English, QLocale::UnitedKingdom);

KneeState aState() { return kneeState({}, Side::Left, aDay); }

RunZone aZone(std::optional<Zone> zone, ZoneReason why, std::optional<int> points)
{
    return {.run = RunId::fresh(),
        .date = aDay,
        .zone = zone,
        .why = why,
        .points = points,
        .overnight = {},
        .masked = false};
}

TEST(KneeStateWords, HoldTheMorningAgainstTheScoreBefore)
{
    auto state = aState();
    EXPECT_EQ(words::morningInShort(state, aDay, english), QStringLiteral("no answer yet"));
    state.morning = MorningScore{.day = aDay,
        .moment = Moment::NextMorning,
        .score = *Pain::of(1),
        .masked = false,
        .before = Pain::of(3),
        .change = -2};
    EXPECT_EQ(words::morningInShort(state, aDay, english), QStringLiteral("1 of 10"));
    EXPECT_EQ(words::morningInFull(state, aDay, english),
        QStringLiteral("This morning, after a run. Before the run it was 3: 2 less."));
    state.morning->masked = true;
    state.morning->change = 0;
    const auto later = words::morningInFull(state, daysAfter(aDay, 3), english);
    EXPECT_TRUE(later.startsWith(QStringLiteral("The latest morning with an answer: "))) << qPrintable(later);
    EXPECT_TRUE(later.contains(QStringLiteral("the same"))) << qPrintable(later);
    EXPECT_TRUE(later.endsWith(QStringLiteral("Something may have masked it."))) << qPrintable(later);
}

TEST(KneeStateWords, ShowNoScoreLargeThatIsOlderThanAWeek)
{
    auto state = aState();
    state.morning = MorningScore{.day = aDay,
        .moment = Moment::NextMorning,
        .score = *Pain::of(4),
        .masked = false,
        .before = {},
        .change = {}};
    EXPECT_EQ(words::morningInShort(state, daysAfter(aDay, 6), english), QStringLiteral("4 of 10"));
    const auto later = daysAfter(aDay, 7);
    EXPECT_EQ(words::morningInShort(state, later, english), QStringLiteral("no answer for over a week"));
    const auto full = words::morningInFull(state, later, english);
    EXPECT_TRUE(full.contains(QStringLiteral("(4 of 10), after a run"))) << qPrintable(full);
}

// A score of a knee check says nothing of runs: there may have been one the day before.
TEST(KneeStateWords, ClaimNoDayWithoutARunOfAScoreThatBelongsToNone)
{
    const auto run = aRun(daysAfter(aDay, -1));
    const auto state = kneeState({.runs = {run}, .painNotes = {aRestDayNote(aDay, 2)}}, Side::Left, aDay);
    EXPECT_EQ(
        words::morningInFull(state, aDay, english), QStringLiteral("This morning, recorded without a run."));
}

TEST(KneeStateWords, SayWhatDecidedAZone)
{
    const auto amber = aZone(Zone::Amber, ZoneReason::NextMorning, 1);
    EXPECT_EQ(words::zoneInShort(amber), QStringLiteral("Amber"));
    EXPECT_EQ(
        words::whyZone(amber, english), QStringLiteral("The next morning was 1 worse than before the run."));
    EXPECT_TRUE(words::whatZoneAsks(amber).contains(QStringLiteral("the same load again")));
    const auto none = aZone(std::nullopt, ZoneReason::Masked, std::nullopt);
    EXPECT_EQ(words::zoneInShort(none), QStringLiteral("No zone"));
    EXPECT_EQ(words::whatZoneAsks(none), QString());
    for (const auto& [why, word] : wordsOf<ZoneReason>)
        EXPECT_FALSE(words::whyZone(aZone(Zone::Red, why, 6), english).isEmpty()) << word;
}

TEST(KneeStateWords, GiveEachFigureItsCount)
{
    auto state = aState();
    state.mornings = {.before = {.days = 9, .median = 3, .masked = 0, .missing = 0},
        .recent = {.days = 11, .median = 1, .masked = 2, .missing = 1},
        .change = -2};
    const auto mornings = words::medianMorning(state, english);
    EXPECT_EQ(mornings.number, QStringLiteral("1"));
    EXPECT_EQ(mornings.counts,
        QStringLiteral(
            "3 in the 4 weeks before: clearly better; %n morning(s) compared with 9; left out: %n masked, %n "
            "without an answer")
            .replace(QStringLiteral("%n morning(s)"), QStringLiteral("11 morning(s)"))
            .replace(QStringLiteral("%n masked"), QStringLiteral("2 masked"))
            .replace(QStringLiteral("%n without"), QStringLiteral("1 without")));
    state.painFree = {.runs = {.hits = 3, .of = 12}, .masked = 0, .missing = 0};
    const auto free = words::runsWithoutPain(state, english);
    EXPECT_EQ(free.number, QStringLiteral("25\u00a0%"));
    EXPECT_TRUE(free.counts.startsWith(QStringLiteral("3 of 12"))) << qPrintable(free.counts);
    EXPECT_EQ(words::painFreeDistance(state, {.locale = english}).number, words::dash());
}

struct Change {
    const char* name;
    double change;
    const char* said;
};

class SizesOfAChange : public testing::TestWithParam<Change> { };

TEST_P(SizesOfAChange, AreThoseOfThePapers)
{
    auto state = aState();
    state.mornings = {.before = {.days = 9, .median = 5, .masked = 0, .missing = 0},
        .recent = {.days = 9, .median = 5 + GetParam().change, .masked = 0, .missing = 0},
        .change = GetParam().change};
    EXPECT_TRUE(words::medianMorning(state, english).counts.contains(QString::fromLatin1(GetParam().said)))
        << qPrintable(words::medianMorning(state, english).counts);
}

INSTANTIATE_TEST_SUITE_P(Points, SizesOfAChange,
    testing::Values(Change{"half", 0.5, "no clear change"}, Change{"one", 1, "a little worse"},
        Change{"oneLess", -1.5, "a little better"}, Change{"two", 2, "clearly worse"}),
    [](const auto& each) { return std::string(each.param.name); });

TEST(KneeStateWords, SayWhichAnswersAreMissing)
{
    AnsweredClocks answered{.runs = 4, .clocks = {}, .all = {.hits = 1, .of = 4}};
    answered.clocks[3] = {.hits = 1, .of = 4};
    const auto lines = words::whatIsMissing(answered, english);
    EXPECT_TRUE(lines[0].contains(QStringLiteral("25\u00a0%"))) << qPrintable(lines[0]);
    EXPECT_TRUE(lines[1].contains(QStringLiteral("next morning 1 of 4"))) << qPrintable(lines[1]);
    EXPECT_EQ(words::whatIsMissing({}, english).size(), 1);
}

} // namespace
} // namespace patella::ui
