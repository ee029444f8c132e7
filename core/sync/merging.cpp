// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/merging.h"

#include "core/sync/row_rules.h"
#include "core/sync/same_run.h"
#include "core/sync/same_score.h"

#include <algorithm>

namespace patella::sync {

namespace {

bool needsAnother(std::string_view table)
{
    return std::ranges::any_of(pointersOf(table), &Pointing::isNeeded);
}

} // namespace

Merging::Merging(KnownChanges& changes, std::chrono::milliseconds now)
    : m_changes(changes)
    , m_rows(changes.store().rows())
    , m_now(now)
{
    for (auto& open : changes.store().openRows()) {
        m_waiting += open.waitsFor.empty() ? 0 : 1;
        m_openRows.emplace(open.row, std::move(open));
    }
}

void Merging::lookAt(const std::string& table, const std::string& row)
{
    const auto key = m_changes.keyOf(row);
    if (m_toLookAt.emplace(orderOfTable(table), key).second)
        m_tables.insert_or_assign(key, table);
}

void Merging::lookAtAll(const SharedRows::Pointers& rows)
{
    for (const auto& [table, row] : rows)
        lookAt(table, row);
}

void Merging::noteChange(const RowChange& change)
{
    lookAt(change.table, change.row);
    auto rows = change.kind == RowChange::Kind::Same ? m_changes.allOf(change.row) : std::vector{change.row};
    for (const auto& row : rows) {
        if (change.kind == RowChange::Kind::Same)
            lookAtAll(m_rows.pointingTo(pointersTo(change.table), row));
        const bool mayEndWaiting
            = change.kind == RowChange::Kind::New || change.kind == RowChange::Kind::Same;
        if (mayEndWaiting && m_waiting > 0)
            for (const auto& open : m_changes.store().waitingFor(row))
                lookAt(open.table, open.row);
    }
}

void Merging::settle()
{
    while (!m_toLookAt.empty()) {
        const auto key = m_toLookAt.begin()->second;
        m_toLookAt.erase(m_toLookAt.begin());
        settle(m_tables.at(key), m_changes.keyOf(key));
    }
}

void Merging::makeOne(const std::string& table, const std::string& key, const std::string& secondRow)
{
    const auto other = m_changes.keyOf(secondRow);
    auto same = draftChange(RowChange::Kind::Same, table, std::max(key, other));
    same.rows.push_back(std::min(key, other));
    noteChange(m_changes.make(std::move(same), m_changes.device(), m_now.count()));
}

void Merging::settle(const std::string& table, const std::string& key)
{
    if (m_changes.changesOf(key).empty())
        return; // a row of which the journal never spoke
    const auto state = m_changes.stateOf(key);
    auto cells = state.cells;
    bool isHeld = !state.isKnown;
    const auto waitsFor = isHeld ? std::string() : pointAtWhatIsThere(table, cells, isHeld);
    const bool isAlive = state.isAlive || isNeeded(table, key) || wentWithWhatStands(table, key, cells);
    std::optional<Record> wanted;
    if (isAlive && !isHeld) {
        wanted = recordOf(table, key, cells);
        if (!wanted)
            throw StoreError(StoreError::Kind::Refused, {}, "merge " + table + " " + key);
        if (isOneWithANamesake(table, key, cells) || isOneWithAnotherRun(key, *wanted)
            || isOneWithAnotherScore(key, *wanted))
            return; // is looked at again as one
    }
    for (const auto& row : m_changes.allOf(key))
        if (row != key) {
            write(table, row, std::nullopt, state.newest.device);
            setOpen({.row = row, .table = table, .waitsFor = {}, .hasConflict = false});
        }
    write(table, key, wanted, state.newest.device);
    lookAtWhatWentWith(table, key, wanted.has_value());
    setOpen({.row = key,
        .table = table,
        .waitsFor = waitsFor,
        .hasConflict = wanted && (!state.conflicts.empty() || state.removedAndEdited)});
}

// A row that points here stands, and not only because this one does.
bool Merging::isNeeded(const std::string& table, const std::string& key)
{
    return std::ranges::any_of(m_rows.pointingTo(pointersTo(table), key), [&](const auto& from) {
        return !needsAnother(from.first) || m_changes.changesOf(from.second).empty()
            || m_changes.stateOf(from.second).isAlive;
    });
}

// What was removed together with a row that it needs stands where that one does.
bool Merging::wentWithWhatStands(const std::string& table, const std::string& key, const PlainRow& row)
{
    return std::ranges::any_of(pointersOf(table), [&](const Pointing& pointer) {
        const auto cell = row.find(pointer.column);
        const auto* target = cell == row.end() ? nullptr : std::get_if<std::string>(&cell->second);
        if (!pointer.isNeeded || !target
            || !standsWithout(m_changes.changesOf(key), m_changes.changesOf(*target)))
            return false;
        return m_changes.stateOf(*target).isAlive || isNeeded(std::string(pointer.table), *target);
    });
}

void Merging::lookAtWhatWentWith(const std::string& table, const std::string& key, bool stands)
{
    const auto& changes = m_changes.changesOf(key);
    if (std::ranges::find(changes, RowChange::Kind::Remove, &RowChange::kind) == changes.end())
        return;
    for (const auto& [from, column] : pointersTo(table)) {
        if (!needsAnother(from))
            continue;
        if (!stands) {
            lookAtAll(m_rows.pointingTo({{from, column}}, key));
            continue;
        }
        const auto& removed = removedRows(from);
        for (const auto& target : m_changes.allOf(key)) {
            const auto [first, last] = removed.equal_range(target);
            for (auto each = first; each != last; ++each)
                lookAt(from, each->second);
        }
    }
}

// Those that were ever removed, by the row that they need.
const std::multimap<std::string, std::string>& Merging::removedRows(const std::string& table)
{
    const auto [known, isNew] = m_removedRows.try_emplace(table);
    if (!isNew)
        return known->second;
    const auto said = kept(draftChange(RowChange::Kind::Remove, table, {})).said;
    for (const auto& row : m_changes.store().rowsOfWhich(table, said.substr(0, said.find('\t') + 1))) {
        const auto cells = m_changes.stateOf(row).cells;
        for (const auto& pointer : pointersOf(table))
            if (const auto cell = cells.find(pointer.column); cell != cells.end())
                if (const auto* target = std::get_if<std::string>(&cell->second))
                    known->second.emplace(*target, row);
    }
    return known->second;
}

// Gives the row that is waited for. Held: without it this one cannot stand.
std::string Merging::pointAtWhatIsThere(const std::string& table, PlainRow& row, bool& isHeld)
{
    std::string waitsFor;
    for (const auto& pointer : pointersOf(table)) {
        const auto cell = row.find(pointer.column);
        const auto* target = cell == row.end() ? nullptr : std::get_if<std::string>(&cell->second);
        if (!target)
            continue;
        if (m_changes.isKnown(*target)) {
            cell->second = m_changes.keyOf(*target);
            continue;
        }
        waitsFor = *target;
        isHeld = isHeld || pointer.isNeeded;
        for (const auto column : togetherWith(table, pointer.column))
            row.insert_or_assign(std::string(column), Plain{});
        cell->second = Plain{};
    }
    return waitsFor;
}

bool Merging::isOneWithANamesake(const std::string& table, const std::string& key, const PlainRow& row)
{
    if (!hasUniqueNames(table))
        return false;
    const auto& name = std::get<std::string>(row.at("name"));
    while (const auto other = m_rows.namesake(table, name, key)) {
        const auto otherKey = m_changes.keyOf(*other);
        if (otherKey == key) { // goes when this one is written
            write(table, *other, std::nullopt, m_changes.device());
            continue;
        }
        const auto state = m_changes.stateOf(otherKey);
        const auto said = state.cells.find("name");
        if (said != state.cells.end() && said->second == Plain(name)) {
            makeOne(table, key, otherKey);
            return true;
        }
        m_rows.giveUpName(table, *other); // has another name by now
        lookAt(table, otherKey);
    }
    return false;
}

bool Merging::isOneWithAnotherRun(const std::string& key, const Record& record)
{
    const auto* run = std::get_if<RunEntry>(&record);
    if (!run)
        return false;
    const auto other = sameRunFor(*run, m_changes);
    if (other)
        makeOne("run", key, *other);
    return other.has_value();
}

bool Merging::isOneWithAnotherScore(const std::string& key, const Record& record)
{
    const auto* note = std::get_if<PainNote>(&record);
    if (!note)
        return false;
    const auto other = sameScoreFor(*note, m_changes);
    if (other)
        makeOne("pain_note", key, *other);
    return other.has_value();
}

void Merging::write(const std::string& table, const std::string& key, const std::optional<Record>& wanted,
    const std::string& device)
{
    const auto there = m_rows.row(table, key);
    if (there == wanted)
        return;
    if (wanted)
        m_rows.put(*wanted, device);
    else
        m_rows.remove(*there, device);
    count(table, there.has_value(), wanted.has_value());
    lookAtTargets(table, there ? &*there : nullptr, wanted ? &*wanted : nullptr);
}

// A row that is pointed to stands, and one that no longer is may go.
void Merging::lookAtTargets(const std::string& table, const Record* before, const Record* after)
{
    const auto pointers = pointersOf(table);
    if (pointers.empty())
        return;
    const std::vector<std::string> nowhere(pointers.size());
    const auto targetsBefore = before ? targetsOf(*before) : nowhere,
               targetsAfter = after ? targetsOf(*after) : nowhere;
    for (std::size_t i = 0; i < pointers.size(); ++i) {
        const auto &was = targetsBefore[i], &is = targetsAfter[i];
        if (was == is)
            continue;
        const std::string in(pointers[i].table);
        if (!was.empty() && !m_changes.stateOf(was).isAlive)
            lookAt(in, was);
        if (!is.empty() && !isThere(in, is))
            lookAt(in, is);
    }
}

// Or is looked at anyway.
bool Merging::isThere(const std::string& table, const std::string& row)
{
    if (m_there.contains(row) || m_toLookAt.contains({orderOfTable(table), m_changes.keyOf(row)}))
        return true;
    const bool isThere = m_rows.hasRow(table, row);
    if (isThere)
        m_there.insert(row);
    return isThere;
}

void Merging::setOpen(const OpenRow& row)
{
    const OpenRow closed{.row = row.row, .table = row.table, .waitsFor = {}, .hasConflict = false};
    const auto known = m_openRows.find(row.row);
    const auto before = known == m_openRows.end() ? closed : known->second;
    if (before == row)
        return;
    m_changes.store().setOpen(row);
    m_waiting += row.waitsFor.empty() ? 0 : 1;
    m_waiting -= before.waitsFor.empty() ? 0 : 1;
    if (row == closed)
        m_openRows.erase(row.row);
    else
        m_openRows.insert_or_assign(row.row, row);
}

void Merging::count(const std::string& table, bool wasThere, bool isThere)
{
    auto kind = std::ranges::find(m_counts, table, &KindChanges::table);
    if (kind == m_counts.end())
        kind = m_counts.insert(m_counts.end(), {.table = table});
    ++(!wasThere ? kind->added : !isThere ? kind->removed : kind->changed);
}

} // namespace patella::sync
