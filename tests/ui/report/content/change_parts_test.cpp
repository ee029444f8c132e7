// SPDX-License-Identifier: GPL-3.0-or-later
#include <QImage>
#include <QPainter>

#include <gtest/gtest.h>

#include "tests/support/builders.h"
#include "tests/ui/report/locales.h"
#include "ui/look/colours.h"
#include "ui/report/content/change_parts.h"
#include "ui/report/content/complaint_parts.h"
#include "ui/report/content/detail_parts.h"
#include "ui/report/content/load_parts.h"
#include "ui/report/type_sizes.h"
#include "ui/report/words/report_words.h"

#include <algorithm>
#include <vector>

namespace patella::ui {
namespace {

using namespace test;

constexpr Room tight{.flags = 2, .places = 1, .points = 2, .letters = 80, .ownLetters = 80};
constexpr Room tightest{.flags = 1, .places = 1, .points = 1, .letters = 40, .ownLetters = 40};

QString everyWordOf(const Section& section)
{
    QStringList said{section.heading};
    for (const auto& block : section.blocks) {
        if (const auto* paragraph = std::get_if<Paragraph>(&block))
            said << paragraph->text;
        if (const auto* points = std::get_if<ListOfPoints>(&block))
            said << points->points;
        if (const auto* facts = std::get_if<Facts>(&block))
            for (const auto& fact : facts->facts)
                said << fact.label + QStringLiteral(": ") + fact.value;
        if (const auto* table = std::get_if<TableOfText>(&block))
            for (const auto& row : table->rows)
                said << row.join(QLatin1Char('|'));
    }
    return said.join(QLatin1Char('\n'));
}

Report reportAfterAVisit()
{
    auto visit = aVisit(daysAfter(aDay, -20));
    visit.who = "A. Roth";
    visit.diagnosis = "Patellofemoral pain, left";
    visit.said = "Run shorter, no downhill";
    visit.asked = "Is the stairs pain gone?";
    visit.answer = "Much better, down only";
    Log log{.visits = {visit}};
    for (int day = 1; day < 30; day += 4) {
        log.runs.push_back(aRun(daysAfter(aDay, -day)));
        log.runs.back().preparation.painkiller = day > 20;
    }
    return reportOn(log, *sinceLastVisit(log, aDay), aDay);
}

TEST(ChangeSinceTheVisit, KeepsOnLaterPagesWhatTheFirstOneHasNoRoomFor)
{
    const auto report = reportAfterAVisit();
    const auto front = everyWordOf(saidInFront(report, tightest, english));
    EXPECT_FALSE(front.contains(QStringLiteral("Much better, down only"))) << qPrintable(front);
    QString details;
    for (const auto& section : detailsOf(report, english))
        details += everyWordOf(section);
    for (const auto* said : {"Much better, down only", "Is the stairs pain gone?", "Run shorter, no downhill",
             "Patellofemoral pain, left", "Exercises: none recorded"})
        EXPECT_TRUE(details.contains(QLatin1String(said))) << said;
}

TEST(ChangeSinceTheVisit, NamesWhoWasSeenWhatWasFoundAndSaid)
{
    EXPECT_TRUE(
        everyWordOf(changeInFront(reportAfterAVisit(), roomy, english)).contains(QStringLiteral("A. Roth")));
    const auto said = everyWordOf(saidInFront(reportAfterAVisit(), roomy, english));
    EXPECT_TRUE(said.contains(QStringLiteral("Diagnosis given: Patellofemoral pain, left")));
    EXPECT_TRUE(said.contains(QStringLiteral("Said: Run shorter, no downhill")));
}

TEST(ChangeSinceTheVisit, CountsRunsAfterAPainkillerBeforeAndSince)
{
    const auto front = everyWordOf(changeInFront(reportAfterAVisit(), roomy, english));
    EXPECT_TRUE(front.contains(QStringLiteral("Runs after a painkiller|3|0"))) << qPrintable(front);
}

TEST(ComplaintOfTheReport, NamesEveryTriggerHoweverLittleRoomThereIs)
{
    auto complaint = aComplaint(daysAfter(aDay, -20));
    auto note = aRestDayNote(aDay, 4);
    note.triggers
        = {Trigger::Downhill, Trigger::StairsDown, Trigger::Running, Trigger::Sitting, Trigger::Squatting};
    const auto report = reportOn({.painNotes = {note}, .complaints = {complaint}}, lastWeeks(12, aDay), aDay);
    for (const auto& said : {everyWordOf(complaintInFront(report, tight, english)),
             everyWordOf(complaintsInFull(report, english))})
        for (const auto* trigger : {"downhill", "stairs down", "running", "sitting", "squatting"})
            EXPECT_TRUE(said.contains(QLatin1String(trigger))) << trigger << qPrintable(said);
}

TEST(ComplaintOfTheReport, StandsInTheQuotationMarksOfItsLanguage)
{
    const Log log{.complaints = {aComplaint(daysAfter(aDay, -20))}};
    const auto report = reportOn(log, lastWeeks(12, aDay), aDay);
    EXPECT_TRUE(everyWordOf(complaintsInFull(report, english)).contains(QStringLiteral("“Hurts behind")));
    EXPECT_TRUE(everyWordOf(complaintsInFull(report, german)).contains(QStringLiteral("„Hurts behind")));
}

TEST(PeriodOfTheReport, IsCountedInDaysUnlessItIsWholeWeeks)
{
    const auto said = [](Period period) { return words::periodOf(reportOn({}, period, aDay), english); };
    EXPECT_TRUE(said(lastWeeks(12, aDay)).contains(QStringLiteral("12 weeks")));
    const Period since{.from = daysAfter(aDay, -30), .to = aDay};
    EXPECT_TRUE(said(since).contains(QStringLiteral("31 day"))) << qPrintable(said(since));
}

constexpr double pixelsOfAUnit = 0.1;

// How many pixels of this colour stand in each column of the weeks on paper.
std::vector<int> heightsOf(QColor colour, const Report& report, double height)
{
    const QRectF place(0, 0, millimetres(178), height);
    QImage image((place.size() * pixelsOfAUnit).toSize(), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.scale(pixelsOfAUnit, pixelsOfAUnit);
    weeklyPicture(report, english).paint(painter, place, english);
    painter.end();
    std::vector<int> heights;
    for (int x = 0; x < image.width(); ++x) {
        heights.push_back(0);
        for (int y = 0; y < image.height(); ++y)
            heights.back() += image.pixelColor(x, y) == colour ? 1 : 0;
    }
    return heights;
}

// Three weeks of runs fill the whole width: no empty places that read as weeks off.
TEST(WeeksOfTheReport, BeginWithThePeriod)
{
    Log log;
    for (int day = 0; day < 19; ++day)
        log.runs.push_back(aRun(daysAfter(aDay, -day)));
    const auto heights = heightsOf(
        colours::on(colours::Ground::Light).load, reportOn(log, lastWeeks(3, aDay), aDay), millimetres(62));
    const auto tall = static_cast<int>(millimetres(10) * pixelsOfAUnit); // no legend
    const auto first = std::ranges::find_if(heights, [&](int height) { return height >= tall; });
    EXPECT_LT(first - heights.begin(), static_cast<std::ptrdiff_t>(heights.size() / 3));
}

// The bar of a 10, on the fullest page: 3 and 4 of 10 are a millimetre and a half apart.
TEST(WeeksOfTheReport, GiveAPainOfTenFifteenMillimetres)
{
    Log log{.runs = {aRun()}};
    log.painNotes = {aPainNote(log.runs.front(), Moment::During, 10)};
    const auto heights = heightsOf(
        colours::on(colours::Ground::Light).pain, reportOn(log, lastWeeks(12, aDay), aDay), millimetres(37));
    EXPECT_GE(std::ranges::max(heights), millimetres(15) * pixelsOfAUnit - 3);
}

} // namespace
} // namespace patella::ui
