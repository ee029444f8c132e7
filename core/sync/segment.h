// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/sharing/shared_change.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace patella::sync {

// A file of changes that one device shares, written once. Text in lines, so that people can read it too:
//
//   Patella changes 1 <checksum of all that follows>
//   schema <version of the log>
//   device <id> <name>
//   changes <first number> <last number>
//   a change a line (see row_change.h)
struct Segment {
    std::string device;
    std::string name;
    int schema;
    std::int64_t first; // the numbers of its changes, which have no gap
    std::vector<SharedChange> changes;
    std::int64_t last() const { return first + static_cast<std::int64_t>(changes.size()) - 1; }
    bool operator==(const Segment&) const = default;
};

enum class SegmentTrouble {
    Foreign, // no file of changes
    Newer, // of a later version of Patella
    Damaged, // cut off, changed, or says what no log has
};

std::string bytesOf(const Segment& segment);
std::variant<Segment, SegmentTrouble> segmentIn(std::string_view bytes);

// The schema of the logs of this version; what later ones write is left to them.
int ownSchema();

// "000000001-000000250-<checksum of the file>.patella-changes".
struct SegmentName {
    std::int64_t first;
    std::int64_t last;
    std::string checksum;
    auto operator<=>(const SegmentName&) const = default;
};
std::string textOf(const SegmentName& name);
std::optional<SegmentName> segmentNameIn(std::string_view fileName);

} // namespace patella::sync
