// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFile>
#include <QTemporaryDir>
#include <QXmlStreamReader>

#include <gtest/gtest.h>

#include "core/sample/sample_log.h"
#include "tests/support/builders.h"
#include "tests/ui/report/locales.h"
#include "tests/ui/report/pdf_reading.h"
#include "ui/report/content/load_parts.h"
#include "ui/report/html/html_report.h"
#include "ui/report/words/report_words.h"

namespace patella::ui {
namespace {

using namespace test;

struct Elements {
    QMap<QString, int> count;
    QString text;
    QString error; // empty: well-formed
};

Elements elementsOf(const QByteArray& page)
{
    Elements elements;
    QXmlStreamReader reader(page);
    while (!reader.atEnd()) {
        reader.readNext();
        if (reader.isStartElement())
            ++elements.count[reader.name().toString()];
        if (reader.isCharacters())
            elements.text += reader.text().toString() + QLatin1Char(' ');
    }
    elements.error = reader.hasError() ? reader.errorString() : QString();
    elements.text = elements.text.simplified();
    return elements;
}

TEST(HtmlReport, IsWellFormedAndGivesEveryTableATitle)
{
    const auto report = reportOn(sampleLog(aDay), lastWeeks(12, aDay), aDay);
    auto page = elementsOf(htmlReport(report, english));
    EXPECT_EQ(page.error, QString());
    EXPECT_GT(page.count[QStringLiteral("table")], 5);
    EXPECT_EQ(page.count[QStringLiteral("caption")], page.count[QStringLiteral("table")]);
    EXPECT_GE(page.count[QStringLiteral("svg")], 1);
    for (const auto* once : {"h1", "header", "main", "footer"})
        EXPECT_EQ(page.count[QString::fromLatin1(once)], 1) << once;
    EXPECT_EQ(page.count[QStringLiteral("img")] + page.count[QStringLiteral("link")]
            + page.count[QStringLiteral("script")] + page.count[QStringLiteral("image")],
        0)
        << "nothing is fetched";
}

TEST(HtmlReport, NamesEveryDrawingForThoseWhoDoNotSeeIt)
{
    const auto report = reportOn(sampleLog(aDay), lastWeeks(12, aDay), aDay);
    QXmlStreamReader reader(htmlReport(report, english));
    QStringList named;
    QStringList ids;
    while (!reader.atEnd()) {
        reader.readNext();
        if (!reader.isStartElement())
            continue;
        const auto attributes = reader.attributes();
        if (attributes.hasAttribute(QStringLiteral("id")))
            ids << attributes.value(QStringLiteral("id")).toString();
        if (attributes.hasAttribute(QStringLiteral("aria-labelledby")))
            named << attributes.value(QStringLiteral("aria-labelledby")).toString().split(QLatin1Char(' '));
    }
    EXPECT_FALSE(named.isEmpty());
    for (const auto& id : named)
        EXPECT_EQ(ids.count(id), 1) << qPrintable(id);
}

TEST(HtmlReport, HasNoTwoLandmarksOfOneName)
{
    for (const auto& log : {sampleLog(aDay), Log{}}) {
        const auto page = htmlReport(reportOn(log, lastWeeks(12, aDay), aDay), english);
        QXmlStreamReader reader(page);
        QStringList names;
        bool isLandmark = false;
        while (!reader.atEnd()) {
            reader.readNext();
            if (!reader.isStartElement())
                continue;
            if (reader.name() == QLatin1String("section"))
                isLandmark = reader.attributes().hasAttribute(QStringLiteral("aria-labelledby"));
            else if (reader.name() == QLatin1String("h2") && isLandmark)
                names << reader.readElementText();
        }
        EXPECT_GT(names.size(), 3);
        EXPECT_EQ(names.removeDuplicates(), 0);
    }
}

TEST(HtmlReport, SaysWhatThePdfSaysAndEveryRun)
{
    const auto report = reportOn(sampleLog(aDay), lastWeeks(12, aDay), aDay);
    const auto text = elementsOf(htmlReport(report, english)).text;
    const auto totals = totalsInFront(report, english);
    for (const auto& figure : std::get<Figures>(totals.blocks.front()).figures)
        EXPECT_TRUE(text.contains(figure.value.simplified())) << qPrintable(figure.value);
    for (const auto& said : {words::periodOf(report, english), words::shortNotADiagnosis(),
             ReportText::tr("This is not a diagnosis. It is a record of what was run and how the knee felt, "
                            "made on the runner's own computer.")})
        EXPECT_TRUE(text.contains(said.simplified())) << qPrintable(said);
    for (const auto& run : report.runs)
        EXPECT_TRUE(text.contains(words::dayMonthYear(run.date, english)));
}

TEST(HtmlReport, TakesANameForTextNotForMarkup)
{
    Log log{.shoes = {aShoe("<b>Fast & \"light\"</b>")}, .runs = {aRun()}, .painNotes = {}};
    log.runs.front().ground.shoe = log.shoes.front().id;
    const auto page = elementsOf(htmlReport(reportOn(log, lastWeeks(12, aDay), aDay), english));
    EXPECT_EQ(page.error, QString());
    EXPECT_EQ(page.count[QStringLiteral("b")], 0);
    EXPECT_TRUE(page.text.contains(QStringLiteral("<b>Fast & \"light\"</b>")));
}

TEST(HtmlReport, OnAnEmptyPeriodSaysSo)
{
    auto page = elementsOf(htmlReport(reportOn({}, lastWeeks(12, aDay), aDay), english));
    EXPECT_EQ(page.error, QString());
    EXPECT_TRUE(page.text.contains(ReportText::tr("No runs in this period.")));
    EXPECT_TRUE(page.text.contains(words::noAnswers()));
}

TEST(WriteReport, GoesByTheNameOfTheFile)
{
    const QTemporaryDir folder;
    const auto report = reportOn(sampleLog(aDay), lastWeeks(12, aDay), aDay);
    const auto html = folder.filePath(QStringLiteral("report.HTML"));
    const auto pdf = folder.filePath(QStringLiteral("report.pdf"));
    EXPECT_EQ(writeReport(report, html, english), Written::Yes);
    EXPECT_EQ(writeReport(report, pdf, english), Written::Yes);
    EXPECT_GE(pagesOfPdf(pdf), 2);
    QFile page(html);
    ASSERT_TRUE(page.open(QIODevice::ReadOnly));
    EXPECT_EQ(page.readAll(), htmlReport(report, english));
}

} // namespace
} // namespace patella::ui
