// SPDX-License-Identifier: GPL-3.0-or-later
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/ui/words/plain.h"
#include "ui/pages/patterns/finding_words.h"
#include "ui/pages/patterns/twin_words.h"
#include "ui/words/factor_words.h"
#include "ui/words/pattern_words.h"

namespace patella::ui::words {
namespace {

using namespace patterns;

PatternFinding asphaltHurts()
{
    return {
        .factor = {.kind = FactorKind::Asphalt, .name = {}},
        .certainty = Certainty::Possible,
        .p = 0.012,
        .effect = 1.9,
        .low = 1.2,
        .high = 2.6,
        .ownRange = 1,
        .exposed = 34,
        .unexposed = 29,
        .medianExposed = 4,
        .medianUnexposed = 2,
        .rivals = {},
    };
}

Patterns aLook()
{
    return {
        .knee = Side::Left,
        .runs = 63,
        .look = 60,
        .nextLook = 80,
        .withoutMorning = 0,
        .masked = 0,
        .noAnswer = std::nullopt,
        .findings = {},
        .tested = {{.kind = FactorKind::Asphalt, .name = {}}},
        .notTestable = {},
        .smallestFindable = 2.04,
    };
}

TEST(PatternWords, SayHowMuchAndHowSure)
{
    EXPECT_EQ(effectOf(asphaltHurts(), plainEnglish),
        u"On asphalt your knee pain was about 1.9 points higher than on other runs (likely 1.2 to 2.6), "
        u"after "
        u"allowing for how your knee was before.");
    EXPECT_EQ(basisOf(asphaltHurts(), plainEnglish),
        u"Based on 34 runs with it (median pain 4.0) and 29 without (median pain 2.0).");
    EXPECT_EQ(certaintyOf(asphaltHurts()), u"possible pattern");
}

TEST(PatternWords, SayThatAnEffectUnderAPointIsSmall)
{
    auto small = asphaltHurts();
    small.effect = 0.8;
    EXPECT_EQ(certaintyOf(small, plainEnglish), u"possible pattern, small (0.8 points)");
    small.certainty = Certainty::Consistent;
    small.effect = -0.94;
    EXPECT_EQ(certaintyOf(small, plainEnglish), u"consistent pattern, small (0.9 points)");
    small.effect = 1;
    EXPECT_EQ(certaintyOf(small, plainEnglish), u"consistent pattern");
    small.factor.kind = FactorKind::Downhill;
    small.ownRange = 0.5;
    EXPECT_EQ(
        certaintyOf(small, plainEnglish), u"consistent pattern, small (0.5 points from little to much)");
}

TEST(PatternWords, TurnTheIntervalOfWhatHelps)
{
    auto helps = asphaltHurts();
    helps.factor = {.kind = FactorKind::Strength, .name = {}};
    helps.effect = -1.5;
    helps.low = -2.5;
    helps.high = -0.5;
    EXPECT_EQ(effectOf(helps, plainEnglish),
        u"In the two days after strength work your knee pain was about 1.5 points lower than on other runs "
        u"(likely 0.5 to 2.5), after allowing for how your knee was before.");
}

TEST(PatternWords, SayWhatAnAmountIsCountedIn)
{
    auto downhill = asphaltHurts();
    downhill.factor.kind = FactorKind::Downhill;
    EXPECT_THAT(effectOf(downhill, plainEnglish).toStdString(),
        testing::StartsWith("Per 100 m downhill your knee pain was about 1.9 points higher (likely"));
    EXPECT_EQ(basisOf(downhill, plainEnglish),
        u"Based on 63 runs: in the half with more of it the median pain was 4.0, in the half with less 2.0.");
}

TEST(PatternWords, NeverNameOneWhereAnotherCouldBeMeant)
{
    auto either = asphaltHurts();
    either.rivals = {{.factor = {.kind = FactorKind::Shoe, .name = "Blue"}, .opposite = false},
        {.factor = {.kind = FactorKind::NoWarmUp, .name = {}}, .opposite = true}};
    EXPECT_EQ(headingOf(either), u"Asphalt or pair “Blue” or the lack of: no warm-up");
    EXPECT_FALSE(effectOf(either, plainEnglish).contains(u"asphalt", Qt::CaseInsensitive));
    EXPECT_THAT(rivalry(either).toStdString(), testing::HasSubstr("cannot tell which"));
    EXPECT_TRUE(rivalry(asphaltHurts()).isEmpty());
}

TEST(PatternWords, SayWhichRunsWouldTellRivalsApart)
{
    auto either = asphaltHurts();
    either.rivals = {{.factor = {.kind = FactorKind::Shoe, .name = "Blue"}, .opposite = false},
        {.factor = {.kind = FactorKind::NoWarmUp, .name = {}}, .opposite = true}};
    EXPECT_EQ(rivalsOf(either,
                  {{.alike = 57, .without = 1, .rivalOnly = 2}, {.alike = 55, .without = 5, .rivalOnly = 0}},
                  plainEnglish),
        QStringList({QStringLiteral("Of 60 runs, 57 had both “asphalt” and “pair “Blue””, or neither."),
            QStringLiteral(
                "Of 60 runs, 55 had exactly one of “asphalt” and “no warm-up”. Runs with both, or with "
                "neither, would tell.")}));
}

TEST(PatternWords, SayInThePictureWhatTheRunsAre)
{
    const auto kinds = kindsOf(asphaltHurts(), plainEnglish);
    EXPECT_EQ(kinds.with.name, u"On asphalt");
    EXPECT_EQ(kinds.with.note, u"34 runs, median pain 4");
    EXPECT_EQ(kinds.without.name, u"Other runs");
    EXPECT_EQ(difference(asphaltHurts(), plainEnglish), u"+1.9 (1.2 to 2.6)");
    auto sleep = asphaltHurts();
    sleep.factor.kind = FactorKind::LessSleep;
    EXPECT_EQ(kindsOf(sleep, plainEnglish).with.name, u"The half with more");
    EXPECT_EQ(amountAxis(sleep.factor).factor, -1) << "less sleep is more of the factor";
}

TEST(PatternWords, NameAUnitForEachAmount)
{
    for (const auto& [kind, word] : wordsOf<FactorKind>)
        if (scaleOf(kind) == FactorScale::Amount) {
            EXPECT_FALSE(amountAxis({.kind = kind, .name = "own"}).title.isEmpty()) << word;
        }
}

TEST(PatternWords, SayHowManyRunsAreMissing)
{
    auto few = aLook();
    few.runs = 30;
    few.look = 0;
    few.nextLook = 40;
    EXPECT_THAT(missingRuns(few, plainEnglish).toStdString(),
        testing::StartsWith("30 of 40 runs so far. The first check comes after 10 more"));
    EXPECT_EQ(
        readyFor({{.kind = FactorKind::Asphalt, .name = {}}, {.kind = FactorKind::NoWarmUp, .name = {}}}),
        u"With today's data it would test: asphalt, no warm-up.");
}

TEST(PatternWords, SayHowOftenChanceAloneDoesIt)
{
    auto finding = asphaltHurts();
    EXPECT_THAT(chanceOf(finding, plainEnglish).toStdString(), testing::HasSubstr("in 2 to 5 of 100."));
    finding.certainty = Certainty::Consistent;
    EXPECT_THAT(chanceOf(finding, plainEnglish).toStdString(), testing::HasSubstr("two checks in a row"));
}

TEST(TwinWords, SumUpThePairs)
{
    const auto twins = [](int with, int without) {
        return TwinRuns{.with = RunId::nil(),
            .without = RunId::nil(),
            .painWith = *Pain::of(with),
            .painWithout = *Pain::of(without)};
    };
    TwinsOfAFactor asphalt{.factor = {.kind = FactorKind::Asphalt, .name = {}}, .twins = {}};
    asphalt.twins = {twins(4, 2), twins(3, 3), twins(1, 2)};
    EXPECT_EQ(twinsInSum(asphalt, plainEnglish),
        u"3 pair(s): on average the pain was 0.3 points higher with it. Higher in 1, the same in 1, lower in "
        u"1.");
}

TEST(PatternWords, SayWhatWouldHaveBeenMissed)
{
    EXPECT_EQ(notFound(aLook(), plainEnglish),
        u"No clear pattern. With 60 runs an effect under about 2.0 points would usually be missed.");
    auto sore = aLook();
    sore.painless = 40;
    EXPECT_EQ(notFound(sore, plainEnglish),
        u"No clear pattern. 40 of 60 runs were without pain: an effect under about 2.0 points on the sore "
        u"runs would usually be missed.");
    sore.smallestFindable.reset();
    EXPECT_EQ(wouldBeMissed(sore, plainEnglish),
        u"40 of 60 runs were without pain: even a large effect on the sore runs would usually be missed.");
    sore.painless = 0;
    EXPECT_EQ(
        wouldBeMissed(sore, plainEnglish), u"With 60 runs even a large effect would usually be missed.");
    auto few = aLook();
    few.noAnswer = NoAnswerYet::TooFewRuns;
    EXPECT_EQ(notFound(few, plainEnglish), u"Too few runs to look for patterns.");
}

TEST(PatternWords, SayWhatCannotBeTestedAndWhatItNeeds)
{
    auto look = aLook();
    look.notTestable = {
        {.factor = {.kind = FactorKind::Heels, .name = {}},
            .lack = {.why = NotTestable::NeverNoted, .have = 0, .needs = 49}},
        {.factor = {.kind = FactorKind::Shoe, .name = "Red"},
            .lack = {.why = NotTestable::TooFewWith, .have = 4, .needs = 8}},
        {.factor = {.kind = FactorKind::ShortSleep, .name = {}},
            .lack = {.why = NotTestable::NeverNoted, .have = 0, .needs = 49}},
        {.factor = {.kind = FactorKind::LessSleep, .name = {}},
            .lack = {.why = NotTestable::NeverNoted, .have = 0, .needs = 49}},
    };
    EXPECT_EQ(notTestable(look, plainEnglish),
        QStringList({QStringLiteral("Not enough data yet: pair “Red” (4 of the 8 runs it needs)"),
            QStringLiteral(
                "Never recorded beside a score, so never tested: heels the day before, short sleep")}))
        << "sleep is measured twice and said once";
}

TEST(PatternWords, AlwaysSayThatALinkIsNoProof)
{
    auto look = aLook();
    look.findings = {asphaltHurts()};
    const auto lines = patternsInFull(look, plainEnglish);
    EXPECT_TRUE(lines.contains(QStringLiteral("  ") + noProof()));
    EXPECT_EQ(
        lines.first(), u"Left knee: runs with an answer: 63. Last checked at 60 runs; next check at 80.");
    EXPECT_FALSE(lines.contains(QString()));
}

TEST(FactorWords, HaveANameAndAPlaceForEachKind)
{
    for (const auto& [kind, word] : wordsOf<FactorKind>) {
        EXPECT_FALSE(nameOf({.kind = kind, .name = {}}).isEmpty()) << word;
        EXPECT_FALSE(where({.kind = kind, .name = {}}).isEmpty()) << word;
    }
}

} // namespace
} // namespace patella::ui::words
