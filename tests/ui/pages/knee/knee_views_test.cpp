// SPDX-License-Identifier: GPL-3.0-or-later
#include <QLabel>
#include <QSlider>
#include <QTest>

#include <gtest/gtest.h>

#include "core/sample/sample_log.h"
#include "tests/support/clocked_log.h"
#include "ui/charts/knee/knee_chart.h"
#include "ui/pages/knee/behaviour_view.h"
#include "ui/pages/knee/daily_life_view.h"
#include "ui/pages/knee/flares_view.h"
#include "ui/pages/knee/training_view.h"
#include "ui/pages/knee/turns_view.h"
#include "ui/pages/knee/two_knees_view.h"
#include "ui/pages/knee/where_view.h"
#include "ui/pages/knee/zone_row.h"

namespace patella::ui {
namespace {

using namespace test;

const Units kilometresInBritain{.locale = QLocale(QLocale::English, QLocale::UnitedKingdom)};

knee::Asked askedOf(const Log& log, Side side = Side::Left)
{
    return {.log = log, .today = aDay, .knee = side, .units = kilometresInBritain};
}

KneeSeen seenOf(const Log& log) { return seeKnees(log, {Side::Left}, aDay); }

// What the labels of a view say, those that are not hidden.
QString saidBy(const QWidget& view)
{
    QStringList all;
    for (const auto* label : view.findChildren<QLabel*>())
        if (!label->isHidden())
            all << label->text();
    return all.join(QLatin1Char('\n'));
}

PainNote sore(LocalDate date, Side side, std::optional<Region> region)
{
    auto note = aRestDayNote(date, 3);
    note.side = side;
    note.region = region;
    return note;
}

TEST(WhereViews, CountOnlyTheKneeThatIsAskedFor)
{
    const Log log{.painNotes = {sore(daysAfter(aDay, -2), Side::Left, Region::Front),
                      sore(daysAfter(aDay, -1), Side::Right, std::nullopt)}};
    WhereView view;
    view.show(log, aDay, Side::Left, kilometresInBritain);
    EXPECT_TRUE(saidBy(view).contains(QStringLiteral("left knee"))) << qPrintable(saidBy(view));
    EXPECT_FALSE(saidBy(view).contains(QStringLiteral("without a place recorded")))
        << qPrintable(saidBy(view));
    view.show(log, aDay, Side::Right, kilometresInBritain);
    EXPECT_TRUE(saidBy(view).contains(QStringLiteral("without a place recorded")))
        << qPrintable(saidBy(view));
}

// No answer is no proof that nothing hurt.
TEST(WhereViews, SayOfAMonthWithoutAnswersOnlyThatNoneWasNoted)
{
    const Log log{.painNotes = {sore(daysAfter(aDay, -70), Side::Left, Region::Front)}};
    WhereView view;
    view.show(log, aDay, Side::Left, kilometresInBritain);
    EXPECT_TRUE(saidBy(view).contains(QStringLiteral("No pain was recorded."))) << qPrintable(saidBy(view));
    view.findChild<QSlider*>()->setValue(0);
    EXPECT_TRUE(saidBy(view).contains(QStringLiteral("September 2026"))) << qPrintable(saidBy(view));
    EXPECT_FALSE(saidBy(view).contains(QStringLiteral("No pain"))) << qPrintable(saidBy(view));
}

TEST(WhereViews, OfferNoSliderForASingleMonth)
{
    WhereView view;
    view.show({.painNotes = {sore(aDay, Side::Left, Region::Front)}}, aDay, Side::Left, kilometresInBritain);
    EXPECT_TRUE(view.findChild<QSlider*>()->isHidden());
    view.show({.painNotes = {sore(daysAfter(aDay, -40), Side::Left, Region::Front)}}, aDay, Side::Left,
        kilometresInBritain);
    EXPECT_FALSE(view.findChild<QSlider*>()->isHidden());
}

ProfileFact totalOf(const char* name, const char* value, LocalDate date, std::optional<Side> side)
{
    auto total = aProfileFact(Fact::Questionnaire, value);
    total.name = name;
    total.date = date;
    total.side = side;
    return total;
}

TEST(DailyLifeViews, NeverCompareTheTotalsOfTwoKnees)
{
    const Log log{.profileFacts
        = {totalOf("AKPS", "50", daysAfter(aDay, -9), Side::Left), totalOf("AKPS", "90", aDay, Side::Right)}};
    DailyLifeView view;
    view.show(askedOf(log, Side::Both));
    EXPECT_TRUE(saidBy(view).contains(QStringLiteral("AKPS, left knee: 50"))) << qPrintable(saidBy(view));
    EXPECT_TRUE(saidBy(view).contains(QStringLiteral("AKPS, right knee: 90"))) << qPrintable(saidBy(view));
    EXPECT_FALSE(saidBy(view).contains(QStringLiteral("for the better"))) << qPrintable(saidBy(view));
}

TEST(DailyLifeViews, TakeAKnownQuestionnaireHoweverItIsSpelled)
{
    const Log log{.profileFacts
        = {totalOf("akps", "50", daysAfter(aDay, -9), Side::Left), totalOf("AKPS", "90", aDay, Side::Left)}};
    DailyLifeView view;
    view.show(askedOf(log));
    EXPECT_TRUE(saidBy(view).contains(QStringLiteral("a clear change for the better (13 or more)")))
        << qPrintable(saidBy(view));
}

TEST(DailyLifeViews, ExplainMarksOnlyWhereThereAreSome)
{
    DailyLifeView view;
    view.show(askedOf({}));
    EXPECT_FALSE(saidBy(view).contains(QStringLiteral("grey speck"))) << qPrintable(saidBy(view));
    auto check = aKneeCheck(daysAfter(aDay, -3));
    check.stairsDown = Difficulty::Some;
    const Log log{.kneeChecks = {check}};
    view.show(askedOf(log));
    EXPECT_TRUE(saidBy(view).contains(QStringLiteral("grey speck"))) << qPrintable(saidBy(view));
}

TEST(DailyLifeViews, OpenTheCheckOfAMark)
{
    auto check = aKneeCheck(daysAfter(aDay, -3));
    check.stairsDown = Difficulty::Some;
    const Log log{.kneeChecks = {check}};
    DailyLifeView view;
    view.resize(700, 700);
    view.show(askedOf(log));
    std::vector<Record> wanted;
    QObject::connect(
        &view, &DailyLifeView::recordWanted, &view, [&](const Record& record) { wanted.push_back(record); });
    auto& chart = *view.findChild<KneeChart*>();
    chart.grab();
    QTest::keyClick(&chart, Qt::Key_End);
    QTest::keyClick(&chart, Qt::Key_Return);
    ASSERT_EQ(wanted.size(), 1U);
    EXPECT_EQ(std::get<KneeCheck>(wanted[0]), check);
}

TEST(BehaviourViews, DrawAndExplainNothingWhereNothingIsKnown)
{
    const auto run = aRun(daysAfter(aDay, -3));
    const Log log{.runs = {run},
        .painNotes = {aPainNote(run, Moment::Before, 0), aPainNote(run, Moment::During, 3),
            aPainNote(run, Moment::NextMorning, 1)}};
    BehaviourView view;
    view.show(askedOf(log));
    EXPECT_FALSE(saidBy(view).contains(QStringLiteral("one in four"))) << qPrintable(saidBy(view));
    EXPECT_TRUE(saidBy(view).contains(QStringLiteral("No run says whether and where pain began.")))
        << qPrintable(saidBy(view));
    EXPECT_FALSE(saidBy(view).contains(QStringLiteral("0 masked"))) << qPrintable(saidBy(view));
}

TEST(BehaviourViews, ShowTheLastTwoYearsOfMonths)
{
    Log log;
    for (int month = 29; month >= 0; --month) {
        const auto run = aRun(daysAfter(aDay, -30 * month));
        log.runs.push_back(run);
        for (const auto& [moment, score] :
            {std::pair{Moment::Before, 0}, {Moment::During, 4}, {Moment::After, 0}, {Moment::NextMorning, 0}})
            log.painNotes.push_back(aPainNote(run, moment, score));
    }
    BehaviourView view;
    view.show(askedOf(log));
    EXPECT_EQ(view.findChild<FigureTable*>()->rowCount(), 24);
}

TEST(FlaresViews, PutTheLatestFirstAndAtMostThreeInWords)
{
    const auto log = sampleLog(aDay);
    FlaresView view;
    view.show(seenOf(log), kilometresInBritain);
    const auto said = saidBy(view);
    EXPECT_EQ(said.count(QStringLiteral("Left knee, ")), 3) << qPrintable(said);
    view.show(seenOf({}), kilometresInBritain);
    EXPECT_TRUE(saidBy(view).contains(QStringLiteral("No flare in your log.")));
}

TEST(FlaresViews, SayThatTheyAreLookingUntilTheyKnow)
{
    FlaresView view;
    view.show(seenOf({}), kilometresInBritain);
    view.wait();
    EXPECT_TRUE(saidBy(view).contains(QStringLiteral("Looking")));
    EXPECT_FALSE(saidBy(view).contains(QStringLiteral("No flare")));
}

TEST(TurnsViews, OfADateWithoutMorningsClaimNothing)
{
    const Log log{.visits = {aVisit(daysAfter(aDay, -60))}};
    TurnsView view;
    view.show(seenOf(log), log, kilometresInBritain);
    EXPECT_TRUE(saidBy(view).contains(QStringLiteral("No date of your log has enough mornings")))
        << qPrintable(saidBy(view));
    EXPECT_TRUE(view.findChild<KneeChart*>()->parentWidget()->isHidden()) << "nothing to hold it against";
}

// A year of mornings of 4, of 2 from the visit on.
Log visitThatChangedMornings()
{
    Log log{.visits = {aVisit(daysAfter(aDay, -150))}};
    for (int day = 1; day <= 365; ++day)
        log.painNotes.push_back(
            aRestDayNote(daysAfter(aDay, day - 365), (day < 215 ? 4 : 2) + (day % 5 == 0 ? 1 : 0)));
    return log;
}

TEST(TurnsViews, DrawADateBesideTheOthersItIsHeldAgainst)
{
    const auto log = visitThatChangedMornings();
    const auto seen = seenOf(log);
    const auto& turn = seen.knees[0].turns.at(0).turn;
    ASSERT_GT(turn.placebos.size(), 50U);
    TurnsView view;
    view.resize(700, 600);
    view.show(seen, log, kilometresInBritain);
    std::vector<Record> wanted;
    QObject::connect(
        &view, &TurnsView::recordWanted, &view, [&](const Record& record) { wanted.push_back(record); });
    auto& chart = *view.findChild<KneeChart*>();
    chart.grab();
    EXPECT_EQ(chart.marks().size(), turn.placebos.size() + 1);
    QTest::keyClick(&chart, Qt::Key_Home);
    QTest::keyClick(&chart, Qt::Key_Return);
    EXPECT_TRUE(wanted.empty()) << "an other date has no record";
    QTest::keyClick(&chart, Qt::Key_End);
    EXPECT_TRUE(chart.accessibleDescription().contains(QLocale().toString(*turn.change, 'f', 1)))
        << qPrintable(chart.accessibleDescription());
    QTest::keyClick(&chart, Qt::Key_Return);
    ASSERT_EQ(wanted.size(), 1U);
    EXPECT_EQ(std::get<Visit>(wanted[0]), log.visits[0]);
}

TEST(TrainingViews, SayHowRunsEndedAndWhatTheMorningSaid)
{
    ClockedLog log;
    log.add(daysAfter(aDay, -9), {0, 1, 0, 2}).form.ended = RunEnd::RanThroughPain;
    log.add(daysAfter(aDay, -6), {0, 1, 0, 0}).form.ended = RunEnd::Finished;
    log.add(daysAfter(aDay, -3), {0, 1, 0, 0});
    for (auto& run : log.log.runs) {
        run.form.kind = run.form.ended ? RunKind::Tempo : RunKind::Easy;
        run.ground.surface = SurfaceMix::only(Surface::Asphalt);
    }
    TrainingView view;
    view.show(askedOf(log.log));
    const auto said = saidBy(view);
    EXPECT_TRUE(said.contains(
        QStringLiteral("Ran through the pain: 1 run(s); the next morning was worse after 1 of 1.")))
        << qPrintable(said);
    EXPECT_TRUE(said.contains(QStringLiteral("1 run(s) do not say how they ended."))) << qPrintable(said);
    EXPECT_TRUE(said.contains(QStringLiteral("without an easy one between: 2, from 11/11/2026")))
        << qPrintable(said);
    EXPECT_TRUE(said.contains(
        QStringLiteral("Worse next morning: first in a row 1 of 1, second 0 of 1, other runs 0 of 1.")))
        << qPrintable(said);
    EXPECT_TRUE(said.contains(QStringLiteral("all of 24.0\u00a0km on asphalt"))) << qPrintable(said);
    view.show(askedOf({}));
    EXPECT_TRUE(saidBy(view).contains(QStringLiteral("No run says how it ended.")))
        << qPrintable(saidBy(view));
}

TEST(TwoKneesViews, SayAndDrawWhichKneeWasWorse)
{
    Log log;
    for (int day = 1; day < 90; day += 4) {
        log.runs.push_back(aRun(daysAfter(aDay, -day)));
        for (const auto side : {Side::Left, Side::Right}) {
            log.painNotes.push_back(aPainNote(log.runs.back(), Moment::During, side == Side::Left ? 4 : 1));
            log.painNotes.back().side = side;
        }
    }
    TwoKneesView view;
    view.resize(700, 500);
    view.show(askedOf(log, Side::Right));
    const auto said = saidBy(view);
    EXPECT_TRUE(said.contains(
        QStringLiteral("23 run(s) have answers for both knees: the left one was worse after 23")))
        << qPrintable(said);
    auto& chart = *view.findChild<KneeChart*>();
    chart.grab();
    ASSERT_GE(chart.marks().size(), 3U);
    EXPECT_TRUE(chart.marks().back().said.contains(QStringLiteral("on average the left one worse by 3.0")))
        << qPrintable(chart.marks().back().said);
    EXPECT_EQ(view.findChild<FigureTable*>()->cell(0, 4), QStringLiteral("3.0"));
    view.show(askedOf({}));
    EXPECT_TRUE(saidBy(view).contains(QStringLiteral("No run has answers for both knees.")));
    EXPECT_TRUE(chart.isHidden());
}

RunZone zoneOfRun(LocalDate date, std::optional<Zone> zone)
{
    return {.run = RunId::fresh(),
        .date = date,
        .zone = zone,
        .why = zone ? ZoneReason::WorstDuring : ZoneReason::TooFewAnswers,
        .points = 3,
        .overnight = {},
        .masked = false};
}

TEST(ZoneRows, AskForRoomForEveryZone)
{
    ZoneRow few, many;
    few.show({zoneOfRun(aDay, Zone::Green)}, kilometresInBritain.locale);
    many.show(std::vector(12, zoneOfRun(aDay, Zone::Green)), kilometresInBritain.locale);
    EXPECT_GE(many.sizeHint().width(), 8 * few.sizeHint().width());
    EXPECT_EQ(many.sizeHint().height(), few.sizeHint().height());
}

TEST(ZoneRows, SayTheirZonesInOrderAndOpenNothingUnchosen)
{
    ZoneRow row;
    row.show({zoneOfRun(daysAfter(aDay, -4), Zone::Green), zoneOfRun(daysAfter(aDay, -2), std::nullopt),
                 zoneOfRun(aDay, Zone::Red)},
        kilometresInBritain.locale);
    std::vector<RunId> opened;
    QObject::connect(&row, &ZoneRow::opened, &row, [&](const RunId& run) { opened.push_back(run); });
    EXPECT_EQ(row.accessibleDescription(), QStringLiteral("Green, No zone, Red"));
    QTest::keyClick(&row, Qt::Key_Return);
    EXPECT_TRUE(opened.empty());
    QTest::keyClick(&row, Qt::Key_Right);
    EXPECT_TRUE(row.accessibleDescription().contains(QStringLiteral("Green")));
    for (int press = 0; press < 4; ++press)
        QTest::keyClick(&row, Qt::Key_Right);
    QTest::keyClick(&row, Qt::Key_Return);
    ASSERT_EQ(opened.size(), 1U) << "the keys stop at the last";
    EXPECT_EQ(opened[0], row.zones()[2].run);
}

} // namespace
} // namespace patella::ui
