// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/load/load_table_model.h"

#include "ui/pages/load/load_page_words.h"
#include "ui/words/units.h"

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
    const auto& judged = m_view.weeks[week];
    const auto& shown = m_view.series.weeks[week];
    const auto number = [&](double amount) {
        return QLocale().toString(amount, 'f', m_view.unit == LoadUnit::Distance ? 1 : 0);
    };
    switch (column) {
    case Week:
        return words::shortDate(judged.monday);
    case Total:
        return number(words::amountIn(judged.load, m_view.unit));
    case Line:
        return judged.line ? number(words::amountIn(*judged.line, m_view.unit)) : words::dash();
    case Standing:
        return judged.inProgress && judged.state == WeekState::Baseline
            ? words::briefly(WeekState::InProgress)
            : words::briefly(judged.state);
    case Spikes:
        return m_view.marks[week].spikes.empty() ? words::dash()
                                                 : QLocale().toString(m_view.marks[week].spikes.size());
    case WorstPain:
        return words::pain(shown.worst);
    case NextMorning:
        return words::pain(shown.worstNextMorning);
    default:
        return number(shown.pieces[static_cast<std::size_t>(column - Parts)]);
    }
}

QVariant LoadTableModel::data(const QModelIndex& index, int role) const
{
    if (role == Qt::DisplayRole)
        return text(placeOf(index.row()), index.column());
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::AlignVCenter
            | (index.column() == Week || index.column() == Standing ? Qt::AlignLeft : Qt::AlignRight));
    return {};
}

QVariant LoadTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(
            Qt::AlignVCenter | (section == Week || section == Standing ? Qt::AlignLeft : Qt::AlignRight));
    if (role != Qt::DisplayRole)
        return {};
    const QStringList titles{tr("Week of"), tr("Sum (%1)").arg(words::unitOnAxis(m_view.unit)),
        tr("10\u00a0% line"), tr("Status"), tr("Long runs"), tr("Worst pain"), tr("Next morning")};
    return section < Parts ? titles.at(section)
                           : m_view.series.groups[static_cast<std::size_t>(section - Parts)].name;
}

} // namespace patella::ui
