// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include "core/sample/sample_log.h"
#include "tests/support/builders.h"
#include "ui/words/knee/behaviour_words.h"
#include "ui/words/knee/flare_story_words.h"
#include "ui/words/knee/questionnaire_words.h"
#include "ui/words/knee/turn_words.h"

namespace patella::ui {
namespace {

using namespace test;

const QLocale british(QLocale::English, QLocale::UnitedKingdom);
const Units units{.locale = british};

TEST(BehaviourWords, OfAnEmptyLogSayThatNothingWasAnswered)
{
    EXPECT_EQ(words::settlingInFull(settlingClock({}, Side::Left, aDay), british).size(), 1);
    EXPECT_TRUE(
        words::shapesInFull(runShapes({}, Side::Left, aDay), units)[0].startsWith(QStringLiteral("No run")));
    EXPECT_EQ(words::afterRedInFull(afterRedRuns({}, Side::Left, aDay), british),
        QStringLiteral("No run was red."));
    EXPECT_TRUE(words::driftsInFull(stageDrifts({}, Side::Left, aDay), british).isEmpty());
    EXPECT_TRUE(words::loggingInFull(loggingGaps({}, Side::Left, aDay), british)
            .startsWith(QStringLiteral("Too few")));
    EXPECT_TRUE(words::triggersInFull({}, british).isEmpty());
}

// The counts of the sentence are those of the clock.
TEST(BehaviourWords, OfTheSampleCountWhatSettledWhen)
{
    const auto clock = settlingClock(sampleLog(aDay), Side::Left, aDay);
    const auto said = words::settlingInFull(clock, british);
    for (const int count : {static_cast<int>(clock.runs.size()), clock.count.withinTheHour,
             clock.count.byTheMorning, clock.count.notByTheMorning})
        EXPECT_TRUE(said[0].contains(QString::number(count))) << qPrintable(said[0]);
    EXPECT_EQ(said.size(), 3);
}

TEST(BehaviourWords, NeverForecast)
{
    const auto log = sampleLog(aDay);
    QStringList all;
    for (const auto side : {Side::Left, Side::Right, Side::Both}) {
        all << words::settlingInFull(settlingClock(log, side, aDay), british)
            << words::shapesInFull(runShapes(log, side, aDay), units)
            << words::morningsInFull(mornings(log, side, aDay), units)
            << words::afterRedInFull(afterRedRuns(log, side, aDay), british)
            << words::loggingInFull(loggingGaps(log, side, aDay), british);
        for (const auto& line : all)
            for (const auto* word : {" will ", " risk", "safe", "you have "})
                EXPECT_FALSE(line.contains(QLatin1String(word))) << qPrintable(line);
    }
}

struct Answer {
    MorningAnswer answer;
    const char* said;
};

class AnswersAboutMornings : public testing::TestWithParam<Answer> { };

TEST_P(AnswersAboutMornings, AreSaidWithTheirCount)
{
    const Mornings mornings{.runs = {},
        .masked = 1,
        .missing = 2,
        .withoutDistance = 0,
        .all = {.answer = GetParam().answer,
            .worse = {.hits = 9, .of = 34},
            .steps = {},
            .distance = kilometres(9),
            .low = {},
            .high = {},
            .p = {}},
        .grounds = {}};
    const auto lines = words::morningsInFull(mornings, units);
    EXPECT_TRUE(lines[0].contains(QString::fromLatin1(GetParam().said))) << qPrintable(lines[0]);
    EXPECT_TRUE(lines[0].contains(QStringLiteral("34"))) << qPrintable(lines[0]);
    EXPECT_TRUE(lines.back().contains(QStringLiteral("1 masked, 2 without an answer")))
        << qPrintable(lines.back());
}

INSTANTIATE_TEST_SUITE_P(All, AnswersAboutMornings,
    testing::Values(Answer{MorningAnswer::TooFewRuns, "Too few"},
        Answer{MorningAnswer::NoVisibleDifference, "no visible difference"},
        Answer{MorningAnswer::SeldomWorse, "at most one morning in four"},
        Answer{MorningAnswer::OftenWorse, "more than one morning in four"},
        Answer{MorningAnswer::Crosses, "9.0"}));

TEST(FlareStories, SayLengthPeakWhatCameBeforeAndWhatWasDone)
{
    const auto autopsies = flareAutopsies(sampleLog(aDay), Side::Left, aDay);
    ASSERT_FALSE(autopsies.flares.empty());
    auto last = autopsies.flares.back();
    const auto story = words::storyOf(last, autopsies.quietRunUps, units);
    EXPECT_TRUE(story.title.startsWith(QStringLiteral("Left knee, "))) << qPrintable(story.title);
    EXPECT_TRUE(story.length.contains(QStringLiteral("worst score %1 on").arg(last.flare.peak.value())))
        << qPrintable(story.length);
    EXPECT_TRUE(story.before.contains(QStringLiteral("21 days before"))) << qPrintable(story.before);
    last.cares.clear();
    last.figures.clear();
    last.similar = {{.began = aDay, .days = 8, .peak = *Pain::of(5), .alike = {}}};
    const auto bare = words::storyOf(last, 0, units);
    EXPECT_TRUE(bare.done.startsWith(QStringLiteral("Nothing done for it"))) << qPrintable(bare.done);
    EXPECT_TRUE(bare.before.startsWith(QStringLiteral("Too few quiet times"))) << qPrintable(bare.before);
    EXPECT_TRUE(bare.lastTime.contains(QStringLiteral("lasted 8 day"))) << qPrintable(bare.lastTime);
}

struct TurnSaid {
    TurningAnswer answer;
    const char* said;
};

class WordsOfATurn : public testing::TestWithParam<TurnSaid> { };

TEST_P(WordsOfATurn, NeverSayMoreThanTheDatesShow)
{
    const Turn turn{.answer = GetParam().answer,
        .answersBefore = 12,
        .answersAfter = 11,
        .medianBefore = 3,
        .medianAfter = 1.5,
        .change = -1.6,
        .placebos = {{.date = aDay, .change = -2}, {.date = aDay, .change = 0}},
        .asLarge = 1};
    const auto said = words::turnInFull(turn, british);
    EXPECT_TRUE(said.contains(QString::fromLatin1(GetParam().said))) << qPrintable(said);
    for (const auto* word : {"helped", "because", "caused", "thanks to"})
        EXPECT_FALSE(said.contains(QLatin1String(word))) << qPrintable(said);
}

INSTANTIATE_TEST_SUITE_P(All, WordsOfATurn,
    testing::Values(TurnSaid{TurningAnswer::NotYet, "not over"},
        TurnSaid{TurningAnswer::TooFewAnswers, "Too few mornings"},
        TurnSaid{TurningAnswer::TooFewDates, "Too few comparable dates"},
        TurnSaid{TurningAnswer::NoClearChange, "At 1 of 2"},
        TurnSaid{TurningAnswer::Better, "A drop this large was rare"},
        TurnSaid{TurningAnswer::Worse, "A rise this large was rare"}));

TEST(WordsOfTurns, NameWhatHappened)
{
    const auto log = sampleLog(aDay);
    for (const auto& point : turningPoints(log, aDay))
        EXPECT_FALSE(words::nameOf(point, log).isEmpty()) << wordOf(point.kind);
}

TEST(QuestionnaireWords, CallAChangeByItsOwnMeasure)
{
    auto first = aProfileFact(Fact::Questionnaire, "71");
    auto last = aProfileFact(Fact::Questionnaire, "84");
    const std::vector<const ProfileFact*> totals{&first, &last};
    EXPECT_TRUE(
        words::courseOf("AKPS", totals, british).endsWith(QStringLiteral("for the better (13 or more)")));
    EXPECT_TRUE(words::courseOf("OSTRC-O2", totals, british)
            .endsWith(QStringLiteral("no clear change (that takes 35)")));
    last.value = "83";
    EXPECT_TRUE(
        words::courseOf("akps", totals, british).endsWith(QStringLiteral("no clear change (that takes 13)")));
    EXPECT_FALSE(words::courseOf("my own", totals, british).contains(QStringLiteral("change")));
    EXPECT_TRUE(words::rangeOf("OSTRC-O2").contains(QStringLiteral("0 is best")));
    EXPECT_EQ(words::rangeOf("my own"), QString());
}

} // namespace
} // namespace patella::ui
