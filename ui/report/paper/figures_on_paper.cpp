// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/paper/figures_on_paper.h"

#include <algorithm>
#include <numeric>

namespace patella::ui {

namespace {

constexpr double leastGap = points(8);
constexpr double smallest = 5; // points
constexpr double smallestForWords = 9; // no smaller for the sake of the labels

QString below(const Figure& figure)
{
    return figure.remark.isEmpty() ? figure.label : figure.label + QLatin1Char('\n') + figure.remark;
}

double leastOf(const std::vector<ColumnNeed>& needs)
{
    return std::accumulate(
        needs.begin(), needs.end(), 0.0, [](double sum, const auto& need) { return sum + need.least; });
}

} // namespace

FiguresOnPaper::FiguresOnPaper(const Sheet& sheet, const Figures& figures, double room)
    : m_sheet(sheet)
    , m_figures(figures)
    , m_size(type::figure)
    , m_gap(leastGap)
{
    fit(room);
}

void FiguresOnPaper::fit(double room)
{
    const auto gaps = static_cast<double>(m_figures.figures.size()) - 1;
    const double free = room - gaps * leastGap;
    const auto values = [&] {
        return std::accumulate(m_figures.figures.begin(), m_figures.figures.end(), 0.0,
            [&](double sum, const auto& figure) { return sum + m_sheet.widthOf(figure.value, m_size); });
    };
    while (m_size.points > smallest
        && (values() > free || (m_size.points > smallestForWords && leastOf(needs()) > free)))
        m_size.points -= 0.5;
    m_widths = widthsIn(free);
    const double used = std::accumulate(m_widths.begin(), m_widths.end(), 0.0);
    if (gaps > 0)
        m_gap = std::max(leastGap, std::min(leastGap * 4, (room - used) / gaps));
}

std::vector<ColumnNeed> FiguresOnPaper::needs() const
{
    std::vector<ColumnNeed> needs;
    for (const auto& figure : m_figures.figures) {
        const double value = m_sheet.widthOf(figure.value, m_size);
        const auto words = below(figure).replace(QLatin1Char('\n'), QLatin1Char(' '));
        needs.push_back({.whole = std::max(value, m_sheet.widthOf(figure.label, type::label)),
            .least
            = std::max(value, std::min(value + leastGap * 4, m_sheet.widestWordOf(words, type::label)))});
    }
    return needs;
}

// No label takes from a number beside it: long words rather break.
std::vector<double> FiguresOnPaper::widthsIn(double free) const
{
    auto columns = needs();
    if (leastOf(columns) > free)
        for (std::size_t i = 0; i < columns.size(); ++i)
            columns[i]
                = {.whole = columns[i].least, .least = m_sheet.widthOf(m_figures.figures[i].value, m_size)};
    return columnWidths(columns, free);
}

double FiguresOnPaper::height() const
{
    double labels = 0;
    for (std::size_t i = 0; i < m_widths.size(); ++i)
        labels = std::max(labels, m_sheet.heightOf(below(m_figures.figures[i]), m_widths[i], type::label));
    return m_sheet.lineHeight(m_size) + labels;
}

void FiguresOnPaper::draw(Sheet& sheet, QPointF at) const
{
    for (std::size_t i = 0; i < m_widths.size(); ++i) {
        const auto& figure = m_figures.figures[i];
        sheet.write(QRectF(at.x(), at.y(), m_widths[i], 0), figure.value, m_size);
        sheet.write(
            QRectF(at.x(), at.y() + m_sheet.lineHeight(m_size), m_widths[i], 0), below(figure), type::label);
        at.rx() += m_widths[i] + m_gap;
    }
}

} // namespace patella::ui
