// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/knowledge/fault.h"

#include <string>
#include <string_view>
#include <vector>

// The lines of a file of knowledge, before anybody asks what they mean: "field: text", blocks apart by an
// empty line, a line that begins with a blank goes on with the one before, # says nothing.
namespace patella::knowledge {

struct Field {
    std::string name;
    std::string text;
    int line; // counted from 1
    bool operator==(const Field&) const = default;
};

struct Block {
    int line;
    std::vector<Field> fields;
    bool operator==(const Block&) const = default;
};

// What cannot be read as a line is a fault, and the rest is read.
std::vector<Block> blocksOf(std::string_view file, std::string_view text, std::vector<Fault>& faults);

} // namespace patella::knowledge
