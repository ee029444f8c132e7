// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAbstractItemModelTester>
#include <QPersistentModelIndex>

#include <gtest/gtest.h>

#include "tests/support/builders.h"
#include "ui/entry/edit_runs_dialog.h"
#include "ui/entry/forms.h"
#include "ui/pages/runs/run_filter.h"
#include "ui/pages/shared/run_table_model.h"

namespace patella::ui {
namespace {

using namespace test;

TEST(RunFilter, NarrowsByPeriodSurfaceShoesKindAndPain)
{
    auto run = aRun();
    run.ground.surface = SurfaceMix::fromText("asphalt=70,trail=30");
    run.ground.shoe = aShoe().id;
    run.form.kind = RunKind::Hills;
    const Entry entry{.run = run, .painNotes = {aPainNote(run, Moment::During, 3)}};
    const auto fitsQuery = [&](auto&& change) {
        auto query = everyRun();
        change(query);
        return fits(entry, query);
    };
    EXPECT_TRUE(fits(entry, everyRun()));
    EXPECT_TRUE(fitsQuery([](RunQuery& query) { query.from = aDay; }));
    EXPECT_FALSE(fitsQuery([](RunQuery& query) { query.from = daysAfter(aDay, 1); }));
    EXPECT_TRUE(fitsQuery([](RunQuery& query) { query.to = aDay; }));
    EXPECT_FALSE(fitsQuery([](RunQuery& query) { query.to = daysAfter(aDay, -1); }));
    EXPECT_TRUE(fitsQuery([](RunQuery& query) { query.surface = Surface::Trail; })) << "a share is enough";
    EXPECT_FALSE(fitsQuery([](RunQuery& query) { query.surface = Surface::Grass; }));
    EXPECT_TRUE(fitsQuery([&](RunQuery& query) { query.shoe = run.ground.shoe; }));
    EXPECT_FALSE(fitsQuery([](RunQuery& query) { query.shoe = ShoeId::fresh(); }));
    EXPECT_FALSE(fitsQuery([](RunQuery& query) { query.kind = RunKind::Easy; }));
    EXPECT_TRUE(fitsQuery([](RunQuery& query) { query.hurt = RunQuery::Hurt::Hurt; }));
    EXPECT_FALSE(fitsQuery([](RunQuery& query) { query.hurt = RunQuery::Hurt::Painless; }));
    const auto hurtsAtLeast = [&](int score) {
        return fitsQuery([&](RunQuery& query) {
            query.hurt = RunQuery::Hurt::AtLeast;
            query.atLeast = score;
        });
    };
    EXPECT_TRUE(hurtsAtLeast(3));
    EXPECT_FALSE(hurtsAtLeast(4));
}

TEST(RunFilter, LooksAtOneKneeWhereOneIsAskedFor)
{
    const auto run = aRun();
    auto left = aPainNote(run, Moment::During, 3);
    left.side = Side::Left;
    auto right = aPainNote(run, Moment::During, 0);
    right.side = Side::Right;
    const Entry entry{.run = run, .painNotes = {left, right}};
    auto query = everyRun();
    query.side = Side::Right;
    EXPECT_TRUE(fits(entry, query)) << "it has an answer for that knee";
    query.hurt = RunQuery::Hurt::Hurt;
    EXPECT_FALSE(fits(entry, query)) << "the other one hurt";
    query.side = Side::Left;
    EXPECT_TRUE(fits(entry, query));
    EXPECT_FALSE(fits({.run = run, .painNotes = {right}}, query));
}

TEST(RunFilter, KnowsAPainThatWasNotNotedFromNone)
{
    const auto run = aRun();
    auto painless = everyRun();
    painless.hurt = RunQuery::Hurt::Painless;
    auto unknown = everyRun();
    unknown.hurt = RunQuery::Hurt::NotNoted;
    EXPECT_FALSE(fits({.run = run, .painNotes = {}}, painless));
    EXPECT_TRUE(fits({.run = run, .painNotes = {}}, unknown));
    EXPECT_TRUE(fits({.run = run, .painNotes = {aPainNote(run, Moment::After, 0)}}, painless));
}

TEST(RunFilter, FindsWordsInAnyColumn)
{
    auto noted = aRun();
    noted.words.notes = "with Anna";
    RunTableModel model;
    model.show({.runs = {aRun(daysAfter(aDay, -1)), noted}}, {});
    RunFilter filter;
    filter.setSourceModel(&model);
    auto query = everyRun();
    query.search = searchFrom(QStringLiteral("anna"), aDay, {});
    filter.query(query);
    EXPECT_EQ(filter.rowCount(), 1);
}

TEST(RunFilter, SortsByDayWithTheNewestLast)
{
    const auto older = aRun(daysAfter(aDay, -1));
    const auto newer = aRun();
    RunTableModel model;
    model.show({.runs = {older, newer}}, {});
    RunFilter filter;
    filter.setSourceModel(&model);
    filter.sort(RunTableModel::Date, Qt::AscendingOrder);
    EXPECT_EQ(model.entryAt(filter.mapToSource(filter.index(0, 0)).row()).run.id, older.id);
    filter.sort(RunTableModel::Date, Qt::DescendingOrder);
    EXPECT_EQ(model.entryAt(filter.mapToSource(filter.index(0, 0)).row()).run.id, newer.id);
}

TEST(RunTable, SearchesInWhatItShowsAfterEveryChange)
{
    std::vector<RunEntry> runs;
    for (int day = 0; day < 6; ++day) {
        runs.push_back(aRun(daysAfter(aDay, day - 6)));
        runs.back().words.notes = "note " + std::to_string(day);
    }
    auto pair = aShoe();
    runs[1].ground.shoe = pair.id;
    RunTableModel model;
    const auto isAsNew = [&](const Log& log, const Units& units) {
        model.show(log, units);
        while (model.prepareSearch(1)) { }
        RunTableModel anew;
        anew.show(log, units);
        for (int row = 0; row < anew.rowCount(); ++row)
            EXPECT_EQ(model.searchTextAt(row), anew.searchTextAt(row)) << row;
    };
    isAsNew({.shoes = {pair}, .runs = runs}, {});
    auto some = runs;
    some[3].words.notes = "changed";
    isAsNew({.shoes = {pair}, .runs = some}, {});
    some.erase(some.begin() + 2);
    isAsNew({.shoes = {pair}, .runs = some}, {});
    isAsNew({.shoes = {pair}, .runs = runs}, {});
    isAsNew({.shoes = {pair}, .runs = runs, .painNotes = {aPainNote(runs[4], Moment::During, 7)}}, {});
    pair.name = "renamed";
    isAsNew({.shoes = {pair}, .runs = runs}, {});
    isAsNew({.shoes = {pair}, .runs = runs}, {.distance = DistanceUnit::Mile});
    isAsNew({}, {});
    isAsNew({.shoes = {pair}, .runs = some}, {});
}

TEST(RunFilter, KeepsWhatIsSelectedWhileItIsFoundAndHeadingsWhenNothingIs)
{
    auto noted = aRun(daysAfter(aDay, -1));
    noted.words.notes = "with Anna";
    RunTableModel model;
    model.show({.runs = {noted, aRun()}}, {});
    RunFilter filter;
    filter.setSourceModel(&model);
    const QPersistentModelIndex chosen = filter.index(1, 0); // the older one
    const auto search = [&](const QString& typed) {
        auto query = everyRun();
        query.search = searchFrom(typed, aDay, {});
        filter.query(query);
    };
    search(QStringLiteral("anna"));
    ASSERT_TRUE(chosen.isValid());
    EXPECT_EQ(chosen.row(), 0);
    search(QStringLiteral("nobody"));
    EXPECT_FALSE(chosen.isValid());
    EXPECT_EQ(filter.rowCount(), 0);
    EXPECT_EQ(filter.headerData(0, Qt::Horizontal, Qt::DisplayRole),
        model.headerData(0, Qt::Horizontal, Qt::DisplayRole));
    search({});
    EXPECT_EQ(filter.rowCount(), 2);
}

TEST(RunFilter, SortsByNumbersAndTextsAndKeepsTheOrderOfEqualOnes)
{
    std::vector<RunEntry> runs;
    for (const int metres : {5000, 12000, 5000, 800}) {
        runs.push_back(aRun(daysAfter(aDay, static_cast<int>(runs.size()) - 10)));
        runs.back().measured.distance = Distance{metres};
    }
    runs[1].words.notes = "b";
    runs[2].words.notes = "a";
    RunTableModel model;
    model.show({.runs = runs}, {});
    RunFilter filter;
    filter.setSourceModel(&model);
    const auto order = [&] {
        std::vector<int> rows;
        for (int row = 0; row < filter.rowCount(); ++row)
            rows.push_back(filter.mapToSource(filter.index(row, 0)).row());
        return rows;
    };
    filter.sort(RunTableModel::DistanceKm, Qt::AscendingOrder); // the model has the newest first
    EXPECT_EQ(order(), (std::vector{0, 1, 3, 2}));
    filter.sort(RunTableModel::DistanceKm, Qt::DescendingOrder);
    EXPECT_EQ(order(), (std::vector{2, 1, 3, 0}));
    filter.sort(RunTableModel::Notes, Qt::AscendingOrder);
    EXPECT_EQ(order(), (std::vector{0, 3, 1, 2}));
    model.show({.runs = {runs.front()}}, {});
    EXPECT_EQ(order(), std::vector{0});
}

TEST(RunFilter, IsAModelAsItsViewsWantIt)
{
    RunTableModel model;
    model.show({.runs = {aRun(daysAfter(aDay, -1)), aRun()}}, {});
    RunFilter filter;
    const QAbstractItemModelTester tester(&filter, QAbstractItemModelTester::FailureReportingMode::Fatal);
    filter.setSourceModel(&model);
    auto query = everyRun();
    query.from = aDay;
    filter.query(query);
    EXPECT_EQ(filter.rowCount(), 1);
    filter.sort(RunTableModel::Time, Qt::AscendingOrder);
    filter.query(everyRun());
    model.show(Log{}, Units{});
    EXPECT_EQ(filter.rowCount(), 0);
}

TEST(RunTable, MarksTheScoresThatSomethingMayHaveMasked)
{
    auto run = aRun();
    run.preparation.painkiller = true;
    RunTableModel model;
    model.show({.runs = {run}, .painNotes = {aPainNote(run, Moment::During, 1)}}, {});
    const auto index = model.index(0, RunTableModel::Knee);
    EXPECT_EQ(
        model.data(index, RunTableModel::MaskedRole).toList(), (QVariantList{false, true, false, false}));
    EXPECT_TRUE(model.data(index, Qt::ToolTipRole).toString().contains(QStringLiteral("masked")));
}

TEST(EditRunsDialog, ChangesOnlyWhatWasAnswered)
{
    auto easy = aRun();
    easy.form.kind = RunKind::Easy;
    easy.preparation.warmUp = 5min;
    auto hills = aRun(daysAfter(aDay, -1));
    hills.form.kind = RunKind::Hills;
    hills.words.tags = Tags::fromText("Anna");
    const auto form
        = formFor({replaced(easy, easy), replaced(hills, hills)}, {.runs = {hills, easy}}, aDay, nullptr);
    EXPECT_EQ(form->changeSet(), ChangeSet{});
    form->findChild<SurfaceField*>()->setSurface(SurfaceMix::only(Surface::Grass));
    form->findChild<QLineEdit*>(QStringLiteral("tags"))->setText(QStringLiteral("club"));
    const auto changeSet = form->changeSet();
    ASSERT_EQ(changeSet.size(), 2u);
    auto expected = hills;
    expected.ground.surface = SurfaceMix::only(Surface::Grass);
    expected.words.tags = Tags::fromText("Anna,club");
    EXPECT_EQ(changeSet[1], replaced(hills, expected));
}

} // namespace
} // namespace patella::ui
