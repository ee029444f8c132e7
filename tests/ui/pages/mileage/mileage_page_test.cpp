// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAbstractButton>
#include <QButtonGroup>
#include <QComboBox>
#include <QLabel>
#include <QPainter>
#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

#include "core/sample/sample_log.h"
#include "tests/support/builders.h"
#include "tests/support/temporary_folder.h"
#include "ui/charts/mileage/mileage_chart.h"
#include "ui/convert.h"
#include "ui/log/log_book.h"
#include "ui/pages/mileage/course_view.h"
#include "ui/pages/mileage/mileage_page.h"
#include "ui/pages/shared/row_table.h"

#include <random>

namespace patella::ui {
namespace {

using namespace test;

class MileagePages : public testing::Test {
protected:
    // Weeks of one run each, the last of them over.
    void writeDown(int weeks, int score(int week))
    {
        ChangeSet changeSet;
        for (int week = 0; week < weeks; ++week) {
            const auto run = aRun(daysAfter(monday, -7 * (weeks - week)), kilometres(8 + week * 7 % 5));
            changeSet.push_back(added(run));
            if (score(week) >= 0)
                changeSet.push_back(added(aPainNote(run, Moment::During, score(week))));
        }
        ASSERT_TRUE(book.perform(QStringLiteral("runs"), changeSet));
    }

    MileagePage& shown()
    {
        page.resize(1000, 700);
        page.show();
        QCoreApplication::processEvents();
        chart().grab();
        return page;
    }
    MileageChart& chart() { return *page.findChild<CourseView*>()->findChild<MileageChart*>(); }
    QString answer() { return page.findChild<QLabel*>(QStringLiteral("answer"))->text(); }
    QString counts() { return page.findChild<QLabel*>(QStringLiteral("counts"))->text(); }

    static constexpr LocalDate monday = 2026y / 11 / 16;
    TemporaryFolder folder;
    LogBook book{LogStore(folder / "log.patella"), [] { return aDay; }};
    MileagePage page{book};
};

TEST_F(MileagePages, OffersARunWhereThereIsNone)
{
    shown();
    EXPECT_EQ(page.currentIndex(), 0);
}

TEST_F(MileagePages, BeginWithAPeriodThatShowsSomething)
{
    ASSERT_TRUE(book.perform({}, {added(aRun(daysAfter(monday, -7 * 60)))}));
    shown();
    EXPECT_EQ(chart().window(), (LoadWindow{0, 61})) << "two years, of which there are 61 weeks";
}

TEST_F(MileagePages, SayThatThreeWeeksAreTooFew)
{
    writeDown(3, [](int week) { return week; });
    shown();
    EXPECT_TRUE(answer().startsWith(QStringLiteral("Too few weeks"))) << answer().toStdString();
    EXPECT_EQ(chart().items().size(), 4u) << "and the one that is not over";
}

TEST_F(MileagePages, SayAfterEachEditWhatAPageSaysThatIsMadeAnew)
{
    writeDown(20, [](int week) { return week * 3 % 5; });
    shown();
    std::mt19937 random(1);
    for (int edit = 0; edit < 25; ++edit) {
        const auto& runs = book.log().runs;
        const auto old = runs.at(random() % runs.size());
        const bool isNow = random() % 2 == 0; // in the week that goes on
        auto changed = old;
        changed.measured.distance = kilometres(5 + static_cast<int>(random() % 9));
        const auto added = aRun(isNow ? aDay : old.when.date, kilometres(3 + static_cast<int>(random() % 9)));
        const auto note = aPainNote(added, Moment::During, static_cast<int>(random() % 8));
        if (random() % 2 == 0)
            book.perform(QStringLiteral("a run"), {patella::added(added), patella::added(note)});
        else if (changed != old)
            book.perform(QStringLiteral("its distance"), {replaced(old, changed)});
        else
            book.undo();
        MileagePage anew(book);
        anew.show();
        QCoreApplication::processEvents();
        ASSERT_EQ(answer(), anew.findChild<QLabel*>(QStringLiteral("answer"))->text());
        ASSERT_EQ(counts(), anew.findChild<QLabel*>(QStringLiteral("counts"))->text());
    }
}

TEST_F(MileagePages, SayWhereNothingVaries)
{
    writeDown(20, [](int) { return 8; });
    shown();
    EXPECT_TRUE(answer().startsWith(QStringLiteral("Nothing to compare"))) << answer().toStdString();
    EXPECT_TRUE(counts().contains(QStringLiteral("100")));
}

TEST_F(MileagePages, CountRunsWithoutAScore)
{
    writeDown(5, [](int week) { return week == 2 ? -1 : 1; });
    shown();
    EXPECT_TRUE(counts().contains(QStringLiteral("1 run(s) without a score"))) << counts().toStdString();
    EXPECT_TRUE(chart().wordsOf(2).contains(QStringLiteral("No score that counts")));
}

TEST_F(MileagePages, ReachEachWeekByKeysAndOpenIt)
{
    writeDown(6, [](int week) { return week % 2 * 4; });
    shown();
    QSignalSpy wanted(&page, &MileagePage::weekWanted);
    QTest::keyClick(&chart(), Qt::Key_Home);
    EXPECT_EQ(chart().pointed(), 0);
    QTest::keyClick(&chart(), Qt::Key_Right);
    EXPECT_TRUE(chart().accessibleDescription().contains(QStringLiteral("Worst pain 4")));
    EXPECT_TRUE(chart().accessibleDescription().contains(QStringLiteral("Pain rose by two")));
    QTest::keyClick(&chart(), Qt::Key_Return);
    ASSERT_EQ(wanted.size(), 1);
    EXPECT_EQ(wanted[0][0].toDate(), toQt(daysAfter(monday, -35)));
    QTest::keyClick(&chart(), Qt::Key_End);
    EXPECT_EQ(chart().pointed(), 6);
}

TEST_F(MileagePages, SayAndOpenTheWeekUnderTheMouse)
{
    writeDown(6, [](int) { return 2; });
    shown();
    QSignalSpy wanted(&page, &MileagePage::weekWanted);
    const auto third = chart().items()[2].place.center().toPoint();
    QTest::mouseMove(&chart(), third);
    EXPECT_EQ(chart().pointed(), 2);
    QTest::mouseClick(&chart(), Qt::LeftButton, {}, third);
    ASSERT_EQ(wanted.size(), 1);
    EXPECT_EQ(wanted[0][0].toDate(), toQt(daysAfter(monday, -28)));
}

TEST_F(MileagePages, ShowThePeriodThatIsChosenAndJudgeTheWholeLog)
{
    writeDown(60, [](int week) { return week * 7 % 5; });
    shown();
    EXPECT_EQ(chart().window(), (LoadWindow{9, 61}));
    const auto said = answer();
    auto* periods = page.findChild<CourseView*>()->findChild<QButtonGroup*>();
    periods->button(26)->click();
    EXPECT_EQ(chart().window(), (LoadWindow{35, 61}));
    EXPECT_EQ(answer(), said);
    periods->button(0)->click();
    EXPECT_EQ(chart().window(), (LoadWindow{0, 61}));
    EXPECT_TRUE(said.startsWith(QStringLiteral("There is a link"))) << said.toStdString();
}

TEST_F(MileagePages, ComeCloserByWheelAndReleaseThePeriod)
{
    writeDown(60, [](int week) { return week * 7 % 5; });
    shown();
    const auto at = chart().placeOf(30).center();
    QWheelEvent turn(at, chart().mapToGlobal(at), {}, {0, 240}, Qt::NoButton, Qt::ControlModifier,
        Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(&chart(), &turn);
    EXPECT_LT(chart().window().weeks(), 36);
    EXPECT_TRUE(chart().placeOf(30).adjusted(-2, 0, 2, 0).contains(at));
    EXPECT_EQ(page.findChild<CourseView*>()->findChild<QButtonGroup*>()->checkedId(), -1);
    Q_EMIT book.changed();
    EXPECT_LT(chart().window().weeks(), 36) << "the same weeks anew";
}

TEST_F(MileagePages, MoveWithTheDragAndTakeItForNoClick)
{
    writeDown(100, [](int week) { return week * 7 % 5; });
    shown();
    QSignalSpy wanted(&page, &MileagePage::weekWanted);
    const auto before = chart().window();
    QTest::mousePress(&chart(), Qt::LeftButton, {}, QPoint(200, 100));
    for (int x = 200; x <= 500; x += 50) {
        QMouseEvent move(QEvent::MouseMove, QPointF(x, 100), chart().mapToGlobal(QPointF(x, 100)),
            Qt::NoButton, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&chart(), &move);
    }
    QTest::mouseRelease(&chart(), Qt::LeftButton, {}, QPoint(500, 100));
    EXPECT_LT(chart().window().from, before.from - 10);
    EXPECT_NEAR(chart().window().weeks(), before.weeks(), 1e-9);
    EXPECT_EQ(wanted.size(), 0);
}

TEST_F(MileagePages, ShowMonthsWhereWeeksWouldBeTooThinAndComeCloserToOne)
{
    writeDown(600, [](int week) { return week % 2 * 3; });
    shown();
    chart().showLatest(0);
    EXPECT_LT(chart().itemCount(), 150);
    QTest::keyClick(&chart(), Qt::Key_Home);
    EXPECT_TRUE(chart().accessibleDescription().contains(QStringLiteral("2015")))
        << chart().accessibleDescription().toStdString();
    QSignalSpy wanted(&page, &MileagePage::weekWanted);
    QTest::keyClick(&chart(), Qt::Key_Return);
    EXPECT_EQ(wanted.size(), 0);
    EXPECT_LT(chart().window().weeks(), 30);
    EXPECT_EQ(chart().itemCount(), 601) << "weeks again";
}

TEST_F(MileagePages, AskOneKnee)
{
    writeDown(6, [](int) { return 2; });
    shown();
    page.findChild<QComboBox*>(QStringLiteral("knee"))->setCurrentIndex(2); // right: nobody asked
    chart().grab();
    EXPECT_TRUE(counts().contains(QStringLiteral("6 run(s) without a score")));
}

TEST_F(MileagePages, HoldTheSameWeeksInTheirTable)
{
    writeDown(6, [](int week) { return week; });
    shown();
    auto* table = page.findChild<CourseView*>()->findChild<RowTable*>();
    EXPECT_EQ(table->model()->rowCount(), 7);
    EXPECT_EQ(table->model()->index(1, 2).data().toString(), QStringLiteral("5"))
        << "the last week that is over";
}

TEST_F(MileagePages, DrawTheSampleLogOnPaperToo)
{
    ChangeSet changeSet = addingAll(sampleLog(aDay));
    ASSERT_TRUE(book.perform(QStringLiteral("sample"), changeSet));
    shown();
    QImage paper(600, 300, QImage::Format_ARGB32);
    paper.fill(Qt::white);
    QPainter painter(&paper);
    chart().paintOnPaper(painter, QRectF(0, 0, 600, 300), 12);
    painter.end();
    int coloured = 0;
    for (int y = 0; y < paper.height(); y += 2)
        for (int x = 0; x < paper.width(); x += 2)
            coloured += paper.pixel(x, y) != qRgb(255, 255, 255);
    EXPECT_GT(coloured, 4000);
}

} // namespace
} // namespace patella::ui
