// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSortFilterProxyModel>
#include <QString>

#include "core/log/entry.h"

#include <optional>

namespace patella::ui {

// Which runs of the table are shown: words, a period, and answers.
struct RunQuery {
    enum class Hurt { Any, Hurt, Painless, NotNoted };

    QString words;
    std::optional<LocalDate> from;
    std::optional<Surface> surface;
    std::optional<ShoeId> shoe;
    std::optional<RunKind> kind;
    Hurt hurt;
    bool operator==(const RunQuery&) const = default;
};

RunQuery everyRun();

// Whether a run fits a query, apart from the words that are searched for.
bool fits(const Entry& entry, const RunQuery& query);

class RunFilter : public QSortFilterProxyModel {
    Q_OBJECT

public:
    explicit RunFilter(QObject* parent = nullptr);
    void query(RunQuery query);

protected:
    bool filterAcceptsRow(int row, const QModelIndex& parent) const override;

private:
    RunQuery m_query;
};

} // namespace patella::ui
