// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/blocks.h"
#include "ui/words/report_words.h"

#include <algorithm>
#include <numeric>

namespace patella::ui {

namespace {

using Figures = std::vector<words::Figure>;

constexpr double leastGap = points(9);

// Figures are never cut: rather they get smaller.
Type sizeThatFits(const Sheet& sheet, const Figures& figures, double room)
{
    auto size = type::figure;
    const auto sum = [&] {
        return std::accumulate(figures.begin(), figures.end(), 0.0,
            [&](double width, const auto& figure) { return width + sheet.widthOf(figure.value, size); });
    };
    while (sum() > room && size.points > 5)
        size.points -= 0.5;
    return size;
}

// Room for each figure, and for as much of its label as all together can have.
std::vector<double> widthsThatFit(const Sheet& sheet, const Figures& figures, const Type& size, double room)
{
    std::vector<double> widths;
    std::vector<double> beyond;
    for (const auto& figure : figures) {
        widths.push_back(sheet.widthOf(figure.value, size));
        beyond.push_back(std::max(0.0, sheet.widthOf(figure.label, type::label) - widths.back()));
    }
    const double wanted = std::accumulate(beyond.begin(), beyond.end(), 0.0);
    const double free = room - std::accumulate(widths.begin(), widths.end(), 0.0);
    const double share = wanted > 0 ? std::clamp(free / wanted, 0.0, 1.0) : 0;
    for (std::size_t i = 0; i < widths.size(); ++i)
        widths[i] += share * beyond[i];
    return widths;
}

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
    const double room = area.width() - leastGap * gaps;
    const auto size = sizeThatFits(sheet, figures, room);
    const auto widths = widthsThatFit(sheet, figures, size, room);
    const double between = (area.width() - std::accumulate(widths.begin(), widths.end(), 0.0)) / gaps;
    const double base = sheet.lineHeight(type::figure) - sheet.lineHeight(size);
    const double labelTop = area.top() + sheet.lineHeight(type::figure);
    const double remarkTop = labelTop + sheet.lineHeight(type::label);
    double x = area.left();
    for (std::size_t i = 0; i < figures.size(); ++i) {
        sheet.write(QRectF(x, area.top() + base, widths[i], 0), figures[i].value, size);
        sheet.write(QRectF(x, labelTop, widths[i], 0), figures[i].label, type::label);
        // A remark may use the air behind it.
        const double air = std::min(widths[i] + between - leastGap / 2, area.right() - x);
        sheet.write(QRectF(x, remarkTop, air, 0), figures[i].remark, type::label);
        x += widths[i] + between;
    }
    const bool remarks = std::any_of(
        figures.begin(), figures.end(), [](const auto& figure) { return !figure.remark.isEmpty(); });
    return remarks ? remarkTop + sheet.lineHeight(type::label) : remarkTop;
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
