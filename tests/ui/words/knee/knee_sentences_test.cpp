// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include "tests/support/builders.h"
#include "ui/language.h"
#include "ui/words/knee/behaviour_words.h"
#include "ui/words/knee/flare_story_words.h"
#include "ui/words/knee/questionnaire_words.h"
#include "ui/words/knee/turn_words.h"

namespace patella::ui {
namespace {

using namespace test;

const QLocale britain(QLocale::English, QLocale::UnitedKingdom);
const QLocale germany(QLocale::German, QLocale::Germany);

FlareAutopsy aFlare(int days, int soreDays)
{
    return {.flare = {.knee = Side::Left,
                .began = aDay,
                .moment = Moment::During,
                .lastSore = daysAfter(aDay, days - 1),
                .peak = *Pain::of(4),
                .peakOn = aDay,
                .soreDays = soreDays,
                .over = false},
        .days = days,
        .figures = {},
        .newShoes = {},
        .cares = {},
        .similar = {}};
}

OnsetCurve onsets(int runs, int began, int masked, int unknown)
{
    return {.steps = {},
        .runs = runs,
        .began = began,
        .longest = kilometres(10),
        .unknownOnset = unknown,
        .masked = masked};
}

TEST(KneeSentences, NameTheOnlyDayOfAFlareOnce)
{
    const Speaking speaking(britain);
    const auto one = words::storyOf(aFlare(1, 1), 0, {.locale = britain});
    EXPECT_EQ(one.title, QStringLiteral("Left knee, %1").arg(words::shortDate(aDay, britain)));
    EXPECT_TRUE(one.length.startsWith(QStringLiteral("1 day, worst score 4 on "))) << qPrintable(one.length);
    const auto more = words::storyOf(aFlare(3, 2), 0, {.locale = britain});
    EXPECT_TRUE(more.title.contains(QStringLiteral(" to "))) << qPrintable(more.title);
    EXPECT_TRUE(more.length.startsWith(QStringLiteral("3 days, 2 of them sore, worst score 4 on ")))
        << qPrintable(more.length);
}

// Short names of months end with a full stop in German.
TEST(KneeSentences, EndWithOneFullStopInBothLanguages)
{
    for (const auto& locale : {britain, germany}) {
        const Speaking speaking(locale);
        for (const int days : {1, 3}) {
            const auto story = words::storyOf(aFlare(days, 1), 0, {.locale = locale});
            for (const auto& line : {story.title, story.length, story.before, story.done})
                EXPECT_FALSE(line.contains(QStringLiteral(".."))) << qPrintable(line);
        }
    }
}

TEST(KneeSentences, LeaveOutWhatIsNotLeftOut)
{
    const Speaking speaking(britain);
    EXPECT_EQ(words::onsetsInFull(onsets(1, 1, 0, 0), britain),
        QStringList{QStringLiteral("1 run says whether and where pain began; it began in 1.")});
    EXPECT_EQ(words::onsetsInFull(onsets(12, 9, 0, 2), britain)[1],
        QStringLiteral("Left out: 2 with pain, its start not recorded."));
    EXPECT_EQ(words::onsetsInFull(onsets(0, 0, 3, 2), britain),
        (QStringList{QStringLiteral("No run says whether and where pain began."),
            QStringLiteral("Left out: 3 masked, 2 with pain, its start not recorded.")}));
}

SettlingClock aClock(std::size_t runs)
{
    const SettlingRun run{
        .run = RunId::fresh(), .date = aDay, .minutes = {.after = 0}, .settled = {}, .goneByMorning = {}};
    auto clock = settlingClock({}, Side::Left, aDay);
    clock.runs.assign(runs, run);
    return clock;
}

TEST(KneeSentences, OfWhenItSettledCountOneRunAndManyInBothLanguages)
{
    {
        const Speaking speaking(britain);
        EXPECT_TRUE(
            words::settlingInFull(aClock(1), britain)[0].startsWith(QStringLiteral("1 run hurt more")));
        EXPECT_EQ(words::settlingInFull(aClock(1), britain).size(), 2) << "nothing is left out";
    }
    const Speaking speaking(germany);
    EXPECT_TRUE(words::settlingInFull(aClock(1), germany)[0].startsWith(QStringLiteral("Bei 1 Lauf ")));
    const auto many = words::settlingInFull(aClock(2152), germany)[0];
    EXPECT_TRUE(many.startsWith(QStringLiteral("Bei 2.152 Läufen "))) << qPrintable(many);
}

TEST(KneeSentences, WriteBothNumbersOfADateAlike)
{
    const Speaking speaking(germany);
    const Turn turn{.answer = TurningAnswer::NoClearChange,
        .answersBefore = 12,
        .answersAfter = 11,
        .medianBefore = 2.5,
        .medianAfter = 2,
        .change = -0.5,
        .placebos = std::vector<DatedChange>(3296, DatedChange{.date = aDay, .change = 0}),
        .asLarge = 1837};
    const auto said = words::turnInFull(turn, germany);
    EXPECT_TRUE(said.contains(QStringLiteral("An 1.837 von 3.296 "))) << qPrintable(said);
    EXPECT_TRUE(said.contains(QStringLiteral("2,5"))) << qPrintable(said);
}

TEST(KneeSentences, HaveOneColonForAShape)
{
    for (const auto& locale : {britain, germany}) {
        const Speaking speaking(locale);
        for (const auto& [shape, word] : wordsOf<RunShape>)
            EXPECT_FALSE(words::of(shape).contains(QLatin1Char(':'))) << qPrintable(words::of(shape)) << word;
    }
}

TEST(KneeSentences, NameTheKneeOfAQuestionnaire)
{
    const Speaking speaking(germany);
    auto total = aProfileFact(Fact::Questionnaire, "71");
    const std::vector<const ProfileFact*> totals{&total};
    EXPECT_TRUE(words::courseOf("AKPS", totals, germany).startsWith(QStringLiteral("AKPS: 71")));
    total.side = Side::Right;
    EXPECT_TRUE(
        words::courseOf("AKPS", totals, germany).startsWith(QStringLiteral("AKPS, rechtes Knie: 71")));
}

} // namespace
} // namespace patella::ui
