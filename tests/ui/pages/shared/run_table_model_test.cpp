// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAbstractItemModelTester>
#include <QDateTime>

#include <gtest/gtest.h>

#include "tests/support/builders.h"
#include "ui/pages/shared/run_table_model.h"
#include "ui/words/log_words.h"
#include "ui/words/units.h"

namespace patella::ui {
namespace {

using namespace test;

TEST(RunTableModel, KeepsTheRulesOfModels)
{
    RunTableModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.show({.shoes = {}, .runs = {aRun(), aRun()}, .painNotes = {}}, {});
    EXPECT_EQ(model.rowCount(), 2);
    model.show(Log{}, {});
    EXPECT_EQ(model.rowCount(), 0);
}

TEST(RunTableModel, ShowsTheNewestRunFirst)
{
    RunTableModel model;
    const auto older = aRun(daysAfter(aDay, -3));
    const auto newer = aRun();
    model.show({.shoes = {}, .runs = {older, newer}, .painNotes = {}}, {});
    EXPECT_EQ(model.entryAt(0).run, newer);
    EXPECT_EQ(model.entryAt(1).run.id, older.id);
}

TEST(RunTableModel, ShowsADashForWhatWasNotNoted)
{
    auto run = aRun();
    run.measured.duration = std::nullopt;
    RunTableModel model;
    model.show({.shoes = {}, .runs = {run}, .painNotes = {aPainNote(run, Moment::During, 0)}}, {});
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
        {.shoes = {}, .runs = {aRun(aDay, kilometres(9)), aRun(aDay, kilometres(10))}, .painNotes = {}}, {});
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
    all.show(log, {});
    RunTableModel latest;
    const QAbstractItemModelTester tester(&latest, QAbstractItemModelTester::FailureReportingMode::Fatal);
    latest.showLatest(log, 2, {});
    ASSERT_EQ(latest.rowCount(), 2);
    for (int row = 0; row < 2; ++row)
        EXPECT_EQ(latest.entryAt(row), all.entryAt(row)) << row;
    latest.showLatest(log, 10, {});
    EXPECT_EQ(latest.rowCount(), 3) << "there are no more";
}

class RunsInATable : public testing::Test {
protected:
    QString text(int row, RunTableModel::Column column) const
    {
        return model.index(row, column).data().toString();
    }
    QVariant key(int row, RunTableModel::Column column) const
    {
        return model.index(row, column).data(RunTableModel::SortRole);
    }
    RunTableModel model;
};

TEST_F(RunsInATable, AreWrittenAsThePagesWriteThem)
{
    auto run = aRun(aDay, Distance{8234});
    run.form.kind = RunKind::Hills;
    run.ground.surface = SurfaceMix::only(Surface::Trail);
    run.words.notes = "first line\n second";
    model.show({.runs = {run}}, {});
    EXPECT_EQ(text(0, RunTableModel::Date), QStringLiteral("Fri ") + words::shortDate(aDay));
    EXPECT_EQ(text(0, RunTableModel::DistanceKm), words::distance(Distance{8234}, {}));
    EXPECT_EQ(text(0, RunTableModel::Kind), words::of(RunKind::Hills));
    EXPECT_EQ(text(0, RunTableModel::SurfaceRunOn), words::of(SurfaceMix::only(Surface::Trail)));
    EXPECT_EQ(text(0, RunTableModel::Notes), QStringLiteral("first line second")) << "in one line";
}

TEST_F(RunsInATable, NameTheirPairOfShoes)
{
    const auto blue = aShoe("Blue");
    auto worn = aRun();
    worn.ground.shoe = blue.id;
    model.show({.shoes = {blue}, .runs = {aRun(daysAfter(aDay, -1)), worn}}, {});
    EXPECT_EQ(text(0, RunTableModel::Shoes), QStringLiteral("Blue"));
    EXPECT_EQ(text(1, RunTableModel::Shoes), QString());
    EXPECT_EQ(model.shoeName(blue.id), QStringLiteral("Blue"));
    EXPECT_EQ(model.shoeName(ShoeId::fresh()), QString());
}

TEST_F(RunsInATable, ShowTheWorstScoreOfEachMoment)
{
    const auto run = aRun();
    auto other = aPainNote(run, Moment::During, 6);
    other.side = Side::Right;
    model.show(
        {.runs = {run},
            .painNotes = {aPainNote(run, Moment::During, 2), other, aPainNote(run, Moment::NextMorning, 1)}},
        {});
    const auto scores = model.index(0, RunTableModel::Knee).data(RunTableModel::ScoresRole).toList();
    EXPECT_EQ(scores, (QVariantList{QVariant(), 6, QVariant(), 1}));
    EXPECT_EQ(key(0, RunTableModel::Knee).toInt(), 6);
}

TEST_F(RunsInATable, NameThePlaceThatHurtMost)
{
    const auto run = aRun();
    auto worse = aPainNote(run, Moment::During, 6);
    worse.side = Side::Right;
    worse.region = Region::Back;
    model.show({.runs = {run}, .painNotes = {aPainNote(run, Moment::During, 2), worse}}, {});
    EXPECT_TRUE(text(0, RunTableModel::Place).contains(words::brief(Region::Back)));
    worse.region.reset();
    model.show({.runs = {run}, .painNotes = {worse}}, {});
    EXPECT_EQ(text(0, RunTableModel::Place), words::brief(Side::Right)) << "the knee alone";
}

TEST_F(RunsInATable, SortNoAnswerBeforeEveryAnswer)
{
    auto open = aRun();
    open.measured.duration.reset();
    const auto painful = aRun(daysAfter(aDay, -1));
    model.show({.runs = {painful, open}, .painNotes = {aPainNote(painful, Moment::During, 0)}}, {});
    EXPECT_LT(key(0, RunTableModel::Time).toLongLong(), key(1, RunTableModel::Time).toLongLong());
    EXPECT_LT(key(0, RunTableModel::Knee).toInt(), key(1, RunTableModel::Knee).toInt());
    EXPECT_FALSE(key(0, RunTableModel::Pace).isValid());
    EXPECT_TRUE(key(1, RunTableModel::Pace).isValid());
}

TEST_F(RunsInATable, SortTwoRunsOfADayByTheirStart)
{
    auto morning = aRun();
    auto evening = aRun();
    morning.when.start = TimeOfDay{7h};
    evening.when.start = TimeOfDay{18h};
    model.show({.runs = {morning, evening}}, {});
    const int first = model.entryAt(0).run.id == evening.id ? 0 : 1;
    EXPECT_LT(key(1 - first, RunTableModel::Date).toDateTime(), key(first, RunTableModel::Date).toDateTime());
}

TEST_F(RunsInATable, AreFoundByEverythingTheyShowAndByTheirTags)
{
    const auto blue = aShoe("Blue");
    auto run = aRun();
    run.ground.shoe = blue.id;
    run.words.tags = Tags::fromText("club");
    run.words.notes = "windy";
    model.show({.shoes = {blue}, .runs = {run}}, {});
    for (const auto* word : {"blue", "club", "windy", "8.0"})
        EXPECT_TRUE(model.searchTextAt(0).contains(QLatin1String(word))) << word;
    model.show({.runs = {aRun()}}, {});
    EXPECT_FALSE(model.searchTextAt(0).contains(QLatin1String("windy"))) << "that was another log";
}

TEST_F(RunsInATable, SayWhichScoresSomethingMayHaveMasked)
{
    const auto run = aRun();
    auto masked = aRun(daysAfter(aDay, -10));
    masked.preparation.painkiller = true;
    model.show({.runs = {masked, run},
                   .painNotes = {aPainNote(run, Moment::During, 2), aPainNote(masked, Moment::During, 2)}},
        {});
    const auto marks = [&](int row) {
        return model.index(row, RunTableModel::Knee).data(RunTableModel::MaskedRole).toList();
    };
    EXPECT_FALSE(marks(0).contains(true));
    EXPECT_EQ(marks(1), (QVariantList{false, true, false, false}));
    EXPECT_NE(model.index(0, RunTableModel::Knee).data(Qt::ToolTipRole),
        model.index(1, RunTableModel::Knee).data(Qt::ToolTipRole))
        << "what the hatching means";
}

TEST_F(RunsInATable, StandUnderHeadingsAlignedAsTheirCells)
{
    model.show({.runs = {aRun()}}, {});
    for (int column = 0; column < model.columnCount(); ++column) {
        EXPECT_FALSE(model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString().isEmpty());
        EXPECT_EQ(model.headerData(column, Qt::Horizontal, Qt::TextAlignmentRole),
            model.index(0, column).data(Qt::TextAlignmentRole));
    }
    const auto alignment = model.index(0, RunTableModel::DistanceKm).data(Qt::TextAlignmentRole);
    EXPECT_TRUE(alignment.value<Qt::Alignment>() & Qt::AlignRight) << "numbers";
}

} // namespace
} // namespace patella::ui
