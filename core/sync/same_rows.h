// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <string>
#include <utility>
#include <vector>

namespace patella::sync {

// Rows that were entered twice and are one. The smallest key is the one all go by.
class SameRows {
public:
    explicit SameRows(const std::vector<std::pair<std::string, std::string>>& pairs);

    void add(const std::string& one, const std::string& other);
    std::string keyOf(const std::string& row) const;
    std::vector<std::string> allOf(const std::string& key) const; // the key itself among them

private:
    std::map<std::string, std::string> m_keys; // of rows that go by another
    std::map<std::string, std::vector<std::string>> m_rows; // by that key
};

} // namespace patella::sync
