// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

namespace patella::exchange::fit {

// The checksum of FIT files: CRC-16, polynomial 0x8005 reflected, from 0.
std::uint16_t checksum(std::string_view bytes);

// One FIT file: header, messages, checksum. Several may stand in a row in one file of the disk.
struct Frame {
    std::string_view messages;
    bool checksumWrong;
    bool cutOff; // fewer bytes than the header declares, or a header that was never completed
    std::size_t missingBytes = 0; // as the header counts; 0 also where it does not say
};

struct Frames {
    std::vector<Frame> frames;
    bool strayBytes; // something that is not FIT stands behind the last frame
};

bool beginsLikeFit(std::string_view bytes);
Frames framesIn(std::string_view bytes);

} // namespace patella::exchange::fit
