// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/runs/run_filter.h"

#include "ui/pages/shared/run_table_model.h"

#include <algorithm>

namespace patella::ui {

namespace {

std::optional<Pain> worstOf(const Entry& entry, std::optional<Side> side)
{
    std::optional<Pain> worst;
    for (const auto& note : entry.painNotes)
        if (!side || note.side == *side || note.side == Side::Both)
            worst = std::max(worst, std::optional(note.score));
    return worst;
}

bool hurts(const Entry& entry, const RunQuery& query)
{
    const auto worst = worstOf(entry, query.side);
    switch (query.hurt) {
    case RunQuery::Hurt::Any:
        return !query.side || worst;
    case RunQuery::Hurt::Hurt:
        return worst && *worst > Pain::least();
    case RunQuery::Hurt::Painless:
        return worst && *worst == Pain::least();
    case RunQuery::Hurt::NotNoted:
        return !worst;
    case RunQuery::Hurt::AtLeast:
        return worst && worst->value() >= query.atLeast;
    }
    return true;
}

bool isOn(const std::optional<SurfaceMix>& mix, Surface surface)
{
    return mix && mix->percentOn(surface) > 0;
}

} // namespace

RunQuery everyRun()
{
    return {.search = {},
        .from = {},
        .to = {},
        .surface = {},
        .shoe = {},
        .kind = {},
        .side = {},
        .hurt = RunQuery::Hurt::Any,
        .atLeast = {}};
}

bool fits(const Entry& entry, const RunQuery& query)
{
    const auto& run = entry.run;
    return (!query.from || run.when.date >= *query.from) && (!query.to || run.when.date <= *query.to)
        && (!query.surface || isOn(run.ground.surface, *query.surface))
        && (!query.shoe || run.ground.shoe == query.shoe) && (!query.kind || run.form.kind == query.kind)
        && hurts(entry, query);
}

RunFilter::RunFilter(QObject* parent)
    : QSortFilterProxyModel(parent)
    , m_query(everyRun())
{
    setSortRole(RunTableModel::SortRole);
}

void RunFilter::query(RunQuery query)
{
    if (m_query == query)
        return;
    m_query = std::move(query);
    invalidate(); // in one go: row by row takes a second for twenty years
}

bool RunFilter::filterAcceptsRow(int row, const QModelIndex& /*parent*/) const
{
    const auto* runs = static_cast<const RunTableModel*>(sourceModel());
    const auto& entry = runs->entryAt(row);
    return fits(entry, m_query)
        && (m_query.search.isEmpty() || holds(m_query.search, entry, runs->searchTextAt(row)));
}

// The table has the newest run first already.
bool RunFilter::lessThan(const QModelIndex& left, const QModelIndex& right) const
{
    return left.column() == RunTableModel::Date ? left.row() > right.row()
                                                : QSortFilterProxyModel::lessThan(left, right);
}

} // namespace patella::ui
