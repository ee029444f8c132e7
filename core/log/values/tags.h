// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace patella {

// Short labels of a run in the runner's own words: no commas inside, no blanks around, none twice, sorted.
class Tags {
public:
    Tags() = default;
    // "hill, with Anna"; what is empty or twice is left out.
    static Tags fromText(std::string_view commaSeparated);

    const std::vector<std::string>& words() const { return m_words; }
    bool contains(std::string_view word) const;
    std::string text() const;
    bool operator==(const Tags&) const = default;

private:
    std::vector<std::string> m_words;
};

} // namespace patella
