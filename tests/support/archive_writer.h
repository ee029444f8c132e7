// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <utility>
#include <vector>

namespace patella::test {

using NamedBytes = std::vector<std::pair<std::string, std::string>>;

std::string zipOf(const NamedBytes& members);
std::string gzOf(const std::string& bytes);

} // namespace patella::test
