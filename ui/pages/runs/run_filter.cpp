// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/runs/run_filter.h"

#include <QHash>

#include "ui/pages/shared/run_table_model.h"

#include <algorithm>
#include <iterator>
#include <limits>
#include <numeric>

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

// The places of texts among themselves, the same for the same text.
std::vector<double> ranksOf(const std::vector<QString>& texts)
{
    QHash<QString, double> ranks;
    for (const auto& text : texts)
        ranks.insert(text, 0);
    auto distinct = ranks.keys();
    std::ranges::sort(distinct);
    for (qsizetype place = 0; place < distinct.size(); ++place)
        ranks[distinct.at(place)] = static_cast<double>(place);
    std::vector<double> all;
    all.reserve(texts.size());
    std::ranges::transform(
        texts, std::back_inserter(all), [&](const QString& text) { return ranks.value(text); });
    return all;
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
    : QAbstractProxyModel(parent)
    , m_query(everyRun())
{
}

void RunFilter::setSourceModel(QAbstractItemModel* runs)
{
    beginResetModel();
    QAbstractProxyModel::setSourceModel(runs);
    connect(runs, &QAbstractItemModel::modelAboutToBeReset, this, [this] { beginResetModel(); });
    connect(runs, &QAbstractItemModel::modelReset, this, [this] {
        sortAll();
        find();
        endResetModel();
    });
    sortAll();
    find();
    endResetModel();
}

void RunFilter::query(RunQuery query)
{
    if (m_query == query)
        return;
    m_query = std::move(query);
    rearrange([this] { find(); });
}

void RunFilter::sort(int column, Qt::SortOrder order)
{
    m_column = column;
    m_order = order;
    rearrange([this] {
        sortAll();
        find();
    });
}

// In one go: row by row takes a second for twenty years.
template <typename Change> void RunFilter::rearrange(Change&& change)
{
    Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
    const auto before = persistentIndexList();
    QModelIndexList inSource, after;
    for (const auto& each : before)
        inSource << mapToSource(each);
    change();
    for (const auto& each : inSource)
        after << mapFromSource(each);
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged({}, VerticalSortHint);
}

// What has no number comes last.
std::vector<int> RunFilter::sortedBy(int column) const
{
    const auto& runs = *static_cast<const RunTableModel*>(sourceModel());
    std::vector<int> rows(static_cast<std::size_t>(runs.rowCount()));
    std::iota(rows.begin(), rows.end(), 0);
    std::vector<double> keys;
    if (!RunTableModel::sortsByNumber(column))
        keys = ranksOf(runs.textsOf(column));
    else
        for (const int row : rows) {
            const auto key = runs.index(row, column).data(RunTableModel::SortRole);
            keys.push_back(key.isValid() ? key.toDouble() : std::numeric_limits<double>::max());
        }
    const bool descending = m_order == Qt::DescendingOrder;
    std::ranges::stable_sort(rows, [&](int left, int right) {
        const double a = keys[static_cast<std::size_t>(left)], b = keys[static_cast<std::size_t>(right)];
        return descending ? b < a : a < b;
    });
    return rows;
}

// The table has the newest run first already.
void RunFilter::sortAll()
{
    if (m_column >= 0 && m_column != RunTableModel::Date) {
        m_sorted = sortedBy(m_column);
        return;
    }
    m_sorted.resize(static_cast<std::size_t>(sourceModel()->rowCount()));
    std::iota(m_sorted.begin(), m_sorted.end(), 0);
    if (m_column == RunTableModel::Date && m_order == Qt::AscendingOrder)
        std::ranges::reverse(m_sorted);
}

void RunFilter::find()
{
    const auto& runs = *static_cast<const RunTableModel*>(sourceModel());
    m_shown.clear();
    m_places.assign(m_sorted.size(), -1);
    for (const int row : m_sorted) {
        const auto& entry = runs.entryAt(row);
        if (!fits(entry, m_query)
            || (!m_query.search.isEmpty() && !holds(m_query.search, entry, runs.searchTextAt(row))))
            continue;
        m_places[static_cast<std::size_t>(row)] = static_cast<int>(m_shown.size());
        m_shown.push_back(row);
    }
}

QModelIndex RunFilter::mapToSource(const QModelIndex& index) const
{
    if (!index.isValid())
        return {};
    return sourceModel()->index(m_shown.at(static_cast<std::size_t>(index.row())), index.column());
}

QModelIndex RunFilter::mapFromSource(const QModelIndex& index) const
{
    const int place = index.isValid() ? m_places.at(static_cast<std::size_t>(index.row())) : -1;
    return place < 0 ? QModelIndex() : createIndex(place, index.column());
}

QModelIndex RunFilter::index(int row, int column, const QModelIndex& parent) const
{
    const bool isThere
        = !parent.isValid() && row >= 0 && row < rowCount() && column >= 0 && column < columnCount();
    return isThere ? createIndex(row, column) : QModelIndex();
}

QModelIndex RunFilter::parent(const QModelIndex& /*index*/) const { return {}; }

int RunFilter::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

int RunFilter::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() || !sourceModel() ? 0 : sourceModel()->columnCount();
}

// Also where no run fits.
QVariant RunFilter::headerData(int section, Qt::Orientation orientation, int role) const
{
    return orientation == Qt::Horizontal && sourceModel()
        ? sourceModel()->headerData(section, orientation, role)
        : QAbstractProxyModel::headerData(section, orientation, role);
}

} // namespace patella::ui
