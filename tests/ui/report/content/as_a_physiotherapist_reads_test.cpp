// SPDX-License-Identifier: GPL-3.0-or-later
#include <QRegularExpression>

#include <gtest/gtest.h>

#include "core/report/report.h"
#include "core/sample/sample_log.h"
#include "tests/support/builders.h"
#include "tests/ui/report/locales.h"
#include "tests/ui/report/section_text.h"
#include "ui/report/content/care_parts.h"
#include "ui/report/content/change_parts.h"
#include "ui/report/content/complaint_parts.h"
#include "ui/report/content/daily_life_parts.h"
#include "ui/report/content/detail_parts.h"
#include "ui/report/content/function_parts.h"
#include "ui/report/content/load_parts.h"
#include "ui/report/content/onset_parts.h"
#include "ui/report/content/pain_parts.h"
#include "ui/report/content/pattern_parts.h"
#include "ui/report/content/profile_parts.h"
#include "ui/report/html/html_report.h"
#include "ui/report/words/report_words.h"

namespace patella::ui {
namespace {

using namespace test;

Report onTwelveWeeks(const Log& log, const ReportChoice& choice = usualChoice())
{
    return reportOn(log, lastWeeks(12, aDay), aDay, choice);
}

LocalDate before(int days) { return daysAfter(aDay, -days); }

KneeCheck aCheckOfStairs(int daysAgo, Difficulty answer)
{
    auto check = aKneeCheck(before(daysAgo));
    check.stairsDown = answer;
    check.walking = Difficulty::None;
    return check;
}

#define EXPECT_SAID(text, words) EXPECT_TRUE((text).contains(QStringLiteral(words))) << qPrintable(text)
#define EXPECT_NOT_SAID(text, words) EXPECT_FALSE((text).contains(QStringLiteral(words))) << qPrintable(text)

TEST(FunctionInFront, LaysChecksBeforeAndSinceTheVisitInARow)
{
    const Log log{.kneeChecks = {aCheckOfStairs(40, Difficulty::Much), aCheckOfStairs(15, Difficulty::Some),
                      aCheckOfStairs(2, Difficulty::None)},
        .visits = {aVisit(before(20))}};
    const auto section = functionInFront(onTwelveWeeks(log), roomy, english);
    EXPECT_EQ(std::get<TableOfText>(section.blocks.front()).titles.join(u'|'),
        QStringLiteral("Left knee|11 Oct 2026|5 Nov 2026|18 Nov 2026"));
    EXPECT_SAID(textOf(section), "stairs down: a lot: some: none");
    EXPECT_SAID(textOf(section), "Left knee: no trouble with walking");
    EXPECT_SAID(textOf(dailyLifeInFull(onTwelveWeeks(log), english)), "stairs down: a lot: some: none");
}

TEST(FunctionInFront, ShowsOwnActivitiesAndTotalsWithTheirCourse)
{
    auto activity = aMeasure("Garden on my knees");
    activity.unit = "";
    activity.lowest = Decimal{0};
    activity.highest = Decimal{10'000};
    auto total = aProfileFact(Fact::Questionnaire, "62 of 100");
    total.name = "AKPS";
    total.date = before(50);
    auto later = total;
    later.id = ProfileFactId::fresh();
    later.value = "78 of 100";
    later.date = before(5);
    const Log log{.measures = {activity},
        .measureValues
        = {aMeasureValue(activity, {2'000}, before(30)), aMeasureValue(activity, {6'500}, before(3))},
        .profileFacts = {total, later}};
    auto choice = usualChoice();
    EXPECT_NOT_SAID(textOf(functionInFront(onTwelveWeeks(log), roomy, english)), "AKPS"); // not chosen
    choice.facts.insert(Fact::Questionnaire);
    const auto text = textOf(functionInFront(onTwelveWeeks(log, choice), roomy, english));
    EXPECT_SAID(text, "Garden on my knees, 0 to 10: 2 → 6.5");
    EXPECT_SAID(textOf(dailyLifeInFull(onTwelveWeeks(log, choice), english)),
        "Garden on my knees, 0 to 10: 2 → 6.5 (21 Oct 2026 → 17 Nov 2026)");
    EXPECT_SAID(text, "AKPS: 62 of 100 → 78 of 100");
}

TEST(ComplaintInFront, SaysHowItIsNowOverADayAndWhatEasesIt)
{
    auto note = aRestDayNote(aDay, 3);
    note.triggers = ChoiceSet{Trigger::Night};
    note.settled = std::chrono::minutes{150};
    auto check = aKneeCheck(before(1));
    check.morningStiffness = std::chrono::minutes{20};
    auto ice = aCareNote(Care::Ice, before(5));
    ice.painBefore = *Pain::of(4);
    ice.painDayAfter = *Pain::of(2);
    auto tablet = aCareNote(Care::Painkiller, before(6));
    tablet.name = "Ibuprofen 400";
    const auto report
        = onTwelveWeeks({.painNotes = {note}, .kneeChecks = {check}, .careNotes = {ice, tablet}});
    const auto text = textOf(complaintInFront(report, roomy, english));
    EXPECT_SAID(text, "Pain now: 3 (rest day, 20 Nov 2026); that day and the day before: 3 to 3");
    EXPECT_SAID(text, "on a rest day 3 (medians)");
    EXPECT_SAID(text, "pain at night: on 1 of 1 days");
    EXPECT_SAID(text, "stiff in the morning: up to 20\u00a0min");
    EXPECT_SAID(text, "Better a day after: ");
    EXPECT_SAID(text, ": 1 of 1");
    EXPECT_SAID(text, "Ibuprofen 400: 1\u00a0×, last 14 Nov 2026");
    EXPECT_SAID(text, "after 2\u00a0h 30\u00a0min, median");
}

TEST(ComplaintInFront, NamesPicturesAndOperationsOfAnyTime)
{
    auto picture = aVisit(before(900));
    picture.kind = VisitKind::Imaging;
    picture.who = "MRI";
    picture.said = "no tear";
    const auto report = onTwelveWeeks({.painNotes = {aRestDayNote()}, .visits = {picture}});
    EXPECT_SAID(textOf(complaintInFront(report, roomy, english)), "Said: no tear");
    EXPECT_SAID(textOf(visitsInFull(report, english)), "MRI");
}

TEST(ComplaintInFront, SaysAfterOnlyOnce)
{
    auto complaint = aComplaint(before(20));
    complaint.after = "after two races";
    EXPECT_NOT_SAID(
        textOf(complaintsInFull(onTwelveWeeks({.complaints = {complaint}}), english)), "after after");
    complaint.after = "two races";
    EXPECT_SAID(
        textOf(complaintsInFull(onTwelveWeeks({.complaints = {complaint}}), english)), "after two races");
}

TEST(DailyLifeOfTheReport, SaysWhatADayAsksOfTheKnees)
{
    auto day = aDayNote(before(3));
    day.sitting = std::chrono::hours{8};
    EXPECT_SAID(textOf(dailyLifeInFull(onTwelveWeeks({.dayNotes = {day}}), english)), "sitting 8\u00a0h (1)");
}

TEST(DailyLifeOfTheReport, CountsNoTimesOfNothing)
{
    auto check = aKneeCheck(before(3));
    check.gaveWay = *Count::of(0);
    check.morningStiffness = std::chrono::minutes{120};
    const auto text = textOf(dailyLifeInFull(onTwelveWeeks({.kneeChecks = {check}}), english));
    EXPECT_SAID(text, "Gave way: never");
    EXPECT_SAID(text, "longest 2\u00a0h ");
    EXPECT_NOT_SAID(text, "120");
}

TEST(ProfileOfTheReport, SaysAnAgeAndUnitsAndNoNameWithoutItsValue)
{
    auto weight = aProfileFact(Fact::Weight, "61.5");
    weight.date = before(50);
    const Log log{.profileFacts = {aProfileFact(Fact::BirthYear, "1988"), aProfileFact(Fact::Height, "172"),
                      weight, aProfileFact(Fact::Pronation, "over, right more than left")}};
    const auto report = onTwelveWeeks(
        log, {.parts = everyPart(), .facts = {Fact::BirthYear, Fact::Height, Fact::Weight, Fact::Pronation}});
    const auto line = profileLines(report, roomy, english).join(QString());
    EXPECT_SAID(line, "Age: 37 or 38 (born 1988)");
    EXPECT_SAID(line, "Height: 172\u00a0cm");
    EXPECT_SAID(line, "Weight: 61.5\u00a0kg");
    EXPECT_SAID(textOf(aboutTheRunner(report, english)), "61.5\u00a0kg; recorded 1 Oct 2026");
    const Units miles{.locale = english.locale, .distance = DistanceUnit::Mile};
    EXPECT_NOT_SAID(profileLines(report, roomy, miles).join(QString()), "kg");
    for (const auto& room : rooms)
        for (const auto& fact :
            profileLines(report, room, english).join(QString()).split(QStringLiteral(" · ")))
            EXPECT_TRUE(textOf(aboutTheRunner(report, english)).contains(fact)
                || fact.endsWith(QStringLiteral("more on the next page")))
                << qPrintable(fact);
}

TEST(TimesOfTheReport, AreHoursFromTwoHoursOn)
{
    EXPECT_EQ(words::timeSpan(119, english), QStringLiteral("119\u00a0min"));
    EXPECT_EQ(words::timeSpan(120, english), QStringLiteral("2\u00a0h"));
    EXPECT_EQ(words::timeSpan(150, english), QStringLiteral("2\u00a0h 30\u00a0min"));
}

TEST(OnsetOfTheReport, HasOneRowForAStretchHoweverManyRunsThereAre)
{
    Log log;
    for (int i = 0; i < 40; ++i) {
        log.runs.push_back(aRun(before(i + 1), kilometres(12)));
        log.painNotes.push_back(aPainNote(log.runs.back(), Moment::During, 3));
        log.painNotes.back().onset = Distance{3380 + 7 * i + 1500 * (i % 4)};
    }
    const auto section = onsetInFull(onTwelveWeeks(log), english);
    const auto* table = std::get_if<TableOfText>(&section.blocks.back());
    ASSERT_TRUE(table);
    EXPECT_LE(table->rows.size(), 9u);
    int runs = 0;
    QStringList stretches;
    for (const auto& row : table->rows) {
        stretches << row.front();
        runs += row[1].toInt();
    }
    EXPECT_EQ(runs, 40);
    EXPECT_EQ(stretches.removeDuplicates(), 0);
    EXPECT_EQ(table->rows.back().back(), QStringLiteral("100"));
}

TEST(HistoryOfTheReport, CountsNothingThatWasNot)
{
    const auto text = textOf(historyInFull(onTwelveWeeks({.runs = {aRun()}}), english));
    EXPECT_NOT_SAID(text, "Other sport");
    EXPECT_SAID(text, "Strength work: none recorded");
    EXPECT_SAID(text, "No run over 110");
}

TEST(FlaresOfTheReport, CompareOnlyWhatDiffers)
{
    Log log;
    for (int day = 60; day > 0; day -= 2) {
        log.runs.push_back(aRun(before(day)));
        log.runs.back().form.kind = RunKind::Easy;
        log.runs.back().form.effort = *Effort::of(2);
        log.runs.back().preparation.warmUp = std::chrono::minutes{day > 20 ? 0 : 10};
        log.painNotes.push_back(aPainNote(log.runs.back(), Moment::During, day < 4 ? 7 : 0));
    }
    const auto text = textOf(episodesInFull(onTwelveWeeks(log), english));
    EXPECT_SAID(text, "without warm-up");
    EXPECT_NOT_SAID(text, "hard runs 0");
}

TEST(PatternsOfTheReport, CountWhatCouldNotBeTested)
{
    const auto report = onTwelveWeeks(sampleLog(aDay));
    const auto text = textOf(patternsInFull(report, english));
    EXPECT_SAID(text, "more habit");
    EXPECT_NOT_SAID(text, "heels");
}

TEST(PatternsOfTheReport, CountDecadesOfShoesAndNameAFew)
{
    const auto textWith = [](int pairs) {
        Report report;
        Patterns patterns{};
        patterns.runs = 500;
        patterns.tested.push_back({patterns::FactorKind::Asphalt, {}});
        for (int pair = 1; pair <= pairs; ++pair)
            patterns.tested.push_back({patterns::FactorKind::Shoe, "No. " + std::to_string(pair)});
        report.patterns = {patterns};
        return textOf(patternsInFull(report, english));
    };
    EXPECT_SAID(textWith(4), "No. 4");
    const auto many = textWith(31);
    EXPECT_SAID(many, "each of 31 pair");
    EXPECT_NOT_SAID(many, "No. ");
}

TEST(ChangeOfTheReport, NeverSoundsBetterThanWhatSpeaksAgainstIt)
{
    auto report = onTwelveWeeks({});
    report.fourWeeks.size = ChangeSize::Clear;
    report.fourWeeks.change = -2;
    EXPECT_NOT_SAID(textOf(changeInFront(report, roomy, english)), "Against that");
    auto check = aKneeCheck(before(3));
    auto reason = redFlags({.kneeChecks = {[&] {
        check.signs = ChoiceSet{KneeSign::Catching};
        return check;
    }()}},
        aDay)
                      .at(0);
    reason.flag = RedFlag::HurtsMoreAndMoreOften;
    report.reasonsToBeSeen = {reason};
    EXPECT_SAID(textOf(changeInFront(report, roomy, english)), "Against that: hurts more and more often.");
    report.fourWeeks.size = ChangeSize::NoClearChange;
    report.fourWeeks.change = 0.5;
    EXPECT_SAID(textOf(changeInFront(report, roomy, english)), "Against that");
    report.fourWeeks.size = ChangeSize::Clear;
    report.fourWeeks.change = 2;
    EXPECT_NOT_SAID(textOf(changeInFront(report, roomy, english)), "Against that");
}

TEST(ChangeOfTheReport, SaysNoKilometresOfWeeksThatTheLogHoldsInPart)
{
    auto report = onTwelveWeeks({});
    report.fourWeeks.before = {
        .days = {}, .runs = 3, .distance = kilometres(40), .wholeInLog = false, .answers = 0, .median = {}};
    report.fourWeeks.recent = {
        .days = {}, .runs = 8, .distance = kilometres(100), .wholeInLog = true, .answers = 0, .median = {}};
    const auto text = textOf(changeInFront(report, roomy, english));
    EXPECT_SAID(text, "25.0");
    EXPECT_NOT_SAID(text, "10.0");
}

TEST(PainOfTheReport, SaysInFrontHowManyPlacesStandBehind)
{
    Log log;
    const std::array regions{Region::Front, Region::AboveKneecap, Region::BelowKneecap, Region::BesideTendon,
        Region::InnerJointLine, Region::InnerBelow};
    log.runs.push_back(aRun(before(2)));
    const auto said = [&](std::size_t places) {
        log.painNotes.clear();
        for (std::size_t i = 0; i < places; ++i) {
            log.painNotes.push_back(aPainNote(log.runs.back(), Moment::During, 3));
            log.painNotes.back().region = regions.at(i);
        }
        auto room = roomy;
        room.places = 3;
        return textOf(painInFront(onTwelveWeeks(log), room, english));
    };
    EXPECT_NOT_SAID(said(3), "on the next page");
    EXPECT_SAID(said(5), "2 more on the next page");
}

TEST(ChangeOfTheReport, HasNoRowsWithoutAnAnswer)
{
    Log log;
    for (const int day : {2, 5, 8, 30, 33, 36}) {
        log.runs.push_back(aRun(before(day)));
        log.painNotes.push_back(aPainNote(log.runs.back(), Moment::After, 3));
    }
    const auto text = textOf(changeInFront(onTwelveWeeks(log), roomy, english));
    EXPECT_SAID(text, "Pain 1\u00a0h after runs, median: 3: 3");
    EXPECT_NOT_SAID(text, "during");
    log.visits = {aVisit(before(20))};
    const auto since = textOf(changeInFront(onTwelveWeeks(log), roomy, english));
    EXPECT_SAID(since, "1\u00a0h after, median (answers): 3 (3): 3 (3)");
    EXPECT_NOT_SAID(since, "– (0): – (0)");
    EXPECT_NOT_SAID(since, "painkiller");
}

TEST(ChangeOfTheReport, MarksMediansThatMayBeHidden)
{
    Log log{.visits = {aVisit(before(20))}};
    for (const int day : {2, 5, 8, 22, 25, 28}) {
        log.runs.push_back(aRun(before(day)));
        log.runs.back().preparation.painkiller = day == 25;
        log.painNotes.push_back(aPainNote(log.runs.back(), Moment::During, 3));
    }
    const auto text = textOf(changeInFront(onTwelveWeeks(log), roomy, english));
    EXPECT_SAID(text, "3* (3): 3 (3)");
    EXPECT_SAID(text, "* A painkiller");
}

TEST(ReportAsAWebPage, WritesEveryDateInOneWayAndNamesTheViewsOfTheKnees)
{
    const auto report = onTwelveWeeks(sampleLog(aDay));
    static const QRegularExpression shortDate(QStringLiteral("\\d{1,2}[/.]\\d{1,2}[/.](20)?\\d\\d"));
    for (const auto& units : {english, german, Units{.locale = QLocale(QStringLiteral("en_US"))}}) {
        const auto page = QString::fromUtf8(htmlReport(report, units, {}));
        EXPECT_EQ(shortDate.match(page).captured(), QString());
        for (const auto* view : {">outer<", ">inner<", ">front<", ">back<"})
            EXPECT_TRUE(page.contains(QLatin1String(view))) << view;
        EXPECT_SAID(page, "knees as the runner sees them");
    }
}

} // namespace
} // namespace patella::ui
