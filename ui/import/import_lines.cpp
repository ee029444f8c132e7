// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/import_lines.h"

#include <QFileInfo>

#include "ui/convert.h"
#include "ui/words/import_words.h"
#include "ui/words/log_words.h"
#include "ui/words/units.h"

#include <algorithm>
#include <utility>

namespace patella::ui {

namespace {

QString inShort(const RunEntry& run, const std::vector<Shoe>& newShoes, const Units& units)
{
    QStringList parts{words::shortDate(run.when.date)};
    if (run.measured.distance)
        parts << words::distance(*run.measured.distance, units);
    if (run.measured.duration)
        parts << words::duration(*run.measured.duration);
    if (run.ground.surface)
        parts << words::of(*run.ground.surface);
    for (const auto& shoe : newShoes)
        if (run.ground.shoe == shoe.id)
            parts << toQt(shoe.name);
    return parts.join(QStringLiteral(", "));
}

} // namespace

ImportLines::ImportLines(exchange::ImportPlan plan, Units units, QObject* parent)
    : QAbstractTableModel(parent)
    , m_plan(std::move(plan))
    , m_units(std::move(units))
{
    const auto add = [this](Kind kind, std::size_t count) {
        for (std::size_t place = 0; place < count; ++place)
            m_rows.push_back({.kind = kind, .place = place, .isChosen = kind == Kind::Imported});
    };
    const auto addDuplicates = [this](Kind kind) {
        for (std::size_t place = 0; place < m_plan.duplicates.size(); ++place)
            if (m_plan.duplicates.at(place).offered.has_value() == (kind == Kind::Offer))
                m_rows.push_back({.kind = kind, .place = place, .isChosen = false});
    };
    add(Kind::Failed, m_plan.failed.size());
    addDuplicates(Kind::Offer);
    add(Kind::Imported, m_plan.imported.size());
    addDuplicates(Kind::Known);
    add(Kind::Skipped, m_plan.skipped.size());
}

exchange::ImportPlan ImportLines::chosenOf(exchange::ImportPlan plan) const
{
    auto imported = std::exchange(plan.imported, {});
    for (const auto& row : m_rows) {
        if (row.kind == Kind::Imported && row.isChosen)
            plan.imported.push_back(std::move(imported.at(row.place)));
        if (row.kind == Kind::Skipped && row.isChosen)
            plan.imported.push_back(*plan.skipped.at(row.place).asRun);
        if (row.kind == Kind::Offer && !row.isChosen)
            plan.duplicates.at(row.place).offered.reset();
    }
    return plan;
}

int ImportLines::runsChosen() const
{
    return static_cast<int>(
        std::count_if(m_rows.begin(), m_rows.end(), [](const Row& row) { return row.isChosen; }));
}

bool ImportLines::hasBox(const Row& row) const
{
    return row.kind == Kind::Imported || row.kind == Kind::Offer
        || (row.kind == Kind::Skipped && m_plan.skipped.at(row.place).asRun);
}

bool ImportLines::isGuessed(const Row& row, Guess guess) const
{
    if (guess == Guess::NoRun)
        return row.kind == Kind::Skipped && m_plan.skipped.at(row.place).asRun;
    if (row.kind != Kind::Imported)
        return false;
    const auto& remarks = m_plan.imported.at(row.place).remarks;
    return std::find(remarks.begin(), remarks.end(), exchange::Remark::SportGuessed) != remarks.end();
}

int ImportLines::guessed(Guess guess) const
{
    return static_cast<int>(
        std::count_if(m_rows.begin(), m_rows.end(), [&](const Row& row) { return isGuessed(row, guess); }));
}

void ImportLines::choose(Guess guess, bool asRuns)
{
    for (auto& row : m_rows)
        if (isGuessed(row, guess))
            row.isChosen = asRuns;
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0, File), index(rowCount() - 1, File));
}

void ImportLines::change(const std::vector<int>& rows, const std::function<void(RunEntry&)>& how)
{
    for (const int row : rows) {
        const auto& each = m_rows.at(static_cast<std::size_t>(row));
        if (each.kind != Kind::Imported)
            continue;
        how(m_plan.imported.at(each.place).entry.run);
        Q_EMIT dataChanged(index(row, 0), index(row, columnCount() - 1));
    }
}

int ImportLines::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ImportLines::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : Why + 1; }

QString ImportLines::file(const Row& row) const
{
    switch (row.kind) {
    case Kind::Failed:
        return toQt(m_plan.failed.at(row.place).file);
    case Kind::Skipped:
        return toQt(m_plan.skipped.at(row.place).file);
    case Kind::Offer:
    case Kind::Known:
        return toQt(m_plan.duplicates.at(row.place).file);
    case Kind::Imported:
        return toQt(m_plan.imported.at(row.place).file);
    }
    return {};
}

QString ImportLines::outcome(const Row& row) const
{
    switch (row.kind) {
    case Kind::Failed:
        return tr("Cannot be read");
    case Kind::Skipped:
        return tr("Skipped");
    case Kind::Offer:
        return tr("Already there: merge?");
    case Kind::Known:
        return tr("Already there");
    case Kind::Imported:
        return tr("New run");
    }
    return {};
}

QString ImportLines::run(const Row& row) const
{
    if (row.kind == Kind::Imported)
        return inShort(m_plan.imported.at(row.place).entry.run, m_plan.newShoes, m_units);
    if (row.kind == Kind::Offer)
        return inShort(*m_plan.duplicates.at(row.place).offered, m_plan.newShoes, m_units);
    if (row.kind == Kind::Skipped && m_plan.skipped.at(row.place).asRun)
        return inShort(m_plan.skipped.at(row.place).asRun->entry.run, m_plan.newShoes, m_units);
    return {};
}

QString ImportLines::why(const Row& row) const
{
    if (row.kind == Kind::Failed)
        return words::reason(m_plan.failed.at(row.place));
    if (row.kind == Kind::Skipped)
        return words::reason(m_plan.skipped.at(row.place));
    QStringList remarks;
    if (row.kind == Kind::Offer)
        remarks << tr("has more about that run: tick to merge; what you entered stays");
    if (row.kind == Kind::Imported)
        remarks << words::remarksInWords(m_plan.imported.at(row.place), m_units);
    else
        remarks << words::remarksInWords(m_plan.duplicates.at(row.place), m_units);
    return remarks.join(QStringLiteral("; "));
}

QVariant ImportLines::data(const QModelIndex& index, int role) const
{
    const auto& row = m_rows.at(static_cast<std::size_t>(index.row()));
    if (role == Qt::CheckStateRole && index.column() == File && hasBox(row))
        return row.isChosen ? Qt::Checked : Qt::Unchecked;
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    switch (index.column()) {
    case File:
        return role == Qt::ToolTipRole ? file(row) : QFileInfo(file(row)).fileName();
    case Outcome:
        return outcome(row);
    case Run:
        return run(row);
    default:
        return why(row);
    }
}

bool ImportLines::setData(const QModelIndex& index, const QVariant& value, int role)
{
    auto& row = m_rows.at(static_cast<std::size_t>(index.row()));
    if (role != Qt::CheckStateRole || index.column() != File || !hasBox(row))
        return false;
    row.isChosen = value.toInt() == Qt::Checked;
    Q_EMIT dataChanged(index, index);
    return true;
}

QVariant ImportLines::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return QStringList{tr("File"), tr("Outcome"), tr("Run"), tr("Why")}.value(section);
}

Qt::ItemFlags ImportLines::flags(const QModelIndex& index) const
{
    auto flags = QAbstractTableModel::flags(index);
    if (index.isValid() && index.column() == File && hasBox(m_rows.at(static_cast<std::size_t>(index.row()))))
        flags |= Qt::ItemIsUserCheckable;
    return flags;
}

} // namespace patella::ui
