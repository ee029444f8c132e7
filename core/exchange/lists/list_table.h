// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/format/csv_table.h"

#include <cstddef>
#include <optional>
#include <string_view>

namespace patella::exchange {

// The rows of a list of UTF-8 text. The delimiter is that of a "sep=;" line, else the one that parts the
// first lines into most names of columns, unless it is given.
CsvTable listTable(std::string_view text, std::optional<char> delimiter = {});

// The row that names the columns, among the first few: services put their own lines above it.
std::optional<std::size_t> headerRowOf(const CsvTable& table);

// The row behind the last one below this header: some devices write several tables, each under a [name].
std::size_t endOfList(const CsvTable& table, std::size_t headerRow);

// Whether a row has a cell for every name, and nothing behind them. One that has not may have lost or won a
// delimiter anywhere, so nobody knows what stands in which column.
bool fitsHeader(const CsvRow& row, const CsvRow& header);

} // namespace patella::exchange
