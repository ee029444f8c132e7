// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/simulation/table.h"

#include <fmt/format.h>

#include <iostream>

namespace patella::test {

void heading(const std::string& text) { std::cout << "\n## " << text << "\n\n"; }

void paragraph(const std::string& text) { std::cout << text << "\n\n"; }

void row(const std::vector<std::string>& cells)
{
    std::cout << '|';
    for (const auto& cell : cells)
        std::cout << ' ' << cell << " |";
    std::cout << std::endl;
}

void titles(const std::vector<std::string>& cells)
{
    row(cells);
    row(std::vector<std::string>(cells.size(), "---"));
}

std::string percent(const Share& share)
{
    if (share.of == 0)
        return "-";
    return fmt::format(
        "{:.1f} % ({:.1f} to {:.1f})", 100 * share.value(), 100 * share.low(), 100 * share.high());
}

std::string number(double value, int decimals) { return fmt::format("{:.{}f}", value, decimals); }

} // namespace patella::test
