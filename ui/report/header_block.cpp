// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/blocks.h"
#include "ui/words/report_words.h"

#include <algorithm>
#include <numeric>

namespace patella::ui {

namespace {

// Of the totals: between two of them, and how far their type may shrink before a label is cut.
constexpr double leastGap = points(9);
constexpr double smallestFigure = 9;

} // namespace

double drawHeading(Sheet& sheet, const QRectF& area, const QString& text)
{
    sheet.write(area, text, type::heading);
    return area.top() + sheet.lineHeight(type::heading) + points(3);
}

double drawHeader(Sheet& sheet, const QRectF& area, const Report& report)
{
    const auto& locale = sheet.locale();
    sheet.rule(area.left(), area.right(), area.top(), points(2.2), sheet.colours().accent);
    double y = area.top() + points(8);
    const auto madeOn = words::madeOn(report, locale);
    const double right = sheet.widthOf(madeOn, type::label);
    sheet.write(QRectF(area.right() - right, y, right, 0), madeOn, type::label, Qt::AlignRight);
    sheet.write(QRectF(area.left(), y, area.width() - right - points(8), 0), words::logName(), type::label);
    y += sheet.lineHeight(type::label) + points(1);
    sheet.write(QRectF(area.left(), y, area.width(), 0), words::reportTitle(), type::title);
    y += sheet.lineHeight(type::title) + points(2);
    const QRectF line(area.left(), y, area.width(), 0);
    sheet.write(line, words::periodOf(report, locale), type::subtitle);
    y += sheet.lineHeight(type::subtitle) + points(1);
    sheet.write(QRectF(area.left(), y, area.width(), 0), words::mostPainful(report),
        {type::subtitle.points, true, Ink::Pain});
    return y + sheet.lineHeight(type::subtitle);
}

double drawTotals(Sheet& sheet, const QRectF& area, const Report& report)
{
    const auto figures = words::figuresOf(report, sheet.locale());
    const auto gaps = static_cast<double>(figures.size() - 1);
    auto size = type::figure;
    const auto needed = [&](const words::Figure& figure) {
        return std::max(sheet.widthOf(figure.value, size), sheet.widthOf(figure.label, type::label));
    };
    const auto sum = [&] {
        return std::accumulate(figures.begin(), figures.end(), 0.0,
            [&](double width, const words::Figure& figure) { return width + needed(figure); });
    };
    while (sum() > area.width() - leastGap * gaps && size.points > smallestFigure)
        size.points -= 0.5;
    const double shrink = std::min(1.0, (area.width() - leastGap * gaps) / sum());
    const double between = std::max(leastGap, (area.width() - sum()) / gaps);
    const double base = sheet.lineHeight(type::figure) - sheet.lineHeight(size);
    const double labelTop = area.top() + sheet.lineHeight(type::figure);
    const double remarkTop = labelTop + sheet.lineHeight(type::label);
    double x = area.left();
    for (const auto& figure : figures) {
        const double width = needed(figure) * shrink;
        sheet.write(QRectF(x, area.top() + base, width, 0), figure.value, size);
        sheet.write(QRectF(x, labelTop, width, 0), figure.label, type::label);
        // A remark may use the air behind it.
        const double air = std::min(width + between - leastGap / 2, area.right() - x);
        sheet.write(QRectF(x, remarkTop, air, 0), figure.remark, type::label);
        x += width + between;
    }
    return std::any_of(
               figures.begin(), figures.end(), [](const auto& figure) { return !figure.remark.isEmpty(); })
        ? remarkTop + sheet.lineHeight(type::label)
        : remarkTop;
}

double drawMethod(Sheet& sheet, const QRectF& area, const Report& report)
{
    double y = area.top();
    sheet.rule(area.left(), area.right(), y, points(0.5), sheet.colours().quietText);
    y += points(4);
    const auto notes = words::methodNotes(report, sheet.locale());
    for (const auto& note : notes)
        y += sheet.writeParagraph(QRectF(area.left(), y, area.width(), 0), note, type::note) + points(1.5);
    const Type closing{type::note.points, true, Ink::Text};
    return y + sheet.writeParagraph(QRectF(area.left(), y, area.width(), 0), words::notADiagnosis(), closing);
}

double heightOfMethod(Sheet& sheet, double width, const Report& report)
{
    double height = points(4);
    const auto notes = words::methodNotes(report, sheet.locale());
    for (const auto& note : notes)
        height += sheet.heightOfParagraph(width, note, type::note) + points(1.5);
    return height
        + sheet.heightOfParagraph(width, words::notADiagnosis(), {type::note.points, true, Ink::Text});
}

} // namespace patella::ui
