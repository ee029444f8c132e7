// SPDX-License-Identifier: GPL-3.0-or-later
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "core/patterns/findings.h"
#include "core/patterns/look.h"
#include "core/patterns/patterns.h"
#include "core/patterns/shuffles.h"
#include "core/sample/sample_log.h"
#include "tests/core/patterns/factors/named_factors.h"
#include "tests/support/builders.h"

#include <algorithm>

namespace patella {
namespace {

using namespace test;
using namespace patterns;

// A run every second day; chance decides on the ground and the warm-up, and the knee says what it is told to.
class APatternLog : public testing::Test {
protected:
    template <typename PainOf> void runs(int count, PainOf painOf)
    {
        for (int i = 0; i < count; ++i) {
            auto run = aRun(daysAfter(2025y / 1 / 6, 2 * i));
            run.ground.surface = SurfaceMix::only(happens() ? Surface::Asphalt : Surface::Trail);
            run.preparation.warmUp = happens() ? 0min : 10min;
            run.preparation.painkiller = false;
            const int score = painOf(run) + static_cast<int>(m_dice.bits() % 3);
            log.painNotes.push_back(aPainNote(run, Moment::During, std::clamp(score, 0, 10)));
            log.runs.push_back(std::move(run));
        }
    }

    bool happens() { return m_dice.bits() >> 63U; }
    static bool isAsphalt(const RunEntry& run)
    {
        return run.ground.surface == SurfaceMix::only(Surface::Asphalt);
    }
    static int painOfAsphalt(const RunEntry& run) { return isAsphalt(run) ? 4 : 2; }

    Patterns found() const { return patternsOf(log, Side::Left, last); }

    Log log;

private:
    Dice m_dice{20};
};

TEST_F(APatternLog, IsNotLookedAtBeforeFortyRuns)
{
    runs(39, painOfAsphalt);
    const auto patterns = found();
    EXPECT_EQ(patterns.noAnswer, NoAnswerYet::TooFewRuns);
    EXPECT_EQ(patterns.runs, 39);
    EXPECT_EQ(patterns.look, 0);
    EXPECT_EQ(patterns.nextLook, 40);
    EXPECT_FALSE(patterns.notTestable.empty());
}

TEST_F(APatternLog, IsLookedAtEveryTwentyRuns)
{
    runs(79, painOfAsphalt);
    EXPECT_EQ(found().look, 60);
    EXPECT_EQ(found().nextLook, 80);
    EXPECT_EQ(found().runs, 79);
}

TEST_F(APatternLog, NamesWhatGoesTogetherWithPain)
{
    runs(60, painOfAsphalt);
    const auto patterns = found();
    ASSERT_EQ(patterns.findings.size(), 1u);
    const auto& finding = patterns.findings[0];
    EXPECT_EQ(finding.factor, asphalt);
    EXPECT_NEAR(finding.effect, 2, 0.7);
    EXPECT_LT(finding.low, finding.effect);
    EXPECT_GT(finding.high, finding.effect);
    EXPECT_EQ(finding.exposed, std::ranges::count_if(log.runs, isAsphalt));
    EXPECT_EQ(finding.exposed + finding.unexposed, 60);
    EXPECT_EQ(finding.medianExposed, 4);
    EXPECT_EQ(finding.medianUnexposed, 3);
    EXPECT_EQ(finding.certainty, Certainty::Consistent) << "found at 40 runs too";
    EXPECT_LE(finding.p, 0.01);
    EXPECT_TRUE(finding.rivals.empty());
}

TEST_F(APatternLog, IsOnlyPossiblyOnePatternAtTheFirstLook)
{
    runs(40, painOfAsphalt);
    ASSERT_EQ(found().findings.size(), 1u);
    EXPECT_EQ(found().findings[0].certainty, Certainty::Possible);
}

TEST_F(APatternLog, SaysTheSameWheneverItIsAsked)
{
    runs(60, painOfAsphalt);
    EXPECT_EQ(found().findings[0].p, found().findings[0].p);
}

TEST_F(APatternLog, FindsNothingWhereThereIsNothingAndSaysWhatItWouldHaveFound)
{
    runs(60, [](const RunEntry&) { return 2; });
    const auto patterns = found();
    EXPECT_TRUE(patterns.findings.empty());
    EXPECT_EQ(patterns.noAnswer, std::nullopt);
    ASSERT_TRUE(patterns.smallestFindable);
    EXPECT_GT(*patterns.smallestFindable, 0.5);
    EXPECT_LT(*patterns.smallestFindable, 1.5);
}

TEST_F(APatternLog, SaysWhenPainHardlyVaries)
{
    runs(60, [](const RunEntry&) { return 0; });
    for (auto& note : log.painNotes)
        note.score = Pain::least();
    EXPECT_EQ(found().noAnswer, NoAnswerYet::PainHardlyVaries);
}

TEST_F(APatternLog, ShowsWhatIsSmallerThanAPointAsSmall)
{
    runs(200, [this](const RunEntry& run) { return isAsphalt(run) && (happens() || happens()) ? 3 : 2; });
    const auto patterns = found();
    ASSERT_EQ(patterns.findings.size(), 1u);
    EXPECT_EQ(patterns.findings[0].factor, asphalt);
    EXPECT_NEAR(patterns.findings[0].effect, 0.75, 0.2);
    EXPECT_TRUE(isSmall(patterns.findings[0]));
    log = {};
    runs(60, painOfAsphalt);
    EXPECT_FALSE(isSmall(found().findings.at(0)));
}

// Of what hurts in bad weeks only, a log that was mostly painless can show little.
TEST_F(APatternLog, NamesNoSmallEffectWhereTheKneeHardlyEverHurts)
{
    int run = 0;
    runs(100, [&](const RunEntry&) { return run++ / 7 % 3 == 2 ? 2 : -9; });
    const auto patterns = found();
    EXPECT_GT(patterns.painless, 60);
    EXPECT_TRUE(patterns.findings.empty());
    EXPECT_GT(patterns.smallestFindable.value_or(10), 1.4);

    log = {};
    runs(100, [](const RunEntry&) { return 2; });
    EXPECT_LT(found().smallestFindable.value_or(10), 1);
}

bool isWeekend(const RunEntry& run)
{
    const std::chrono::weekday day{std::chrono::sys_days{run.when.date}};
    return day == std::chrono::Saturday || day == std::chrono::Sunday;
}

// What hurts may be the working week, not what is worn in it.
TEST_F(APatternLog, NamesTheWeekendWhereAPairIsWornOnWorkingDays)
{
    runs(100, [](const RunEntry& run) { return isWeekend(run) ? 1 : 3; });
    log.shoes = {aShoe("Blue"), aShoe("Red")};
    for (auto& run : log.runs)
        run.ground.shoe = log.shoes[isWeekend(run) ? 0 : 1].id;
    const auto patterns = found();
    ASSERT_EQ(patterns.findings.size(), 1u);
    std::vector<FactorKind> named{patterns.findings[0].factor.kind};
    for (const auto& rival : patterns.findings[0].rivals)
        named.push_back(rival.factor.kind);
    EXPECT_THAT(named, testing::UnorderedElementsAre(FactorKind::Weekend, FactorKind::Shoe));
}

TEST_F(APatternLog, NamesTheMorningWhereAPairIsWornInTheMorning)
{
    std::vector<bool> early;
    runs(100, [&](const RunEntry&) {
        early.push_back(happens());
        return early.back() ? 4 : 2;
    });
    log.shoes = {aShoe("Blue"), aShoe("Red")};
    for (std::size_t i = 0; i < early.size(); ++i) {
        log.runs[i].when.start = TimeOfDay{early[i] ? 7h : 12h};
        log.runs[i].ground.shoe = log.shoes[early[i] ? 0 : 1].id;
    }
    const auto patterns = found();
    ASSERT_EQ(patterns.findings.size(), 1u);
    std::vector<FactorKind> named{patterns.findings[0].factor.kind};
    for (const auto& rival : patterns.findings[0].rivals)
        named.push_back(rival.factor.kind);
    EXPECT_THAT(named, testing::UnorderedElementsAre(FactorKind::Morning, FactorKind::Shoe));
}

TEST_F(APatternLog, NamesShortNightsOnceThoughTheyAreHoursToo)
{
    std::vector<bool> isShort;
    runs(100, [&](const RunEntry&) {
        isShort.push_back(happens() && happens() && (happens() || happens()));
        return isShort.back() ? 4 : 2;
    });
    for (std::size_t i = 0; i < isShort.size(); ++i) {
        auto night = aDayNote(log.runs[i].when.date);
        night.sleep = isShort[i] ? 340min : 370min + 20min * static_cast<int>(i % 7);
        log.dayNotes.push_back(night);
    }
    const auto patterns = found();
    ASSERT_EQ(patterns.findings.size(), 1u);
    EXPECT_EQ(patterns.findings[0].factor.kind, FactorKind::ShortSleep);
    EXPECT_TRUE(patterns.findings[0].rivals.empty()) << "hours of sleep are no rival of short sleep";
}

TEST_F(APatternLog, CountsAnEveningOnceWhereAllOtherRunsAreInTheMorning)
{
    runs(60, painOfAsphalt);
    for (auto& run : log.runs)
        run.when.start = TimeOfDay{happens() ? 7h : 19h};
    const auto untested = found().notTestable;
    const auto evening = std::ranges::find(
        untested, FactorKind::Evening, [](const UntestedFactor& each) { return each.factor.kind; });
    ASSERT_NE(evening, untested.end());
    EXPECT_EQ(evening->lack.why, NotTestable::SaidByAnother);
}

TEST_F(APatternLog, NamesTheShoeAsARivalWhenItIsAlwaysWornOnAsphalt)
{
    runs(60, painOfAsphalt);
    log.shoes = {aShoe("Blue"), aShoe("Red")};
    for (auto& run : log.runs)
        run.ground.shoe = log.shoes[isAsphalt(run) ? 0 : 1].id;
    const auto patterns = found();
    ASSERT_EQ(patterns.findings.size(), 1u);
    ASSERT_EQ(patterns.findings[0].rivals.size(), 1u);
    EXPECT_EQ(patterns.findings[0].rivals[0].factor.kind, FactorKind::Shoe);
    const auto saidByAnother
        = [](const UntestedFactor& each) { return each.lack.why == NotTestable::SaidByAnother; };
    EXPECT_EQ(std::ranges::count_if(patterns.notTestable, saidByAnother), 1) << "the other pair";
}

// A runner who takes a painkiller before each run without a warm-up scores low there because of the pill.
TEST_F(APatternLog, NeverCallsProtectiveWhatAPainkillerHides)
{
    runs(100, [](const RunEntry& run) { return run.preparation.warmUp == 0min ? 0 : 4; });
    for (auto& run : log.runs)
        run.preparation.painkiller = run.preparation.warmUp == 0min;
    EXPECT_TRUE(found().findings.empty());
    EXPECT_GT(found().masked, 0);

    for (auto& run : log.runs)
        run.preparation.painkiller = false;
    ASSERT_FALSE(found().findings.empty()) << "the same scores without a pill";
    EXPECT_EQ(found().findings[0].factor, noWarmUp);
    EXPECT_LT(found().findings[0].effect, -1);
}

// Only every second of those runs is masked, and only the masked ones score low.
TEST_F(APatternLog, NeverCallsProtectiveWhatAPainkillerHidesNowAndThen)
{
    bool pill = false;
    runs(200, [&](const RunEntry& run) {
        pill = run.preparation.warmUp == 0min && !pill;
        return pill ? 0 : 4;
    });
    pill = false;
    for (auto& run : log.runs)
        run.preparation.painkiller = pill = run.preparation.warmUp == 0min && !pill;
    for (const auto& finding : found().findings)
        EXPECT_GT(finding.effect, 0);
}

// The pill works better in those runs than in others: an allowance for the pill alone would not be enough.
TEST_F(APatternLog, NeverCallsProtectiveWhatOnlyHelpsBesideAPainkiller)
{
    std::vector<bool> pills;
    runs(200, [&](const RunEntry& run) {
        pills.push_back(happens());
        return pills.back() && run.preparation.warmUp == 0min ? 0 : 4;
    });
    for (std::size_t i = 0; i < pills.size(); ++i)
        log.runs[i].preparation.painkiller = pills[i];
    EXPECT_TRUE(found().findings.empty());
}

TEST_F(APatternLog, IsConsistentOnlyWhereBothLooksAreSureAndAgree)
{
    runs(60, painOfAsphalt);
    const auto ofTheKnee = kneeRuns(log, Side::Left, last);
    auto look = lookAt(log, ofTheKnee);
    ASSERT_TRUE(look && !look->selection.selected.empty());
    auto& selected = look->selection.selected.front();
    const auto certainty = [&](const std::optional<Look>& before) {
        return findingsOf(*look, ofTheKnee, before).front().certainty;
    };
    selected.p = 0.01;
    auto before = look;
    EXPECT_EQ(certainty(before), Certainty::Consistent);
    EXPECT_EQ(certainty(std::nullopt), Certainty::Possible);
    before->selection.selected.front().p = 0.011;
    EXPECT_EQ(certainty(before), Certainty::Possible);
    before = look;
    before->selection.selected.front().t *= -1;
    EXPECT_EQ(certainty(before), Certainty::Possible);
    before = look;
    selected.p = 0.011;
    EXPECT_EQ(certainty(before), Certainty::Possible);
}

TEST_F(APatternLog, KeepsTheKneesApart)
{
    runs(60, painOfAsphalt);
    EXPECT_EQ(patternsOf(log, Side::Right, last).runs, 0);
}

TEST_F(APatternLog, CountsRunsWithoutAMorning)
{
    runs(60, painOfAsphalt);
    EXPECT_EQ(found().withoutMorning, 60);
    log.painNotes.push_back(aPainNote(log.runs[0], Moment::NextMorning, 0));
    EXPECT_EQ(found().withoutMorning, 59);
}

TEST(LatestLook, IsAtFortyAndThenEveryTwenty)
{
    EXPECT_EQ(latestLook(39), std::nullopt);
    EXPECT_EQ(latestLook(40), 40);
    EXPECT_EQ(latestLook(59), 40);
    EXPECT_EQ(latestLook(60), 60);
    EXPECT_EQ(latestLook(7300), 7300);
}

TEST(PatternsOfNothing, AreNone)
{
    EXPECT_EQ(patternsOf({}, Side::Left, last).noAnswer, NoAnswerYet::TooFewRuns);
}

TEST(PatternsOfTheSampleLog, NameTheOneLinkThatWasPlanted)
{
    const auto log = sampleLog(2026y / 11 / 20);
    const auto patterns = patternsOf(log, indexKnee(log, 2026y / 11 / 20), 2026y / 11 / 20);
    ASSERT_FALSE(patterns.findings.empty());
    EXPECT_EQ(patterns.findings[0].factor, asphalt);
    EXPECT_EQ(patterns.findings[0].certainty, Certainty::Consistent);
    EXPECT_TRUE(patterns.findings[0].rivals.empty());
    const auto neverNoted
        = [](const UntestedFactor& each) { return each.lack.why == NotTestable::NeverNoted; };
    EXPECT_EQ(std::ranges::count_if(patterns.notTestable, neverNoted), 1) << "heels";
    const auto oneTooMany
        = [](const UntestedFactor& each) { return each.lack.why == NotTestable::TooManyFactors; };
    EXPECT_TRUE(std::ranges::none_of(patterns.notTestable, oneTooMany)) << "own tags are tested too";
}

} // namespace
} // namespace patella
