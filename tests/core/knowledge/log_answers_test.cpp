// SPDX-License-Identifier: GPL-3.0-or-later
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "core/knowledge/log_answers.h"
#include "core/sample/sample_log.h"
#include "tests/support/builders.h"

namespace patella::knowledge {
namespace {

using namespace test;
using testing::ElementsAre;
using testing::IsEmpty;

std::vector<LogAnswer> asked(LogQuestion question, const Log& log, Side knee = Side::Left)
{
    return answersOf(question, {.log = log, .today = aDay, .knee = knee});
}

KneeCheck aCheck(int daysAgo)
{
    auto check = aKneeCheck(daysAfter(aDay, -daysAgo));
    check.crackling = std::nullopt;
    check.sitting = std::nullopt;
    check.stairsDown = std::nullopt;
    check.squatting = std::nullopt;
    return check;
}

CareNote cared(Care care, int before, int dayAfter, int daysAgo = 3)
{
    auto note = aCareNote(care, daysAfter(aDay, -daysAgo));
    note.painBefore = Pain::of(before);
    note.painDayAfter = Pain::of(dayAfter);
    return note;
}

class QuestionToALog : public testing::TestWithParam<LogQuestion> { };

TEST_P(QuestionToALog, SaysNothingOfAnEmptyLogButThatNoSignStands)
{
    const auto answers = asked(GetParam(), {});
    if (GetParam() == LogQuestion::Signs) {
        EXPECT_THAT(answers, ElementsAre(StandingSigns{.signs = 0, .reasons = 0}));
    } else {
        EXPECT_THAT(answers, IsEmpty());
    }
}

TEST_P(QuestionToALog, CountsNothingThatLiesAhead)
{
    Log log;
    const auto ahead = daysAfter(aDay, 3);
    auto run = aRun(ahead);
    run.measured.cadence = Cadence::of(170);
    run.form.strike = FootStrike::Heel;
    run.form.ended = RunEnd::Finished;
    run.preparation.painkiller = true;
    log.runs = {run};
    log.painNotes = {aPainNote(run, Moment::During, 5)};
    log.careNotes = {aCareNote(Care::Ice, ahead), aCareNote(Care::Strength, ahead),
        aCareNote(Care::Brace, ahead), aCareNote(Care::Painkiller, ahead)};
    log.kneeChecks = {aKneeCheck(ahead)};
    if (GetParam() != LogQuestion::Signs) {
        EXPECT_THAT(asked(GetParam(), log), IsEmpty());
    }
}

INSTANTIATE_TEST_SUITE_P(All, QuestionToALog, testing::ValuesIn([] {
    std::vector<LogQuestion> all;
    for (const auto& [question, word] : wordsOf<LogQuestion>)
        all.push_back(question);
    return all;
}()),
    [](const auto& question) {
        std::string name(wordOf(question.param));
        std::erase(name, '-');
        return name;
    });

TEST(LogAnswers, HoldFourWeeksOfRunningAgainstTheFourBefore)
{
    Log log;
    log.runs = {aRun(daysAfter(aDay, -70), kilometres(5)), aRun(daysAfter(aDay, -30), kilometres(6)),
        aRun(daysAfter(aDay, -27), kilometres(7)), aRun(aDay, kilometres(8))};
    const auto answers = asked(LogQuestion::Dose, log);
    ASSERT_EQ(answers.size(), 1U);
    const auto dose = std::get<DoseOfWeeks>(answers[0]);
    EXPECT_EQ(dose.recent.distance, kilometres(15));
    ASSERT_TRUE(dose.before);
    EXPECT_EQ(dose.before->distance, kilometres(6));
}

TEST(LogAnswers, HaveNoFourWeeksBeforeInAYoungLog)
{
    Log log;
    log.runs = {aRun(daysAfter(aDay, -30)), aRun(aDay)};
    EXPECT_FALSE(std::get<DoseOfWeeks>(asked(LogQuestion::Dose, log).at(0)).before);
}

TEST(LogAnswers, CountTasksOnlyWhereTheyWereAskedAndOfThatKnee)
{
    auto easy = aCheck(2), hard = aCheck(9), silent = aCheck(16), old = aCheck(90), right = aCheck(4);
    easy.stairsDown = Difficulty::None;
    hard.stairsDown = Difficulty::Much;
    old.stairsDown = Difficulty::Some;
    right.side = Side::Right;
    right.stairsDown = Difficulty::Some;
    Log log;
    log.kneeChecks = {old, silent, hard, right, easy};
    EXPECT_THAT(asked(LogQuestion::Tasks, log),
        ElementsAre(TaskTrouble{{.task = DailyTask::StairsDown, .none = 1, .some = 0, .much = 1}}));
}

TEST(LogAnswers, PutTheNamesOfARemedyTogether)
{
    auto other = cared(Care::Ice, 2, 2);
    other.name = "lake";
    Log log;
    log.careNotes = {cared(Care::Ice, 4, 2), other, aCareNote(Care::Ice, aDay), cared(Care::Gel, 1, 3)};
    log.careNotes[2].painBefore = std::nullopt;
    EXPECT_THAT(asked(LogQuestion::IceOrHeat, log),
        ElementsAre(RemedyTimes{.care = Care::Ice, .times = 3, .compared = 2, .better = 1, .worse = 0}));
    EXPECT_THAT(asked(LogQuestion::Remedies, log),
        ElementsAre(RemedyTimes{.care = Care::Ice, .times = 3, .compared = 2, .better = 1, .worse = 0},
            RemedyTimes{.care = Care::Gel, .times = 1, .compared = 1, .better = 0, .worse = 1}));
}

TEST(LogAnswers, CountCracklingBesidePainInSitting)
{
    auto both = aCheck(1), quiet = aCheck(2), crackles = aCheck(3);
    both.crackling = ChoiceSet{Crackling::Stairs};
    both.sitting = Difficulty::Some;
    quiet.crackling = ChoiceSet<Crackling>{};
    crackles.crackling = ChoiceSet{Crackling::Squatting};
    Log log;
    log.kneeChecks = {crackles, quiet, both, aCheck(4)};
    EXPECT_THAT(asked(LogQuestion::Crackling, log),
        ElementsAre(CracklingDays{.asked = 3, .crackled = 2, .withSittingPain = 1}));
}

TEST(LogAnswers, NameThePairsInUseAndNoOthers)
{
    auto blue = aShoe("Blue"), red = aShoe("Red"), old = aShoe("Old");
    red.retired = daysAfter(aDay, -1);
    blue.runBefore = kilometres(100);
    blue.limit = kilometres(600);
    Log log;
    log.shoes = {blue, red, old};
    for (const auto& [shoe, daysAgo] :
        {std::pair{blue.id, 2}, std::pair{red.id, 3}, std::pair{old.id, 100}}) {
        log.runs.push_back(aRun(daysAfter(aDay, -daysAgo), kilometres(10)));
        log.runs.back().ground.shoe = shoe;
    }
    EXPECT_THAT(asked(LogQuestion::Pairs, log),
        ElementsAre(PairInUse{.name = "Blue", .distance = kilometres(110), .limit = kilometres(600)}));
}

TEST(LogAnswers, TakeTheMiddleOfTheLastTenCadences)
{
    Log log;
    for (int day = 12; day > 0; --day) {
        log.runs.push_back(aRun(daysAfter(aDay, -day)));
        log.runs.back().measured.cadence = Cadence::of(day > 10 ? 100 : 160 + day);
    }
    EXPECT_THAT(asked(LogQuestion::Cadence, log), ElementsAre(UsualCadence{.runs = 10, .median = 165.5}));
}

TEST(LogAnswers, CountRunsAfterAPainkillerThatHurtAllTheSame)
{
    auto masked = aRun(daysAfter(aDay, -3)), hurting = aRun(daysAfter(aDay, -2)),
         clear = aRun(daysAfter(aDay, -1));
    masked.preparation.painkiller = true;
    hurting.preparation.painkiller = true;
    clear.preparation.painkiller = false;
    Log log;
    log.runs = {masked, hurting, clear};
    log.painNotes = {aPainNote(masked, Moment::During, 2), aPainNote(hurting, Moment::During, 3),
        aPainNote(clear, Moment::During, 6)};
    EXPECT_THAT(asked(LogQuestion::Painkillers, log),
        ElementsAre(MaskedRuns{.runs = 2, .of = 3, .hurtAllTheSame = 1}));
}

TEST(LogAnswers, QuoteTheLatestWordsOfOthers)
{
    Log log;
    for (int month = 1; month <= 4; ++month) {
        auto visit = aVisit(LocalDate{2026y / month / 1});
        visit.diagnosis = "word " + std::to_string(month);
        visit.who = "Anna";
        log.visits.push_back(visit);
    }
    const auto answers = asked(LogQuestion::NotedWords, log);
    ASSERT_EQ(answers.size(), 3U);
    EXPECT_EQ(std::get<NotedWord>(answers[0]).word, "word 4");
}

TEST(LogAnswers, ComeFromBothKneesWhereBothAreSore)
{
    Log log;
    const auto run = aRun(daysAfter(aDay, -1));
    auto left = aPainNote(run, Moment::During, 4), right = aPainNote(run, Moment::During, 1);
    left.side = Side::Left;
    right.side = Side::Right;
    log.runs = {run};
    log.painNotes = {left, right};
    const auto answers = asked(LogQuestion::Zones, log, Side::Both);
    ASSERT_EQ(answers.size(), 2U);
    EXPECT_EQ(std::get<ZonesOfWeeks>(answers[0]).count.amber, 1);
    EXPECT_EQ(std::get<ZonesOfWeeks>(answers[1]).count.amber, 0);
}

TEST(LogAnswers, AreThereForEveryQuestionInTheSampleLog)
{
    const auto log = sampleLog(aDay);
    for (const auto& [question, word] : wordsOf<LogQuestion>) {
        // Nobody asked her about crackling lately.
        const bool isSilent = question == LogQuestion::None || question == LogQuestion::Crackling;
        EXPECT_EQ(asked(question, log).empty(), isSilent) << word;
    }
}

} // namespace
} // namespace patella::knowledge
