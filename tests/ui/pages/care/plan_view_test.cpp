// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFile>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

#include "core/plan/prescription.h"
#include "tests/support/builders.h"
#include "tests/support/temporary_folder.h"
#include "tests/ui/on_screen.h"
#include "tests/ui/words/plain.h"
#include "ui/log/log_book.h"
#include "ui/pages/care/countdown.h"
#include "ui/pages/care/ended_plans.h"
#include "ui/pages/care/leg_chart.h"
#include "ui/pages/care/plan_files.h"
#include "ui/pages/care/plan_view.h"
#include "ui/pages/care/session_dialog.h"
#include "ui/pages/care/week_entry_dialog.h"
#include "ui/pages/care/week_sheet.h"
#include "ui/pages/shared/empty_state.h"

namespace patella::ui {
namespace {

using namespace test;

CareNote aSession(int daysAgo, Side side)
{
    auto note = aCareNote(Care::Strength, daysAfter(aDay, -daysAgo));
    note.name = "Squats";
    note.side = side;
    note.sets = Count::of(2);
    note.repetitions = Count::of(10);
    note.painDuring = note.painDayAfter = Pain::of(1);
    return note;
}

class PlanViews : public testing::Test {
protected:
    QString file(const char* name) const { return QString::fromStdString((folder / name).string()); }
    TemporaryFolder folder;
    LogBook book{LogStore(folder / "log.patella"), [] { return aDay; }};
};

TEST_F(PlanViews, SayWhatAPlanIsWhileThereIsNone)
{
    PlanView view(book);
    view.refresh();
    auto* nothing = view.findChild<EmptyState*>();
    ASSERT_NE(nothing, nullptr);
    EXPECT_FALSE(nothing->isHidden());
    for (const auto kind : {ProgrammeKind::Squat, ProgrammeKind::Limits}) {
        book.perform({}, {added(aProgramme(kind, aDay))});
        view.refresh();
        EXPECT_TRUE(nothing->isHidden());
        book.undoStack().undo();
        view.refresh();
        EXPECT_FALSE(nothing->isHidden());
    }
}

TEST_F(PlanViews, ShowEachExerciseWithItsStepWhyAndBothLegs)
{
    book.perform({},
        {added(aProgramme(ProgrammeKind::Squat, daysAfter(aDay, -20))), added(aSession(6, Side::Left)),
            added(aSession(3, Side::Left))});
    PlanView view(book);
    view.refresh();
    const auto words = labelsOn(view);
    EXPECT_TRUE(words.contains(QStringLiteral("Step 1 of 6: squat to a chair, 2 × 10"))) << qPrintable(words);
    EXPECT_TRUE(words.contains(QStringLiteral("2 of 3 sessions that count"))) << qPrintable(words);
    ASSERT_NE(view.findChild<LegChart*>(), nullptr);
    EXPECT_TRUE(view.findChild<LegChart*>()->accessibleName().contains(QStringLiteral("left 20, right –")));
    EXPECT_TRUE(words.contains(QStringLiteral("Repetitions in a session"))) << "what the curve is";
}

TEST_F(PlanViews, RepeatWhatWasNotedAboutAnExercise)
{
    auto squats = aProgramme(ProgrammeKind::Squat, daysAfter(aDay, -20));
    squats.notes = "Knee over the second toe";
    book.perform({}, {added(squats)});
    PlanView view(book);
    view.refresh();
    EXPECT_TRUE(labelsOn(view).contains(QStringLiteral("Knee over the second toe")))
        << qPrintable(labelsOn(view));
}

TEST_F(PlanViews, TakeAPlanFileOverAndWriteIt)
{
    QFile plan(file("a.patella-note"));
    ASSERT_TRUE(plan.open(QIODevice::WriteOnly));
    plan.write("Patella plan 1\nSet by: Lena\nOn: 2026-11-03\nMost in a week: 20 km\nPain at most: 3\n"
               "Exercise: Wall sit; left; 5 x 45 s; 3 x a week\nNotes: Ring when it swells.\n");
    plan.close();
    EXPECT_EQ(takePlanFile(book, plan.fileName(), [](auto&&...) { return false; }), std::nullopt);
    EXPECT_TRUE(book.log().programmes.empty());
    QStringList shown;
    const auto agree = [&](const QString& from, const QStringList& lines) {
        shown = QStringList{from} + lines;
        return true;
    };
    EXPECT_TRUE(
        takePlanFile(book, plan.fileName(), agree).value().contains(QStringLiteral("set by Lena on")));
    EXPECT_EQ(words::plain(shown.join(QLatin1Char('|'))),
        std::string("From Lena on Tue 3 Nov|At most 20.0 km a week.|Pain of at most 3 in a run or an "
                    "exercise.|Ring when it swells.|Wall sit: 5 × 45 s, 3 time(s) a week, left knee"));
    shown.clear();
    EXPECT_TRUE(takePlanFile(book, plan.fileName(), agree).value().contains(QStringLiteral("already")));
    EXPECT_TRUE(shown.isEmpty()) << "there is nothing to ask";
    EXPECT_EQ(limitsOn(book.log(), aDay).value().ceiling, Pain::of(3));
    EXPECT_TRUE(writePlanFile(book, file("b.patella-note"), QStringLiteral("Lena"))
            .value()
            .contains(QStringLiteral("b.patella-note")));
    QFile written(file("b.patella-note"));
    ASSERT_TRUE(written.open(QIODevice::ReadOnly));
    EXPECT_TRUE(written.readAll().contains("Pain at most: 3"));
}

TEST_F(PlanViews, RefuseABrokenPlanFileByLine)
{
    QFile plan(file("a.patella-note"));
    ASSERT_TRUE(plan.open(QIODevice::WriteOnly));
    plan.write("Patella plan 1\nSet by: Lena\nOn: soon\n");
    plan.close();
    const auto refusal = takePlanFile(book, plan.fileName(), [](auto&&...) { return true; });
    EXPECT_TRUE(refusal.value().contains(QStringLiteral("Line 3: not a date")));
    EXPECT_TRUE(book.log().programmes.empty());
}

TEST_F(PlanViews, ListThoseThatEndedTheLatestFirstAndOpenThem)
{
    auto squats = aProgramme(ProgrammeKind::Squat, daysAfter(aDay, -60));
    squats.ended = daysAfter(aDay, -30);
    auto limits = aProgramme(ProgrammeKind::Limits, daysAfter(aDay, -90));
    limits.setBy = "Lena";
    limits.ended = daysAfter(aDay, -1);
    PlanView view(book);
    view.refresh();
    EXPECT_FALSE(view.findChild<EndedPlans*>()->isVisibleTo(&view)) << "nothing has ended";
    book.perform({}, {added(squats), added(limits), added(aProgramme(ProgrammeKind::Hip))});
    view.refresh();
    auto& ended = *view.findChild<EndedPlans*>();
    click(buttonSaying(ended, QStringLiteral("Plans that ended: 2")));
    const auto lines = labelsOn(ended).split(QLatin1Char('\n'));
    ASSERT_EQ(lines.size(), 2);
    EXPECT_TRUE(lines.at(0).contains(QStringLiteral("set by Lena on"))) << qPrintable(lines.at(0));
    EXPECT_TRUE(lines.at(1).startsWith(QStringLiteral("Squats"))) << qPrintable(lines.at(1));
    QSignalSpy wanted(&view, &PlanView::formWanted);
    click(buttonSaying(ended, QStringLiteral("Open …")));
    ASSERT_EQ(wanted.count(), 1);
    EXPECT_EQ(wanted.at(0).at(0).value<ChangeSet>(), (ChangeSet{replaced(limits, limits)}));
}

TEST(SessionDialogs, GoThroughSetsAndRestsAndNoteWhatWasDone)
{
    const auto exercise = aProgramme(ProgrammeKind::Squat);
    SessionDialog dialog(ladderState({}, exercise, aDay), aDay);
    auto* next = dialog.findChild<QPushButton*>(QStringLiteral("next"));
    EXPECT_TRUE(labelsOn(dialog).contains(QStringLiteral("Set 1 of 2: 10 repetitions")));
    next->click();
    EXPECT_TRUE(labelsOn(dialog).contains(QStringLiteral("Rest. 1 of 2")));
    next->click();
    EXPECT_EQ(dialog.session().sets, Count::of(1));
    next->click();
    const auto session = dialog.session();
    EXPECT_EQ(session.sets, Count::of(2));
    EXPECT_EQ(session.repetitions, Count::of(10));
    EXPECT_EQ(session.name, "Squats");
    EXPECT_EQ(session.care, Care::Strength);
    EXPECT_FALSE(next->isEnabled());
}

TEST(IceDialogs, CountFifteenMinutesAndSpeakOfATowel)
{
    IceDialog dialog(aDay);
    auto* clock = dialog.findChild<Countdown*>();
    EXPECT_TRUE(clock->isRunning());
    EXPECT_EQ(clock->left(), 15min);
    EXPECT_TRUE(labelsOn(dialog).contains(QStringLiteral("towel")));
    clock->setFrom(5min);
    EXPECT_EQ(dialog.ice().lasted, 10min);
}

TEST(Countdowns, EndAndCanPause)
{
    Countdown clock(1s);
    const QSignalSpy over(&clock, &Countdown::over);
    clock.start();
    clock.pause();
    EXPECT_FALSE(clock.isRunning());
    clock.start();
    EXPECT_TRUE(QTest::qWaitFor([&] { return over.size() == 1; }, 5000));
    EXPECT_EQ(clock.left(), 0s);
}

TEST(WeekSheets, AreOnePageA5)
{
    auto limits = aProgramme(ProgrammeKind::Limits, aMonday);
    const auto pdf
        = weekSheetPdf({.plannedRuns = {aPlannedRun(aMonday)}, .programmes = {limits}}, aMonday, {});
    EXPECT_TRUE(pdf.startsWith("%PDF"));
    EXPECT_TRUE(pdf.contains("/Count 1")) << "one page";
    EXPECT_TRUE(pdf.contains("/MediaBox [0 0 595")) << "lying";
}

class WeekEntries : public testing::Test {
protected:
    Log log = {.runs = {aRun(aMonday)}};

    ChangeSet typed(const std::function<void(WeekGrid&)>& type)
    {
        WeekEntryDialog dialog(log, aMonday, Side::Left, {});
        bringToFront(dialog);
        auto* grid = dialog.findChild<WeekGrid*>();
        grid->setFocus();
        type(*grid);
        trouble = dialog.trouble();
        return dialog.changeSet();
    }
    QString trouble;
};

TEST_F(WeekEntries, TakeAScoreAKeyAndTheKeyBesideTheZeroForATen)
{
    const auto changeSet = typed([](WeekGrid& grid) { QTest::keyClicks(&grid, QStringLiteral("13 -")); });
    ASSERT_EQ(changeSet.size(), 3u);
    const auto note = [&](std::size_t i) { return std::get<PainNote>(*changeSet[i].after); };
    EXPECT_EQ(note(0).moment, Moment::Before);
    EXPECT_EQ(note(0).score, Pain::of(1));
    EXPECT_EQ(note(1).score, Pain::of(3));
    EXPECT_EQ(note(2).moment, Moment::NextMorning);
    EXPECT_EQ(note(2).score, Pain::of(10));
    EXPECT_EQ(note(2).date, daysAfter(aMonday, 1));
    EXPECT_EQ(note(2).side, Side::Left);
}

TEST_F(WeekEntries, MakeARunOfADistanceAndARestDayOfAScoreAlone)
{
    const auto changeSet = typed([](WeekGrid& grid) {
        grid.item(2, WeekGrid::Run)->setText(QStringLiteral("5 30:00"));
        grid.item(3, WeekGrid::FirstScore + 1)->setText(QStringLiteral("4"));
    });
    ASSERT_EQ(changeSet.size(), 2u);
    const auto run = std::get<RunEntry>(*changeSet[0].after);
    EXPECT_EQ(run.when.date, daysAfter(aMonday, 2));
    EXPECT_EQ(run.measured.duration, 30min);
    const auto note = std::get<PainNote>(*changeSet[1].after);
    EXPECT_EQ(note.moment, Moment::RestDay);
    EXPECT_EQ(note.score, Pain::of(4));
}

TEST_F(WeekEntries, ChangeNothingWhenNothingWasTyped)
{
    log.painNotes = {aPainNote(log.runs.front(), Moment::Before, 3)};
    EXPECT_EQ(typed([](WeekGrid&) { }), ChangeSet{});
}

TEST_F(WeekEntries, SayWhatIsNoRun)
{
    typed([](WeekGrid& grid) { grid.item(1, WeekGrid::Run)->setText(QStringLiteral("far")); });
    EXPECT_TRUE(trouble.contains(QStringLiteral("neither a distance nor a time (far)")))
        << qPrintable(trouble);
}

} // namespace
} // namespace patella::ui
