// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAbstractItemModelTester>

#include <gtest/gtest.h>

#include "tests/support/builders.h"
#include "ui/pages/shared/run_table_model.h"

namespace patella::ui {
namespace {

using namespace test;

TEST(RunTableModel, KeepsTheRulesOfModels)
{
    RunTableModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.show({.shoes = {}, .runs = {aRun(), aRun()}, .painNotes = {}});
    EXPECT_EQ(model.rowCount(), 2);
    model.show({});
    EXPECT_EQ(model.rowCount(), 0);
}

TEST(RunTableModel, ShowsTheNewestRunFirst)
{
    RunTableModel model;
    const auto older = aRun(daysAfter(aDay, -3));
    const auto newer = aRun();
    model.show({.shoes = {}, .runs = {older, newer}, .painNotes = {}});
    EXPECT_EQ(model.entryAt(0).run, newer);
    EXPECT_EQ(model.entryAt(1).run.id, older.id);
}

TEST(RunTableModel, ShowsADashForWhatWasNotNoted)
{
    auto run = aRun();
    run.measured.duration = std::nullopt;
    RunTableModel model;
    model.show({.shoes = {}, .runs = {run}, .painNotes = {aPainNote(run, Moment::During, 0)}});
    const auto text = [&](int column) { return model.index(0, column).data().toString(); };
    EXPECT_EQ(text(RunTableModel::Time), QStringLiteral("–"));
    EXPECT_EQ(text(RunTableModel::Pace), QStringLiteral("–"));
    EXPECT_EQ(text(RunTableModel::Knee), QStringLiteral("– 0 – –"));
    EXPECT_EQ(text(RunTableModel::Place), QStringLiteral("left, kneecap"));
}

TEST(RunTableModel, SortsByValueNotByText)
{
    RunTableModel model;
    model.show(
        {.shoes = {}, .runs = {aRun(aDay, kilometres(9)), aRun(aDay, kilometres(10))}, .painNotes = {}});
    const auto key = [&](int row) {
        return model.index(row, RunTableModel::DistanceKm).data(RunTableModel::SortRole).toLongLong();
    };
    EXPECT_EQ(key(0), 10'000);
    EXPECT_EQ(key(1), 9000);
}

TEST(RunTableModel, ShowsTheLatestRunsWithTheirOwnNotesOnly)
{
    Log log{.runs = {aRun(daysAfter(aDay, -2)), aRun(daysAfter(aDay, -1)), aRun(aDay)}};
    for (const auto& run : log.runs)
        log.painNotes.push_back(aPainNote(run, Moment::During, 3));
    RunTableModel all;
    all.show(log);
    RunTableModel latest;
    const QAbstractItemModelTester tester(&latest, QAbstractItemModelTester::FailureReportingMode::Fatal);
    latest.showLatest(log, 2);
    ASSERT_EQ(latest.rowCount(), 2);
    for (int row = 0; row < 2; ++row)
        EXPECT_EQ(latest.entryAt(row), all.entryAt(row)) << row;
    latest.showLatest(log, 10);
    EXPECT_EQ(latest.rowCount(), 3) << "there are no more";
}

} // namespace
} // namespace patella::ui
