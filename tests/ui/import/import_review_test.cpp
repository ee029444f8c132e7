// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QScreen>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

#include <gtest/gtest.h>

#include "tests/support/builders.h"
#include "tests/support/temporary_folder.h"
#include "ui/import/import_lines.h"
#include "ui/import/import_review.h"
#include "ui/import/import_work.h"

namespace patella::ui {
namespace {

using namespace test;

// Two new runs, one that is there already and could be merged, and a file that is no run.
exchange::ImportPlan aPlan()
{
    const auto known = aRun(daysAfter(aDay, -1));
    auto richer = known;
    richer.words.file = "watch.fit";
    richer.measured.ascent = Climb{80};
    exchange::ImportPlan plan;
    plan.imported.push_back({.file = "a.gpx", .entry = {.run = aRun(), .painNotes = {}}, .remarks = {}});
    plan.imported.push_back(
        {.file = "b.gpx", .entry = {.run = aRun(daysAfter(aDay, -3)), .painNotes = {}}, .remarks = {}});
    plan.duplicates.push_back(
        {.file = "watch.fit", .matches = known.id, .painNotesAdded = 0, .offered = richer});
    plan.skipped.push_back({.file = "ride.fit", .reason = exchange::Refusal::UnknownFormat, .activity = {}});
    plan.known = {known};
    return plan;
}

int rowOf(const ImportLines& lines, const QString& file)
{
    for (int row = 0; row < lines.rowCount(); ++row)
        if (lines.index(row, ImportLines::File).data().toString() == file)
            return row;
    return -1;
}

TEST(ImportLines, ShowWhatNeedsALookFirst)
{
    ImportLines lines(aPlan(), {});
    const QAbstractItemModelTester tester(&lines, QAbstractItemModelTester::FailureReportingMode::Fatal);
    ASSERT_EQ(lines.rowCount(), 4);
    EXPECT_EQ(rowOf(lines, QStringLiteral("watch.fit")), 0) << "a question comes before what is clear";
    EXPECT_EQ(rowOf(lines, QStringLiteral("ride.fit")), 3);
    EXPECT_FALSE(lines.index(3, ImportLines::Why).data().toString().isEmpty());
    EXPECT_FALSE(lines.index(3, ImportLines::File).flags().testFlag(Qt::ItemIsUserCheckable));
}

TEST(ImportLines, TakeEveryNewRunAndMergeNothingUnlessItIsChosen)
{
    ImportLines lines(aPlan(), {});
    EXPECT_EQ(lines.runsChosen(), 2);
    EXPECT_EQ(lines.chosen().changeSetWithMerges().size(), 2u);
    lines.setData(lines.index(rowOf(lines, QStringLiteral("a.gpx")), 0), Qt::Unchecked, Qt::CheckStateRole);
    lines.setData(lines.index(rowOf(lines, QStringLiteral("watch.fit")), 0), Qt::Checked, Qt::CheckStateRole);
    const auto changeSet = lines.chosen().changeSetWithMerges();
    ASSERT_EQ(changeSet.size(), 2u);
    EXPECT_EQ(std::get<RunEntry>(*changeSet[0].after).when.date, daysAfter(aDay, -3));
    EXPECT_EQ(std::get<RunEntry>(*changeSet[1].after).measured.ascent, Climb{80});
}

TEST(ImportLines, SayHowToMergeInTheWindow)
{
    const ImportLines lines(aPlan(), {});
    const auto why
        = lines.index(rowOf(lines, QStringLiteral("watch.fit")), ImportLines::Why).data().toString();
    EXPECT_TRUE(why.contains(QStringLiteral("tick"))) << why.toStdString();
    EXPECT_FALSE(why.contains(QStringLiteral("--"))) << "a flag of the command line";
}

// Two tracks that do not say their sport, one taken as a run, one left out as a ride.
exchange::ImportPlan aPlanOfGuesses()
{
    auto plan = aPlan();
    plan.imported[0].remarks = {exchange::Remark::SportGuessed};
    plan.skipped.push_back({.file = "fast.gpx",
        .reason = exchange::NotARun::OtherSport,
        .activity = {},
        .asRun = exchange::ImportedRun{
            .file = "fast.gpx", .entry = {.run = aRun(daysAfter(aDay, -5)), .painNotes = {}}}});
    return plan;
}

TEST(ImportReview, TurnsGuessedSportsRoundForAllOfTheirKind)
{
    ImportReview review(aPlanOfGuesses(), {}, {});
    auto* runs = review.findChild<QCheckBox*>(QStringLiteral("guessedRuns"));
    auto* others = review.findChild<QCheckBox*>(QStringLiteral("guessedOthers"));
    ASSERT_TRUE(runs && others);
    EXPECT_TRUE(runs->isChecked());
    EXPECT_FALSE(others->isChecked());
    EXPECT_EQ(review.chosen().imported.size(), 2U);
    runs->setChecked(false);
    ASSERT_EQ(review.chosen().imported.size(), 1U);
    EXPECT_EQ(review.chosen().imported[0].file, "b.gpx");
    others->setChecked(true);
    EXPECT_EQ(review.chosen().imported.size(), 2U);
}

TEST(ImportReview, AsksNothingOfSportsThatNobodyGuessed)
{
    const ImportReview review(aPlan(), {}, {});
    EXPECT_EQ(review.findChild<QCheckBox*>(QStringLiteral("guessedRuns")), nullptr);
    EXPECT_EQ(review.findChild<QCheckBox*>(QStringLiteral("guessedOthers")), nullptr);
}

TEST(ImportLines, SayWhatWasGuessedBesideTheRun)
{
    const ImportLines lines(aPlanOfGuesses(), {});
    const auto why = [&](const char* file) {
        return lines.index(rowOf(lines, QLatin1String(file)), ImportLines::Why).data().toString();
    };
    EXPECT_TRUE(why("a.gpx").contains(QStringLiteral("taken as a run"))) << qPrintable(why("a.gpx"));
}

TEST(ImportReview, FitsOnTheScreenAndNeverScrollsSideways)
{
    auto plan = aPlan();
    ImportReview usual(plan, {}, {});
    for (int each = 0; each < 4; ++each)
        plan.imported[0].remarks.push_back(exchange::Remark::ZoneUnknown);
    ImportReview wordy(plan, {}, {});
    EXPECT_GE(wordy.width(), usual.width()) << "as wide as its reasons where there is room";
    for (auto* review : {&usual, &wordy}) {
        EXPECT_LE(review->width(), review->screen()->availableSize().width());
        review->show();
        EXPECT_EQ(review->findChild<QTableView*>()->horizontalScrollBar()->maximum(), 0);
    }
}

TEST(ImportReview, ShowsLongReasonsWholeInRowsOfSeveralLines)
{
    using exchange::Remark;
    auto plan = aPlan();
    plan.imported[0].remarks = {Remark::DistanceFromTrack, Remark::ZoneUnknown, Remark::UnitGuessed,
        Remark::SportGuessed, Remark::CutOff, Remark::AltitudesDropped, Remark::PositionsDropped};
    ImportReview review(plan, {}, {});
    review.show();
    const auto* table = review.findChild<QTableView*>();
    const auto* lines = qobject_cast<const ImportLines*>(table->model());
    const int wordy = rowOf(*lines, QStringLiteral("a.gpx")), plain = rowOf(*lines, QStringLiteral("b.gpx"));
    const auto why = lines->index(wordy, ImportLines::Why).data().toString();
    const auto needed = table->fontMetrics().boundingRect(
        0, 0, table->columnWidth(ImportLines::Why) - 10, 10'000, Qt::TextWordWrap, why);
    EXPECT_GE(table->rowHeight(wordy), needed.height());
    EXPECT_LE(table->rowHeight(wordy), needed.height() + 20) << "as high as it must be, not as it was narrow";
    EXPECT_GT(table->rowHeight(wordy), table->rowHeight(plain));
}

TEST(ImportReview, SaysShoesAndSurfaceOfAllRunsAtOnce)
{
    const auto shoe = aShoe();
    ImportReview review(aPlan(), {shoe}, {});
    review.show();
    auto* surface = review.findChild<SurfaceField*>();
    surface->setCurrentIndex(1);
    Q_EMIT surface->activated(1);
    auto* shoes = review.findChild<ShoeField*>();
    shoes->setCurrentIndex(1);
    Q_EMIT shoes->activated(1);
    for (const auto& taken : review.chosen().imported) {
        EXPECT_TRUE(taken.entry.run.ground.surface);
        EXPECT_EQ(taken.entry.run.ground.shoe, shoe.id);
    }
}

TEST(ImportWork, ReadsBesideTheWindowAndCanBeCancelled)
{
    TemporaryFolder folder;
    writeBytes(folder / "runs.csv", "date,distance_km,duration\n2026-11-18,10,55:00\n");
    ImportWork work({folder.path()}, {}, aDay);
    QSignalSpy done(&work, &ImportWork::done);
    ASSERT_TRUE(done.wait());
    const auto plan = work.takePlan();
    ASSERT_TRUE(plan);
    EXPECT_EQ(plan->imported.size(), 1u);
    EXPECT_FALSE(work.takePlan()) << "it is taken once";

    ImportWork cancelled({folder.path()}, {}, aDay);
    cancelled.cancel();
    QSignalSpy stopped(&cancelled, &ImportWork::done);
    stopped.wait();
    EXPECT_FALSE(cancelled.takePlan());
}

TEST(ImportReview, GoesForwardByEnterAlsoWhereItOffersTheColumnsOfAList)
{
    auto plan = aPlan();
    plan.lists.push_back({.file = "runs.csv", .sample = {}});
    ImportReview review(plan, {}, {});
    review.show();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&review));
    QTest::keyClick(review.focusWidget(), Qt::Key_Return);
    EXPECT_EQ(review.result(), QDialog::Accepted);
    EXPECT_FALSE(review.isVisible());
}

} // namespace
} // namespace patella::ui
