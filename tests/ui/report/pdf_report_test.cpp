// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QTemporaryDir>

#include <gtest/gtest.h>

#include "core/sample/sample_log.h"
#include "tests/support/builders.h"
#include "tests/ui/report/longer_words.h"
#include "tests/ui/report/pdf_reading.h"
#include "ui/report/pdf_report.h"
#include "ui/words/report_words.h"
#include "ui/words/units.h"

#include <csignal>
#include <functional>
#include <sys/resource.h>

namespace patella::ui {
namespace {

using namespace test;

const QLocale english(QStringLiteral("en_GB"));
const QLocale german(QStringLiteral("de_DE"));

Log threeRuns()
{
    Log log{.shoes = {aShoe("A pair with a name that is far too long for any column of a page")},
        .runs = {},
        .painNotes = {}};
    for (int i = 0; i < 3; ++i) {
        auto run = aRun(daysAfter(aDay, -2 * i));
        run.shoe = log.shoes.front().id;
        run.surface = SurfaceMix::fromText("asphalt=40,concrete=30,treadmill=20,track=10");
        run.painkiller = i == 1;
        log.runs.push_back(run);
        log.painNotes.push_back(aPainNote(run, Moment::During, i));
        auto right = aPainNote(run, Moment::NextMorning, 7);
        right.side = Side::Right;
        log.painNotes.push_back(right);
    }
    return log;
}

// Five runs a week and an answer to each, in all places of both knees.
Log manyYears(int years)
{
    Log log;
    for (int i = 0; i < 4; ++i)
        log.shoes.push_back(aShoe("Pair " + std::to_string(i)));
    for (int day = years * 365; day >= 0; --day) {
        if (day % 7 > 4)
            continue;
        auto run = aRun(daysAfter(aDay, -day), {5000 + 37 * (day % 311)});
        run.shoe = log.shoes[static_cast<std::size_t>(day) % log.shoes.size()].id;
        log.runs.push_back(run);
        for (const auto moment : {Moment::Before, Moment::During, Moment::After, Moment::NextMorning}) {
            auto note = aPainNote(run, moment, day % 11);
            note.side = static_cast<Side>(day % 3);
            note.region = static_cast<Region>(day % 11);
            log.painNotes.push_back(note);
        }
    }
    return log;
}

struct Case {
    const char* name;
    std::function<Log()> log;
    bool whole;
    bool longWords;
};

class PageOfTheReport : public testing::TestWithParam<Case> {
protected:
    void SetUp() override
    {
        const auto log = GetParam().log();
        m_report = reportOn(log, GetParam().whole ? wholeLog(log, aDay) : lastWeeks(12, aDay), aDay);
        m_locale = GetParam().longWords ? german : english;
        if (GetParam().longWords)
            m_longer.emplace();
        m_file = m_folder.filePath(QStringLiteral("report.pdf"));
        ASSERT_EQ(writePdfReport(*m_report, m_file, m_locale), Written::Yes);
    }

    QTemporaryDir m_folder;
    std::optional<Report> m_report;
    std::optional<LongerWords> m_longer;
    QLocale m_locale;
    QString m_file;
};

TEST_P(PageOfTheReport, IsOneWithItsFontsInsideAndNoPictures)
{
    EXPECT_EQ(pagesOfPdf(m_file), 1);
    const auto fonts = fontsOfPdf(m_file).trimmed().split(QLatin1Char('\n')).mid(2);
    EXPECT_GE(fonts.size(), 2);
    for (const auto& font : fonts) {
        EXPECT_TRUE(font.contains(QStringLiteral("DejaVuSans"))) << qPrintable(font);
        EXPECT_TRUE(font.contains(QStringLiteral(" yes "))) << qPrintable(font);
    }
    EXPECT_EQ(imagesOfPdf(m_file).trimmed().split(QLatin1Char('\n')).size(), 2) << "titles only";
    EXPECT_LT(QFileInfo(m_file).size(), 100'000);
}

TEST_P(PageOfTheReport, HoldsItsTextInsideTheMarginsAndNoWordOverAnother)
{
    const auto words = wordsOfPdf(m_file);
    ASSERT_GT(words.size(), 40U);
    const QRectF paper(30, 30, 595 - 60, 842 - 60);
    for (std::size_t i = 0; i < words.size(); ++i) {
        EXPECT_TRUE(paper.contains(words[i].box)) << qPrintable(words[i].text);
        // The boxes are as high as the font's longest letters, so lines may touch.
        const auto core = words[i].box.adjusted(0.5, 2.5, -0.5, -2.5);
        for (std::size_t j = 0; j < i; ++j)
            EXPECT_FALSE(core.intersects(words[j].box.adjusted(0.5, 2.5, -0.5, -2.5)))
                << qPrintable(words[i].text) << " over " << qPrintable(words[j].text);
    }
}

TEST_P(PageOfTheReport, SaysWhatItIsAndIsNot)
{
    const auto text = textOfPdf(m_file).simplified();
    for (const auto& said : {words::reportTitle(), words::logName(), words::madeOn(*m_report, m_locale),
             words::periodOf(*m_report, m_locale), words::notADiagnosis()})
        EXPECT_TRUE(text.contains(said.simplified())) << qPrintable(said);
    EXPECT_TRUE(text.contains(QStringLiteral("trial of 532 beginners")));
}

TEST_P(PageOfTheReport, CutsNoFigure)
{
    if (m_report->runs.empty())
        return;
    const auto text = textOfPdf(m_file).replace(QChar::Nbsp, QLatin1Char(' '));
    for (const auto& figure : words::figuresOf(*m_report, m_locale))
        EXPECT_TRUE(text.contains(QString(figure.value).replace(QChar::Nbsp, QLatin1Char(' '))))
            << qPrintable(figure.value);
    const auto shown = std::min<std::size_t>(4, m_report->pain.size());
    for (std::size_t i = 0; i < shown; ++i)
        for (const auto& scores : m_report->pain[i].byMoment)
            EXPECT_TRUE(!scores || scores->worst == Pain::of(0)
                || text.contains(words::dayOf(scores->worstOn, *m_report, m_locale)));
}

INSTANTIATE_TEST_SUITE_P(Logs, PageOfTheReport,
    testing::Values(Case{"empty", [] { return Log{}; }, false, false},
        Case{"emptyInLongWords", [] { return Log{}; }, false, true},
        Case{"threeRuns", threeRuns, false, false}, Case{"threeRunsInLongWords", threeRuns, false, true},
        Case{"sample", [] { return sampleLog(aDay); }, false, false},
        Case{"sampleInLongWords", [] { return sampleLog(aDay); }, false, true},
        Case{"twoYears", [] { return sampleLog(aDay); }, true, false},
        Case{"twoYearsInLongWords", [] { return sampleLog(aDay); }, true, true},
        Case{"twentyYears", [] { return manyYears(20); }, true, false},
        Case{"twentyYearsInLongWords", [] { return manyYears(20); }, true, true}),
    [](const auto& each) { return std::string(each.param.name); });

class PdfReport : public testing::Test {
protected:
    QString written(const Report& report, const QLocale& locale = english)
    {
        const auto file = m_folder.filePath(QStringLiteral("report.pdf"));
        EXPECT_EQ(writePdfReport(report, file, locale), Written::Yes);
        return file;
    }

    QTemporaryDir m_folder;
};

TEST_F(PdfReport, SaysTheFiguresOfASmallLog)
{
    const auto text = textOfPdf(written(reportOn(threeRuns(), lastWeeks(12, aDay), aDay)));
    const auto line = [&](const char* label) {
        const auto lines = text.split(QLatin1Char('\n'));
        const auto found = lines.filter(QString::fromUtf8(label));
        return found.isEmpty() ? QString() : found.last().simplified();
    };
    EXPECT_TRUE(text.contains(QStringLiteral("24.0 km"))) << qPrintable(text);
    EXPECT_TRUE(text.contains(QStringLiteral("2 h 24 min")));
    EXPECT_TRUE(text.contains(QStringLiteral("the log begins on 16 Nov 2026")));
    EXPECT_TRUE(text.contains(QStringLiteral("Hurts most often: right knee, around or behind the kneecap")));
    EXPECT_EQ(
        line("Runs without an answer"), QStringLiteral("Runs without an answer 3 of 3 0 of 3 3 of 3 0 of 3"));
    EXPECT_TRUE(line("Wed 18 Nov *").endsWith(QStringLiteral(" left – 1 – –"))) << qPrintable(text);
    EXPECT_TRUE(text.contains(QRegularExpression(QStringLiteral("Wed 18 Nov.*\n +right +– +– +– +7\n"))));
    EXPECT_TRUE(text.contains(QStringLiteral("latest first"))) << "no ligatures";
    EXPECT_TRUE(text.contains(QStringLiteral("No next-morning answer is missing")));
    EXPECT_TRUE(text.contains(QStringLiteral("Run after a painkiller (1 in this period)")));
}

TEST_F(PdfReport, StatesTheGaps)
{
    auto log = threeRuns();
    log.painNotes.erase(log.painNotes.begin() + 2, log.painNotes.end());
    const auto text = textOfPdf(written(reportOn(log, lastWeeks(12, aDay), aDay)));
    EXPECT_TRUE(text.contains(QStringLiteral("2 of 3 runs have no next-morning answer.")))
        << qPrintable(text);
    EXPECT_TRUE(text.contains(QStringLiteral("Missing answers are left"))) << qPrintable(text);
}

TEST_F(PdfReport, SaysHowManyRunsItShowsOfHowMany)
{
    const auto report = reportOn(sampleLog(aDay), lastWeeks(12, aDay), aDay);
    const auto text = textOfPdf(written(report));
    const QRegularExpression heading(
        QStringLiteral("Latest (\\d+) of (\\d+) runs; all of them are in the CSV export"));
    const auto found = heading.match(text);
    ASSERT_TRUE(found.hasMatch()) << qPrintable(text);
    EXPECT_EQ(found.captured(2).toULongLong(), report.runs.size());
    const auto shown = found.captured(1).toULongLong();
    EXPECT_GE(shown, 10U);
    for (std::size_t i = 0; i < report.runs.size(); ++i)
        EXPECT_EQ(text.contains(english.toString(
                      QDate(int(report.runs[i].date.year()), int(unsigned(report.runs[i].date.month())),
                          int(unsigned(report.runs[i].date.day()))),
                      QStringLiteral("ddd d MMM "))),
            i < shown)
            << i;
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
    EXPECT_TRUE(infoOnPdf(written(report, QLocale::c())).contains(QStringLiteral("(A4)")));
    for (const auto* letter : {"en_US", "fr_CA", "es_MX"})
        EXPECT_TRUE(infoOnPdf(written(report, QLocale(QString::fromLatin1(letter))))
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
