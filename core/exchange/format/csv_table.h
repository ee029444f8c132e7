// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace patella::exchange {

struct CsvRow {
    std::size_t line; // where it begins; texts in quotes may go over several
    std::vector<std::string> cells;
};

// A row that is no CSV. The rows after it are read.
struct CsvFault {
    std::size_t line;
    bool unclosed; // a quote that nobody closed; else a quote in the middle of a cell
};

struct CsvTable {
    std::vector<CsvRow> rows;
    std::vector<CsvFault> faults;
    char delimiter = ',';
};

// Commas, or semicolons or tabs when the first line has more of them, unless it is told. A byte order mark is
// left out; what is not UTF-8 is taken for Windows-1252.
CsvTable csvTable(std::string_view bytes, std::optional<char> delimiter = {});

// In quotes where it must be.
std::string csvCell(std::string_view text);

} // namespace patella::exchange
