// SPDX-License-Identifier: GPL-3.0-or-later
#include <QSignalSpy>
#include <QTabWidget>
#include <QTest>

#include <gtest/gtest.h>

#include "tests/support/builders.h"
#include "tests/support/temporary_folder.h"
#include "ui/log/log_book.h"
#include "ui/pages/care/care_page.h"
#include "ui/pages/shared/row_table.h"

namespace patella::ui {
namespace {

using namespace test;

class CarePages : public testing::Test {
protected:
    enum Tab { Done, Visits, Complaints, Facts, Measures };

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
        Q_EMIT qobject_cast<RecordList*>(tabs->widget(tab))->newWanted();
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

} // namespace
} // namespace patella::ui
