// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include "core/knee/clocks/felt_answers.h"
#include "core/knee/clocks/noted_answers.h"
#include "tests/support/clocked_log.h"

#include <algorithm>
#include <functional>

namespace patella {
namespace {

using namespace test;

// Ten runs, every second one with what is changed, and a worse morning after each of those.
Log everySecond(const std::function<void(RunEntry&)>& change)
{
    ClockedLog log;
    for (int i = 0; i < 10; ++i) {
        auto& run = log.add(i, {1, 1, 1, i % 2 == 0 ? 3 : 1});
        if (i % 2 == 0)
            change(run);
    }
    return log.log;
}

std::vector<NotedGroup> groupsAbout(const Log& log, NotedAbout about)
{
    auto groups = notedGroups(log, Side::Left, daysAfter(aMonday, 30));
    std::erase_if(groups, [&](const NotedGroup& group) { return group.about != about; });
    return groups;
}

TEST(NotedAnswers, AreHeldAgainstTheNextMorning)
{
    const auto log = everySecond([](RunEntry& run) { run.form.strike = FootStrike::Heel; });
    const auto groups = groupsAbout(log, NotedAbout::FootStrike);
    ASSERT_EQ(groups.size(), 1U) << "nobody said how the others were";
    EXPECT_EQ(groups[0].value, NotedValue(FootStrike::Heel));
    EXPECT_EQ(groups[0].mornings.worse, (Proportion{5, 5}));
    EXPECT_EQ(groups[0].mornings.medianRise, 2);
}

TEST(NotedAnswers, NeedFiveMornings)
{
    auto log = everySecond([](RunEntry& run) { run.form.strike = FootStrike::Heel; });
    log.runs.front().form.strike = FootStrike::Forefoot;
    EXPECT_TRUE(groupsAbout(log, NotedAbout::FootStrike).empty());
}

TEST(NotedAnswers, KnowEveryPartOfAWarmUp)
{
    const auto log = everySecond([](RunEntry& run) {
        run.preparation.warmUpParts = ChoiceSet<WarmUpPart>{WarmUpPart::Calves, WarmUpPart::Jog};
        run.preparation.coolDownParts = ChoiceSet<WarmUpPart>{WarmUpPart::Rolling};
    });
    EXPECT_EQ(groupsAbout(log, NotedAbout::WarmUpPart).size(), 2U);
    EXPECT_EQ(groupsAbout(log, NotedAbout::CoolDownPart).at(0).value, NotedValue(WarmUpPart::Rolling));
}

TEST(NotedAnswers, CallMoreThanTheMedianHigh)
{
    auto log = everySecond([](RunEntry& run) { run.measured.ascent = Climb{200}; });
    for (auto& run : log.runs)
        if (!run.measured.ascent)
            run.measured.ascent = Climb{50};
    const auto groups = groupsAbout(log, NotedAbout::Ascent);
    ASSERT_EQ(groups.size(), 2U);
    EXPECT_EQ(groups[0].value, NotedValue(false));
    EXPECT_EQ(groups[0].mornings.worse, (Proportion{0, 5}));
    EXPECT_EQ(groups[1].mornings.worse, (Proportion{5, 5}));
}

TEST(NotedAnswers, SeeWhetherTheSecondHalfWasSlower)
{
    const auto log
        = everySecond([](RunEntry& run) { run.measured.splits = Splits::fromText("300,300,330,330"); });
    EXPECT_EQ(groupsAbout(log, NotedAbout::Slowed).at(0).value, NotedValue(true));
    const auto even
        = everySecond([](RunEntry& run) { run.measured.splits = Splits::fromText("300,300,305,305"); });
    EXPECT_EQ(groupsAbout(even, NotedAbout::Slowed).at(0).value, NotedValue(false));
}

TEST(NotedAnswers, KnowTheShoeAndTheDay)
{
    auto shoe = aShoe();
    shoe.lacing = Fit::Tight;
    auto log = everySecond([&](RunEntry& run) { run.ground.shoe = shoe.id; });
    log.shoes = {shoe};
    for (const auto& run : log.runs) {
        log.dayNotes.push_back(aDayNote(run.when.date));
        log.dayNotes.back().illness = run.ground.shoe ? "cold" : "";
    }
    EXPECT_EQ(groupsAbout(log, NotedAbout::ShoeLacing).at(0).value, NotedValue(Fit::Tight));
    EXPECT_EQ(groupsAbout(log, NotedAbout::Ill).size(), 2U);
    EXPECT_TRUE(notedGroups({}, Side::Left, aDay).empty());
}

TEST(FeltAnswers, CountOnlyWhatHurt)
{
    const auto run = aRun();
    std::vector<PainNote> notes{aPainNote(run, Moment::During, 3), aPainNote(run, Moment::During, 0),
        aPainNote(run, Moment::After, 2), aPainNote(run, Moment::After, 4)};
    notes[0].tender = true;
    notes[1].tender = true;
    notes[2].tender = false;
    notes[2].feltIn = FeltIn::Muscle;
    notes[3].feltIn = FeltIn::Joint;
    notes[0].onsetTime = std::chrono::minutes{20};
    notes[3].onsetTime = std::chrono::minutes{30};
    EXPECT_EQ(feltAnswers(notes),
        (FeltAnswers{
            .tender = {1, 2}, .inTheJoint = {1, 2}, .onsetsInMinutes = 2, .medianOnsetMinutes = 25}));
    EXPECT_EQ(feltAnswers({}).medianOnsetMinutes, std::nullopt);
}

} // namespace
} // namespace patella
