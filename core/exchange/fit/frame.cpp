// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/fit/frame.h"

#include "core/exchange/bytes.h"

#include <algorithm>
#include <array>

namespace patella::exchange::fit {

namespace {

constexpr std::size_t shortHeader = 12;
constexpr std::size_t longHeader = 14;
constexpr std::size_t checksumSize = 2;

constexpr std::array<std::uint16_t, 256> checksumTable = [] {
    std::array<std::uint16_t, 256> table{};
    for (unsigned byte = 0; byte < table.size(); ++byte) {
        unsigned crc = byte;
        for (int bit = 0; bit < 8; ++bit)
            crc = (crc & 1U) != 0 ? crc >> 1U ^ 0xA001U : crc >> 1U;
        table[byte] = static_cast<std::uint16_t>(crc);
    }
    return table;
}();

// After a dead battery the first byte may be 0: then the place of the first definition tells.
std::size_t headerSize(std::string_view bytes)
{
    const auto declared = static_cast<unsigned char>(bytes.front());
    if (declared >= shortHeader)
        return declared;
    const bool definitionAtOnce
        = bytes.size() > longHeader && (bytes[shortHeader] & 0xF0) == 0x40 && bytes[shortHeader + 1] == 0;
    return definitionAtOnce ? shortHeader : longHeader;
}

struct Measured {
    Frame frame;
    std::size_t size;
};

Measured firstFrame(std::string_view bytes)
{
    const auto header = std::min(headerSize(bytes), bytes.size());
    const std::size_t declared = wordAt<std::uint32_t>(bytes, 4, ByteOrder::LowFirst);
    const auto available = bytes.size() - header;
    // A recording that was never closed keeps the 0 it began with.
    const bool neverClosed
        = declared == 0 && available > checksumSize && !beginsLikeFit(bytes.substr(header));
    if (neverClosed || available < declared + checksumSize) {
        const auto size = neverClosed ? available : std::min(declared, available);
        return {{bytes.substr(header, size), false, true}, bytes.size()};
    }
    const auto stored = wordAt<std::uint16_t>(bytes, header + declared, ByteOrder::LowFirst);
    const bool wrong = checksum(bytes.substr(0, header + declared)) != stored;
    return {{bytes.substr(header, declared), wrong, false}, header + declared + checksumSize};
}

} // namespace

std::uint16_t checksum(std::string_view bytes)
{
    std::uint16_t crc = 0;
    for (const char byte : bytes)
        crc = static_cast<std::uint16_t>(
            crc >> 8U ^ checksumTable[(crc ^ static_cast<unsigned char>(byte)) & 0xFFU]);
    return crc;
}

bool beginsLikeFit(std::string_view bytes)
{
    return bytes.size() >= shortHeader && bytes.substr(8, 4) == ".FIT";
}

Frames framesIn(std::string_view bytes)
{
    Frames result{{}, false};
    while (beginsLikeFit(bytes)) {
        const auto [frame, size] = firstFrame(bytes);
        result.frames.push_back(frame);
        bytes.remove_prefix(size);
    }
    // Blocks of zeros are how some cards fill a file up.
    result.strayBytes = std::any_of(bytes.begin(), bytes.end(), [](char byte) { return byte != 0; });
    return result;
}

} // namespace patella::exchange::fit
