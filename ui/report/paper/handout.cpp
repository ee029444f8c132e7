// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/paper/handout.h"

#include "ui/convert.h"
#include "ui/report/paper/flow.h"
#include "ui/report/paper/pdf_finish.h"
#include "ui/report/paper/pdf_pages.h"
#include "ui/report/paper/report_page.h"
#include "ui/report/report_font.h"
#include "ui/report/words/report_words.h"

namespace patella::ui {

namespace {

constexpr double sidesOfAHandout = millimetres(16);
constexpr double topOfAHandout = millimetres(12);
constexpr double bottomOfAHandout = millimetres(10);
constexpr double footOfAHandout = points(18);

// Below what is already on the page: its number, and that none of it is a diagnosis.
void addFoot(Page& page, std::size_t number, std::size_t of, const QRectF& frame, const Units& units)
{
    Sheet sheet(units);
    const double top = frame.bottom() - sheet.lineHeight(type::closing);
    sheet.rule(frame.left(), frame.right(), top - points(3), points(0.5), sheet.colours().quietText);
    const QRectF line(frame.left(), top, frame.width(), 0);
    sheet.write(line, words::shortNotADiagnosis(), type::closing);
    sheet.write(line,
        ReportText::tr("%1 of %2", "page of pages")
            .arg(units.locale.toString(number), units.locale.toString(of)),
        type::note, Qt::AlignRight);
    const auto foot = sheet.takePage();
    page.marks.insert(page.marks.end(), foot.marks.begin(), foot.marks.end());
}

} // namespace

Pages pagesOf(const Handout& handout, const Units& units)
{
    Pages made{.paper = usualPaper(units.locale), .pages = {}, .bookmarks = {}};
    const auto frame = QRectF(QPointF(0, 0), sizeOf(made.paper))
                           .adjusted(sidesOfAHandout, topOfAHandout, -sidesOfAHandout, -bottomOfAHandout);
    Sheet sheet(units);
    double y = frame.top();
    const auto put = [&](const QString& text, const Type& type) {
        y += sheet.write(QRectF(frame.left(), y, frame.width(), 0), text, type) + points(1);
    };
    sheet.rule(frame.left(), frame.right(), y, points(2.2), sheet.colours().accent);
    y += points(7);
    put(handout.title, type::title);
    put(handout.subtitle, type::subtitle);
    const auto turn = [&] { made.pages.push_back(sheet.takePage()); };
    const auto noted = [&](const QString& heading, double top) {
        made.bookmarks.push_back({heading, made.pages.size(), top});
    };
    auto body = frame.adjusted(0, 0, 0, -footOfAHandout);
    Flow flow(sheet, body, turn, noted);
    flow.skip(y - body.top() + points(6));
    for (const auto& section : handout.sections)
        flow.add(section);
    turn();
    for (std::size_t i = 0; i < made.pages.size(); ++i)
        addFoot(made.pages[i], i + 1, made.pages.size(), frame, units);
    return made;
}

QByteArray pdfHandout(const Handout& handout, const Units& units)
{
    if (reportFontFamily().isEmpty())
        return {};
    const auto pages = pagesOf(handout, units);
    return finished(pdfOf(pages), pages,
        {.title = words::logName() + QStringLiteral(": ") + handout.title,
            .language = units.locale.bcp47Name(),
            .madeOn = toQt(handout.madeOn)});
}

} // namespace patella::ui
