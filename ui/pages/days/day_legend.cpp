// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/days/day_legend.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>

#include "ui/fields/flow_rows.h"
#include "ui/pages/days/day_calendar.h"
#include "ui/pages/days/days_model.h"

#include <vector>

namespace patella::ui {

namespace {

struct Cell {
    int state;
    double fullness;
    std::optional<int> pain;
};

class Cells : public QWidget {
public:
    explicit Cells(std::vector<Cell> cells)
        : m_cells(std::move(cells))
    {
        setFixedSize(dayCellSize * static_cast<int>(m_cells.size()), dayCellSize);
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        for (int place = 0; place < static_cast<int>(m_cells.size()); ++place) {
            const auto& [state, fullness, pain] = m_cells.at(static_cast<std::size_t>(place));
            paintDay(painter, {place * dayCellSize, 0, dayCellSize, dayCellSize}, palette(), state, fullness,
                pain);
        }
    }

private:
    std::vector<Cell> m_cells;
};

} // namespace

DayLegend::DayLegend(QWidget* parent)
    : QWidget(parent)
{
    auto* rows = new FlowRows(16, this);
    const auto explain = [&](std::vector<Cell> cells, const QString& words) {
        auto* both = new QWidget;
        auto* row = new QHBoxLayout(both);
        row->setContentsMargins({});
        row->setSpacing(6);
        row->addWidget(new Cells(std::move(cells)));
        auto* label = new QLabel(words);
        label->setForegroundRole(QPalette::PlaceholderText);
        row->addWidget(label);
        rows->add(both, 0);
    };
    explain({{DaysModel::Blank, 0, {}}}, tr("no entry"));
    explain({{DaysModel::NoRun, 0, {}}}, tr("no run"));
    explain({{DaysModel::WithRun, 0.2, {}}, {DaysModel::WithRun, 0.6, {}}, {DaysModel::WithRun, 1, {}}},
        tr("short to long run"));
    explain(
        {{DaysModel::Blank, 0, 0}, {DaysModel::Blank, 0, 3}, {DaysModel::Blank, 0, 8}}, tr("pain 0, 3, 8"));
}

} // namespace patella::ui
