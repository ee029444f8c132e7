// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAbstractButton>
#include <QFile>
#include <QLineEdit>
#include <QPointer>
#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

#include "tests/support/builders.h"
#include "tests/support/temporary_folder.h"
#include "tests/ui/on_screen.h"
#include "ui/charts/load_chart.h"
#include "ui/entry/day_dialog.h"
#include "ui/entry/form_controller.h"
#include "ui/entry/quick_entry.h"
#include "ui/entry/run_dialog.h"
#include "ui/fields/fields.h"
#include "ui/log/log_book.h"
#include "ui/pages/days/day_calendar.h"
#include "ui/pages/guide/guide_page.h"
#include "ui/pages/knee/about_knee_page.h"
#include "ui/pages/mileage/mileage_page.h"
#include "ui/pages/runs/run_filter_bar.h"
#include "ui/pages/runs/runs_page.h"
#include "ui/pages/shared/run_table.h"
#include "ui/pages/shoes/shoes_page.h"
#include "ui/pages/today/today_page.h"
#include "ui/window/window_pages.h"

namespace patella::ui {
namespace {

using namespace test;

class WindowPagesTest : public testing::Test {
protected:
    WindowPagesTest()
    {
        pages = new WindowPages(book, *new FormController(book, &window), &window);
        pages->resize(1000, 860);
        bringToFront(window);
        pages->showPage(WindowPages::Today);
    }

    TemporaryFolder folder;
    LogBook book{LogStore(folder / "log.patella"), [] { return aDay; }};
    QWidget window;
    WindowPages* pages;
};

TEST_F(WindowPagesTest, HaveATitleAndAnIconEach)
{
    EXPECT_EQ(WindowPages::names().size(), pages->count());
    EXPECT_EQ(WindowPages::titles().size(), pages->count());
    for (const auto& name : WindowPages::names())
        EXPECT_TRUE(QFile::exists(QStringLiteral(":/icons/%1.svg").arg(name))) << qPrintable(name);
    EXPECT_EQ(WindowPages::titles().at(WindowPages::Shoes), QStringLiteral("Shoes"));
}

TEST_F(WindowPagesTest, AreMadeOnTheirFirstVisitAndThenKept)
{
    EXPECT_EQ(pages->findChild<ShoesPage*>(), nullptr);
    QSignalSpy shown(pages, &WindowPages::shown);
    pages->showPage(WindowPages::Shoes);
    auto* shoes = pages->findChild<ShoesPage*>();
    ASSERT_NE(shoes, nullptr);
    EXPECT_EQ(pages->currentWidget(), shoes);
    ASSERT_EQ(shown.count(), 1);
    EXPECT_EQ(shown[0][0], static_cast<int>(WindowPages::Shoes));

    pages->showPage(WindowPages::Today);
    pages->showPage(WindowPages::Shoes);
    EXPECT_EQ(pages->findChildren<ShoesPage*>(), QList{shoes}) << "the same one";
}

TEST_F(WindowPagesTest, ExplainAPageAtItsCardAndLeadBack)
{
    pages->showPage(WindowPages::Load);
    pages->explainPage();
    EXPECT_EQ(pages->currentIndex(), WindowPages::Guide);
    auto* guide = pages->findChild<GuidePage*>();
    ASSERT_NE(guide, nullptr);
    EXPECT_EQ(guide->card(), QStringLiteral("ramping-up"));
    auto* back = guide->findChild<QAbstractButton*>(QStringLiteral("back"));
    ASSERT_TRUE(back->isVisible());
    back->click();
    EXPECT_EQ(pages->currentIndex(), WindowPages::Load);

    pages->showPage(WindowPages::Guide);
    EXPECT_FALSE(back->isVisible()) << "nobody came from anywhere";
}

TEST_F(WindowPagesTest, HelpWithAPageWhereThereIsSomethingToSayOfItsUse)
{
    const auto shown = [&](int page) {
        pages->showPage(page);
        pages->helpWithPage();
        return pages->findChild<GuidePage*>()->topic();
    };
    EXPECT_EQ(shown(WindowPages::Today), QStringLiteral("log-a-run"));
    EXPECT_EQ(shown(WindowPages::Load), QStringLiteral("read-the-chart"));
    EXPECT_EQ(shown(WindowPages::PatternsOfTheKnee), QStringLiteral("patterns"));
    EXPECT_EQ(shown(WindowPages::Shoes), QString()) << "its card";
}

TEST_F(WindowPagesTest, HaveACardThatIsThereForEachOfThem)
{
    for (int page = WindowPages::Today; page < WindowPages::Guide; ++page) {
        pages->showPage(WindowPages::Guide);
        auto* guide = pages->findChild<GuidePage*>();
        guide->showCard(QStringLiteral("doctor"));
        pages->showPage(page);
        pages->explainPage();
        EXPECT_NE(guide->card(), QStringLiteral("doctor")) << page;
    }
}

TEST_F(WindowPagesTest, GoBackAndForwardAsTheyWereSeen)
{
    pages->goBack();
    EXPECT_EQ(pages->currentIndex(), WindowPages::Today) << "there was none before";
    pages->showPage(WindowPages::Shoes);
    pages->showPage(WindowPages::Runs);
    pages->showPage(WindowPages::Runs);
    pages->goBack();
    EXPECT_EQ(pages->currentIndex(), WindowPages::Shoes);
    pages->goBack();
    EXPECT_EQ(pages->currentIndex(), WindowPages::Today);
    pages->goForward();
    EXPECT_EQ(pages->currentIndex(), WindowPages::Shoes);
    pages->showPage(WindowPages::Days);
    pages->goForward();
    EXPECT_EQ(pages->currentIndex(), WindowPages::Days) << "a new way ends the old one";
    pages->goBack();
    EXPECT_EQ(pages->currentIndex(), WindowPages::Shoes);
}

TEST_F(WindowPagesTest, PutTheCursorIntoTheQuickEntry)
{
    pages->showPage(WindowPages::Shoes);
    pages->writeDownARun();
    EXPECT_EQ(pages->currentIndex(), WindowPages::Today);
    QTest::keyClicks(window.focusWidget(), QStringLiteral("7"));
    EXPECT_EQ(pages->findChild<QuickEntry*>()->entry().run.measured.distance, kilometres(7));
}

TEST_F(WindowPagesTest, RepeatTheLastRunOnToday)
{
    book.perform({}, {added(aRun(daysAfter(aDay, -2), kilometres(13)))});
    pages->showPage(WindowPages::Shoes);
    pages->repeatLastRun();
    EXPECT_EQ(pages->currentIndex(), WindowPages::Today);
    EXPECT_EQ(pages->findChild<QuickEntry*>()->entry().run.measured.distance, kilometres(13));
}

TEST_F(WindowPagesTest, PutTheCursorIntoTheSearchOfRuns)
{
    pages->searchRuns();
    EXPECT_EQ(pages->currentIndex(), WindowPages::Runs);
    auto* search = qobject_cast<QLineEdit*>(window.focusWidget());
    ASSERT_NE(search, nullptr);
    EXPECT_EQ(search->accessibleName(), QStringLiteral("Search runs"));
}

TEST_F(WindowPagesTest, LeadFromAWeekOfTheChartToItsRuns)
{
    const auto thatWeek = aRun(daysAfter(aDay, -7));
    book.perform({}, {added(thatWeek), added(aRun())});
    Q_EMIT pages->findChild<LoadChart*>()->weekActivated(QDate(2026, 11, 9));
    EXPECT_EQ(pages->currentIndex(), WindowPages::Runs);
    const auto chosen = pages->findChild<RunsPage*>()->selectedEntries();
    ASSERT_EQ(chosen.size(), 1u);
    EXPECT_EQ(chosen[0].run, thatWeek);
}

TEST_F(WindowPagesTest, LeadFromAPointOfPainAndMileageToItsRuns)
{
    const auto thatRun = aRun(daysAfter(aDay, -7));
    book.perform({}, {added(thatRun), added(aRun())});
    pages->showPage(WindowPages::PainAndMileage);
    Q_EMIT pages->findChild<MileagePage*>()->runsWanted({thatRun.id});
    EXPECT_EQ(pages->currentIndex(), WindowPages::Runs);
    const auto chosen = pages->findChild<RunsPage*>()->selectedEntries();
    ASSERT_EQ(chosen.size(), 1u);
    EXPECT_EQ(chosen[0].run, thatRun);
}

TEST_F(WindowPagesTest, LeadFromTheKneeToTheRunsOfAMonthAndToADay)
{
    const auto thatRun = aRun(daysAfter(aDay, -7));
    book.perform({}, {added(thatRun), added(aRun())});
    pages->showPage(WindowPages::TheKnee);
    auto* knee = pages->findChild<AboutKneePage*>();
    Q_EMIT knee->runsWanted({thatRun.id});
    EXPECT_EQ(pages->currentIndex(), WindowPages::Runs);
    const auto chosen = pages->findChild<RunsPage*>()->selectedEntries();
    ASSERT_EQ(chosen.size(), 1u);
    EXPECT_EQ(chosen[0].run, thatRun);
    Q_EMIT knee->dayWanted(thatRun.when.date);
    EXPECT_EQ(pages->currentIndex(), WindowPages::Days);
    EXPECT_EQ(pages->findChild<DayCalendar*>()->day(), thatRun.when.date);
}

TEST_F(WindowPagesTest, OpenTheFormThatAPageAsksFor)
{
    bool opened = false;
    whenOpened<DayDialog>(window, [&](DayDialog& dialog) {
        opened = true;
        dialog.reject();
    });
    click(buttonSaying(*pages, QStringLiteral("Day: sitting, sleep …")));
    EXPECT_TRUE(opened);
    EXPECT_EQ(book.log(), Log{}) << "it was given up";
}

TEST_F(WindowPagesTest, SayWhatAPageHasChanged)
{
    QSignalSpy changed(pages, &WindowPages::changed);
    pages->writeDownARun();
    QTest::keyClicks(window.focusWidget(), QStringLiteral("7"));
    QTest::keyClick(window.focusWidget(), Qt::Key_Return);
    pages->showPage(WindowPages::Runs);
    auto* table = pages->findChild<RunsPage*>()->findChild<RunTable*>();
    table->selectRow(0);
    table->setFocus();
    QTest::keyClick(table, Qt::Key_Delete);
    ASSERT_EQ(changed.count(), 2);
    EXPECT_TRUE(changed[0][0].toString().startsWith(QStringLiteral("Saved")))
        << qPrintable(changed[0][0].toString());
    EXPECT_EQ(changed[1][0].toString(), QStringLiteral("1 run(s) deleted."));
}

TEST_F(WindowPagesTest, PassOnThatFilesAreToBeImported)
{
    QSignalSpy wanted(pages, &WindowPages::importWanted);
    pages->showPage(WindowPages::Runs);
    click(buttonSaying(*pages, QStringLiteral("Import files …")));
    EXPECT_EQ(wanted.count(), 1);
}

TEST_F(WindowPagesTest, AreMadeAgainAfterAChangeOfUnits)
{
    constexpr Distance far{16'093};
    book.perform({}, {added(aRun(aDay, far))});
    pages->showPage(WindowPages::Runs);
    EXPECT_TRUE(labelsOn(*pages).contains(words::distance(far, book.units())))
        << qPrintable(labelsOn(*pages));
    const QPointer<RunsPage> before = pages->findChild<RunsPage*>();
    book.setUnits({.distance = DistanceUnit::Mile});
    const auto inMiles = words::distance(far, book.units());
    ASSERT_TRUE(inMiles.contains(QStringLiteral("mi"))) << qPrintable(inMiles);
    pages->rebuild();
    EXPECT_TRUE(before.isNull());
    EXPECT_EQ(pages->currentIndex(), WindowPages::Runs) << "the page that was shown";
    EXPECT_TRUE(labelsOn(*pages).contains(inMiles)) << qPrintable(labelsOn(*pages));
}

TEST_F(WindowPagesTest, CarryWhatIsTypedIntoAFormWhenTheyAreMadeAgain)
{
    pages->writeDownARun();
    QTest::keyClicks(window.focusWidget(), QStringLiteral("9"));
    std::optional<Distance> inTheForm;
    whenOpened<RunDialog>(window, [&](RunDialog& dialog) {
        inTheForm = dialog.findChild<DistanceField*>(QStringLiteral("distance_m"))->distance();
        dialog.reject();
    });
    pages->rebuild();
    EXPECT_EQ(inTheForm, kilometres(9));
}

} // namespace
} // namespace patella::ui
