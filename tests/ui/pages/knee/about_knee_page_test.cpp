// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAbstractButton>
#include <QLabel>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QSlider>
#include <QTest>

#include <gtest/gtest.h>

#include "core/knee/clocks/asymmetry.h"
#include "core/knee/clocks/settling_clock.h"
#include "core/sample/sample_log.h"
#include "tests/support/builders.h"
#include "tests/support/temporary_folder.h"
#include "tests/ui/on_screen.h"
#include "tests/ui/report/pdf_reading.h"
#include "ui/charts/knee/knee_chart.h"
#include "ui/entry/knee/knee_map.h"
#include "ui/log/log_book.h"
#include "ui/pages/knee/about_knee_page.h"
#include "ui/pages/knee/behaviour_view.h"
#include "ui/pages/knee/daily_life_view.h"
#include "ui/pages/knee/figure_table.h"
#include "ui/pages/knee/timeline_view.h"
#include "ui/pages/knee/turns_view.h"
#include "ui/pages/knee/two_knees_view.h"
#include "ui/pages/knee/where_view.h"
#include "ui/pages/knee/zone_row.h"
#include "ui/whole_file.h"
#include "ui/words/units.h"

namespace patella::ui {
namespace {

using namespace test;

class KneePages : public testing::Test {
protected:
    void keep(const Log& log)
    {
        ASSERT_TRUE(book.perform(QStringLiteral("log"), addingAll(log)));
        nextTurn();
    }

    AboutKneePage& shown()
    {
        page.resize(1000, 800);
        page.show();
        EXPECT_TRUE(QTest::qWaitFor([&] { return page.isFilled(); }, 20'000));
        page.grab();
        return page;
    }
    QString said()
    {
        QStringList all;
        for (const auto* label : shown().findChildren<QLabel*>())
            if (label->isVisibleTo(&page))
                all << label->text();
        return all.join(QLatin1Char('\n'));
    }
    template <typename View> View& part() { return *page.findChild<View*>(); }

    TemporaryFolder folder;
    LogBook book{LogStore(folder / "log.patella"), [] { return aDay; }};
    AboutKneePage page{book};
};

#define EXPECT_SAYS(words) EXPECT_TRUE(said().contains(QStringLiteral(words))) << qPrintable(said())

TEST_F(KneePages, OfferARunWhereThereIsNone)
{
    QSignalSpy wanted(&page, &AboutKneePage::runWanted);
    shown();
    EXPECT_EQ(page.currentIndex(), 0);
    page.widget(0)->findChild<QAbstractButton*>()->click();
    EXPECT_EQ(wanted.count(), 1);
}

TEST_F(KneePages, LetTheWindowAnswerBetweenTheirParts)
{
    Log log{.runs = {aRun(daysAfter(aDay, -1))}};
    log.painNotes = {aPainNote(log.runs.back(), Moment::During, 3)};
    keep(log);
    const auto hasTheLastPart = [this] {
        return std::ranges::any_of(page.findChildren<QLabel*>(), [](const QLabel* label) {
            return label->text().contains(QStringLiteral("No knee check of the last half year"));
        });
    };
    page.show();
    QCoreApplication::sendPostedEvents();
    EXPECT_FALSE(hasTheLastPart()) << "not all parts in one go";
    shown();
    EXPECT_TRUE(hasTheLastPart());
}

TEST_F(KneePages, OfThreeRunsSayWhatIsThereAndWhatIsMissing)
{
    Log log;
    for (const int day : {1, 4, 8}) {
        log.runs.push_back(aRun(daysAfter(aDay, -day)));
        log.painNotes.push_back(aPainNote(log.runs.back(), Moment::During, 3));
    }
    sort(log);
    keep(log);
    EXPECT_EQ(page.findChild<ZoneRow*>(), nullptr);
    EXPECT_SAYS("no answer yet");
    EXPECT_SAYS("too few mornings to compare");
    EXPECT_SAYS("At its worst it hurt 3.");
    EXPECT_SAYS("No flare in your log.");
    EXPECT_SAYS("No knee check of the last half year");
}

TEST_F(KneePages, OfTheSampleAnswerTheFiveQuestionsInTheFirstPart)
{
    keep(sampleLog(aDay));
    EXPECT_EQ(shown().knee(), Side::Left) << "it hurts more often";
    EXPECT_SAYS(" of 10");
    EXPECT_SAYS("median morning, last 4 weeks");
    EXPECT_SAYS("By the rule,");
    EXPECT_SAYS("before pain began in this knee in 1 run in 4");
    EXPECT_SAYS("Of the two knees, the one that hurt counts here.");
    EXPECT_SAYS("Longest run to stay within 10 %: ");
    EXPECT_SAYS("Next visit: ");
    const auto* scroll = page.findChild<QScrollArea*>();
    const auto& timeline = part<TimelineView>();
    EXPECT_LT(timeline.mapTo(scroll->widget(), QPoint()).y(), 1200) << "a screen and a half";
}

TEST_F(KneePages, CanBeReachedWholeInANarrowWindow)
{
    keep(sampleLog(aDay));
    shown();
    page.resize(420, 600);
    page.grab();
    const auto* scroll = page.findChild<QScrollArea*>();
    ASSERT_GT(scroll->widget()->width(), scroll->viewport()->width());
    EXPECT_TRUE(scroll->horizontalScrollBar()->isVisible());
}

TEST_F(KneePages, ShowARowForEachKneeWhereBothAreAskedFor)
{
    keep(sampleLog(aDay));
    shown();
    const auto ofOne = page.findChildren<ZoneRow*>().size();
    page.showKnee(Side::Both);
    shown();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    EXPECT_EQ(page.findChildren<ZoneRow*>().size(), ofOne + 1);
    EXPECT_SAYS("Right knee");
}

// A green zone is no leave to run on a knee that has to be looked at.
TEST_F(KneePages, PutAWarningSignBeforeTheZone)
{
    keep(sampleLog(aDay));
    shown();
    EXPECT_FALSE(said().contains(QStringLiteral("whatever the zone says")));
    EXPECT_SAYS("There is no warning sign today.");
    auto check = aKneeCheck(aDay);
    check.alarms = {Alarm::CalfSwollen};
    keep({.kneeChecks = {check}});
    EXPECT_SAYS("have it looked at before you run again, whatever the zone says");
}

TEST_F(KneePages, OpenTheRecordOfEachMarkByMouseAndKeys)
{
    keep(sampleLog(aDay));
    shown();
    QSignalSpy wanted(&page, &AboutKneePage::formWanted);
    auto& chart = *part<TimelineView>().findChild<KneeChart*>();
    ASSERT_GT(chart.marks().size(), 60u);
    const auto mark
        = std::ranges::find_if(chart.marks(), [](const KneeMark& each) { return each.opens >= 0; });
    QTest::mouseClick(&chart, Qt::LeftButton, {}, mark->place.center().toPoint());
    EXPECT_EQ(wanted.count(), 1);
    chart.setFocus();
    QTest::keyClick(&chart, Qt::Key_Home);
    EXPECT_EQ(chart.chosen(), 0);
    EXPECT_EQ(chart.accessibleDescription(), chart.marks().front().said);
    QTest::keyClick(&chart, Qt::Key_Return);
    ASSERT_EQ(wanted.count(), 2);
    const auto changeSet = wanted[1][0].value<ChangeSet>();
    ASSERT_EQ(changeSet.size(), 1u);
    EXPECT_TRUE(std::holds_alternative<RunEntry>(*changeSet[0].before));
}

TEST_F(KneePages, OpenARecordFromEveryMarkOfTheTimeline)
{
    keep(sampleLog(aDay));
    page.showKnee(Side::Both);
    shown();
    auto& chart = *part<TimelineView>().findChild<KneeChart*>();
    ASSERT_GT(chart.marks().size(), 60u);
    for (const auto& mark : chart.marks())
        EXPECT_GE(mark.opens, 0) << qPrintable(mark.said);
}

// After years without a run the last half year would be an empty picture.
TEST_F(KneePages, EndTheTimelineWithTheLastThatWasLogged)
{
    const auto lastDay = daysAfter(aDay, -700);
    keep({.runs = {aRun(lastDay), aRun(daysAfter(lastDay, -3))}});
    shown();
    EXPECT_EQ(part<TimelineView>().findChild<KneeChart*>()->marks().size(), 2u);
    EXPECT_SAYS("the timeline ends there");
    keep({.runs = {aRun(daysAfter(aDay, -1))}});
    EXPECT_FALSE(said().contains(QStringLiteral("the timeline ends there")));
    EXPECT_EQ(part<TimelineView>().findChild<KneeChart*>()->marks().size(), 1u);
}

template <typename View> KneeChart& chartNamed(View& view, const char* name)
{
    for (auto* chart : view.template findChildren<KneeChart*>())
        if (chart->accessibleName() == QLatin1String(name))
            return *chart;
    throw std::runtime_error(name);
}

// What a month says it counts is what it opens.
TEST_F(KneePages, OpenTheRunsOfAMonth)
{
    keep(sampleLog(aDay));
    shown();
    std::vector<RunId> opened;
    QObject::connect(
        &page, &AboutKneePage::runsWanted, &page, [&](const std::vector<RunId>& runs) { opened = runs; });
    const auto clock = settlingClock(book.log(), page.knee(), aDay);
    auto& settling = chartNamed(part<BehaviourView>(), "How soon pain settled, by month");
    settling.grab();
    settling.setFocus();
    QTest::keyClick(&settling, Qt::Key_End);
    QTest::keyClick(&settling, Qt::Key_Return);
    const auto& last = clock.months.back();
    ASSERT_EQ(static_cast<int>(opened.size()), last.count.known() + last.count.unclear);
    EXPECT_EQ(opened.back(), clock.runs.back().run);

    auto& balance = chartNamed(part<TwoKneesView>(), "Which knee was worse, by month");
    balance.grab();
    const auto& marks = balance.marks();
    const auto month = std::ranges::find_if(marks, [](const KneeMark& mark) { return mark.opens >= 0; });
    ASSERT_NE(month, marks.end());
    QTest::mouseClick(&balance, Qt::LeftButton, {}, month->place.center().toPoint());
    const auto months = asymmetry(book.log(), aDay).months;
    EXPECT_NE(std::ranges::find(months, opened, &AsymmetryMonth::which), months.end());
}

TEST_F(KneePages, OpenTheDayOfAPlaceboDate)
{
    keep(sampleLog(aDay));
    shown();
    std::vector<LocalDate> opened;
    QObject::connect(&page, &AboutKneePage::dayWanted, &page, [&](LocalDate day) { opened.push_back(day); });
    auto& strip = *part<TurnsView>().findChild<KneeChart*>();
    strip.grab();
    ASSERT_GT(strip.marks().size(), 1u);
    strip.setFocus();
    QTest::keyClick(&strip, Qt::Key_Home);
    QTest::keyClick(&strip, Qt::Key_Return);
    ASSERT_EQ(opened.size(), 1u);
    EXPECT_TRUE(strip.marks().front().said.startsWith(words::shortDate(opened[0], book.units().locale)))
        << qPrintable(strip.marks().front().said);
    QSignalSpy record(&page, &AboutKneePage::formWanted);
    QTest::keyClick(&strip, Qt::Key_End);
    QTest::keyClick(&strip, Qt::Key_Return);
    EXPECT_EQ(record.count(), 1);
    EXPECT_EQ(opened.size(), 1u);
}

TEST_F(KneePages, OpenTheRunOfAZone)
{
    keep(sampleLog(aDay));
    shown();
    QSignalSpy wanted(&page, &AboutKneePage::formWanted);
    auto& row = *page.findChild<ZoneRow*>();
    ASSERT_EQ(row.zones().size(), 10u);
    QTest::mouseClick(&row, Qt::LeftButton, {}, row.placeOf(9).center());
    ASSERT_EQ(wanted.count(), 1);
    const auto changeSet = wanted[0][0].value<ChangeSet>();
    EXPECT_EQ(std::get<RunEntry>(*changeSet[0].before).id, row.zones()[9].run);
    row.setFocus();
    QTest::keyClick(&row, Qt::Key_Left);
    QTest::keyClick(&row, Qt::Key_Left);
    EXPECT_TRUE(row.accessibleDescription().contains(QStringLiteral(": ")))
        << qPrintable(row.accessibleDescription());
    QTest::keyClick(&row, Qt::Key_Return);
    EXPECT_EQ(wanted.count(), 2);
}

TEST_F(KneePages, ShowWhereItHurtMonthByMonth)
{
    keep(sampleLog(aDay));
    shown();
    auto& where = part<WhereView>();
    auto* slider = where.findChild<QSlider*>();
    EXPECT_EQ(slider->value(), slider->maximum());
    EXPECT_GT(slider->maximum(), 22);
    const auto marked = [&] {
        int count = 0;
        for (std::size_t zone = 0; zone < 20; ++zone)
            count += where.findChild<KneeMap*>()->isMarked(zone) ? 1 : 0;
        return count;
    };
    EXPECT_GT(marked(), 0);
    slider->setValue(0);
    EXPECT_TRUE(said().contains(QStringLiteral("2024")));
}

TEST_F(KneePages, LeaveMaskedScoresOutAndSayHowMany)
{
    Log log;
    for (const int day : {2, 4, 6, 8}) {
        log.runs.push_back(aRun(daysAfter(aDay, -day)));
        log.runs.back().preparation.painkiller = day == 4;
        log.painNotes.push_back(aPainNote(log.runs.back(), Moment::During, 0));
        log.painNotes.push_back(aPainNote(log.runs.back(), Moment::NextMorning, 0));
    }
    sort(log);
    keep(log);
    page.showKnee(Side::Left);
    EXPECT_SAYS("left out: 1 masked");
    EXPECT_SAYS("3 of 3");
}

TEST_F(KneePages, OfferAnActivityOfOnesOwn)
{
    keep(sampleLog(aDay));
    shown();
    QSignalSpy wanted(&page, &AboutKneePage::formWanted);
    part<DailyLifeView>().findChild<QAbstractButton*>(QStringLiteral("newActivity"))->click();
    ASSERT_EQ(wanted.count(), 1);
    const auto measure = std::get<Measure>(*wanted[0][0].value<ChangeSet>()[0].after);
    EXPECT_EQ(measure.lowest, Decimal{0});
    EXPECT_EQ(measure.highest, Decimal{10'000});
    EXPECT_FALSE(wanted[0][0].value<ChangeSet>()[0].before);
}

TEST_F(KneePages, GoOnPaperAsTheyStand)
{
    keep(sampleLog(aDay));
    shown();
    const auto file = QString::fromStdString((folder / "knee.pdf").string());
    ASSERT_EQ(writeWhole(file, page.pdf()), Written::Yes);
    EXPECT_GE(pagesOfPdf(file), 2);
    const auto text = textOfPdf(file).simplified();
    for (const auto* part : {"Timeline", "How it behaves", "Left against right", "How the runs went",
             "Daily life", "Flares", "One-off events", "What is missing"})
        EXPECT_TRUE(outlineOfPdf(file).contains(QLatin1String(part))) << part;
    for (const auto* words :
        {"median morning, last 4 weeks", "Runs of the timeline", "left worse", "Not a diagnosis."})
        EXPECT_TRUE(text.contains(QLatin1String(words))) << words << qPrintable(text);
    EXPECT_EQ(imagesOfPdf(file).count(QLatin1Char('\n')), 2) << "charts are lines and text";
}

TEST_F(KneePages, FollowTheLogWhileTheyAreSeen)
{
    keep(sampleLog(aDay));
    shown();
    auto note = aRestDayNote(aDay, 9);
    keep({.painNotes = {note}});
    EXPECT_SAYS("9 of 10");
}

} // namespace
} // namespace patella::ui
