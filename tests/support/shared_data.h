// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/temporary_folder.h"

#include <filesystem>
#include <map>
#include <string>
#include <vector>

// Files of real devices that are not part of the repository. Tests skip themselves where they are absent.
namespace patella::test {

std::filesystem::path sharedData();
bool hasSharedData();

// A table of tab-separated columns, each row by the names of the first line.
using TableRow = std::map<std::string, std::string>;
std::vector<TableRow> sharedTable(const std::string& name);
std::vector<TableRow> tableIn(const std::filesystem::path& file);

} // namespace patella::test
