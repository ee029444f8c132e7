// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/knee/knee_paper.h"

#include <QLabel>
#include <QLayout>
#include <QPainter>

#include "ui/charts/chart_widget.h"
#include "ui/pages/knee/figure_table.h"
#include "ui/report/report_font.h"
#include "ui/report/type_sizes.h"

#include <algorithm>

namespace patella::ui {

namespace {

constexpr int mostRowsOnPaper = 40; // of a table, the latest
constexpr double fontOfCharts = 7; // points
constexpr double pointsOfAPixel = 0.62; // of the height of a chart

void addWords(Section& section, const QLabel& label)
{
    if (label.text().isEmpty())
        return;
    const bool isQuiet = label.foregroundRole() == QPalette::PlaceholderText;
    const auto tone = label.font().bold() ? Tone::Strong : isQuiet ? Tone::Note : Tone::Plain;
    for (const auto& line : label.text().split(QLatin1Char('\n'), Qt::SkipEmptyParts))
        section.blocks.push_back(Paragraph{line, tone});
}

void addChart(Section& section, const ChartWidget& chart)
{
    section.blocks.push_back(Picture{.title = chart.accessibleName(),
        .summary = chart.accessibleDescription(),
        .height = points(chart.height() * pointsOfAPixel),
        .paint = [&chart](QPainter& painter, const QRectF& place, const Units&) {
            painter.save();
            painter.setFont(reportFont(points(fontOfCharts), false));
            chart.paintOnPaper(painter, place, static_cast<int>(points(fontOfCharts)));
            painter.restore();
        }});
}

void addTable(Section& section, const FigureTable& table)
{
    if (table.rowCount() == 0)
        return;
    TableOfText text{.caption = table.name(), .titles = table.heads(), .rows = {}, .textColumns = {}};
    const int columns = static_cast<int>(text.titles.size());
    for (int row = 0; row < std::min(table.rowCount(), mostRowsOnPaper); ++row) {
        QStringList cells;
        for (int column = 0; column < columns; ++column)
            cells << table.cell(row, column);
        text.rows.push_back(cells);
    }
    for (int column = 1; column < columns; ++column)
        text.textColumns.push_back(column);
    section.blocks.push_back(std::move(text));
}

void addAll(Section& section, const QLayout& layout);

void add(Section& section, const QWidget& widget)
{
    if (widget.isHidden())
        return;
    if (const auto* label = qobject_cast<const QLabel*>(&widget))
        addWords(section, *label);
    else if (const auto* chart = qobject_cast<const ChartWidget*>(&widget))
        addChart(section, *chart);
    else if (const auto* table = qobject_cast<const FigureTable*>(&widget))
        addTable(section, *table);
    else if (widget.layout())
        addAll(section, *widget.layout());
}

void addAll(Section& section, const QLayout& layout)
{
    for (int i = 0; i < layout.count(); ++i) {
        auto* item = layout.itemAt(i);
        if (const auto* widget = item->widget())
            add(section, *widget);
        else if (const auto* inner = item->layout())
            addAll(section, *inner);
    }
}

} // namespace

Section sectionOf(const QString& title, const QWidget& part)
{
    Section section{.heading = title, .blocks = {}};
    add(section, part);
    return section;
}

} // namespace patella::ui
