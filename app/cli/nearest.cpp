// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/nearest.h"

#include <algorithm>
#include <vector>

namespace patella::cli {

namespace {

// Letters that were changed, left out, put in or swapped with the next one.
std::size_t lettersApart(std::string_view some, std::string_view other)
{
    std::vector<std::vector<std::size_t>> apart(some.size() + 1, std::vector<std::size_t>(other.size() + 1));
    for (std::size_t a = 0; a <= some.size(); ++a)
        for (std::size_t b = 0; b <= other.size(); ++b) {
            if (a == 0 || b == 0) {
                apart[a][b] = a + b;
                continue;
            }
            const bool same = some[a - 1] == other[b - 1];
            apart[a][b]
                = std::min({apart[a - 1][b - 1] + (same ? 0 : 1), apart[a - 1][b] + 1, apart[a][b - 1] + 1});
            if (a > 1 && b > 1 && some[a - 1] == other[b - 2] && some[a - 2] == other[b - 1])
                apart[a][b] = std::min(apart[a][b], apart[a - 2][b - 2] + 1);
        }
    return apart[some.size()][other.size()];
}

// Every flag begins with dashes: they say nothing of how alike two are.
std::size_t lettersOf(std::string_view word)
{
    return word.size() - std::min(word.find_first_not_of('-'), word.size());
}

} // namespace

std::optional<std::string> nearestTo(std::string_view word, std::span<const std::string> known)
{
    const auto begins = [&](const std::string& each) { return each.starts_with(word); };
    if (std::ranges::count_if(known, begins) == 1)
        return *std::ranges::find_if(known, begins);
    const auto apart = [&](const std::string& each) { return lettersApart(word, each); };
    const auto nearest = std::ranges::min_element(known, {}, apart);
    return nearest != known.end() && 3 * apart(*nearest) <= std::max(lettersOf(word), lettersOf(*nearest))
        ? std::optional(*nearest)
        : std::nullopt;
}

} // namespace patella::cli
