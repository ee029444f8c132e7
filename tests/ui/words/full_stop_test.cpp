// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCoreApplication>
#include <QTranslator>

#include <gtest/gtest.h>

#include "core/plan/ladder.h"
#include "core/plan/return_to_run.h"
#include "tests/support/builders.h"
#include "ui/language.h"
#include "ui/words/change_words.h"
#include "ui/words/full_stop.h"
#include "ui/words/import_words.h"
#include "ui/words/plan/ladder_words.h"
#include "ui/words/plan/limit_words.h"
#include "ui/words/plan/return_words.h"
#include "ui/words/units.h"

namespace patella::ui::words {
namespace {

using namespace test;

TEST(WithOneFullStop, LeavesOneOfTwoAndKeepsThreeDots)
{
    EXPECT_EQ(withOneFullStop(QStringLiteral("am 15. Dez..")), QStringLiteral("am 15. Dez."));
    EXPECT_EQ(withOneFullStop(QStringLiteral("am 15. Dez.. Dann weiter.")),
        QStringLiteral("am 15. Dez. Dann weiter."));
    EXPECT_EQ(withOneFullStop(QStringLiteral("am 15. Mai.")), QStringLiteral("am 15. Mai."));
    EXPECT_EQ(withOneFullStop(QStringLiteral("it goes on ...")), QStringLiteral("it goes on ..."));
}

// German shortens months by a full stop: "Di., 15. Dez."
class SentencesThatEndInADate : public testing::Test {
protected:
    SentencesThatEndInADate()
    {
        useLanguage(QStringLiteral("de"));
        units = {};
    }
    ~SentencesThatEndInADate() override
    {
        qDeleteAll(qApp->findChildren<QTranslator*>());
        QLocale::setDefault(QLocale::c());
    }
    static void expectOneFullStop(const QString& text)
    {
        EXPECT_FALSE(text.contains(QStringLiteral(".."))) << qPrintable(text);
    }

    const LocalDate day = 2026y / 12 / 15;
    Units units; // in German
};

TEST_F(SentencesThatEndInADate, OfTheWayBackHaveOneFullStop)
{
    for (const auto& [why, word] : wordsOf<ReturnReason>) {
        const ReturnState state{.by = {"Lena", day},
            .stage = ReturnStage::OnTheWay,
            .step = 3,
            .greens = 1,
            .ceiling = *Pain::of(2),
            .earliest = daysAfter(day, 2),
            .why = why,
            .because = day,
            .noStepBefore = day,
            .sign = {}};
        for (const auto& line : returnInFull(state, units, day))
            expectOneFullStop(line);
    }
    EXPECT_TRUE(weekdayAndDate(day, units).endsWith(QLatin1Char('.'))) << "or nothing was tried";
}

TEST_F(SentencesThatEndInADate, OfExercisesAndLimitsHaveOneFullStop)
{
    auto state = ladderState({}, aProgramme(), day);
    state.because = day;
    for (const auto& [why, word] : wordsOf<LadderReason>) {
        state.why = why;
        expectOneFullStop(whyOf(state, units));
    }
    const Limits limits{.by = {"Lena", day},
        .mostInAWeek = {},
        .leftThisWeek = {},
        .passedBy = {},
        .ceiling = {},
        .surfaces = {},
        .nextCheck = day,
        .notes = {}};
    ASSERT_EQ(limitsInLines(limits, units).size(), 1);
    expectOneFullStop(limitsInLines(limits, units).at(0));
}

TEST_F(SentencesThatEndInADate, OfWhatWasSavedAndImportedHaveOneFullStop)
{
    auto run = aRun(day);
    expectOneFullStop(saved(run, units));
    run.measured.distance = std::nullopt;
    exchange::ImportPlan plan;
    plan.imported.push_back({.file = "a.gpx", .entry = {.run = run, .painNotes = {}}, .remarks = {}});
    expectOneFullStop(imported(plan, units));
    plan.imported.push_back({.file = "b.gpx", .entry = {.run = run, .painNotes = {}}, .remarks = {}});
    expectOneFullStop(imported(plan, units));
}

} // namespace
} // namespace patella::ui::words
