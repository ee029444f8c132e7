// SPDX-License-Identifier: GPL-3.0-or-later
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "core/log/blank.h"
#include "tests/support/builders.h"
#include "tests/ui/words/plain.h"
#include "ui/language.h"
#include "ui/pages/patterns/experiment_words.h"
#include "ui/words/plan/plan_words.h"

#include <tuple>

namespace patella::ui::words {
namespace {

using namespace test;
using testing::HasSubstr;
using testing::Not;

SelfExperiment blueAgainstRed(const std::vector<Shoe>& shoes)
{
    auto experiment = blank<SelfExperiment>();
    experiment.firstShoe = shoes[0].id;
    experiment.secondShoe = shoes[1].id;
    experiment.seed = Seed{1};
    return experiment;
}

ExperimentCourse over(int counting, double mean, double p)
{
    ExperimentCourse course{.runs = 12,
        .done = 12,
        .isOver = true,
        .next = std::nullopt,
        .pairs = {},
        .counting = counting,
        .result = PairedTest{.meanDifference = mean, .p = p}};
    return course;
}

std::string saidOf(const ExperimentCourse& course)
{
    const std::vector shoes{aShoe("Blue"), aShoe("Red")};
    return resultOf(blueAgainstRed(shoes), course, shoes, plainEnglish).join(QLatin1Char('\n')).toStdString();
}

TEST(ExperimentWords, SayWhatCameOutAndHowSureThatIs)
{
    const auto said = saidOf(over(6, -2, 0.03125));
    EXPECT_THAT(said,
        HasSubstr(
            "In 6 pairs the pain was on average 2.0 points lower with pair “Blue” than with pair “Red”."));
    EXPECT_THAT(said, HasSubstr("a clear difference for your knee"));
    EXPECT_THAT(said, HasSubstr("in 3 of 100 such experiments (exact paired test, p = 0.031)"));
    EXPECT_THAT(said, Not(HasSubstr("early")));
}

TEST(ExperimentWords, CallNothingClearThatChanceOftenDoes)
{
    EXPECT_THAT(saidOf(over(6, 0.5, 0.3)), HasSubstr("points higher with pair “Blue”"));
    EXPECT_THAT(saidOf(over(6, 0.5, 0.3)), HasSubstr("not a clear difference"));
    EXPECT_THAT(saidOf(over(6, 0, 1)), HasSubstr("on average the same"));
}

TEST(ExperimentWords, SayThatFewPairsShowNothing)
{
    EXPECT_THAT(saidOf(over(5, 2, 0.0625)), HasSubstr("chance would do the same in 6 of 100"));
    auto none = over(0, 0, 1);
    none.result.reset();
    EXPECT_THAT(saidOf(none), HasSubstr("there is no result"));
}

TEST(ExperimentWords, SayWhenItWasEndedEarly)
{
    auto early = over(4, 1, 0.5);
    early.done = 9;
    EXPECT_THAT(saidOf(early), HasSubstr("ended early, after 9 of 12 runs"));
}

TEST(ExperimentWords, NameThePairsThatDoNotCount)
{
    auto course = over(0, 0, 1);
    const auto pair = [](PairState state, bool unlike) {
        return TrialPair{.first = {}, .second = {}, .state = state, .difference = 0, .areUnlike = unlike};
    };
    course.pairs = {pair(PairState::NoScore, false), pair(PairState::Masked, false),
        pair(PairState::OtherCondition, false), pair(PairState::Counts, true), pair(PairState::Open, false)};
    EXPECT_EQ(pairsToMention(course).size(), 4);
}

TEST(ExperimentWords, TellOnlyTheNextCondition)
{
    const std::vector shoes{aShoe("Blue"), aShoe("Red")};
    const auto experiment = blueAgainstRed(shoes);
    const bool isBlue = patella::conditionOf(3, 1) == Condition::First;
    const auto said = nextRun(experiment, 3, shoes);
    EXPECT_EQ(said.contains(u"Blue"), isBlue);
    EXPECT_EQ(said.contains(u"Red"), !isBlue);
}

TEST(ExperimentWords, OfferATrialWhereTwoConditionsCanBeChosen)
{
    using patterns::FactorKind;
    EXPECT_EQ(triedFor(FactorKind::Shoe), Tried::Shoe);
    EXPECT_EQ(triedFor(FactorKind::NoWarmUp), Tried::WarmUp);
    EXPECT_EQ(triedFor(FactorKind::WeeklyJump), std::nullopt) << "nobody should jump for the sake of a test";
    EXPECT_EQ(conditionsToTry({.kind = FactorKind::Asphalt, .name = {}}).first, "asphalt");
}

TEST(ExperimentWords, ShowProposedConditionsInTheLanguageOfTheWindow)
{
    auto experiment = aSelfExperiment(Tried::Surface);
    std::tie(experiment.first, experiment.second)
        = conditionsToTry({.kind = patterns::FactorKind::Asphalt, .name = {}});
    EXPECT_EQ(experimentTitle(experiment, {}), QStringLiteral("Experiment: asphalt against soft ground"));
    const Speaking german(QLocale(QLocale::German));
    EXPECT_EQ(experimentTitle(experiment, {}), QStringLiteral("Versuch: Asphalt gegen weicher Boden"));
    EXPECT_EQ(keptCondition(QStringLiteral("weicher Boden")), "soft ground") << "planned in German";
    EXPECT_EQ(keptCondition(QStringLiteral("Waldweg")), "Waldweg") << "the runner's own words stay";
    EXPECT_EQ(shownCondition("Waldweg"), QStringLiteral("Waldweg"));
}

} // namespace
} // namespace patella::ui::words
