// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/log/values/tags.h"

#include "core/log/values/plain_text.h"

#include <algorithm>

namespace patella {

Tags Tags::fromText(std::string_view commaSeparated)
{
    Tags tags;
    while (!commaSeparated.empty()) {
        const auto comma = std::min(commaSeparated.find(','), commaSeparated.size());
        const auto part = trimmed(commaSeparated.substr(0, comma));
        commaSeparated.remove_prefix(std::min(comma + 1, commaSeparated.size()));
        if (!part.empty())
            tags.m_words.emplace_back(part);
    }
    std::sort(tags.m_words.begin(), tags.m_words.end());
    tags.m_words.erase(std::unique(tags.m_words.begin(), tags.m_words.end()), tags.m_words.end());
    return tags;
}

bool Tags::contains(std::string_view word) const
{
    return std::binary_search(m_words.begin(), m_words.end(), word, std::less<>{});
}

std::string Tags::text() const
{
    std::string text;
    for (const auto& word : m_words)
        text += (text.empty() ? "" : ",") + word;
    return text;
}

} // namespace patella
