// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/row_state.h"

#include "core/sync/row_rules.h"

#include <algorithm>
#include <cstdint>
#include <span>
#include <string_view>
#include <tuple>

namespace patella::sync {

namespace {

using Kind = RowChange::Kind;

// What one change wrote into one column.
struct Write {
    std::string_view column;
    std::size_t change; // its place in the course
    const Plain* value;
};
using Writes = std::vector<Write>; // by their columns, those of one column oldest first

// Some of the changes of a row, by their places.
class Places {
public:
    explicit Places(std::size_t size)
        : m_words((size + bits - 1) / bits)
    {
    }
    void add(std::size_t place) { m_words[place / bits] |= std::uint64_t{1} << place % bits; }
    bool has(std::size_t place) const { return (m_words[place / bits] >> place % bits & 1U) != 0; }
    void addAll(const Places& others)
    {
        for (std::size_t word = 0; word < m_words.size(); ++word)
            m_words[word] |= others.m_words[word];
    }

private:
    static constexpr std::size_t bits = 64;
    std::vector<std::uint64_t> m_words;
};

// The changes of a row, oldest first, and which of them knew of which.
class Course {
public:
    explicit Course(std::span<const RowChange> changes)
    {
        for (const auto& change : changes)
            if (change.kind != Kind::Same)
                m_changes.push_back(&change);
        std::ranges::sort(m_changes, {}, [](const RowChange* each) { return std::tie(each->at, each->row); });
        const auto repeated = std::ranges::unique(
            m_changes, {}, [](const RowChange* each) -> const Stamp& { return each->at; });
        m_changes.erase(repeated.begin(), repeated.end());
        m_known.assign(m_changes.size(), Places(m_changes.size()));
        for (std::size_t i = 0; i < m_changes.size(); ++i)
            findKnownTo(i);
    }

    std::size_t size() const { return m_changes.size(); }
    const RowChange& operator[](std::size_t place) const { return *m_changes[place]; }

    // What any of these knew of.
    Places knownTo(const std::vector<std::size_t>& some) const
    {
        Places known(m_changes.size());
        for (const auto each : some)
            known.addAll(m_known[each]);
        return known;
    }

    // Of these, the ones of which none of the others knew.
    std::vector<std::size_t> headsOf(std::vector<std::size_t> some) const
    {
        const auto known = knownTo(some);
        std::erase_if(some, [&](std::size_t each) { return known.has(each); });
        return some;
    }

private:
    // Whoever came later knew of what those knew of whom it knew.
    void findKnownTo(std::size_t place)
    {
        const auto end = m_changes.begin() + static_cast<std::ptrdiff_t>(place);
        for (const auto& stamp : m_changes[place]->over) {
            const auto at = std::ranges::lower_bound(m_changes.begin(), end, stamp, {},
                [](const RowChange* each) -> const Stamp& { return each->at; });
            if (at == end || (*at)->at != stamp)
                continue; // it has not come yet
            const auto earlier = static_cast<std::size_t>(at - m_changes.begin());
            m_known[place].add(earlier);
            m_known[place].addAll(m_known[earlier]);
        }
    }

    std::vector<const RowChange*> m_changes;
    std::vector<Places> m_known;
};

Writes writesIn(const Course& course)
{
    Writes writes;
    for (std::size_t i = 0; i < course.size(); ++i)
        for (const auto& cell : course[i].cells)
            writes.push_back({cell.column, i, &cell.value});
    std::ranges::stable_sort(writes, {}, &Write::column);
    return writes;
}

// visit(those of one column) for each column, by their names.
void forEachColumnOf(const Writes& writes, auto&& visit)
{
    for (auto first = writes.begin(); first != writes.end();) {
        const auto next = std::find_if(
            first, writes.end(), [&](const Write& each) { return each.column != first->column; });
        visit(std::span(first, next));
        first = next;
    }
}

// Nothing measured is no run: what was said last of either stays.
void keepAMeasure(RowState& state, const Course& course, const Writes& writes)
{
    const auto isMissing = [&](std::string_view column) {
        const auto cell = state.cells.find(column);
        return cell == state.cells.end() || isNoAnswer(cell->second);
    };
    if (!isMissing("distance_m") || !isMissing("duration_s"))
        return;
    const Write* last = nullptr;
    for (const auto& write : writes)
        if ((write.column == "distance_m" || write.column == "duration_s") && !isNoAnswer(*write.value)
            && (!last || write.change > last->change))
            last = &write;
    if (last && course[last->change].table == "run")
        state.cells.insert_or_assign(std::string(last->column), *last->value);
}

void findConflict(RowState& state, const Course& course, std::span<const Write> ofColumn)
{
    if (ofColumn.size() < 2)
        return;
    std::vector<std::size_t> changes;
    for (const auto& write : ofColumn)
        changes.push_back(write.change);
    const auto heads = course.headsOf(std::move(changes));
    CellConflict conflict{.column = std::string(ofColumn.front().column), .said = {}};
    for (auto each = heads.rbegin(); each != heads.rend(); ++each) {
        const auto& value = *std::ranges::find(ofColumn, *each, &Write::change)->value;
        if (std::ranges::find(conflict.said, value, &Said::value) == conflict.said.end())
            conflict.said.push_back({value, course[*each].at});
    }
    if (conflict.said.size() > 1)
        state.conflicts.push_back(std::move(conflict));
}

void findLife(RowState& state, const Course& course)
{
    std::vector<std::size_t> all, removals, edits;
    for (std::size_t i = 0; i < course.size(); ++i) {
        all.push_back(i);
        (course[i].kind == Kind::Remove ? removals : edits).push_back(i);
        state.isKnown = state.isKnown || course[i].kind == Kind::New;
    }
    const auto removed = course.knownTo(removals);
    const auto living = std::ranges::find_if(
        edits.rbegin(), edits.rend(), [&](std::size_t edit) { return !removed.has(edit); });
    state.isAlive = living != edits.rend();
    for (const auto head : course.headsOf(std::move(all))) {
        state.heads.push_back(course[head].at);
        if (course[head].kind == Kind::Remove && state.isAlive)
            state.removedAndEdited = {course[head].at, course[*living].at};
    }
}

} // namespace

RowState stateOf(std::span<const RowChange> changes)
{
    const Course course(changes);
    RowState state;
    if (course.size() == 0)
        return state;
    state.newest = course[course.size() - 1].at;
    const auto writes = writesIn(course);
    forEachColumnOf(writes, [&](std::span<const Write> ofColumn) {
        const auto& last = ofColumn.back();
        state.cells.emplace_hint(state.cells.end(), last.column, *last.value);
        findConflict(state, course, ofColumn);
    });
    keepAMeasure(state, course, writes);
    findLife(state, course);
    return state;
}

bool standsWithout(std::span<const RowChange> changes, std::span<const RowChange> ofTheOther)
{
    const auto knewTheOther = [&](const RowChange& removal) {
        return std::ranges::any_of(ofTheOther, [&](const RowChange& each) {
            return std::ranges::find(removal.over, each.at) != removal.over.end();
        });
    };
    const Course course(changes);
    std::vector<std::size_t> removals, edits;
    for (std::size_t i = 0; i < course.size(); ++i)
        if (course[i].kind != Kind::Remove)
            edits.push_back(i);
        else if (!knewTheOther(course[i]))
            removals.push_back(i);
    const auto removed = course.knownTo(removals);
    return std::ranges::any_of(edits, [&](std::size_t edit) { return !removed.has(edit); });
}

} // namespace patella::sync
