// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>

namespace patella::sync {

// What a device says of itself beside its segments: its name, and how far it has read those of the others.
// Written anew whenever it changes.
struct AboutDevice {
    std::string name;
    std::map<std::string, std::int64_t> read = {}; // by device: all numbers up to this one
    bool operator==(const AboutDevice&) const = default;
};

inline constexpr std::string_view aboutFileName = "device.patella-about";

std::string bytesOf(const AboutDevice& about);
std::optional<AboutDevice> aboutIn(std::string_view bytes); // empty: it has not arrived whole

} // namespace patella::sync
