// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/nearest.h"

#include <algorithm>
#include <utility>
#include <vector>

namespace patella::cli {

namespace {

std::size_t lettersApart(std::string_view some, std::string_view other)
{
    std::vector<std::size_t> row(other.size() + 1);
    for (std::size_t at = 0; at < row.size(); ++at)
        row[at] = at;
    for (std::size_t line = 0; line < some.size(); ++line) {
        auto diagonal = std::exchange(row[0], line + 1);
        for (std::size_t at = 0; at < other.size(); ++at) {
            const auto changed = diagonal + (some[line] == other[at] ? 0 : 1);
            diagonal = row[at + 1];
            row[at + 1] = std::min({changed, row[at] + 1, diagonal + 1});
        }
    }
    return row.back();
}

} // namespace

std::optional<std::string> nearestTo(std::string_view word, std::span<const std::string> known)
{
    const auto begins = [&](const std::string& each) { return each.starts_with(word); };
    if (std::ranges::count_if(known, begins) == 1)
        return *std::ranges::find_if(known, begins);
    const auto apart = [&](const std::string& each) { return lettersApart(word, each); };
    const auto nearest = std::ranges::min_element(known, {}, apart);
    return nearest != known.end() && 3 * apart(*nearest) <= std::max(word.size(), nearest->size())
        ? std::optional(*nearest)
        : std::nullopt;
}

} // namespace patella::cli
