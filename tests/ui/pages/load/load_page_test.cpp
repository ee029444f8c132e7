// SPDX-License-Identifier: GPL-3.0-or-later
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTableView>
#include <QTest>
#include <QToolButton>

#include <gtest/gtest.h>

#include "core/rules/back_test.h"
#include "core/sample/sample_log.h"
#include "tests/support/builders.h"
#include "tests/support/temporary_folder.h"
#include "tests/ui/on_screen.h"
#include "ui/charts/load_chart.h"
#include "ui/convert.h"
#include "ui/log/log_book.h"
#include "ui/pages/load/load_page.h"
#include "ui/pages/shared/row_table.h"
#include "ui/words/flare_words.h"

namespace patella::ui {
namespace {

using namespace test;

class LoadPages : public testing::Test {
protected:
    enum Part { ThisWeek, Planned, Rules, Weeks };

    TemporaryFolder folder;
    LogBook book{LogStore(folder / "log.patella"), [] { return aDay; }}; // a Friday

    void writeDown(int weeks)
    {
        ChangeSet changeSet;
        for (int week = 0; week < weeks; ++week) {
            const auto monday = daysAfter(2026y / 11 / 16, -7 * week);
            changeSet.push_back(added(aRun(monday, kilometres(10))));
            changeSet.push_back(added(aRun(daysAfter(monday, 3), kilometres(8 + week % 5))));
        }
        ASSERT_TRUE(book.perform(QStringLiteral("runs"), changeSet));
    }
    QWidget* part(LoadPage& page, Part part)
    {
        auto* parts = page.findChild<QTabWidget*>();
        parts->setCurrentIndex(part);
        QCoreApplication::processEvents();
        return parts->currentWidget();
    }
    LoadPage& shown(LoadPage& page)
    {
        page.resize(1050, 800);
        page.show();
        QCoreApplication::processEvents();
        return page;
    }
    static void type(QTableView& table, int row, int column, const QString& text)
    {
        ASSERT_TRUE(table.model()->setData(table.model()->index(row, column), text));
        nextTurn();
    }
};

TEST_F(LoadPages, SayWhyTheyAreEmptyAndOfferTheOneNextThing)
{
    LoadPage page(book);
    shown(page);
    QSignalSpy wanted(&page, &LoadPage::runWanted);
    EXPECT_FALSE(page.findChild<LoadChart*>()->isVisible());
    const auto buttons = page.currentWidget()->findChildren<QPushButton*>();
    ASSERT_EQ(buttons.size(), 1);
    buttons.front()->click();
    EXPECT_EQ(wanted.count(), 1);
}

TEST_F(LoadPages, LeadFromABarToItsWeek)
{
    writeDown(20);
    LoadPage page(book);
    shown(page);
    QSignalSpy wanted(&page, &LoadPage::weekWanted);
    auto* chart = page.findChild<LoadChart*>();
    QTest::mouseClick(chart, Qt::LeftButton, {}, chart->placeOf(18).center());
    ASSERT_EQ(wanted.count(), 1);
    EXPECT_EQ(wanted[0][0].toDate(), QDate(2026, 11, 9));
}

TEST_F(LoadPages, SayTheNumbersTheReferenceAndTheFormulaOfABar)
{
    writeDown(10);
    LoadPage page(book);
    shown(page);
    const auto words = page.findChild<LoadChart*>()->wordsOf(8);
    for (const auto* part : {"19.0\u00a0km in 2 run(s)", "Reference: 22.0\u00a0km", "Line: 22.0\u00a0km"})
        EXPECT_TRUE(words.contains(QString::fromUtf8(part))) << part << '\n' << qPrintable(words);
}

TEST_F(LoadPages, BeginWithMinutesWhereTheRunsHaveNoDistance)
{
    auto run = aRun();
    run.measured.distance.reset();
    run.measured.duration = std::chrono::minutes{40};
    book.perform({}, {added(run)});
    LoadPage page(book);
    shown(page);
    EXPECT_EQ(page.findChild<QComboBox*>(QStringLiteral("unit"))->currentText(), QStringLiteral("Minutes"));
}

// What the table says is what the chart draws.
TEST_F(LoadPages, SayTheSameInTheTableAsInTheChart)
{
    writeDown(12);
    LoadPage page(book);
    shown(page);
    for (const char* unit : {"Kilometres", "Minutes"}) {
        auto* units = page.findChild<QComboBox*>(QStringLiteral("unit"));
        units->setCurrentText(QString::fromLatin1(unit));
        const auto* table = part(page, Weeks)->findChild<RowTable*>();
        if (!table)
            table = qobject_cast<RowTable*>(part(page, Weeks));
        const auto& series = page.findChild<LoadChart*>()->series();
        ASSERT_EQ(table->model()->rowCount(), static_cast<int>(series.weeks.size()));
        for (int row = 0; row < table->model()->rowCount(); ++row) {
            const auto& week = series.weeks[series.weeks.size() - 1 - static_cast<std::size_t>(row)];
            EXPECT_NEAR(table->model()->index(row, 1).data().toString().toDouble(), week.total(), 0.51)
                << unit;
        }
    }
}

TEST_F(LoadPages, KeepTheSumOfABarHoweverItIsDivided)
{
    writeDown(12);
    LoadPage page(book);
    shown(page);
    auto* chart = page.findChild<LoadChart*>();
    const double sum = chart->series().weeks[5].total();
    auto* division = page.findChild<QComboBox*>(QStringLiteral("division"));
    for (int by = 0; by < division->count(); ++by) {
        division->setCurrentIndex(by);
        EXPECT_NEAR(chart->series().weeks[5].total(), sum, 1e-6) << by;
    }
}

TEST_F(LoadPages, ShowAsMuchAsTheChosenRange)
{
    writeDown(80);
    LoadPage page(book);
    shown(page);
    auto* chart = page.findChild<LoadChart*>();
    EXPECT_EQ(chart->window(), (LoadWindow{54, 80}));
    for (auto* button : page.findChildren<QToolButton*>())
        if (button->text() == QStringLiteral("All"))
            button->click();
    EXPECT_EQ(chart->window(), wholeWindow(80));
}

TEST_F(LoadPages, BeginWithARangeThatShowsSomething)
{
    for (const auto& [weeksAgo, shownWeeks] : {std::pair{25, 26}, {26, 52}, {60, 104}, {200, 201}}) {
        const TemporaryFolder other;
        LogBook old(LogStore(other / "log.patella"), [] { return aDay; });
        ASSERT_TRUE(old.perform({}, {added(aRun(daysAfter(2026y / 11 / 16, -7 * weeksAgo)))}));
        LoadPage page(old);
        shown(page);
        const auto window = page.findChild<LoadChart*>()->window();
        EXPECT_EQ(window.to, weeksAgo + 1);
        EXPECT_EQ(window.from, std::max(0, weeksAgo + 1 - shownWeeks)) << weeksAgo;
    }
}

TEST_F(LoadPages, PlanARunThatIsTypedIntoADayAndTakeItBack)
{
    writeDown(8);
    LoadPage page(book);
    shown(page);
    auto* table = part(page, Planned)->findChild<QTableView*>();
    type(*table, 1, 3, QStringLiteral("8,5")); // Wednesday of next week
    ASSERT_EQ(book.log().plannedRuns.size(), 1U);
    EXPECT_EQ(book.log().plannedRuns[0].date, 2026y / 11 / 25);
    EXPECT_EQ(book.log().plannedRuns[0].distance, Distance{8500});
    EXPECT_NEAR(page.findChild<LoadChart*>()->series().weeks.back().planned, 8.5, 1e-9);

    type(*table, 1, 3, QStringLiteral("8 + 5"));
    EXPECT_EQ(book.log().plannedRuns.size(), 2U);
    type(*table, 1, 3, QString());
    EXPECT_TRUE(book.log().plannedRuns.empty());
    book.undoStack().undo();
    EXPECT_EQ(book.log().plannedRuns.size(), 2U);
}

TEST_F(LoadPages, MoveTheLineWithThePlan)
{
    writeDown(8);
    LoadPage page(book);
    shown(page);
    auto* table = part(page, Planned)->findChild<QTableView*>();
    const auto lineOf = [&](int row) { return table->model()->index(row, 9).data().toString(); };
    type(*table, 2, 3, QStringLiteral("5"));
    type(*table, 1, 3, QStringLiteral("30"));
    const auto before = lineOf(2);
    type(*table, 1, 3, QStringLiteral("40"));
    EXPECT_NE(lineOf(2), before);
}

TEST_F(LoadPages, LeaveThePlanWhenWhatIsTypedIsNoDistance)
{
    writeDown(8);
    LoadPage page(book);
    shown(page);
    QSignalSpy refused(&page, &LoadPage::refused);
    auto* table = part(page, Planned)->findChild<QTableView*>();
    EXPECT_FALSE(table->model()->setData(table->model()->index(1, 3), QStringLiteral("far")));
    EXPECT_EQ(refused.count(), 1);
    EXPECT_TRUE(book.log().plannedRuns.empty());
    EXPECT_FALSE(table->model()->flags(table->model()->index(0, 1)).testFlag(Qt::ItemIsEditable))
        << "Monday of this week is over";
}

TEST_F(LoadPages, SayHowARuleDidWithItsCounts)
{
    writeDown(30);
    LoadPage page(book);
    shown(page);
    const auto* table = part(page, Rules)->findChild<QTableView*>();
    ASSERT_EQ(table->model()->rowCount(), 7);
    EXPECT_TRUE(table->model()->index(0, 1).data().toString().contains(
        QStringLiteral("at least five are needed to tell")));
}

TEST_F(LoadPages, CountTheFlaresOfTheLogAndSayWhatOneIs)
{
    ASSERT_TRUE(book.perform(QStringLiteral("Sample"), addingAll(sampleLog(book.today()))));
    LoadPage page(book);
    shown(page);
    QString said;
    for (const auto* label : part(page, Rules)->findChildren<QLabel*>())
        said += label->text();
    const auto flares = backTest(book.log(), LoadUnit::Distance, book.today()).flares;
    EXPECT_GE(flares.size(), 3U);
    EXPECT_TRUE(said.contains(words::countOf(flares))) << said.toStdString();
    EXPECT_TRUE(said.contains(words::whatAFlareIs()));
}

TEST_F(LoadPages, TellWhenToBeginForARace)
{
    writeDown(12);
    LoadPage page(book);
    shown(page);
    auto* answer = part(page, Planned)->findChild<QLabel*>(QStringLiteral("raceAnswer"));
    const auto before = answer->text();
    QTest::keyClicks(page.findChild<QLineEdit*>(QStringLiteral("raceDistance")), QStringLiteral("21.1"));
    EXPECT_NE(answer->text(), before);
    EXPECT_FALSE(answer->text().isEmpty());
}

} // namespace
} // namespace patella::ui
