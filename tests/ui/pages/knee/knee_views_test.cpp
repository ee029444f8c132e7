// SPDX-License-Identifier: GPL-3.0-or-later
#include <QLabel>
#include <QSlider>
#include <QTest>

#include <gtest/gtest.h>

#include "core/sample/sample_log.h"
#include "tests/support/builders.h"
#include "ui/charts/knee/knee_chart.h"
#include "ui/pages/knee/behaviour_view.h"
#include "ui/pages/knee/daily_life_view.h"
#include "ui/pages/knee/flares_view.h"
#include "ui/pages/knee/turns_view.h"
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
    EXPECT_FALSE(saidBy(view).contains(QStringLiteral("nobody said where"))) << qPrintable(saidBy(view));
    view.show(log, aDay, Side::Right, kilometresInBritain);
    EXPECT_TRUE(saidBy(view).contains(QStringLiteral("nobody said where"))) << qPrintable(saidBy(view));
}

// No answer is no proof that nothing hurt.
TEST(WhereViews, SayOfAMonthWithoutAnswersOnlyThatNoneWasNoted)
{
    const Log log{.painNotes = {sore(daysAfter(aDay, -70), Side::Left, Region::Front)}};
    WhereView view;
    view.show(log, aDay, Side::Left, kilometresInBritain);
    EXPECT_TRUE(saidBy(view).contains(QStringLiteral("No pain was noted."))) << qPrintable(saidBy(view));
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

TEST(FlaresViews, PutTheLatestFirstAndAtMostThreeInWords)
{
    const auto log = sampleLog(aDay);
    FlaresView view;
    view.show(askedOf(log));
    const auto said = saidBy(view);
    EXPECT_EQ(said.count(QStringLiteral("Left knee, ")), 3) << qPrintable(said);
    view.show(askedOf({}));
    EXPECT_TRUE(saidBy(view).contains(QStringLiteral("No flare in your log.")));
}

TEST(TurnsViews, OfADateWithoutMorningsClaimNothing)
{
    const Log log{.visits = {aVisit(daysAfter(aDay, -60))}};
    TurnsView view;
    view.show(askedOf(log));
    EXPECT_TRUE(saidBy(view).contains(QStringLiteral("No date of your log has enough mornings")))
        << qPrintable(saidBy(view));
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
