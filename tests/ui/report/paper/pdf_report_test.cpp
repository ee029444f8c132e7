// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QFontMetrics>
#include <QRegularExpression>
#include <QTemporaryDir>

#include <gtest/gtest.h>

#include "core/sample/sample_log.h"
#include "tests/support/builders.h"
#include "tests/support/proving.h"
#include "tests/support/random_logs.h"
#include "tests/ui/report/locales.h"
#include "tests/ui/report/logs_to_lay_out.h"
#include "tests/ui/report/pdf_reading.h"
#include "ui/convert.h"
#include "ui/report/paper/pdf_report.h"
#include "ui/report/report_font.h"
#include "ui/report/words/report_words.h"
#include "ui/words/units.h"

#include <algorithm>
#include <array>
#include <csignal>
#include <functional>
#include <sys/resource.h>

namespace patella::ui {
namespace {

using namespace test;

struct LogOnPaper {
    const char* name;
    std::function<Log()> log;
    bool whole;
};

// What the font can draw of a text, without its blanks.
QString drawnOf(const QString& text)
{
    static const QFontMetrics metrics(reportFont(10, false));
    QString drawn;
    for (const char32_t each : text.toStdU32String())
        if (!QChar::isSpace(each) && QChar::isPrint(each) && metrics.inFontUcs4(each))
            drawn += QString::fromUcs4(&each, 1);
    return drawn;
}

// What is drawn stands among the lines; every line is there whole and in its order.
void expectToBeReadInOrder(const Report& report, const QString& file)
{
    const auto pages = pagesOf(report, {}, german);
    ASSERT_EQ(pagesOfPdf(file), static_cast<int>(pages.pages.size()));
    const auto read = drawnOf(textInOrderOfPdf(file));
    qsizetype from = 0;
    for (const auto& page : pages.pages)
        for (const auto& mark : page.marks)
            if (const auto* line = std::get_if<WrittenLine>(&mark)) {
                const auto text = drawnOf(line->text);
                const auto found = read.indexOf(text, from);
                ASSERT_GE(found, 0) << qPrintable(line->text);
                from = found + text.size();
            }
}

void expectNoWordOverAnother(std::vector<WordOnPaper> words)
{
    std::sort(
        words.begin(), words.end(), [](const auto& a, const auto& b) { return a.box.top() < b.box.top(); });
    for (auto& each : words) // letters with nothing above or below them leave a third of their line free
        each.box.adjust(0.3, each.box.height() / 6, -0.3, -each.box.height() / 6);
    for (std::size_t i = 0; i < words.size(); ++i)
        for (auto j = i + 1; j < words.size() && words[j].box.top() < words[i].box.bottom(); ++j)
            EXPECT_FALSE(words[i].box.intersects(words[j].box))
                << qPrintable(words[i].text) << " over " << qPrintable(words[j].text);
}

class PdfOfALog : public testing::TestWithParam<LogOnPaper> {
protected:
    void SetUp() override
    {
        const auto log = GetParam().log();
        m_report = reportOn(log, GetParam().whole ? wholeLog(log, aDay) : lastWeeks(12, aDay), aDay);
        m_file = m_folder.filePath(QStringLiteral("report.pdf"));
        ASSERT_EQ(writePdfReport(*m_report, m_file, german), Written::Yes);
    }

    void hasItsFontsInsideAndNoPictures();
    void isReadInTheOrderInWhichItIsWritten();
    void hasNoWordOverAnother();

    QTemporaryDir m_folder;
    std::optional<Report> m_report;
    QString m_file;
};

void PdfOfALog::hasItsFontsInsideAndNoPictures()
{
    const auto fonts = fontsOfPdf(m_file).trimmed().split(QLatin1Char('\n')).mid(2);
    EXPECT_GE(fonts.size(), 2);
    for (const auto& font : fonts) {
        EXPECT_TRUE(font.contains(QStringLiteral("DejaVuSans"))) << qPrintable(font);
        EXPECT_TRUE(font.contains(QStringLiteral(" yes "))) << qPrintable(font);
    }
    EXPECT_EQ(imagesOfPdf(m_file).trimmed().split(QLatin1Char('\n')).size(), 2) << "titles only";
}

void PdfOfALog::isReadInTheOrderInWhichItIsWritten() { expectToBeReadInOrder(*m_report, m_file); }

// Those of the chart and of the knees too.
void PdfOfALog::hasNoWordOverAnother()
{
    for (const auto& words : wordsOfPdf(m_file))
        expectNoWordOverAnother(words);
}

// One test: a report of twenty years takes longer to write than all there is to look at.
TEST_P(PdfOfALog, IsAsThePagesAre)
{
    hasItsFontsInsideAndNoPictures();
    isReadInTheOrderInWhichItIsWritten();
    hasNoWordOverAnother();
}

INSTANTIATE_TEST_SUITE_P(Logs, PdfOfALog,
    testing::Values(LogOnPaper{"empty", [] { return Log{}; }, false},
        LogOnPaper{"threeRuns", threeRuns, false}, LogOnPaper{"extremes", logOfExtremes, false},
        LogOnPaper{"sample", [] { return sampleLog(aDay); }, false},
        LogOnPaper{"wholeSample", [] { return sampleLog(aDay); }, true},
        LogOnPaper{"twentyYears", [] { return manyYears(20); }, true}),
    [](const auto& each) { return std::string(each.param.name); });

class PdfReport : public testing::Test {
protected:
    QString written(const Report& report, const Units& units = english)
    {
        const auto file = m_folder.filePath(QStringLiteral("report.pdf"));
        EXPECT_EQ(writePdfReport(report, file, units), Written::Yes);
        return file;
    }

    QTemporaryDir m_folder;
};

TEST_F(PdfReport, SaysTheFiguresOfASmallLog)
{
    const auto text = textOfPdf(written(reportOn(threeRuns(), lastWeeks(12, aDay), aDay)));
    const auto line = [&](const char* label) {
        const auto found = text.split(QLatin1Char('\n')).filter(QString::fromUtf8(label));
        return found.isEmpty() ? QString() : found.first().simplified();
    };
    EXPECT_TRUE(text.contains(QStringLiteral("24.0 km"))) << qPrintable(text);
    EXPECT_TRUE(text.contains(QStringLiteral("2 h 24 min")));
    EXPECT_TRUE(text.contains(QStringLiteral("the log begins on 16 Nov 2026")));
    EXPECT_TRUE(text.contains(QStringLiteral("right knee, around or behind the kneecap")));
    EXPECT_EQ(
        line("Runs without an answer"), QStringLiteral("Runs without an answer 3 of 3 0 of 3 3 of 3 0 of 3"));
    EXPECT_TRUE(line("18 Nov 2026 *").contains(QStringLiteral(" left – 1* – – –"))) << qPrintable(text);
    EXPECT_TRUE(text.contains(QStringLiteral("latest first"))) << "no ligatures";
    EXPECT_TRUE(text.contains(QStringLiteral("Run after a painkiller (1 in this period)")));
}

TEST_F(PdfReport, IsReadWholeWhateverALogHolds)
{
    for (std::uint64_t seed = 0; seed < (isProving() ? 50U : 16U); ++seed) {
        SCOPED_TRACE(seed);
        const auto report = reportOn(randomLog(seed), lastWeeks(12, aDay), aDay);
        const auto file = written(report, german);
        expectToBeReadInOrder(report, file);
        for (const auto& words : wordsOfPdf(file))
            expectNoWordOverAnother(words);
    }
}

TEST_F(PdfReport, StatesTheGaps)
{
    auto log = threeRuns();
    log.painNotes.erase(log.painNotes.begin() + 2, log.painNotes.end());
    const auto text = textOfPdf(written(reportOn(log, lastWeeks(12, aDay), aDay)));
    EXPECT_TRUE(text.contains(QStringLiteral("Runs without a next-morning answer: 2 of 3 (67 %)")))
        << qPrintable(text);
}

// A heading with nothing but where to read on tells a physiotherapist nothing.
TEST_F(PdfReport, SaysOnItsFirstPageWhatWasSaidLastAndWhatWasFound)
{
    const auto log = sampleLog(aDay);
    QStringList first;
    const auto pages = wordsOfPdf(written(reportOn(log, sinceLastVisit(log, aDay).value(), aDay)));
    for (const auto& word : pages.front())
        first << word.text;
    const auto page = first.join(QLatin1Char(' '));
    EXPECT_TRUE(page.contains(QStringLiteral("Said: "))) << qPrintable(page);
    EXPECT_TRUE(page.contains(QStringLiteral("Asphalt"))) << qPrintable(page);
    EXPECT_FALSE(page.contains(QStringLiteral("• 4 more"))) << qPrintable(page);
}

TEST_F(PdfReport, SaysEveryRun)
{
    const auto report = reportOn(sampleLog(aDay), lastWeeks(12, aDay), aDay);
    const auto text = textOfPdf(written(report));
    for (const auto& run : report.runs)
        EXPECT_TRUE(text.contains(words::dayMonthYear(run.date, english)));
}

// The knee and the scores of a run as they were written down; empty where both knees or none were asked for.
std::optional<QString> writtenDown(const Log& log, const RunEntry& run)
{
    std::optional<Side> side;
    std::array<std::optional<Pain>, momentsOfARun.size()> scores;
    for (const auto& note : log.painNotes) {
        if (note.run != run.id)
            continue;
        if (side && *side != note.side)
            return std::nullopt;
        side = note.side;
        auto& score = scores[placeOf(note.moment)];
        score = std::max(score, std::optional(note.score));
    }
    if (!side)
        return std::nullopt;
    auto line = *side == Side::Left ? QStringLiteral("left") : QStringLiteral("right");
    if (*side == Side::Both)
        line = QStringLiteral("both");
    for (const auto& score : scores)
        line += QLatin1Char(' ') + (score ? QString::number(score->value()) : QStringLiteral("–"));
    return line;
}

TEST_F(PdfReport, SaysOfEachRunTheDayTheKneeAndTheScoresThatWereWrittenDown)
{
    const auto log = sampleLog(aDay);
    const auto report = reportOn(log, lastWeeks(12, aDay), aDay);
    const auto text = textOfPdf(written(report));
    int compared = 0;
    for (const auto& run : log.runs) {
        const auto expected = writtenDown(log, run);
        const bool alone = std::count_if(log.runs.begin(), log.runs.end(), [&](const RunEntry& each) {
            return each.when.date == run.when.date;
        }) == 1;
        if (!report.period.contains(run.when.date) || !expected || !alone)
            continue;
        const QRegularExpression line(
            QStringLiteral("^ *%1 .*:\\d\\d .*\\b((left|right|both)( +[–\\d]+\\*?){4})")
                .arg(words::dayMonthYear(run.when.date, english)),
            QRegularExpression::MultilineOption | QRegularExpression::UseUnicodePropertiesOption);
        const auto read = line.match(text).captured(1).remove(QLatin1Char('*')).simplified(); // masked ones
        EXPECT_EQ(read, *expected) << qPrintable(line.pattern());
        ++compared;
    }
    EXPECT_GE(compared, 15);
}

// The centre of the only word of this text.
QPointF centreOf(const QString& text, const std::vector<WordOnPaper>& words)
{
    const auto is = [&](const WordOnPaper& word) { return word.text == text; };
    EXPECT_EQ(std::count_if(words.begin(), words.end(), is), 1) << qPrintable(text);
    const auto found = std::find_if(words.begin(), words.end(), is);
    return found == words.end() ? QPointF() : found->box.center();
}

// In points; the narrowest drawing of the first page.
QRectF drawingOfTheKnees(const Report& report)
{
    const auto pages = pagesOf(report, {}, english);
    QRectF narrowest;
    for (const auto& mark : pages.pages.front().marks)
        if (const auto* drawing = std::get_if<Drawing>(&mark))
            if (narrowest.isNull() || drawing->box.width() < narrowest.width())
                narrowest = drawing->box;
    return {narrowest.topLeft() / points(1), narrowest.size() / points(1)};
}

// As one looks down at one's own knees: left is left, and the inner sides face each other.
TEST_F(PdfReport, DrawsEachScoreAtItsPlaceOfItsKnee)
{
    struct Place {
        Side side;
        Region region;
        int score;
    };
    Log log{.runs = {aRun()}};
    for (const auto& [side, region, score] :
        {Place{Side::Left, Region::OuterSide, 9}, Place{Side::Left, Region::InnerJointLine, 8},
            Place{Side::Right, Region::AboveKneecap, 7}, Place{Side::Right, Region::BelowKneecap, 6}}) {
        auto note = aPainNote(log.runs.front(), Moment::During, score);
        note.side = side;
        note.region = region;
        log.painNotes.push_back(note);
    }
    const auto report = reportOn(log, lastWeeks(12, aDay), aDay);
    const auto drawing = drawingOfTheKnees(report);
    auto words = wordsOfPdf(written(report)).front();
    std::erase_if(words, [&](const WordOnPaper& word) { return !drawing.contains(word.box.center()); });
    const auto at = [&](int score) { return centreOf(QString::number(score), words); };
    EXPECT_LT(at(9).x(), at(8).x()) << "the outer side of the left knee is on the left";
    EXPECT_LT(at(8).x(), at(7).x()) << "the right knee is on the right";
    EXPECT_LT(at(7).y(), at(6).y()) << "above the kneecap is above";
}

TEST_F(PdfReport, ListsItsHeadingsAndSaysItsLanguageAndTitle)
{
    const auto report = reportOn(sampleLog(aDay), lastWeeks(12, aDay), aDay);
    const auto file = written(report, german);
    QFile pdf(file);
    ASSERT_TRUE(pdf.open(QIODevice::ReadOnly));
    const auto outline = outlineOfPdf(file);
    for (const auto& bookmark : pagesOf(report, {}, german).bookmarks)
        EXPECT_TRUE(outline.contains(bookmark.text)) << qPrintable(bookmark.text);
    EXPECT_TRUE(infoOnPdf(file).contains(words::reportTitle()));
}

TEST_F(PdfReport, IsTheSameFileForTheSameReport)
{
    const auto report = reportOn(sampleLog(aDay), lastWeeks(12, aDay), aDay);
    EXPECT_EQ(pdfReport(report, english), pdfReport(report, english));
}

TEST_F(PdfReport, WritesNumbersAsTheLocaleDoes)
{
    const auto report = reportOn(sampleLog(aDay), lastWeeks(12, aDay), aDay);
    const auto longest = *report.totals.longestRun;
    const auto comma = words::distanceNumber(longest, german);
    const auto point = words::distanceNumber(longest, english);
    ASSERT_TRUE(comma.contains(QLatin1Char(',')) && point.contains(QLatin1Char('.')));
    const auto inGerman = textOfPdf(written(report, german));
    EXPECT_TRUE(inGerman.contains(comma) && !inGerman.contains(point));
    const auto inEnglish = textOfPdf(written(report, english));
    EXPECT_TRUE(inEnglish.contains(point) && !inEnglish.contains(comma));
}

TEST_F(PdfReport, IsOnTheUsualPaperOfTheCountry)
{
    const auto report = reportOn(threeRuns(), lastWeeks(12, aDay), aDay);
    EXPECT_TRUE(infoOnPdf(written(report, german)).contains(QStringLiteral("(A4)")));
    EXPECT_TRUE(infoOnPdf(written(report, {.locale = QLocale::c()})).contains(QStringLiteral("(A4)")));
    for (const auto* letter : {"en_US", "fr_CA", "es_MX"})
        EXPECT_TRUE(infoOnPdf(written(report, {.locale = QLocale(QString::fromLatin1(letter))}))
                .contains(QStringLiteral("(letter)")))
            << letter;
}

TEST_F(PdfReport, SaysWhyItCouldNotBeWrittenAndLeavesNothing)
{
    const auto report = reportOn(threeRuns(), lastWeeks(12, aDay), aDay);
    EXPECT_EQ(writePdfReport(report, m_folder.filePath(QStringLiteral("no/such/folder.pdf")), english),
        Written::CannotOpen);
    EXPECT_EQ(writePdfReport(report, m_folder.path(), english), Written::CannotOpen);
    EXPECT_TRUE(QDir(m_folder.path()).isEmpty());
}

// A limit on the size of files stands in for a disk that fills up half way.
TEST_F(PdfReport, LeavesTheFormerFileWhenTheDiskFillsUp)
{
    const auto report = reportOn(threeRuns(), lastWeeks(12, aDay), aDay);
    const auto file = written(report);
    const auto before = textOfPdf(file);
    std::signal(SIGXFSZ, SIG_IGN);
    rlimit usual{};
    getrlimit(RLIMIT_FSIZE, &usual);
    const rlimit small{.rlim_cur = 4096, .rlim_max = usual.rlim_max};
    setrlimit(RLIMIT_FSIZE, &small);
    const auto outcome = writePdfReport(reportOn({}, lastWeeks(12, aDay), aDay), file, english);
    setrlimit(RLIMIT_FSIZE, &usual);
    EXPECT_EQ(outcome, Written::DiskFull);
    EXPECT_EQ(textOfPdf(file), before);
    EXPECT_EQ(QDir(m_folder.path()).entryList(QDir::Files | QDir::Hidden).size(), 1);
}

} // namespace
} // namespace patella::ui
