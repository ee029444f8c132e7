// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/patterns/engine_study.h"

#include <string>
#include <vector>

// The result as a page of Markdown.
namespace patella::test {

void heading(const std::string& text);
void paragraph(const std::string& text);
void row(const std::vector<std::string>& cells);
void titles(const std::vector<std::string>& cells);

// "2.4 % (1.6 to 3.5)"
std::string percent(const Share& share);
std::string number(double value, int decimals);

} // namespace patella::test
