// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/load/load_table_model.h"

#include "ui/pages/load/load_page_words.h"
#include "ui/words/load_words.h"
#include "ui/words/units.h"
#include "ui/words/week_words.h"

namespace patella::ui {

void LoadTableModel::show(LoadView view)
{
    beginResetModel();
    m_view = std::move(view);
    endResetModel();
}

int LoadTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_view.weeks.size());
}

int LoadTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : Parts + static_cast<int>(m_view.series.groups.size());
}

QString LoadTableModel::text(std::size_t week, int column) const
{
    const auto& shown = m_view.weeks[week];
    switch (column) {
    case WeekOf:
        return words::shortDate(shown.monday);
    case Total:
        return words::number(amountOf(shown.load, m_view.units), m_view.unit, m_view.units);
    case Line:
        return shown.line ? words::number(amountOf(*shown.line, m_view.units), m_view.unit, m_view.units)
                          : words::dash();
    case Standing:
        return shown.inProgress && shown.state == WeekState::Baseline ? words::briefly(WeekState::InProgress)
                                                                      : words::briefly(shown.state);
    case Spikes:
        return shown.spikes.empty() ? words::dash() : QLocale().toString(shown.spikes.size());
    case WorstPain:
        return words::pain(shown.worst);
    case NextMorning:
        return words::pain(shown.worstNextMorning);
    default:
        return words::number(m_view.series.weeks[week].pieces[static_cast<std::size_t>(column - Parts)],
            m_view.unit, m_view.units);
    }
}

QVariant LoadTableModel::data(const QModelIndex& index, int role) const
{
    if (role == Qt::DisplayRole)
        return text(placeOf(index.row()), index.column());
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::AlignVCenter
            | (index.column() == WeekOf || index.column() == Standing ? Qt::AlignLeft : Qt::AlignRight));
    return {};
}

QVariant LoadTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(
            Qt::AlignVCenter | (section == WeekOf || section == Standing ? Qt::AlignLeft : Qt::AlignRight));
    if (role != Qt::DisplayRole)
        return {};
    const QStringList titles{tr("Week of"),
        tr("Total (%1)").arg(words::unitOnAxis(m_view.unit, m_view.units)), tr("10\u00a0% line"),
        tr("Status"), tr("Long runs"), tr("Worst pain"), tr("Next morning")};
    return section < Parts ? titles.at(section)
                           : m_view.series.groups[static_cast<std::size_t>(section - Parts)].name;
}

} // namespace patella::ui
