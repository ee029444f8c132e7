// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/about_device.h"
#include "core/sync/checksum.h"
#include "core/sync/row_state.h"
#include "core/sync/segment.h"

#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <set>

namespace {

using namespace patella::sync;

// Bytes behind a sound head: what stands in the lines is reached however the checksum was.
void readAsBody(std::string_view bytes)
{
    const auto read = segmentIn("Patella changes 1 " + checksumText(bytes) + "\n" + std::string(bytes));
    const auto* segment = std::get_if<Segment>(&read);
    if (!segment)
        return;
    std::vector<RowChange> changes;
    for (const auto& each : segment->changes)
        if (const auto change = rowChangeOf(each)) {
            if (kept(*change).row != each.row)
                std::abort();
            changes.push_back(*change);
        }
    if (changes.size() != segment->changes.size())
        std::abort(); // taken whole or not at all
    const std::vector<RowChange> backwards(changes.rbegin(), changes.rend());
    std::set<Stamp> stamps;
    for (const auto& each : changes)
        stamps.insert(each.at);
    if (stamps.size() == changes.size() && stateOf(changes) != stateOf(backwards))
        std::abort(); // the order in which changes come is nothing to what they come to
}

} // namespace

// A file of changes: whatever its bytes, it is refused whole or read whole, and what was read comes back.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size)
{
    const std::string_view text(reinterpret_cast<const char*>(bytes), size);
    const auto read = segmentIn(text);
    if (const auto* segment = std::get_if<Segment>(&read)) {
        const auto again = segmentIn(bytesOf(*segment));
        if (!std::holds_alternative<Segment>(again) || std::get<Segment>(again) != *segment)
            std::abort();
    }
    readAsBody(text);
    (void)segmentNameIn(text);
    (void)aboutIn(text);
    return 0;
}
