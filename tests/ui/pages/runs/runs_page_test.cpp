// SPDX-License-Identifier: GPL-3.0-or-later
#include <QComboBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/support/builders.h"
#include "tests/support/temporary_folder.h"
#include "tests/ui/on_screen.h"
#include "ui/fields/date_field.h"
#include "ui/log/log_book.h"
#include "ui/pages/runs/run_filter_bar.h"
#include "ui/pages/runs/runs_page.h"
#include "ui/pages/shared/run_table.h"
#include "ui/pages/shared/run_table_model.h"
#include "ui/words/units.h"

namespace patella::ui {
namespace {

using namespace test;
using testing::Contains;
using testing::ElementsAre;
using testing::IsEmpty;
using testing::SizeIs;

// Three runs: yesterday's on asphalt that hurt, one on a trail without pain, and an old one of which nothing
// more was noted.
class RunsPages : public testing::Test {
protected:
    RunsPages()
    {
        yesterday.ground.surface = SurfaceMix::only(Surface::Asphalt);
        yesterday.ground.shoe = blue.id;
        yesterday.form.kind = RunKind::Easy;
        onTheTrail.ground.surface = SurfaceMix::only(Surface::Trail);
        old.words.notes = "with Anna along the river";
        book.perform(
            {}, {added(blue), added(old), added(onTheTrail), added(yesterday), added(itHurt), added(noPain)});
        page = std::make_unique<RunsPage>(book);
        bringToFront(*page);
        table = page->findChild<RunTable*>();
        table->setFocus();
    }

    std::vector<Distance> shown() const
    {
        std::vector<Distance> distances;
        for (int row = 0; row < table->model()->rowCount(); ++row) {
            table->selectRow(row);
            distances.push_back(*page->selectedEntries().at(0).run.measured.distance);
        }
        table->clearSelection();
        return distances;
    }
    QComboBox* choice(const char* name) const
    {
        for (auto* box : page->findChildren<QComboBox*>())
            if (box->accessibleName() == QLatin1String(name))
                return box;
        return nullptr;
    }
    void choose(const char* name, int place) const
    {
        auto* box = choice(name);
        ASSERT_NE(box, nullptr) << name;
        box->setFocus();
        QTest::keyClick(box, Qt::Key_Home);
        for (int step = 0; step < place; ++step)
            QTest::keyClick(box, Qt::Key_Down);
    }
    bool says(const QString& words) const { return labelsOn(*page).contains(words); }

    TemporaryFolder folder;
    LogBook book{LogStore(folder / "log.patella"), [] { return aDay; }};
    Shoe blue = aShoe("Blue");
    RunEntry yesterday = aRun(daysAfter(aDay, -1), kilometres(8));
    RunEntry onTheTrail = aRun(daysAfter(aDay, -10), kilometres(12));
    RunEntry old = aRun(daysAfter(aDay, -100), kilometres(5));
    PainNote itHurt = aPainNote(yesterday, Moment::During, 3);
    PainNote noPain = aPainNote(onTheTrail, Moment::During, 0);
    std::unique_ptr<RunsPage> page;
    RunTable* table = nullptr;
};

TEST_F(RunsPages, ShowTheNewestRunFirstAndTheSumOfAll)
{
    EXPECT_THAT(shown(), ElementsAre(kilometres(8), kilometres(12), kilometres(5)));
    EXPECT_TRUE(says(QStringLiteral("3 run(s), ") + words::distance(kilometres(25), {})))
        << qPrintable(labelsOn(*page));
}

TEST_F(RunsPages, FindRunsByAWordOfTheirNotes)
{
    page->focusSearch();
    ASSERT_NE(qobject_cast<QLineEdit*>(page->focusWidget()), nullptr);
    QTest::keyClicks(page->focusWidget(), QStringLiteral("ANNA"));
    EXPECT_THAT(shown(), ElementsAre(kilometres(5)));
    EXPECT_TRUE(says(QStringLiteral("1 run(s), ") + words::distance(kilometres(5), {})));
}

TEST_F(RunsPages, FindRunsByTheNameOfTheirShoes)
{
    page->focusSearch();
    QTest::keyClicks(page->focusWidget(), QStringLiteral("blu"));
    EXPECT_THAT(shown(), ElementsAre(kilometres(8)));
}

TEST_F(RunsPages, SayWhenNoRunIsLikeThat)
{
    page->focusSearch();
    QTest::keyClicks(page->focusWidget(), QStringLiteral("nowhere"));
    EXPECT_THAT(shown(), IsEmpty());
    EXPECT_TRUE(says(QStringLiteral("No runs match."))) << qPrintable(labelsOn(*page));
}

TEST_F(RunsPages, OfferAllRunsWhereNoneIsFound)
{
    page->focusSearch();
    QTest::keyClicks(page->focusWidget(), QStringLiteral("nowhere"));
    EXPECT_FALSE(table->isVisible());
    auto* all = buttonSaying(*page, QStringLiteral("Show all runs"));
    ASSERT_NE(all, nullptr);
    click(all);
    EXPECT_TRUE(table->isVisible());
    EXPECT_EQ(shown().size(), 3u);
}

TEST_F(RunsPages, EmptyTheSearchByEscAndGoOnToTheTableByEnter)
{
    page->focusSearch();
    auto* search = page->focusWidget();
    QTest::keyClicks(search, QStringLiteral("anna"));
    QTest::keyClick(search, Qt::Key_Return);
    EXPECT_TRUE(table->hasFocus());
    ASSERT_EQ(page->selectedEntries().size(), 1u);
    EXPECT_EQ(page->selectedEntries()[0].run, old);
    page->focusSearch();
    QTest::keyClick(search, Qt::Key_Escape);
    EXPECT_EQ(shown().size(), 3u);
}

TEST_F(RunsPages, CountWhatIsChosenBesideWhatIsShown)
{
    table->selectRow(0);
    QTest::keyClick(table, Qt::Key_Down, Qt::ShiftModifier);
    EXPECT_TRUE(says(QStringLiteral("chosen: 2 run(s), ") + words::distance(kilometres(20), {})))
        << qPrintable(labelsOn(*page));
    table->clearSelection();
    EXPECT_FALSE(says(QStringLiteral("chosen")));
}

TEST_F(RunsPages, NarrowByTheDaysFromAndTo)
{
    choose("Period", 4); // from ... to
    auto fields = page->findChildren<DateField*>();
    ASSERT_EQ(fields.size(), 2);
    EXPECT_TRUE(fields[0]->isVisible());
    EXPECT_EQ(shown().size(), 3u) << "neither day is given yet";
    fields[0]->setDate(daysAfter(aDay, -20));
    fields[1]->setDate(daysAfter(aDay, -5));
    EXPECT_THAT(shown(), ElementsAre(kilometres(12)));
    click(buttonSaying(*page, QStringLiteral("Show all")));
    EXPECT_EQ(shown().size(), 3u);
    EXPECT_FALSE(fields[0]->isVisible());
}

TEST_F(RunsPages, NarrowByHowMuchItHurtInOneKnee)
{
    auto* pain = choice("Pain");
    pain->setCurrentIndex(pain->findText(QStringLiteral("Pain of 3 or more")));
    EXPECT_THAT(shown(), ElementsAre(kilometres(8)));
    choose("Knee", 2); // the right one
    EXPECT_THAT(shown(), IsEmpty());
    choose("Knee", 1);
    EXPECT_THAT(shown(), ElementsAre(kilometres(8)));
}

TEST_F(RunsPages, ShowAllAgainWithOneClick)
{
    auto* all = buttonSaying(*page, QStringLiteral("Show all"));
    ASSERT_NE(all, nullptr);
    EXPECT_FALSE(all->isEnabled()) << "all are shown already";
    page->focusSearch();
    QTest::keyClicks(page->focusWidget(), QStringLiteral("anna"));
    choose("Pain", 3);
    EXPECT_TRUE(all->isEnabled());
    click(all);
    EXPECT_EQ(shown().size(), 3u);
    EXPECT_FALSE(all->isEnabled());
    EXPECT_EQ(choice("Pain")->currentIndex(), 0);
}

TEST_F(RunsPages, NarrowByHowLongAgoARunWas)
{
    choose("Period", 1); // four weeks
    EXPECT_THAT(shown(), ElementsAre(kilometres(8), kilometres(12)));
    choose("Period", 3); // twelve months
    EXPECT_EQ(shown().size(), 3u);
}

TEST_F(RunsPages, TakeAYearForTwelveMonths)
{
    const auto before = shown().size();
    ASSERT_TRUE(book.perform({},
        {added(aRun(daysAfter(aDay, -364), kilometres(3))),
            added(aRun(daysAfter(aDay, -366), kilometres(4)))}));
    choose("Period", 3);
    EXPECT_THAT(shown(), SizeIs(before + 1));
    EXPECT_THAT(shown(), Contains(kilometres(3)));
}

TEST_F(RunsPages, NarrowByPain)
{
    choose("Pain", 1);
    EXPECT_THAT(shown(), ElementsAre(kilometres(8))) << "it hurt";
    choose("Pain", 2);
    EXPECT_THAT(shown(), ElementsAre(kilometres(12))) << "no pain is an answer";
    choose("Pain", 3);
    EXPECT_THAT(shown(), ElementsAre(kilometres(5))) << "not noted";
}

TEST_F(RunsPages, NarrowByShoesAndSurfaceTogether)
{
    choose("Shoes", 1);
    EXPECT_THAT(shown(), ElementsAre(kilometres(8)));
    auto* surface = choice("Surface");
    surface->setCurrentIndex(surface->findText(QStringLiteral("trail"), Qt::MatchContains));
    ASSERT_GT(surface->currentIndex(), 0);
    EXPECT_THAT(shown(), IsEmpty()) << "both must fit";
    choose("Shoes", 0);
    EXPECT_THAT(shown(), ElementsAre(kilometres(12)));
}

TEST_F(RunsPages, KeepWhatWasSearchedForWhenTheLogChanges)
{
    choose("Pain", 1);
    const auto another = aRun(aDay, kilometres(3));
    book.perform({}, {added(another), added(aPainNote(another, Moment::After, 5))});
    EXPECT_THAT(shown(), ElementsAre(kilometres(3), kilometres(8)));
    book.undoStack().undo();
    EXPECT_THAT(shown(), ElementsAre(kilometres(8)));
}

TEST_F(RunsPages, SortByTheHeadingThatIsClickedAndStillOpenTheRightRun)
{
    auto* header = table->horizontalHeader();
    const auto place = [&](int column) {
        return QPoint(
            header->sectionViewportPosition(column) + header->sectionSize(column) / 2, header->height() / 2);
    };
    QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, place(RunTableModel::DistanceKm));
    EXPECT_THAT(shown(), ElementsAre(kilometres(5), kilometres(8), kilometres(12)));
    QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, place(RunTableModel::DistanceKm));
    EXPECT_THAT(shown(), ElementsAre(kilometres(12), kilometres(8), kilometres(5)));

    QSignalSpy wanted(page.get(), &RunsPage::formWanted);
    table->selectRow(0);
    QTest::keyClick(table, Qt::Key_Return);
    ASSERT_EQ(wanted.count(), 1);
    EXPECT_EQ(wanted[0][0].value<ChangeSet>(), ChangeSet{replaced(onTheTrail, onTheTrail)});
}

TEST_F(RunsPages, OpenARunByADoubleClick)
{
    QSignalSpy wanted(page.get(), &RunsPage::formWanted);
    const auto middle = table->visualRect(table->model()->index(1, RunTableModel::Date)).center();
    QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, middle);
    QTest::mouseDClick(table->viewport(), Qt::LeftButton, {}, middle);
    ASSERT_EQ(wanted.count(), 1);
    EXPECT_EQ(wanted[0][0].value<ChangeSet>(), ChangeSet{replaced(onTheTrail, onTheTrail)});
}

TEST_F(RunsPages, EditSeveralRunsAtOnce)
{
    auto* edit = buttonSaying(*page, QStringLiteral("Edit"));
    ASSERT_NE(edit, nullptr);
    EXPECT_FALSE(edit->isEnabled()) << "nothing is selected";
    QSignalSpy wanted(page.get(), &RunsPage::formWanted);
    table->selectRow(0);
    QTest::keyClick(table, Qt::Key_Down, Qt::ShiftModifier);
    EXPECT_TRUE(edit->isEnabled());
    click(edit);
    ASSERT_EQ(wanted.count(), 1);
    EXPECT_EQ(wanted[0][0].value<ChangeSet>(),
        (ChangeSet{replaced(yesterday, yesterday), replaced(onTheTrail, onTheTrail)}));
}

TEST_F(RunsPages, DeleteWithTheKeyTheRunsAndTheirAnswers)
{
    const auto before = book.log();
    QSignalSpy said(page.get(), &RunsPage::removed);
    table->selectRow(0);
    QTest::keyClick(table, Qt::Key_Down, Qt::ShiftModifier);
    QTest::keyClick(table, Qt::Key_Delete);
    EXPECT_EQ(book.log().runs, std::vector{old});
    EXPECT_THAT(book.log().painNotes, IsEmpty());
    ASSERT_EQ(said.count(), 1);
    EXPECT_EQ(said[0][0].toString(), QStringLiteral("2 run(s) deleted."));
    EXPECT_EQ(book.undoStack().undoText(), QStringLiteral("deleting 2 run(s)"));

    book.undoStack().undo();
    EXPECT_EQ(book.log(), before);
    EXPECT_EQ(shown().size(), 3u);
}

TEST_F(RunsPages, DeleteWithTheButtonOnlyWhatIsSelected)
{
    auto* remove = buttonSaying(*page, QStringLiteral("Delete"));
    ASSERT_NE(remove, nullptr);
    EXPECT_FALSE(remove->isEnabled());
    table->selectRow(2);
    click(remove);
    EXPECT_THAT(book.log().runs, ElementsAre(onTheTrail, yesterday));
    ASSERT_EQ(page->selectedEntries().size(), 1u);
    EXPECT_EQ(page->selectedEntries()[0].run, onTheTrail) << "what stands there now is chosen";
}

TEST_F(RunsPages, DeleteNothingWhereNothingIsSelected)
{
    QSignalSpy said(page.get(), &RunsPage::removed);
    QTest::keyClick(table, Qt::Key_Delete);
    EXPECT_EQ(book.log().runs.size(), 3u);
    EXPECT_EQ(said.count(), 0);
    EXPECT_EQ(book.undoStack().count(), 1);
}

TEST_F(RunsPages, SayNothingWhenTheLogRefusesToDelete)
{
    auto theirs = yesterday;
    theirs.words.notes = "changed on another computer";
    LogStore(folder / "log.patella").apply({replaced(yesterday, theirs)});
    QSignalSpy said(page.get(), &RunsPage::removed);
    QSignalSpy refused(&book, &LogBook::refused);
    table->selectRow(0);
    QTest::keyClick(table, Qt::Key_Delete);
    EXPECT_EQ(refused.count(), 1);
    EXPECT_EQ(said.count(), 0);
    EXPECT_EQ(LogStore(folder / "log.patella").wholeLog().runs.size(), 3u);
}

TEST_F(RunsPages, SelectTheRunsOfAWeekWhateverWasSearchedFor)
{
    choose("Pain", 3);
    ASSERT_EQ(shown().size(), 1u);
    page->showWeek(2026y / 11 / 9); // ten days before a Friday is the Tuesday of this week
    const auto chosen = page->selectedEntries();
    ASSERT_EQ(chosen.size(), 1u);
    EXPECT_EQ(chosen[0].run, onTheTrail);
    EXPECT_EQ(table->model()->rowCount(), 3);
    EXPECT_TRUE(table->hasFocus());
}

TEST_F(RunsPages, SelectOneRunByItsKey)
{
    page->showRuns({old.id});
    const auto chosen = page->selectedEntries();
    ASSERT_EQ(chosen.size(), 1u);
    EXPECT_EQ(chosen[0].run, old);
    page->showRuns({RunId::fresh()});
    EXPECT_THAT(page->selectedEntries(), IsEmpty()) << "there is no such run";
}

TEST_F(RunsPages, SayWhyTheyAreEmptyAndOfferFilesToImport)
{
    EXPECT_FALSE(says(QStringLiteral("No runs yet")));
    table->selectAll();
    QTest::keyClick(table, Qt::Key_Delete);
    EXPECT_TRUE(says(QStringLiteral("No runs yet")));
    EXPECT_FALSE(table->isVisible());
    EXPECT_FALSE(says(QStringLiteral("run(s)"))) << "there is nothing to sum up";
    QSignalSpy wanted(page.get(), &RunsPage::importWanted);
    click(buttonSaying(*page, QStringLiteral("Import files …")));
    EXPECT_EQ(wanted.count(), 1);

    book.perform({}, {added(aRun())});
    EXPECT_FALSE(says(QStringLiteral("No runs yet")));
    EXPECT_TRUE(table->isVisible());
}

} // namespace
} // namespace patella::ui
