// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSortFilterProxyModel>

#include "core/log/entry.h"
#include "ui/pages/runs/run_search.h"

#include <optional>

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

class RunFilter : public QSortFilterProxyModel {
    Q_OBJECT

public:
    explicit RunFilter(QObject* parent = nullptr);
    void query(RunQuery query);

protected:
    bool filterAcceptsRow(int row, const QModelIndex& parent) const override;
    bool lessThan(const QModelIndex& left, const QModelIndex& right) const override;

private:
    RunQuery m_query;
};

} // namespace patella::ui
