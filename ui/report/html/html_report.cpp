// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/html/html_report.h"

#include "ui/report/content/detail_parts.h"
#include "ui/report/content/front_parts.h"
#include "ui/report/html/html_blocks.h"
#include "ui/report/paper/pdf_report.h"
#include "ui/report/report_font.h"
#include "ui/report/words/report_words.h"

namespace patella::ui {

namespace {

const auto style = QStringLiteral(R"css(
body { font: 1rem/1.5 "DejaVu Sans", Verdana, sans-serif; color: #1c242b; background: #fff; max-width: 60rem;
  margin: 2rem auto; padding: 0 1rem; }
header { border-top: .3rem solid #005f96; } header p { margin: .2rem 0; } h1 { margin: .5rem 0; }
h2 { color: #005f96; font-size: 1.2rem; margin: 1.8rem 0 .5rem; break-after: avoid; }
caption { font-weight: bold; text-align: left; padding: .3rem 0; break-after: avoid; }
table { border-collapse: collapse; margin: .8rem 0; font-variant-numeric: tabular-nums; }
th, td { padding: .2rem .8rem .2rem 0; border-bottom: 1px solid #e1e5e9; text-align: left; font-weight: normal;
  vertical-align: top; }
thead th, thead td { color: #57626c; border-bottom: 1px solid #57626c; vertical-align: bottom; }
tr, figure, dl { break-inside: avoid; } .n { text-align: right; }
.figures { display: flex; flex-wrap: wrap; gap: 1rem 2.5rem; } dt { color: #57626c; } dd { margin: 0; }
.figures div { display: flex; flex-direction: column-reverse; } .figures dd { font-size: 1.4rem; font-weight: bold; }
.facts div { display: flex; gap: 1rem; } .facts dt { flex: 0 0 11rem; }
figure { margin: 1rem 0; } svg { width: 100%; height: auto; } .knees svg { max-width: 24rem; }
.pain { color: #a82c74; font-weight: bold; font-size: 1.15rem; } .strong { font-weight: bold; }
.note, small, figcaption { color: #57626c; font-size: .9rem; }
.flags { background: #f4ece8; border-left: .4rem solid #a33a00; padding: .2rem 1rem; margin: 1rem 0; }
.flags h2 { margin-top: .5rem; } .flags th, .flags td { border-color: #c9b8af; }
.visually-hidden, .skip:not(:focus) { position: absolute; width: 1px; height: 1px; overflow: hidden;
  clip-path: inset(50%); white-space: nowrap; }
footer { border-top: 1px solid #57626c; margin-top: 2rem; font-weight: bold; }
@media print { body { margin: 0; max-width: none; font-size: 9pt; } .skip { display: none; } }
)css");

QString escapedParagraph(const QString& text)
{
    return text.isEmpty() ? QString() : QStringLiteral("<p>%1</p>\n").arg(text.toHtmlEscaped());
}

QString headOf(const FrontPage& front, const Report& report, const Units& units)
{
    auto text = QStringLiteral("<header>\n")
        + escapedParagraph(words::logName() + QStringLiteral(" · ") + words::madeOn(report, units))
        + QStringLiteral("<h1>%1</h1>\n").arg(front.title.toHtmlEscaped()) + escapedParagraph(front.name);
    for (const auto& line : front.lines)
        text += escapedParagraph(line);
    return text + QStringLiteral("</header>\n");
}

QString bodyOf(const FrontPage& front, const Report& report, const Units& units)
{
    HtmlBlocks blocks(units);
    blocks.add(front.redFlags, front.anyFlag ? "flags" : "");
    blocks.add(front.complaint);
    if (front.knees)
        blocks.add({.heading = front.knees->title, .blocks = {*front.knees}}, "knees");
    blocks.add(front.function);
    blocks.add(front.reasons);
    blocks.add(front.pain);
    blocks.add(front.totals);
    if (front.load)
        blocks.add({.heading = front.load->title, .blocks = {*front.load}});
    blocks.add(front.question);
    blocks.add(front.change);
    blocks.add(front.said);
    blocks.add(front.patterns);
    for (const auto& section : detailsOf(report, units))
        blocks.add(section);
    return blocks.takeText();
}

} // namespace

QByteArray htmlReport(const Report& report, const Units& units, const ReportLook& look)
{
    const auto front = frontPageOf(report, look.name, roomy, units);
    const auto title = look.name.isEmpty() ? front.title : front.title + QStringLiteral(": ") + look.name;
    const auto page = QStringLiteral("<!DOCTYPE html>\n<html lang=\"%1\">\n<head><meta charset=\"utf-8\"/>"
                                     "<meta name=\"viewport\" content=\"width=device-width\"/>\n"
                                     "<title>%2</title>\n<style>%3</style></head>\n<body>\n")
                          .arg(units.locale.bcp47Name(), title.toHtmlEscaped(), style)
        + QStringLiteral("<a class=\"skip\" href=\"#report\">%1</a>\n")
              .arg(ReportText::tr("Skip to the report").toHtmlEscaped())
        + headOf(front, report, units) + QStringLiteral("<main id=\"report\">\n")
        + bodyOf(front, report, units) + QStringLiteral("</main>\n<footer>")
        + escapedParagraph(words::shortNotADiagnosis()) + QStringLiteral("</footer>\n</body>\n</html>\n");
    return page.toUtf8();
}

Written writeHtmlReport(const Report& report, const QString& file, const Units& units, const ReportLook& look)
{
    return reportFontFamily().isEmpty() ? Written::NoFont : writeWhole(file, htmlReport(report, units, look));
}

Written writeReport(const Report& report, const QString& file, const Units& units, const ReportLook& look)
{
    const bool html = file.endsWith(QStringLiteral(".html"), Qt::CaseInsensitive)
        || file.endsWith(QStringLiteral(".htm"), Qt::CaseInsensitive);
    return html ? writeHtmlReport(report, file, units, look) : writePdfReport(report, file, units, look);
}

} // namespace patella::ui
