// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/same_rows.h"

#include <algorithm>

namespace patella::sync {

SameRows::SameRows(const std::vector<std::pair<std::string, std::string>>& pairs)
{
    for (const auto& [one, other] : pairs)
        add(one, other);
}

void SameRows::add(const std::string& one, const std::string& other)
{
    const auto a = keyOf(one), b = keyOf(other);
    if (a == b)
        return;
    const auto& key = std::min(a, b);
    auto rows = allOf(a);
    std::ranges::copy(allOf(b), std::back_inserter(rows));
    m_rows.erase(a);
    m_rows.erase(b);
    for (const auto& row : rows)
        if (row != key)
            m_keys.insert_or_assign(row, key);
    m_rows.emplace(key, std::move(rows));
}

std::string SameRows::keyOf(const std::string& row) const
{
    const auto known = m_keys.find(row);
    return known == m_keys.end() ? row : known->second;
}

std::vector<std::string> SameRows::allOf(const std::string& key) const
{
    const auto known = m_rows.find(key);
    return known == m_rows.end() ? std::vector{key} : known->second;
}

} // namespace patella::sync
