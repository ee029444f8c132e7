// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>
#include <QHash>

#include "core/log/entry.h"
#include "ui/words/units.h"

#include <cstddef>
#include <set>
#include <span>
#include <vector>

namespace patella {
class RunNotes;
}

namespace patella::ui {

// The runs of a log, or the latest of them, newest first, one row each.
class RunTableModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Date, DistanceKm, Time, Pace, Kind, SurfaceRunOn, Shoes, Knee, Place, Notes };
    enum Role { SortRole = Qt::UserRole, ScoresRole, MaskedRole };

    using QAbstractTableModel::QAbstractTableModel;

    void show(const Log& log, const Units& units);
    void showLatest(const Log& log, std::size_t most, const Units& units);
    const Units& units() const { return m_units; }
    const Entry& entryAt(int row) const { return m_entries.at(static_cast<std::size_t>(row)); }
    // What the cells of a column say, one after the other: what SortRole would give where that is text.
    std::vector<QString> textsOf(int column) const;
    static bool sortsByNumber(int column);
    QString shoeName(const std::optional<ShoeId>& shoe) const;
    // All that can be searched for in a run, prepared by words::forSearch when it is first asked for.
    const QString& searchTextAt(int row) const;
    // Does so for some of the runs, before anybody asks. Whether there are more.
    bool prepareSearch(int atMost);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void show(std::span<const RunEntry> runs, const Log& log, const Units& units);
    void takeNewestFirst(std::span<const RunEntry> runs, const RunNotes& notes);
    void speak(const Units& units);
    QString kneeToolTip(const Entry& entry) const;

    Units m_units;
    std::vector<Entry> m_entries;
    mutable std::vector<QString> m_searchTexts; // of the rows, as far as they were asked for
    std::size_t m_unprepared = 0; // of the first rows
    std::set<PainNoteId> m_masked;
    QHash<QString, QString> m_shoeNames;
};

// The four scores of a run as a list of whole numbers; an invalid variant stands for a score that was not
// noted.
QVariantList scoresOf(const Entry& entry);
// Whether something may have masked each of the four scores.
QVariantList maskedOf(const Entry& entry, const std::set<PainNoteId>& masked);

} // namespace patella::ui
