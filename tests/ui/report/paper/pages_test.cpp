// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include "core/sample/sample_log.h"
#include "tests/support/builders.h"
#include "tests/support/proving.h"
#include "tests/support/random_logs.h"
#include "tests/ui/report/locales.h"
#include "tests/ui/report/logs_to_lay_out.h"
#include "tests/ui/report/longer_words.h"
#include "ui/language.h"
#include "ui/report/content/red_flag_parts.h"
#include "ui/report/paper/report_page.h"
#include "ui/report/words/report_words.h"

#include <algorithm>
#include <functional>

namespace patella::ui {
namespace {

using namespace test;

std::vector<WrittenLine> linesOn(const Page& page)
{
    std::vector<WrittenLine> lines;
    for (const auto& mark : page.marks)
        if (const auto* line = std::get_if<WrittenLine>(&mark))
            lines.push_back(*line);
    return lines;
}

std::vector<QRectF> drawingsOn(const Page& page)
{
    std::vector<QRectF> boxes;
    for (const auto& mark : page.marks)
        if (const auto* drawing = std::get_if<Drawing>(&mark))
            boxes.push_back(drawing->box);
    return boxes;
}

void expectNothingOverAnythingElse(const Page& page)
{
    auto lines = linesOn(page);
    std::sort(
        lines.begin(), lines.end(), [](const auto& a, const auto& b) { return a.box.top() < b.box.top(); });
    for (std::size_t i = 0; i < lines.size(); ++i) {
        const auto box = lines[i].box.adjusted(1, 1, -1, -1);
        for (auto j = i + 1; j < lines.size() && lines[j].box.top() < box.bottom(); ++j)
            ASSERT_FALSE(box.intersects(lines[j].box.adjusted(1, 1, -1, -1)))
                << qPrintable(lines[i].text) << " over " << qPrintable(lines[j].text);
        for (const auto& drawing : drawingsOn(page))
            ASSERT_FALSE(box.intersects(drawing)) << qPrintable(lines[i].text);
    }
    const auto drawings = drawingsOn(page);
    for (auto one = drawings.begin(); one != drawings.end(); ++one)
        ASSERT_TRUE(std::none_of(
            one + 1, drawings.end(), [&](const QRectF& other) { return one->intersects(other); }));
}

struct LogToLayOut {
    const char* name;
    std::function<Log()> log;
    bool whole;
    bool longWords;
    QPageSize::PageSizeId paper = QPageSize::A4;
};

class PagesOfTheReport : public testing::TestWithParam<LogToLayOut> {
protected:
    void SetUp() override
    {
        const auto log = GetParam().log();
        const auto report = reportOn(log, GetParam().whole ? wholeLog(log, aDay) : lastWeeks(12, aDay), aDay);
        if (GetParam().longWords)
            m_longer.emplace();
        m_units = GetParam().longWords ? german : english;
        m_pages = pagesOf(report,
            {.name = QStringLiteral("Wilhelmine Schmidt-Wolkenstein"), .paper = QPageSize(GetParam().paper)},
            m_units);
    }

    void holdEverythingInsideTheMargins();
    void writeNothingOverAnythingElse();
    void cutNoWord();
    void giveTheFirstOneToWhatIsReadInAMinute();
    void leaveNoHeadingAlone();
    void sayAtTheFootWhichTheyAreAndWhatTheyAreNot();

    std::optional<LongerWords> m_longer;
    Units m_units;
    Pages m_pages;
};

void PagesOfTheReport::holdEverythingInsideTheMargins()
{
    constexpr double margin = millimetres(9.9);
    const auto frame
        = QRectF(QPointF(0, 0), sizeOf(m_pages.paper)).adjusted(margin, margin, -margin, -margin);
    for (const auto& page : m_pages.pages) {
        for (const auto& line : linesOn(page))
            EXPECT_TRUE(frame.contains(line.box)) << qPrintable(line.text);
        for (const auto& box : drawingsOn(page))
            EXPECT_TRUE(frame.contains(box));
    }
}

void PagesOfTheReport::writeNothingOverAnythingElse()
{
    for (const auto& page : m_pages.pages)
        expectNothingOverAnythingElse(page);
}

void PagesOfTheReport::cutNoWord()
{
    const auto shortened = ReportText::tr("… (in full on the following pages)").left(1);
    for (const auto& page : m_pages.pages)
        for (const auto& line : linesOn(page))
            EXPECT_TRUE(!line.text.contains(shortened) || &page == &m_pages.pages.front())
                << qPrintable(line.text);
}

void PagesOfTheReport::giveTheFirstOneToWhatIsReadInAMinute()
{
    const auto details = std::find_if(m_pages.bookmarks.begin(), m_pages.bookmarks.end(),
        [](const Bookmark& bookmark) { return bookmark.page > 0; });
    ASSERT_NE(details, m_pages.bookmarks.end());
    EXPECT_EQ(details->page, 1U) << "the first page goes on";
    EXPECT_EQ(m_pages.bookmarks.front().text, words::redFlagsHeading());
    EXPECT_EQ(m_pages.bookmarks.back().text, words::methodHeading());
}

void PagesOfTheReport::leaveNoHeadingAlone()
{
    const double foot = sizeOf(m_pages.paper).height() - millimetres(10) - points(18);
    for (const auto& bookmark : m_pages.bookmarks) {
        const auto& page = m_pages.pages[bookmark.page];
        const auto lines = linesOn(page);
        const auto drawings = drawingsOn(page);
        const auto isBelow
            = [&](const QRectF& box) { return box.top() > bookmark.top + points(5) && box.bottom() <= foot; };
        EXPECT_TRUE(
            std::any_of(lines.begin(), lines.end(), [&](const auto& line) { return isBelow(line.box); })
            || std::any_of(drawings.begin(), drawings.end(), isBelow))
            << qPrintable(bookmark.text);
    }
}

void PagesOfTheReport::sayAtTheFootWhichTheyAreAndWhatTheyAreNot()
{
    for (std::size_t i = 0; i < m_pages.pages.size(); ++i) {
        const auto lines = linesOn(m_pages.pages[i]);
        ASSERT_GE(lines.size(), 2U);
        EXPECT_EQ(lines.back().text,
            ReportText::tr("%1 of %2", "page of pages")
                .arg(m_units.locale.toString(i + 1), m_units.locale.toString(m_pages.pages.size())));
        EXPECT_EQ(lines[lines.size() - 2].text, words::shortNotADiagnosis());
    }
}

// One test: a report of twenty years takes longer to make than all there is to look at.
TEST_P(PagesOfTheReport, AreLaidOutAsPagesShouldBe)
{
    holdEverythingInsideTheMargins();
    writeNothingOverAnythingElse();
    cutNoWord();
    giveTheFirstOneToWhatIsReadInAMinute();
    leaveNoHeadingAlone();
    sayAtTheFootWhichTheyAreAndWhatTheyAreNot();
}

INSTANTIATE_TEST_SUITE_P(Logs, PagesOfTheReport,
    testing::Values(LogToLayOut{"empty", [] { return Log{}; }, false, false},
        LogToLayOut{"emptyInLongWords", [] { return Log{}; }, false, true},
        LogToLayOut{"threeRuns", threeRuns, false, false},
        LogToLayOut{"threeRunsInLongWordsOnLetter", threeRuns, false, true, QPageSize::Letter},
        LogToLayOut{"sample", [] { return sampleLog(aDay); }, false, false},
        LogToLayOut{"sampleInLongWords", [] { return sampleLog(aDay); }, false, true},
        LogToLayOut{
            "sampleInLongWordsOnLetter", [] { return sampleLog(aDay); }, false, true, QPageSize::Letter},
        LogToLayOut{"wholeSampleInLongWords", [] { return sampleLog(aDay); }, true, true},
        LogToLayOut{"extremes", logOfExtremes, false, false},
        LogToLayOut{"extremesInLongWords", logOfExtremes, false, true},
        LogToLayOut{"extremesInLongWordsOnLetter", logOfExtremes, false, true, QPageSize::Letter},
        LogToLayOut{"twentyYears", [] { return manyYears(20); }, true, false},
        LogToLayOut{
            "twentyYearsInLongWordsOnLetter", [] { return manyYears(20); }, true, true, QPageSize::Letter}),
    [](const auto& each) { return std::string(each.param.name); });

// Words a third longer than German, and numbers as large as a record may hold.
TEST(PagesOfAReport, KeepToTheirPaperWhateverALogHolds)
{
    const LongerWords longer;
    constexpr double margin = millimetres(9.9);
    for (std::uint64_t seed = 0; seed < (isProving() ? 50U : 16U); ++seed) {
        const auto pages = pagesOf(reportOn(randomLog(seed), lastWeeks(12, aDay), aDay), {}, german);
        const auto frame
            = QRectF(QPointF(0, 0), sizeOf(pages.paper)).adjusted(margin, margin, -margin, -margin);
        const auto details = std::find_if(pages.bookmarks.begin(), pages.bookmarks.end(),
            [](const Bookmark& bookmark) { return bookmark.page > 0; });
        ASSERT_NE(details, pages.bookmarks.end());
        EXPECT_EQ(details->page, 1U) << "the first page of log " << seed << " goes on";
        for (const auto& page : pages.pages) {
            SCOPED_TRACE(seed);
            expectNothingOverAnythingElse(page);
            for (const auto& line : linesOn(page))
                EXPECT_TRUE(frame.contains(line.box)) << qPrintable(line.text);
        }
    }
}

// A physiotherapist reads both columns of the lower half: neither decides while the other is white.
TEST(PagesOfAReport, BalanceTheColumnsOfTheFirst)
{
    auto log = sampleLog(aDay);
    auto visit = aVisit(daysAfter(aDay, -31));
    visit.said = "Run shorter, no downhill for four weeks, step-downs every other day";
    visit.asked = "Is the stairs pain gone?";
    visit.answer = "Much better, down only";
    auto next = aVisit(daysAfter(aDay, 3));
    next.question = "May I begin with intervals, and how far may the long run be before the spring?";
    log.visits = {visit, next};
    const auto report = reportOn(log, *sinceLastVisit(log, aDay), aDay);
    const auto pages = pagesOf(report, {}, english);
    const auto bookmark = std::ranges::find_if(pages.bookmarks,
        [](const Bookmark& each) { return each.text.startsWith(QStringLiteral("Since the visit")); });
    ASSERT_NE(bookmark, pages.bookmarks.end());
    const double middle = sizeOf(pages.paper).width() / 2;
    double left = 0;
    double right = 0;
    auto lines = linesOn(pages.pages.front());
    lines.resize(lines.size() - 2); // the foot
    for (const auto& line : lines)
        if (line.box.top() >= bookmark->top)
            (line.box.center().x() < middle ? left : right)
                = std::max(line.box.center().x() < middle ? left : right, line.box.bottom());
    EXPECT_LT(std::abs(left - right), millimetres(25));
}

// German is longer than English; what somebody should be told at the next visit stands in front all the same.
TEST(PagesOfAReport, KeepTheReasonsOfTheSampleInFrontInGermanToo)
{
    const LocalDate day = 2026y / 11 / 30;
    const auto log = sampleLog(day);
    const auto report = reportOn(log, *sinceLastVisit(log, day), day);
    ASSERT_TRUE(std::ranges::any_of(report.reasonsToBeSeen, &RaisedFlag::stands));
    for (const auto& units : {english, german}) {
        const Speaking speaking(units.locale);
        const auto pages = pagesOf(report, {}, units);
        EXPECT_TRUE(std::ranges::any_of(pages.bookmarks, [](const Bookmark& bookmark) {
            return bookmark.page == 0 && bookmark.text == reasonsHeading();
        }));
    }
}

// A page with nothing but a sentence is paper wasted.
TEST(PagesOfAReport, LeaveNoLastSentenceAlone)
{
    for (int days = 0; days < 60; days += 7) {
        const auto pages
            = pagesOf(reportOn(sampleLog(aDay), lastWeeks(12, daysAfter(aDay, -days)), aDay), {}, english);
        EXPECT_GT(linesOn(pages.pages.back()).size(), 5U) << days;
    }
}

TEST(PagesOfAReport, RepeatTheTitlesOfATableThatGoesOn)
{
    const auto log = manyYears(2);
    const auto pages = pagesOf(reportOn(log, wholeLog(log, aDay), aDay), {}, english);
    const auto title = ReportText::tr("Date");
    std::size_t first = 0;
    for (const auto& bookmark : pages.bookmarks)
        if (bookmark.text == words::headingOf(ReportPart::Runs))
            first = bookmark.page;
    ASSERT_GT(first, 0U);
    ASSERT_GT(pages.pages.size(), first + 3);
    for (auto i = first; i + 1 < pages.pages.size(); ++i) {
        const auto lines = linesOn(pages.pages[i]);
        EXPECT_TRUE(std::any_of(lines.begin(), lines.end(), [&](const auto& line) {
            return line.text == title;
        })) << i;
    }
}

TEST(PagesOfAReport, HoldOnlyThePartsThatWereChosen)
{
    const ReportChoice only{.parts = {ReportPart::Scores}, .facts = {}};
    const auto pages = pagesOf(reportOn(sampleLog(aDay), lastWeeks(12, aDay), aDay, only), {}, english);
    QStringList headings;
    for (const auto& bookmark : pages.bookmarks)
        headings << bookmark.text;
    EXPECT_EQ(headings,
        (QStringList{words::redFlagsHeading(), ReportText::tr("Knee pain, 0 (none) to 10 (worst imaginable)"),
            reasonsHeading(), words::headingOf(ReportPart::Scores), words::methodHeading()}))
        << qPrintable(headings.join(QLatin1Char('|')));
}

TEST(PagesOfAReport, NameNobodyUnlessAsked)
{
    const auto report = reportOn(sampleLog(aDay), lastWeeks(12, aDay), aDay);
    const auto first = [&](const QString& name) {
        const auto lines = linesOn(pagesOf(report, {.name = name}, english).pages.front());
        return std::any_of(lines.begin(), lines.end(),
            [](const auto& line) { return line.text == QStringLiteral("Ida Berg"); });
    };
    EXPECT_TRUE(first(QStringLiteral("Ida Berg")));
    EXPECT_FALSE(first(QString()));
}

} // namespace
} // namespace patella::ui
