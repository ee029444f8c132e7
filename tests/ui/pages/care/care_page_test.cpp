// SPDX-License-Identifier: GPL-3.0-or-later
#include <QSignalSpy>
#include <QTabWidget>
#include <QTest>

#include <gtest/gtest.h>

#include "tests/support/builders.h"
#include "tests/support/temporary_folder.h"
#include "tests/ui/on_screen.h"
#include "ui/log/log_book.h"
#include "ui/pages/care/care_page.h"
#include "ui/pages/care/what_helped.h"
#include "ui/pages/shared/empty_state.h"
#include "ui/pages/shared/row_table.h"

namespace patella::ui {
namespace {

using namespace test;

class CarePages : public testing::Test {
protected:
    enum Tab { Followed, Done, Visits, Complaints, Facts, Measures };

    TemporaryFolder folder;
    LogBook book{LogStore(folder / "log.patella"), [] { return aDay; }};

    static RowTable* tableOn(CarePage& page, Tab tab)
    {
        auto* tabs = page.findChild<QTabWidget*>();
        tabs->setCurrentIndex(tab);
        return tabs->widget(tab)->findChild<RowTable*>();
    }
    static QString row(const RowTable& table, int at)
    {
        QStringList cells;
        for (int column = 0; column < table.model()->columnCount(); ++column)
            cells << table.model()->index(at, column).data().toString();
        return cells.join(QLatin1Char('|'));
    }
};

TEST_F(CarePages, ShowWhatWasDoneNewestFirst)
{
    auto squats = aCareNote(Care::Strength, daysAfter(aDay, -1));
    squats.name = "squats";
    squats.lasted = std::nullopt;
    squats.sets = Count::of(3);
    squats.repetitions = Count::of(12);
    squats.load = Mass{12'500};
    book.perform({}, {added(squats), added(aCareNote(Care::Ice, aDay))});
    CarePage page(book);
    auto* table = tableOn(page, Done);
    ASSERT_EQ(table->model()->rowCount(), 2);
    EXPECT_TRUE(row(*table, 0).contains(QStringLiteral("Ice|15 min"))) << qPrintable(row(*table, 0));
    EXPECT_TRUE(row(*table, 1).contains(QStringLiteral("squats|3 × 12, 12.5 kg")))
        << qPrintable(row(*table, 1));
}

TEST_F(CarePages, HoldTheMorningsAfterARemedyAgainstOthers)
{
    Log log;
    for (int day = 1; day <= 90; ++day) {
        log.painNotes.push_back(aRestDayNote(daysAfter(aDay, day - 91), day % 3 == 1 ? 2 : 5));
        if (day % 3 == 0) // a day of ice before each good morning
            log.careNotes.push_back(aCareNote(Care::Ice, daysAfter(aDay, day - 91)));
    }
    book.perform({}, addingAll(log));
    CarePage page(book);
    page.show();
    ASSERT_TRUE(QTest::qWaitFor([&] { return page.isFilled(); }, 20'000));
    const auto& helped = *page.findChild<WhatHelped*>();
    ASSERT_GE(helped.rowCount(), 1);
    EXPECT_EQ(helped.cell(0, 0), QStringLiteral("Ice"));
    EXPECT_EQ(helped.cell(0, 2), QStringLiteral("better"));
    EXPECT_EQ(helped.cell(0, 3), QStringLiteral("30"));
    EXPECT_TRUE(labelsOn(helped).contains(QStringLiteral("They were better.")))
        << qPrintable(labelsOn(helped));
}

TEST_F(CarePages, TellAVisitToComeFromOneThatWas)
{
    book.perform({}, {added(aVisit(aDay)), added(aVisit(daysAfter(aDay, 7)))});
    CarePage page(book);
    auto* table = tableOn(page, Visits);
    EXPECT_TRUE(row(*table, 0).contains(QStringLiteral("upcoming")));
    EXPECT_FALSE(row(*table, 1).contains(QStringLiteral("upcoming")));
}

TEST_F(CarePages, OpenAFormForANewOneAndForOneThatIsThere)
{
    const auto visit = aVisit();
    book.perform({}, {added(visit)});
    CarePage page(book);
    std::vector<ChangeSet> wanted;
    QObject::connect(
        &page, &CarePage::formWanted, [&](const ChangeSet& changeSet) { wanted.push_back(changeSet); });
    QTest::keyClick(tableOn(page, Visits), Qt::Key_Return);
    ASSERT_EQ(wanted.size(), 1u);
    EXPECT_EQ(wanted[0], ChangeSet{replaced(visit, visit)});

    auto* tabs = page.findChild<QTabWidget*>();
    for (int tab = 0; tab < tabs->count(); ++tab)
        if (auto* list = qobject_cast<RecordList*>(tabs->widget(tab)))
            Q_EMIT list->newWanted();
    ASSERT_EQ(wanted.size(), 6u);
    EXPECT_EQ(std::get<CareNote>(*wanted[1].front().after).date, aDay);
    EXPECT_TRUE(std::holds_alternative<Measure>(*wanted[5].front().after));
}

TEST_F(CarePages, DeleteByKeyAndUndo)
{
    book.perform({}, {added(aComplaint(daysAfter(aDay, -2))), added(aComplaint(aDay))});
    CarePage page(book);
    QSignalSpy said(&page, &CarePage::done);
    auto* table = tableOn(page, Complaints);
    table->selectRow(1);
    QTest::keyClick(table, Qt::Key_Delete);
    ASSERT_EQ(book.log().complaints.size(), 1u);
    EXPECT_EQ(book.log().complaints[0].date, aDay);
    EXPECT_EQ(said.count(), 1);
    book.undoStack().undo();
    EXPECT_EQ(book.log().complaints.size(), 2u);
    EXPECT_EQ(table->model()->rowCount(), 2);
}

TEST_F(CarePages, TakeTheValuesOfAMeasureAlongAndBringThemBack)
{
    const auto weight = aMeasure("Weight");
    book.perform({}, {added(weight), added(aMeasureValue(weight))});
    const auto before = book.log();
    CarePage page(book);
    auto* table = tableOn(page, Measures);
    EXPECT_TRUE(row(*table, 0).contains(QStringLiteral("71.5")));
    table->selectRow(0);
    QTest::keyClick(table, Qt::Key_Delete);
    EXPECT_EQ(book.log(), Log{});
    book.undoStack().undo();
    EXPECT_EQ(book.log(), before);
}

struct TabOfCare {
    int tab;
    const char* button;
    std::size_t kind; // of the record, in the variant
};

// With its page in front, and nothing on it.
class CarePageInFront : public CarePages {
protected:
    CarePageInFront()
    {
        page.resize(1000, 700);
        bringToFront(page);
        tabs = page.findChild<QTabWidget*>();
    }
    QAbstractButton* button(const char* words) const
    {
        return buttonSaying(*tabs->currentWidget(), QLatin1String(words));
    }

    CarePage page{book};
    QTabWidget* tabs = nullptr;
};

class EmptyTabs : public CarePageInFront, public testing::WithParamInterface<TabOfCare> { };

TEST_P(EmptyTabs, SayWhatTheyAreForAndOfferTheFirstRecord)
{
    tabs->setCurrentIndex(GetParam().tab);
    const auto* list = tabs->currentWidget();
    EXPECT_TRUE(list->findChild<EmptyState*>()->isVisible());
    EXPECT_FALSE(list->findChild<RowTable*>()->isVisible());
    QSignalSpy wanted(&page, &CarePage::formWanted);
    click(button(GetParam().button));
    ASSERT_EQ(wanted.count(), 1);
    const auto change = wanted[0][0].value<ChangeSet>().front();
    EXPECT_FALSE(change.before.has_value());
    EXPECT_EQ(change.after->index(), GetParam().kind);
}

INSTANTIATE_TEST_SUITE_P(Care, EmptyTabs,
    testing::Values(TabOfCare{1, "New entry", Record(aCareNote()).index()},
        TabOfCare{2, "New visit", Record(aVisit()).index()},
        TabOfCare{3, "New complaint", Record(aComplaint()).index()},
        TabOfCare{4, "New fact", Record(aProfileFact()).index()},
        TabOfCare{5, "New measure", Record(aMeasure()).index()}));

TEST_F(CarePageInFront, EditsOneAndDeletesSeveral)
{
    book.perform({},
        {added(aCareNote(Care::Ice, aDay)), added(aCareNote(Care::Strength, daysAfter(aDay, -1))),
            added(aCareNote(Care::Rest, daysAfter(aDay, -2)))});
    auto* table = tableOn(page, Done);
    table->setFocus();
    table->selectRow(0);
    EXPECT_TRUE(button("Edit")->isEnabled());
    QTest::keyClick(table, Qt::Key_Down, Qt::ShiftModifier);
    EXPECT_FALSE(button("Edit")->isEnabled()) << "a form shows one";
    QSignalSpy said(&page, &CarePage::done);
    click(button("Delete"));
    ASSERT_EQ(book.log().careNotes.size(), 1u);
    EXPECT_EQ(book.log().careNotes[0].care, Care::Rest);
    ASSERT_EQ(said.count(), 1);
    EXPECT_EQ(said[0][0].toString(), QStringLiteral("2 entry(s) deleted."));
    EXPECT_EQ(book.undoStack().undoText(), QStringLiteral("deleting 2 entry(s)"));
}

TEST_F(CarePageInFront, OpensByADoubleClickTheRecordOfThatRow)
{
    const auto earlier = aVisit(daysAfter(aDay, -30));
    book.perform({}, {added(earlier), added(aVisit(daysAfter(aDay, -3)))});
    auto* table = tableOn(page, Visits);
    QSignalSpy wanted(&page, &CarePage::formWanted);
    const auto second = table->visualRect(table->model()->index(1, 0)).center();
    QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, second);
    QTest::mouseDClick(table->viewport(), Qt::LeftButton, {}, second);
    ASSERT_EQ(wanted.count(), 1);
    EXPECT_EQ(wanted[0][0].value<ChangeSet>(), ChangeSet{replaced(earlier, earlier)});
}

TEST_F(CarePageInFront, GoesOnInTheNextRowAfterADeletion)
{
    for (int day = 0; day < 3; ++day)
        book.perform({}, {added(aCareNote(Care::Ice, daysAfter(aDay, -day)))});
    auto* table = tableOn(page, Done);
    table->setFocus();
    table->selectRow(1);
    QTest::keyClick(table, Qt::Key_Delete);
    EXPECT_EQ(table->currentIndex().row(), 1) << "where the one below it has moved";
    QTest::keyClick(table, Qt::Key_Delete);
    EXPECT_EQ(table->currentIndex().row(), 0) << "the last one";
    QTest::keyClick(table, Qt::Key_Delete);
    EXPECT_TRUE(tabs->currentWidget()->findChild<EmptyState*>()->isVisible());
}

TEST_F(CarePageInFront, CountsTheValuesOfEachMeasureAndShowsTheLast)
{
    const auto weight = aMeasure("Weight");
    const auto mood = aMeasure("Mood");
    book.perform({},
        {added(weight), added(mood), added(aMeasureValue(weight, {72'000}, daysAfter(aDay, -5))),
            added(aMeasureValue(weight, {71'200}, daysAfter(aDay, -1)))});
    auto* table = tableOn(page, Measures);
    ASSERT_EQ(table->model()->rowCount(), 2);
    EXPECT_TRUE(row(*table, 0).startsWith(QStringLiteral("Mood|kg"))) << qPrintable(row(*table, 0));
    EXPECT_TRUE(row(*table, 0).contains(QStringLiteral("|0|"))) << qPrintable(row(*table, 0));
    EXPECT_TRUE(row(*table, 1).startsWith(QStringLiteral("Weight|kg"))) << qPrintable(row(*table, 1));
    EXPECT_TRUE(row(*table, 1).contains(QStringLiteral("71.2"))) << qPrintable(row(*table, 1));
    EXPECT_TRUE(row(*table, 1).contains(QStringLiteral("|2|"))) << qPrintable(row(*table, 1));
}

TEST_F(CarePageInFront, SaysWhetherAComplaintIsStillThere)
{
    auto gone = aComplaint(daysAfter(aDay, -60));
    gone.ended = daysAfter(aDay, -20);
    book.perform({}, {added(gone), added(aComplaint(daysAfter(aDay, -10)))});
    auto* table = tableOn(page, Complaints);
    EXPECT_TRUE(row(*table, 0).contains(QStringLiteral("ongoing"))) << qPrintable(row(*table, 0));
    EXPECT_FALSE(row(*table, 1).contains(QStringLiteral("ongoing"))) << qPrintable(row(*table, 1));
}

TEST_F(CarePageInFront, ShowsInATipWhatACellHasNoRoomFor)
{
    auto visit = aVisit();
    visit.said = "Less downhill for two weeks, then every second day on soft ground if the morning is calm";
    book.perform({}, {added(visit)});
    auto* table = tableOn(page, Visits);
    const auto last = table->model()->index(0, table->model()->columnCount() - 1);
    EXPECT_EQ(last.data(Qt::ToolTipRole).toString(), QString::fromStdString(visit.said));
    page.resize(500, 500);
    const auto name = table->model()->index(0, 0).data().toString();
    EXPECT_GE(table->columnWidth(0), table->fontMetrics().horizontalAdvance(name))
        << "the first column tells which record it is and stays whole";
}

} // namespace
} // namespace patella::ui
