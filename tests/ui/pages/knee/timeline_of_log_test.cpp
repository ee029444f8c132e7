// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include "tests/support/builders.h"
#include "ui/pages/knee/timeline_of_log.h"
#include "ui/words/units.h"

#include <algorithm>

namespace patella::ui {
namespace {

using namespace test;

const QLocale inBritain(QLocale::English, QLocale::UnitedKingdom);
const LocalDate start = daysAfter(aDay, -90);

TimelineOfLog timelineOfLast(const Log& log, Side knee = Side::Left)
{
    return timelineOf(log, knee, start, aDay, {.locale = inBritain});
}

const TimelineRow* rowNamed(const TimelineOfLog& made, const char* name)
{
    const auto& rows = made.timeline.rows;
    const auto found = std::ranges::find(rows, QString::fromLatin1(name), &TimelineRow::name);
    return found == rows.end() ? nullptr : &*found;
}

TEST(TimelinesOfALog, OfNothingHaveNeitherRunsNorRows)
{
    const auto made = timelineOfLast({});
    EXPECT_TRUE(made.timeline.runs.empty());
    EXPECT_TRUE(made.timeline.rows.empty());
    EXPECT_TRUE(made.records.empty());
}

TEST(TimelinesOfALog, TakeTheWorstOfRunAndHourAndKeepTheMorningApart)
{
    const auto run = aRun(daysAfter(aDay, -3));
    const auto made = timelineOfLast({.runs = {run},
        .painNotes = {aPainNote(run, Moment::Before, 6), aPainNote(run, Moment::During, 2),
            aPainNote(run, Moment::After, 4), aPainNote(run, Moment::NextMorning, 1)}});
    ASSERT_EQ(made.timeline.runs.size(), 1U);
    EXPECT_EQ(made.timeline.runs[0].worst->points, 4) << "the score before a run is not of the run";
    EXPECT_EQ(made.timeline.runs[0].morning->points, 1);
    EXPECT_TRUE(made.timeline.runs[0].said.contains(QStringLiteral("Worst 4, next morning 1.")))
        << qPrintable(made.timeline.runs[0].said);
}

TEST(TimelinesOfALog, LeaveAMissingAnswerEmptyAndNeverZero)
{
    const auto silent = aRun(daysAfter(aDay, -5));
    const auto calm = aRun(daysAfter(aDay, -3));
    const auto made
        = timelineOfLast({.runs = {silent, calm}, .painNotes = {aPainNote(calm, Moment::During, 0)}});
    ASSERT_EQ(made.timeline.runs.size(), 2U);
    EXPECT_FALSE(made.timeline.runs[0].worst);
    EXPECT_EQ(made.timeline.runs[1].worst->points, 0);
    EXPECT_FALSE(made.timeline.runs[1].morning);
    EXPECT_EQ(made.rows[1][2], words::dash()) << "the table begins with the latest";
}

TEST(TimelinesOfALog, SayWhatMayBeMasked)
{
    auto run = aRun(daysAfter(aDay, -3));
    run.preparation.painkiller = true;
    const auto made = timelineOfLast({.runs = {run}, .painNotes = {aPainNote(run, Moment::During, 1)}});
    EXPECT_TRUE(made.timeline.runs[0].worst->masked);
    EXPECT_FALSE(made.timeline.runs[0].zone);
    EXPECT_TRUE(made.timeline.runs[0].said.contains(QStringLiteral("1 (masked)")))
        << qPrintable(made.timeline.runs[0].said);
}

TEST(TimelinesOfALog, KnowNoDistanceOfARunOfMinutes)
{
    auto run = aRun(daysAfter(aDay, -3));
    run.measured.distance.reset();
    run.measured.duration = 40min;
    const auto made = timelineOfLast({.runs = {run}});
    EXPECT_EQ(made.rows[0][1], words::dash()) << "it is not 0 km long";
    EXPECT_FALSE(made.timeline.runs[0].said.contains(QStringLiteral("0.0")))
        << qPrintable(made.timeline.runs[0].said);
}

TEST(TimelinesOfALog, AreOfTheKneeThatIsAskedFor)
{
    const auto run = aRun(daysAfter(aDay, -3));
    auto right = aPainNote(run, Moment::During, 5);
    right.side = Side::Right;
    const Log log{.runs = {run},
        .painNotes = {aPainNote(run, Moment::During, 2), right},
        .kneeChecks = {aKneeCheck(daysAfter(aDay, -2), Side::Right)}};
    EXPECT_EQ(timelineOfLast(log, Side::Left).timeline.runs[0].worst->points, 2);
    EXPECT_EQ(timelineOfLast(log, Side::Right).timeline.runs[0].worst->points, 5);
    EXPECT_EQ(timelineOfLast(log, Side::Both).timeline.runs[0].worst->points, 5);
    EXPECT_EQ(rowNamed(timelineOfLast(log, Side::Left), "swollen, stiff"), nullptr);
    EXPECT_NE(rowNamed(timelineOfLast(log, Side::Right), "swollen, stiff"), nullptr);
}

TEST(TimelinesOfALog, OpenTheRecordOfEachMark)
{
    const auto run = aRun(daysAfter(aDay, -3));
    const auto check = aKneeCheck(daysAfter(aDay, -2));
    const auto care = aCareNote(Care::Ice, daysAfter(aDay, -2));
    const auto visit = aVisit(daysAfter(aDay, -1));
    const auto complaint = aComplaint(daysAfter(aDay, -20));
    const auto made = timelineOfLast({.runs = {run},
        .kneeChecks = {check},
        .careNotes = {care},
        .visits = {visit},
        .complaints = {complaint}});
    const auto opened = [&](int opens) { return made.records.at(static_cast<std::size_t>(opens)); };
    EXPECT_EQ(std::get<RunEntry>(opened(made.timeline.runs[0].opens)), run);
    const std::vector<std::pair<const char*, Record>> expected{{"swollen, stiff", check},
        {"done for it", care}, {"visits, new shoes", visit}, {"complaints", complaint}};
    for (const auto& [name, record] : expected) {
        const auto* row = rowNamed(made, name);
        ASSERT_NE(row, nullptr) << name;
        ASSERT_EQ(row->marks.size(), 1U) << name;
        EXPECT_EQ(opened(row->marks[0].opens), record) << name;
    }
}

TEST(TimelinesOfALog, CallAPairNewOnlyWhereTheLogIsOlder)
{
    auto first = aRun(daysAfter(aDay, -20));
    auto second = aRun(daysAfter(aDay, -10));
    const auto old = aShoe("Blue");
    const auto fresh = aShoe("Green");
    first.ground.shoe = old.id;
    second.ground.shoe = fresh.id;
    const auto made = timelineOfLast({.shoes = {old, fresh}, .runs = {first, second}});
    const auto* row = rowNamed(made, "visits, new shoes");
    ASSERT_NE(row, nullptr);
    ASSERT_EQ(row->marks.size(), 1U);
    EXPECT_TRUE(row->marks[0].said.endsWith(QStringLiteral("first run in Green")))
        << qPrintable(row->marks[0].said);
}

TEST(TimelinesOfALog, CutComplaintsToTheTimeThatIsShown)
{
    auto complaint = aComplaint(daysAfter(start, -30));
    complaint.notes.clear();
    auto gone = aComplaint(daysAfter(start, -60));
    gone.ended = daysAfter(start, -40);
    const auto made = timelineOfLast({.complaints = {gone, complaint}});
    const auto* row = rowNamed(made, "complaints");
    ASSERT_NE(row, nullptr);
    ASSERT_EQ(row->marks.size(), 1U) << "the other was over before";
    EXPECT_EQ(row->marks[0].from, start);
    EXPECT_EQ(row->marks[0].to, aDay);
    EXPECT_TRUE(row->marks[0].said.endsWith(QStringLiteral("2026."))) << qPrintable(row->marks[0].said);
}

TEST(TimelinesOfALog, TellSwellingFromStiffnessAndFromNeither)
{
    auto swollen = aKneeCheck(daysAfter(aDay, -6));
    swollen.swelling = Swelling::Slight;
    swollen.morningStiffness.reset();
    auto stiff = aKneeCheck(daysAfter(aDay, -4));
    stiff.swelling = Swelling::None;
    stiff.morningStiffness = 10min;
    auto calm = aKneeCheck(daysAfter(aDay, -2));
    calm.swelling.reset();
    calm.morningStiffness = 0min;
    const auto made = timelineOfLast({.kneeChecks = {swollen, stiff, calm}});
    const auto* row = rowNamed(made, "swollen, stiff");
    ASSERT_NE(row, nullptr);
    ASSERT_EQ(row->marks.size(), 3U);
    EXPECT_TRUE(row->marks[0].said.contains(QStringLiteral("swelling")));
    EXPECT_FALSE(row->marks[0].said.contains(QStringLiteral("stiff")));
    EXPECT_EQ(row->marks[1].kind, TimelineMark::Kind::Noticed);
    EXPECT_EQ(row->marks[2].kind, TimelineMark::Kind::Calm);
}

} // namespace
} // namespace patella::ui
