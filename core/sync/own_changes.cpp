// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/own_changes.h"

#include "core/sync/row_rules.h"
#include "core/sync/same_run.h"
#include "core/sync/same_score.h"

namespace patella::sync {

namespace {

using Kind = RowChange::Kind;

Plain valueIn(const PlainRow& row, std::string_view column)
{
    const auto cell = row.find(column);
    return cell == row.end() ? Plain{} : cell->second;
}

bool isSame(const Plain& a, const Plain& b) { return a == b || (isNoAnswer(a) && isNoAnswer(b)); }

// What differs, with all that goes together with it.
std::vector<Cell> differences(const std::string& table, const PlainRow& before, const PlainRow& after)
{
    std::map<std::string, Plain> cells;
    for (const auto& [column, value] : after) {
        if (column == "id" || isSame(valueIn(before, column), value) || !isSoundValue(table, column, value))
            continue;
        cells.insert_or_assign(column, value);
        for (const auto other : togetherWith(table, column))
            cells.insert_or_assign(std::string(other), valueIn(after, other));
    }
    std::vector<Cell> list;
    for (auto& [column, value] : cells)
        list.push_back({column, std::move(value)});
    return list;
}

class Taking {
public:
    Taking(KnownChanges& changes, const OwnDevice& own)
        : m_changes(changes)
        , m_own(own)
        , m_hasOthers(changes.store().hasOthersThan(own.id))
    {
    }

    std::optional<RowChange> changeOf(const JournalStep& step)
    {
        if (!isTable(step.table))
            return std::nullopt;
        const auto maker = makerOf(step);
        m_hasOthers = m_hasOthers || maker != m_own.id;
        auto change = whatItSays(step);
        return change ? std::optional(m_changes.make(
                            std::move(*change), maker, step.milliseconds + m_own.clockAhead.count()))
                      : std::nullopt;
    }

private:
    std::string makerOf(const JournalStep& step) const
    {
        return step.device == m_own.machine || !isDeviceId(step.device) ? m_own.id : step.device;
    }

    std::optional<RowChange> whatItSays(const JournalStep& step)
    {
        auto change = draftChange(Kind::Edit, step.table, step.row);
        const bool isKnown = !m_changes.changesOf(step.row).empty();
        if (!isKnown) {
            if (!step.after)
                return std::nullopt;
            change.kind = Kind::New;
            change.cells = differences(step.table, {}, *step.after);
            if (m_hasOthers)
                keepApart(change, step);
            return change;
        }
        const auto state = m_changes.stateOf(step.row);
        change.over = state.heads;
        if (!step.after) {
            change.kind = Kind::Remove;
            sayWhatItWentWith(change, step);
        } else
            change.cells = differences(step.table, step.before ? *step.before : state.cells, *step.after);
        const bool saysNothing = step.before && step.after && change.cells.empty();
        return saysNothing ? std::nullopt : std::optional(std::move(change));
    }

    // Removed over changes of the row that it needed and that went too: where that one stands, so does this.
    void sayWhatItWentWith(RowChange& change, const JournalStep& step)
    {
        for (const auto& pointer : pointersOf(step.table)) {
            if (!pointer.isNeeded || !step.before)
                continue;
            const auto cell = valueIn(*step.before, pointer.column);
            const auto* target = std::get_if<std::string>(&cell);
            if (!target || !m_changes.store().removedAlong(step.entry, *target))
                continue;
            const auto heads = m_changes.stateOf(*target).heads;
            change.over.insert(change.over.end(), heads.begin(), heads.end());
        }
    }

    void keepApart(RowChange& change, const JournalStep& step)
    {
        if (step.table != "run" && step.table != "pain_note")
            return;
        const auto record = recordOf(step.table, step.row, *step.after);
        if (!record)
            return;
        if (const auto* run = std::get_if<RunEntry>(&*record))
            change.rows = runsLike(*run, m_changes.store().rows());
        if (const auto* note = std::get_if<PainNote>(&*record))
            change.rows = scoresLike(*note, m_changes);
    }

    KnownChanges& m_changes;
    const OwnDevice& m_own;
    bool m_hasOthers;
};

} // namespace

std::int64_t takeJournal(KnownChanges& changes, const OwnDevice& own, std::int64_t after, int atMost,
    const std::function<void(const RowChange&)>& made)
{
    Taking taking(changes, own);
    for (const auto& step : changes.store().journalAfter(after, atMost)) {
        if (const auto change = taking.changeOf(step))
            made(*change);
        after = step.entry;
    }
    return after;
}

} // namespace patella::sync
