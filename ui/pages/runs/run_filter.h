// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSortFilterProxyModel>
#include <QString>

#include "core/log/entry.h"

#include <optional>

namespace patella::ui {

// Which runs of the table are shown: words, a period, and answers.
struct RunWish {
    enum class Hurt { Any, Hurt, Painless, NotNoted };

    QString words;
    std::optional<LocalDate> from;
    std::optional<Surface> surface;
    std::optional<ShoeId> shoe;
    std::optional<RunKind> kind;
    Hurt hurt;
    bool operator==(const RunWish&) const = default;
};

RunWish everyRun();

// Whether a run is wished for, its words aside.
bool fits(const Entry& entry, const RunWish& wish);

class RunFilter : public QSortFilterProxyModel {
    Q_OBJECT

public:
    explicit RunFilter(QObject* parent = nullptr);
    void wish(RunWish wish);

protected:
    bool filterAcceptsRow(int row, const QModelIndex& parent) const override;

private:
    RunWish m_wish;
};

} // namespace patella::ui
