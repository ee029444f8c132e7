// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/shared_data.h"

#include <fstream>
#include <sstream>

namespace patella::test {

namespace {

std::vector<std::string> cellsOf(const std::string& line)
{
    std::vector<std::string> cells;
    std::stringstream rest(line);
    for (std::string cell; std::getline(rest, cell, '\t');)
        cells.push_back(cell);
    return cells;
}

} // namespace

std::filesystem::path sharedData() { return PATELLA_SHARED_DATA; }

bool hasSharedData() { return std::filesystem::exists(sharedData() / "MANIFEST.tsv"); }

std::vector<TableRow> sharedTable(const std::string& name) { return tableIn(sharedData() / name); }

std::vector<TableRow> tableIn(const std::filesystem::path& file)
{
    std::ifstream stream(file);
    std::string line;
    std::getline(stream, line);
    const auto names = cellsOf(line);
    std::vector<TableRow> rows;
    while (std::getline(stream, line)) {
        auto cells = cellsOf(line);
        cells.resize(names.size());
        TableRow row;
        for (std::size_t i = 0; i < names.size(); ++i)
            row[names[i]] = cells[i];
        rows.push_back(std::move(row));
    }
    return rows;
}

} // namespace patella::test
