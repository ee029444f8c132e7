// SPDX-License-Identifier: GPL-3.0-or-later
#include <QRegularExpression>

#include <gtest/gtest.h>

#include "core/exchange/own/plan_file.h"
#include "tests/support/builders.h"
#include "ui/words/plan/note_words.h"

namespace patella::ui::words {
namespace {

using namespace test;
using exchange::planIn;
using exchange::PlanTrouble;

TEST(BlankNotes, AreReadOnceANameAndOneLineAreFilledIn)
{
    auto note = blankNote({}, aDay);
    const auto asItIs = planIn(note.toStdString(), aDay);
    ASSERT_EQ(asItIs.problems.size(), 1U) << "the name";
    EXPECT_EQ(asItIs.problems.front().trouble, PlanTrouble::NameMissing);
    note.replace(QStringLiteral("Set by:"), QStringLiteral("Set by: Lena Brandt"));
    EXPECT_EQ(planIn(note.toStdString(), aDay).problems.front().trouble, PlanTrouble::NothingSet);
    note.replace(QStringLiteral("# Pain at most"), QStringLiteral("Pain at most"));
    const auto filled = planIn(note.toStdString(), aDay);
    ASSERT_EQ(filled.programmes.size(), 1U);
    EXPECT_EQ(filled.programmes.front().ceiling, Pain::of(2));
}

TEST(BlankNotes, HoldAnExampleOfEveryLineThatIsRead)
{
    auto note = blankNote(QStringLiteral("Lena"), aDay);
    note.replace(
        QRegularExpression(
            QStringLiteral(
                "^# (?=(Next check|Most in a week|Pain at most|Surfaces|Return to run|Exercise|Notes): )"),
            QRegularExpression::MultilineOption),
        {});
    const auto read = planIn(note.toStdString(), aDay);
    ASSERT_TRUE(read.problems.empty()) << read.problems.front().text;
    ASSERT_EQ(read.programmes.size(), 5U);
    const auto& limits = read.programmes.front();
    EXPECT_TRUE(limits.nextCheck && limits.mostInAWeek && limits.surfaces && !limits.notes.empty());
    EXPECT_EQ(read.programmes[1].kind, ProgrammeKind::ReturnToRun);
    EXPECT_EQ(read.programmes[2].kind, ProgrammeKind::Squat);
}

} // namespace
} // namespace patella::ui::words
