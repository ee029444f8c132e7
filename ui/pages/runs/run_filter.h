// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractProxyModel>

#include "core/log/entry.h"
#include "ui/pages/runs/run_search.h"

#include <optional>
#include <vector>

namespace patella::ui {

// Which runs of the table are shown: what was typed, a period, and answers.
struct RunQuery {
    enum class Hurt { Any, Hurt, Painless, NotNoted, AtLeast };

    RunSearch search;
    std::optional<LocalDate> from;
    std::optional<LocalDate> to;
    std::optional<Surface> surface;
    std::optional<ShoeId> shoe;
    std::optional<RunKind> kind;
    std::optional<Side> side; // pain of this knee, or of both
    Hurt hurt;
    int atLeast; // where it hurt so much
    bool operator==(const RunQuery&) const = default;
};

RunQuery everyRun();

// Whether a run fits a query, apart from what is searched for.
bool fits(const Entry& entry, const RunQuery& query);

// The runs of a table that fit, sorted. A key in the search sorts nothing again, and a sort looks for nothing
// again; what is selected stays so.
class RunFilter : public QAbstractProxyModel {
    Q_OBJECT

public:
    explicit RunFilter(QObject* parent = nullptr);
    void query(RunQuery query);

    void setSourceModel(QAbstractItemModel* runs) override;
    QModelIndex mapToSource(const QModelIndex& index) const override;
    QModelIndex mapFromSource(const QModelIndex& index) const override;
    QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    QModelIndex parent(const QModelIndex& index) const override;
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void sort(int column, Qt::SortOrder order) override;

private:
    void sortAll();
    void find();
    template <typename Change> void rearrange(Change&& change);
    std::vector<int> sortedBy(int column) const;

    RunQuery m_query;
    int m_column = -1; // none: as the source has them
    Qt::SortOrder m_order = Qt::AscendingOrder;
    std::vector<int> m_sorted; // all rows of the source
    std::vector<int> m_shown; // those that fit
    std::vector<int> m_places; // of each row of the source among those; -1: it does not fit
};

} // namespace patella::ui
