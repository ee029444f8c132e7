// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/html_report.h"

#include <QBuffer>
#include <QPainter>
#include <QSvgGenerator>

#include "ui/charts/weekly_chart_on_paper.h"
#include "ui/report/html_table.h"
#include "ui/report/pdf_report.h"
#include "ui/report/report_font.h"
#include "ui/report/run_lines.h"
#include "ui/words/log_words.h"
#include "ui/words/report_words.h"
#include "ui/words/units.h"
#include "ui/words/week_words.h"

#include <algorithm>

namespace patella::ui {

namespace {

constexpr std::size_t mostWeeksDrawn = 106;
constexpr QSize drawingSize(900, 330);

const auto style = QStringLiteral(R"css(
body { font: 1rem/1.5 "DejaVu Sans", Verdana, sans-serif; color: #1c242b; background: #fff; max-width: 60rem;
  margin: 2rem auto; padding: 0 1rem; border-top: .3rem solid #005f96; }
h1 { margin: .5rem 0; } h2, caption { color: #005f96; font-size: 1.1rem; font-weight: bold; text-align: left; }
table { border-collapse: collapse; width: 100%; margin: 1.5rem 0; font-variant-numeric: tabular-nums; }
th, td { padding: .2rem .5rem; border-bottom: 1px solid #e1e5e9; text-align: left; font-weight: normal; }
thead th { color: #5b6670; border-bottom: 1px solid #5b6670; } .n { text-align: right; }
dl { display: flex; flex-wrap: wrap; gap: 1rem 2.5rem; } dt { color: #5b6670; } dd { margin: 0; font-size: 1.4rem;
  font-weight: bold; } div { display: flex; flex-direction: column-reverse; } figure { margin: 1.5rem 0; }
svg { width: 100%; height: auto; } .pain { color: #a82c74; font-weight: bold; } small { color: #5b6670; }
)css");

QString paragraph(const QString& text, const char* name = "")
{
    return QStringLiteral("<p class=\"%1\">%2</p>\n").arg(QString::fromLatin1(name), text.toHtmlEscaped());
}

QString totalsHtml(const Report& report, const QLocale& locale)
{
    QString text = QStringLiteral("<dl>\n");
    for (const auto& [value, label, remark] : words::figuresOf(report, locale))
        text += QStringLiteral("<div><dt>%1 <small>%2</small></dt><dd>%3</dd></div>\n")
                    .arg(label.toHtmlEscaped(), remark.toHtmlEscaped(), value.toHtmlEscaped());
    return text + QStringLiteral("</dl>\n");
}

QString drawing(std::span<const WeekWithPain> weeks, const QString& title, const QLocale& locale)
{
    QBuffer buffer;
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setTitle(title);
    generator.setDescription({});
    generator.setSize(drawingSize);
    generator.setViewBox(QRect(QPoint(0, 0), drawingSize));
    QPainter painter(&generator);
    paintWeeklyChart(painter, QRectF(QPointF(0, 0), drawingSize), {weeks.begin(), weeks.end()},
        {.colours = colours::on(colours::Ground::Light), .font = reportFont(13, false), .locale = locale});
    painter.end();
    const auto text = QString::fromUtf8(buffer.data());
    return text.mid(text.indexOf(QStringLiteral("<svg")));
}

QString chartHtml(const Report& report, const QLocale& locale)
{
    const auto series = weeklySeries(report.weeks, report.painNotesOfTheWeeks);
    const auto shown = latest(series, mostWeeksDrawn);
    if (shown.empty())
        return paragraph(words::noRuns());
    std::optional<Pain> worst;
    for (const auto& week : series)
        worst = std::max(worst, week.worst);
    const auto summary = words::weeksInShort(report.weeks, worst, locale).toHtmlEscaped();
    HtmlTable table{.heading = words::chartHeading(series.size(), series.size(), locale),
        .titles = words::weekTableTitles(),
        .rows = {},
        .textColumns = {3}};
    for (const auto& [load, pain, morning] : series)
        table.rows.push_back({words::dayMonthYear(load.monday, locale),
            words::distanceNumber(load.distance, locale), locale.toString(load.runs),
            words::standing(load, locale), words::pain(pain), words::pain(morning)});
    return QStringLiteral("<figure role=\"img\" aria-label=\"%1\">%2<figcaption>%1</figcaption></figure>\n")
               .arg(summary, drawing(shown, table.heading, locale))
        + html(table);
}

QString painHtml(const Report& report, const QLocale& locale)
{
    if (report.pain.empty())
        return paragraph(words::noAnswers());
    HtmlTable table{
        .heading = words::painHeading(), .titles = words::painTableTitles(), .rows = {}, .textColumns = {1}};
    for (const auto& place : report.pain)
        for (const auto moment : everyMoment)
            if (const auto& scores = place.at(moment))
                table.rows.push_back({words::place(place.side, place.region), words::of(moment),
                    locale.toString(scores->count), words::median(scores->median, locale),
                    words::pain(scores->worst), words::dayMonthYear(scores->worstOn, locale)});
    HtmlTable missing{.heading = words::noAnswerTitle(), .titles = {}, .rows = {}, .textColumns = {}};
    for (const auto moment : momentsOfARun)
        missing.rows.push_back(
            {words::of(moment), words::missingOf(report.answers[placeOf(moment)], locale)});
    return html(table) + paragraph(words::gaps(report, locale)) + html(missing);
}

QString detailsHtml(const Report& report, const QLocale& locale)
{
    const auto& [before, recent, change, size] = report.fourWeeks;
    const auto median = [&](const FourWeeks& weeks) {
        return weeks.medianDuring ? words::median(*weeks.medianDuring, locale) : words::dash();
    };
    const HtmlTable weeks{.heading = words::comparisonHeading(),
        .titles = {QString(), words::earlierWeeks(), words::latestWeeks()},
        .rows = {{words::distancePerWeek(), words::perWeek(before, locale), words::perWeek(recent, locale)},
            {words::medianPainInRuns(), median(before), median(recent)},
            {words::answersCounted(), locale.toString(before.answers), locale.toString(recent.answers)}},
        .textColumns = {}};
    HtmlTable surfaces{.heading = words::surfacesHeading(),
        .titles = {QString(), words::inPeriod(), QStringLiteral("%")},
        .rows = {},
        .textColumns = {}};
    for (const auto& each : report.surfaces)
        surfaces.rows.push_back({words::surfaceName(each), words::distanceNumber(each.distance, locale),
            words::shareOf(each.distance, report.totals.distance, locale)});
    HtmlTable shoes{.heading = words::shoesHeading(),
        .titles = {QString(), words::inPeriod(), words::ofItsLife()},
        .rows = {},
        .textColumns = {}};
    for (const auto& each : report.shoes)
        shoes.rows.push_back({words::shoeName(each), words::distanceNumber(each.distance, locale),
            each.shoe ? words::distanceNumber(each.ofItsLife, locale) : words::dash()});
    return html(weeks) + paragraph(words::verdict(report.fourWeeks, locale)) + html(surfaces) + html(shoes);
}

QString runsHtml(const Report& report, const QLocale& locale)
{
    HtmlTable table{.heading = words::runsHeading(report.runs.size(), report.runs.size(), locale),
        .titles = words::runTableTitles(),
        .rows = {},
        .textColumns = {4, 5, 6}};
    for (const auto& run : report.runs)
        for (const auto& line : linesOf(run, true, locale))
            table.rows.push_back(line);
    return html(table);
}

} // namespace

QByteArray htmlReport(const Report& report, const QLocale& locale)
{
    QString page = QStringLiteral("<!DOCTYPE html>\n<html lang=\"%1\">\n<head><meta charset=\"utf-8\"/>"
                                  "<meta name=\"viewport\" content=\"width=device-width\"/>\n"
                                  "<title>%2</title>\n<style>%3</style></head>\n<body>\n")
                       .arg(locale.bcp47Name(), words::reportTitle().toHtmlEscaped(), style);
    page += paragraph(words::logName() + QStringLiteral(". ") + words::madeOn(report, locale))
        + QStringLiteral("<h1>%1</h1>\n").arg(words::reportTitle().toHtmlEscaped())
        + paragraph(words::periodOf(report, locale)) + paragraph(words::mostPainful(report), "pain");
    if (report.runs.empty() && report.pain.empty())
        page += paragraph(words::nothingToShow());
    else
        page += totalsHtml(report, locale) + chartHtml(report, locale) + painHtml(report, locale)
            + detailsHtml(report, locale) + runsHtml(report, locale);
    for (const auto& note : words::methodNotes(report, locale))
        page += paragraph(note);
    return (page + paragraph(words::notADiagnosis()) + QStringLiteral("</body>\n</html>\n")).toUtf8();
}

Written writeHtmlReport(const Report& report, const QString& file, const QLocale& locale)
{
    return reportFontFamily().isEmpty() ? Written::NoFont : writeWhole(file, htmlReport(report, locale));
}

Written writeReport(const Report& report, const QString& file, const QLocale& locale)
{
    const bool html = file.endsWith(QStringLiteral(".html"), Qt::CaseInsensitive)
        || file.endsWith(QStringLiteral(".htm"), Qt::CaseInsensitive);
    return html ? writeHtmlReport(report, file, locale) : writePdfReport(report, file, locale);
}

} // namespace patella::ui
