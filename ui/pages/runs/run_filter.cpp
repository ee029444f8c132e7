// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/runs/run_filter.h"

#include "core/log/knee_lines.h"
#include "ui/pages/shared/run_table_model.h"

#include <algorithm>

namespace patella::ui {

namespace {

RunQuery::Hurt hurtOf(const Entry& entry)
{
    const auto scores = worstScores(entry.painNotes);
    const auto worst = *std::max_element(scores.begin(), scores.end());
    return !worst                 ? RunQuery::Hurt::NotNoted
        : *worst == Pain::least() ? RunQuery::Hurt::Painless
                                  : RunQuery::Hurt::Hurt;
}

bool isOn(const std::optional<SurfaceMix>& mix, Surface surface)
{
    return mix && mix->percentOn(surface) > 0;
}

} // namespace

RunQuery everyRun()
{
    return {.words = {}, .from = {}, .surface = {}, .shoe = {}, .kind = {}, .hurt = RunQuery::Hurt::Any};
}

bool fits(const Entry& entry, const RunQuery& query)
{
    const auto& [words, from, surface, shoe, kind, hurt] = query;
    return (!from || entry.run.when.date >= *from) && (!surface || isOn(entry.run.ground.surface, *surface))
        && (!shoe || entry.run.ground.shoe == shoe) && (!kind || entry.run.form.kind == kind)
        && (hurt == RunQuery::Hurt::Any || hurtOf(entry) == hurt);
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
    invalidateFilter();
}

bool RunFilter::filterAcceptsRow(int row, const QModelIndex& parent) const
{
    const auto* runs = static_cast<const RunTableModel*>(sourceModel());
    if (!fits(runs->entryAt(row), m_query))
        return false;
    return m_query.words.isEmpty()
        || runs->data(runs->index(row, 0, parent), RunTableModel::SearchRole)
               .toString()
               .contains(m_query.words, Qt::CaseInsensitive);
}

} // namespace patella::ui
