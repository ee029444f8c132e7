// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/runs/run_filter.h"

#include "core/log/knee_lines.h"
#include "ui/pages/shared/run_table_model.h"

#include <algorithm>

namespace patella::ui {

namespace {

RunWish::Hurt hurtOf(const Entry& entry)
{
    const auto scores = worstScores(entry.painNotes);
    const auto worst = *std::max_element(scores.begin(), scores.end());
    return !worst                 ? RunWish::Hurt::NotNoted
        : *worst == Pain::least() ? RunWish::Hurt::Painless
                                  : RunWish::Hurt::Hurt;
}

bool isOn(const std::optional<SurfaceMix>& mix, Surface surface)
{
    return mix && mix->percentOn(surface) > 0;
}

} // namespace

RunWish everyRun()
{
    return {.words = {}, .from = {}, .surface = {}, .shoe = {}, .kind = {}, .hurt = RunWish::Hurt::Any};
}

bool fits(const Entry& entry, const RunWish& wish)
{
    const auto& [words, from, surface, shoe, kind, hurt] = wish;
    return (!from || entry.run.date >= *from) && (!surface || isOn(entry.run.surface, *surface))
        && (!shoe || entry.run.shoe == shoe) && (!kind || entry.run.kind == kind)
        && (hurt == RunWish::Hurt::Any || hurtOf(entry) == hurt);
}

RunFilter::RunFilter(QObject* parent)
    : QSortFilterProxyModel(parent)
    , m_wish(everyRun())
{
    setSortRole(RunTableModel::SortRole);
}

void RunFilter::wish(RunWish wish)
{
    if (m_wish == wish)
        return;
    m_wish = std::move(wish);
    invalidateFilter();
}

bool RunFilter::filterAcceptsRow(int row, const QModelIndex& parent) const
{
    const auto* runs = static_cast<const RunTableModel*>(sourceModel());
    if (!fits(runs->entryAt(row), m_wish))
        return false;
    return m_wish.words.isEmpty()
        || runs->data(runs->index(row, 0, parent), RunTableModel::SearchRole)
               .toString()
               .contains(m_wish.words, Qt::CaseInsensitive);
}

} // namespace patella::ui
