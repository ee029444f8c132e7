// SPDX-License-Identifier: GPL-3.0-or-later
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
