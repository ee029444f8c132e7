// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/known_changes.h"

#include <algorithm>
#include <iterator>

namespace patella::sync {

KnownChanges::KnownChanges(SharingStore& store, std::string device)
    : m_store(store)
    , m_device(std::move(device))
    , m_same(store.sameRows())
    , m_highest(store.highestClock())
    , m_lastNumber(store.lastNumber(m_device))
{
}

bool KnownChanges::take(const RowChange& change, const std::string& publisher, std::int64_t number)
{
    if (change.kind != RowChange::Kind::Same)
        changesOf(change.row); // what was there before it
    if (!m_store.add(kept(change), publisher, number))
        return false;
    m_highest = std::max(m_highest, change.at.clock);
    remember(change);
    return true;
}

RowChange KnownChanges::make(RowChange change, const std::string& madeOn, std::int64_t milliseconds)
{
    change.at = {clockAfter(m_highest, milliseconds), madeOn};
    take(change, m_device, ++m_lastNumber);
    return change;
}

void KnownChanges::remember(const RowChange& change)
{
    if (change.kind != RowChange::Kind::Same) {
        m_changes[keyOf(change.row)].push_back(change);
        return;
    }
    const auto& other = change.rows.front();
    m_store.addSame(change.row, other);
    auto changes = changesOf(change.row);
    const auto key = keyOf(change.row), otherKey = keyOf(other);
    if (key == otherKey)
        return;
    std::ranges::copy(changesOf(other), std::back_inserter(changes));
    m_changes.erase(key);
    m_changes.erase(otherKey);
    m_same.add(change.row, other);
    m_changes.emplace(keyOf(other), std::move(changes));
}

const std::vector<RowChange>& KnownChanges::changesOf(const std::string& row)
{
    const auto key = keyOf(row);
    const auto known = m_changes.find(key);
    if (known != m_changes.end())
        return known->second;
    std::vector<RowChange> changes;
    for (const auto& each : m_same.allOf(key))
        for (const auto& kept : m_store.changesOf(each))
            if (auto change = rowChangeOf(kept); change && change->kind != RowChange::Kind::Same)
                changes.push_back(std::move(*change));
    return m_changes.emplace(key, std::move(changes)).first->second;
}

bool KnownChanges::isKnown(const std::string& row)
{
    return std::ranges::any_of(
        changesOf(row), [](const RowChange& each) { return each.kind == RowChange::Kind::New; });
}

} // namespace patella::sync
