// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include "core/report/report.h"
#include "tests/support/builders.h"
#include "tests/ui/report/locales.h"
#include "tests/ui/report/section_text.h"
#include "ui/report/content/care_parts.h"
#include "ui/report/content/daily_life_parts.h"
#include "ui/report/content/detail_parts.h"
#include "ui/report/content/front_parts.h"
#include "ui/report/content/load_parts.h"
#include "ui/report/content/onset_parts.h"
#include "ui/report/content/run_parts.h"
#include "ui/report/words/report_words.h"

namespace patella::ui {
namespace {

using namespace test;

template <typename Kind> std::vector<Kind> blocksOf(const Section& section)
{
    std::vector<Kind> found;
    for (const auto& block : section.blocks)
        if (const auto* each = std::get_if<Kind>(&block))
            found.push_back(*each);
    return found;
}

Report aReportOn(const Log& log, const ReportChoice& choice = usualChoice())
{
    return reportOn(log, lastWeeks(12, aDay), aDay, choice);
}

FrontPage frontOf(const Log& log, const ReportChoice& choice = usualChoice())
{
    return frontPageOf(aReportOn(log, choice), QString(), roomy, english);
}

struct PainfulRun {
    int daysAgo;
    int worst;
    Region region = Region::Front;
};

void add(Log& log, const PainfulRun& painful)
{
    const auto run = aRun(daysAfter(aDay, -painful.daysAgo));
    auto note = aPainNote(run, Moment::During, painful.worst);
    note.region = painful.region;
    log.runs.push_back(run);
    log.painNotes.push_back(note);
}

Log onePainfulRun()
{
    Log log;
    add(log, {.daysAgo = 3, .worst = 4});
    return log;
}

ReportChoice everythingBut(ReportPart left)
{
    auto choice = usualChoice();
    choice.parts = {};
    for (const auto& [part, word] : wordsOf<ReportPart>)
        if (part != left)
            choice.parts.insert(part);
    return choice;
}

TEST(FrontOfTheReport, OfAnEmptyLogSaysWhatIsMissingAndDrawsNothing)
{
    const auto front = frontOf({});
    EXPECT_FALSE(front.anyFlag);
    EXPECT_FALSE(front.knees);
    EXPECT_FALSE(front.load);
    EXPECT_EQ(blocksOf<Paragraph>(front.pain).front().text, words::noAnswers());
    EXPECT_EQ(blocksOf<Paragraph>(front.totals).back().text, QStringLiteral("No runs in this period."));
    EXPECT_EQ(blocksOf<TableOfText>(front.redFlags).size(), 0u);
}

TEST(FrontOfTheReport, DrawsTheWeeksOfALogWithRuns)
{
    const auto front = frontOf({.runs = {aRun()}});
    ASSERT_TRUE(front.load);
    EXPECT_FALSE(front.load->summary.isEmpty()) << "for those who do not see it";
    EXPECT_GT(front.load->height, 0);
    EXPECT_FALSE(front.knees) << "nothing hurt";
}

TEST(FrontOfTheReport, DrawsTheKneesOfALogWithPain)
{
    const auto front = frontOf(onePainfulRun());
    ASSERT_TRUE(front.knees);
    EXPECT_FALSE(front.knees->summary.isEmpty());
    EXPECT_EQ(blocksOf<TableOfText>(front.pain).size(), 1u);
}

TEST(FrontOfTheReport, LeavesOutThePartsThatWereNotChosen)
{
    auto log = onePainfulRun();
    log.complaints = {aComplaint(daysAfter(aDay, -20))};
    EXPECT_TRUE(frontOf(log, everythingBut(ReportPart::Complaint)).complaint.blocks.empty());
    EXPECT_TRUE(frontOf(log, everythingBut(ReportPart::Scores)).pain.blocks.empty());
    EXPECT_TRUE(frontOf(log, everythingBut(ReportPart::Change)).change.blocks.empty());
    EXPECT_TRUE(frontOf(log, everythingBut(ReportPart::Patterns)).patterns.blocks.empty());
    EXPECT_FALSE(frontOf(log, everythingBut(ReportPart::Places)).knees);
    EXPECT_FALSE(frontOf(log, everythingBut(ReportPart::Load)).load);
    const auto whole = frontOf(log);
    EXPECT_FALSE(whole.complaint.blocks.empty() || whole.pain.blocks.empty() || whole.change.blocks.empty());
    EXPECT_TRUE(whole.knees && whole.load);
}

TEST(FrontOfTheReport, BeginsWithTheComplaintInTheRunnersWords)
{
    auto log = onePainfulRun();
    log.complaints = {aComplaint(daysAfter(aDay, -20))};
    log.complaints[0].notes = "It pulls below the kneecap.";
    const auto facts = blocksOf<Facts>(frontOf(log).complaint);
    ASSERT_EQ(facts.size(), 1u);
    const auto& said = facts[0].facts.front();
    EXPECT_EQ(said.label, QStringLiteral("In the runner's words"));
    EXPECT_TRUE(said.value.contains(QLatin1String("It pulls below the kneecap.")));
}

TEST(FrontOfTheReport, CutsLongWordsAfterAWholeWordAndSendsToFurtherPages)
{
    auto log = onePainfulRun();
    log.complaints = {aComplaint(daysAfter(aDay, -20))};
    for (int i = 0; i < 100; ++i)
        log.complaints[0].notes += " kneecap";
    const auto facts = blocksOf<Facts>(frontOf(log).complaint);
    const auto value = facts[0].facts.front().value;
    EXPECT_LT(value.size(), roomy.letters + 60);
    EXPECT_TRUE(value.contains(QStringLiteral("… (in full on the following pages)")));
    EXPECT_TRUE(excerpt(QStringLiteral("a kneecap that hurts"), 12).startsWith(QLatin1String("a kneecap ")));
    EXPECT_EQ(excerpt(std::string(" short \n words "), 100), QStringLiteral("short words"));
}

TEST(FrontOfTheReport, ShowsAsManyPlacesAsThereIsRoomFor)
{
    Log log;
    for (const auto& [region, word] : wordsOf<Region>)
        add(log, {.daysAgo = static_cast<int>(log.runs.size()) + 1, .worst = 4, .region = region});
    const auto rows = [&](std::size_t places) {
        auto room = roomy;
        room.places = places;
        const auto front = frontPageOf(aReportOn(log), QString(), room, english);
        return blocksOf<TableOfText>(front.pain).front().rows.size();
    };
    EXPECT_EQ(rows(2), 3u) << "two places and what is missing";
    EXPECT_EQ(rows(4), 5u);
}

TEST(FrontOfTheReport, TellsOfTheRunnerOnlyWhatSheChose)
{
    auto log = onePainfulRun();
    log.profileFacts = {aProfileFact(Fact::BirthYear, "1985"), aProfileFact(Fact::Weight, "62 kg")};
    const auto linesOf = [](const FrontPage& front) { return front.lines.join(QLatin1Char('\n')); };
    EXPECT_FALSE(linesOf(frontOf(log)).contains(QLatin1String("1985")));
    auto choice = usualChoice();
    choice.facts.insert(Fact::BirthYear);
    EXPECT_TRUE(linesOf(frontOf(log, choice)).contains(QLatin1String("1985")));
    EXPECT_FALSE(linesOf(frontOf(log, choice)).contains(QLatin1String("62 kg")));
}

TEST(FrontOfTheReport, ShowsWarningSignsThatStand)
{
    auto log = onePainfulRun();
    auto check = aKneeCheck(aDay);
    check.alarms = ChoiceSet{Alarm::HotAndRed};
    log.kneeChecks = {check};
    const auto front = frontOf(log);
    EXPECT_TRUE(front.anyFlag);
    EXPECT_GE(blocksOf<TableOfText>(front.redFlags).front().rows.size(), 1u);
}

class DetailsOfTheReport : public testing::Test {
protected:
    static bool isThere(const Log& log, const QString& heading, const ReportChoice& choice = usualChoice())
    {
        for (const auto& section : detailsOf(aReportOn(log, choice), english))
            if (section.heading == heading)
                return true;
        return false;
    }
    static bool isThere(const Log& log, ReportPart part) { return isThere(log, words::headingOf(part)); }
};

TEST_F(DetailsOfTheReport, HoldNoSectionWithoutContent)
{
    for (const auto& log : {Log{}, onePainfulRun()})
        for (const auto& section : detailsOf(aReportOn(log), english))
            EXPECT_FALSE(section.blocks.empty()) << qPrintable(section.heading);
}

TEST_F(DetailsOfTheReport, ListEveryRunWhereThereAreSome)
{
    EXPECT_FALSE(isThere({}, ReportPart::Runs));
    EXPECT_TRUE(isThere(onePainfulRun(), ReportPart::Runs));
    EXPECT_FALSE(
        isThere(onePainfulRun(), words::headingOf(ReportPart::Runs), everythingBut(ReportPart::Runs)));
}

TEST_F(DetailsOfTheReport, ListEpisodesWhereTheKneeFlaredUp)
{
    Log log;
    for (int daysAgo = 24; daysAgo > 8; daysAgo -= 2)
        add(log, {.daysAgo = daysAgo, .worst = 0});
    EXPECT_FALSE(isThere(log, ReportPart::Episodes));
    add(log, {.daysAgo = 3, .worst = 7});
    EXPECT_TRUE(isThere(log, ReportPart::Episodes));
}

TEST_F(DetailsOfTheReport, SayWhatWasDoneForTheKneeOrThatNothingWasNoted)
{
    const auto care = [](const Log& log) { return careInFull(aReportOn(log), english); };
    EXPECT_EQ(blocksOf<Paragraph>(care({})).front().text,
        QStringLiteral("No care or medication recorded in this period."));
    const Log iced{.careNotes = {aCareNote(Care::Ice), aCareNote(Care::Ice, daysAfter(aDay, -1))}};
    ASSERT_EQ(blocksOf<TableOfText>(care(iced)).size(), 1u);
    EXPECT_EQ(blocksOf<TableOfText>(care(iced)).front().rows.size(), 1u)
        << "a row for a remedy, not for a day";
}

TEST_F(DetailsOfTheReport, SayHowDailyLifeGoesOrThatNobodyAsked)
{
    const auto life = [](const Log& log) { return dailyLifeInFull(aReportOn(log), english); };
    EXPECT_EQ(blocksOf<Paragraph>(life({})).front().text, QStringLiteral("No knee check in this period."));
    auto check = aKneeCheck(daysAfter(aDay, -1));
    check.stairsDown = Difficulty::Much;
    const auto tables = blocksOf<TableOfText>(life({.kneeChecks = {check}}));
    ASSERT_EQ(tables.size(), 2u) << "the answers of the days, and how often each was given";
    for (const auto& table : tables)
        EXPECT_EQ(table.rows.size(), 1u) << "only what was asked";
}

TEST_F(DetailsOfTheReport, DrawWherePainBeganOnceARunSaysSo)
{
    const auto onset = [](const Log& log) { return onsetInFull(aReportOn(log), english); };
    EXPECT_EQ(blocksOf<Paragraph>(onset({})).front().text,
        QStringLiteral("No run in this period records where pain began."));
    EXPECT_TRUE(blocksOf<Picture>(onset({})).empty());
    auto log = onePainfulRun();
    log.painNotes[0].onset = kilometres(4);
    EXPECT_EQ(blocksOf<Picture>(onset(log)).size(), 1u);
    EXPECT_GE(blocksOf<TableOfText>(onset(log)).front().rows.size(), 1u);
}

TEST_F(DetailsOfTheReport, ListShoesAndSurfacesEachOnlyWhenItWasChosen)
{
    const auto tables = [](const ReportChoice& choice) {
        return blocksOf<TableOfText>(shoesAndSurfaces(aReportOn(onePainfulRun(), choice), english)).size();
    };
    EXPECT_EQ(tables(usualChoice()), 2u);
    EXPECT_EQ(tables(everythingBut(ReportPart::Shoes)), 1u);
    EXPECT_EQ(tables(everythingBut(ReportPart::Surfaces)), 1u);
}

TEST_F(DetailsOfTheReport, EndWithTheMethodAndThatItIsNoDiagnosis)
{
    for (const auto& log : {Log{}, onePainfulRun()}) {
        const auto last = detailsOf(aReportOn(log), english).back();
        EXPECT_EQ(last.heading, words::methodHeading());
        const auto closing = blocksOf<Paragraph>(last).back();
        EXPECT_TRUE(closing.text.startsWith(QLatin1String("This is not a diagnosis.")));
        EXPECT_EQ(closing.tone, Tone::Strong);
    }
}

TEST_F(DetailsOfTheReport, HaveTablesWhoseRowsFitTheirTitles)
{
    auto log = onePainfulRun();
    log.careNotes = {aCareNote()};
    log.kneeChecks = {aKneeCheck(daysAfter(aDay, -1))};
    log.complaints = {aComplaint(daysAfter(aDay, -20))};
    for (const auto& section : detailsOf(aReportOn(log), english))
        for (const auto& table : blocksOf<TableOfText>(section))
            for (const auto& row : table.rows)
                EXPECT_TRUE(table.titles.isEmpty() || row.size() == table.titles.size())
                    << qPrintable(section.heading);
}

TEST(TotalsOfTheReport, RoundManyHoursToTheNearest)
{
    for (const auto& [minutes, said] :
        {std::pair{6020, "100"}, {6029, "100"}, {6031, "101"}, {6059, "101"}}) {
        Report report;
        report.totals.runs = 1;
        report.totals.duration = std::chrono::minutes{minutes};
        EXPECT_TRUE(textOf(totalsInFront(report, english))
                .contains(QString::fromLatin1(said) + QStringLiteral("\u00a0h")))
            << minutes;
    }
}

} // namespace
} // namespace patella::ui
