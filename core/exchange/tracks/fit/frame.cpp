// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/tracks/fit/frame.h"

#include "core/exchange/format/bytes.h"

#include <algorithm>
#include <array>

namespace patella::exchange::fit {

namespace {

constexpr std::size_t shortHeader = 12;
constexpr std::size_t longHeader = 14;
constexpr std::size_t checksumSize = 2;

// Table k holds what a byte does to the checksum k bytes later, so that eight bytes are taken at once.
using ChecksumTable = std::array<std::uint16_t, 256>;
constexpr std::array<ChecksumTable, 8> checksumTables = [] {
    std::array<ChecksumTable, 8> tables{};
    for (unsigned byte = 0; byte < tables[0].size(); ++byte) {
        unsigned crc = byte;
        for (int bit = 0; bit < 8; ++bit)
            crc = (crc & 1U) != 0 ? crc >> 1U ^ 0xA001U : crc >> 1U;
        tables[0][byte] = static_cast<std::uint16_t>(crc);
    }
    for (std::size_t later = 1; later < tables.size(); ++later)
        for (std::size_t byte = 0; byte < tables[0].size(); ++byte) {
            const unsigned before = tables[later - 1][byte];
            tables[later][byte] = static_cast<std::uint16_t>(before >> 8U ^ tables[0][before & 0xFFU]);
        }
    return tables;
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

// Old devices leave the checksum of the header 0.
bool headerIsDamaged(std::string_view bytes, std::size_t size)
{
    if (size != longHeader || bytes.size() < longHeader)
        return false;
    const auto stored = wordAt<std::uint16_t>(bytes, shortHeader, ByteOrder::LowFirst);
    return stored != 0 && stored != checksum(bytes.substr(0, shortHeader));
}

struct MeasuredFrame {
    Frame frame;
    std::size_t size;
};

// One whose length cannot be believed: it reaches to the next file or to the end.
MeasuredFrame damagedFrame(std::string_view bytes, std::size_t header)
{
    constexpr std::size_t markAt = 8; // of ".FIT" in its header
    const auto next = bytes.find(".FIT", header + markAt);
    const auto end = next == std::string_view::npos ? bytes.size() : std::max(header, next - markAt);
    const auto size = std::max(end - header, checksumSize) - checksumSize;
    return {{bytes.substr(header, size), true, false}, end};
}

MeasuredFrame firstFrame(std::string_view bytes)
{
    const auto header = std::min(headerSize(bytes), bytes.size());
    const std::size_t declared = wordAt<std::uint32_t>(bytes, 4, ByteOrder::LowFirst);
    const auto available = bytes.size() - header;
    // A recording that was never closed keeps the 0 it began with.
    const bool neverClosed
        = declared == 0 && available > checksumSize && !beginsLikeFit(bytes.substr(header));
    if (!neverClosed && headerIsDamaged(bytes, header) && declared + checksumSize != available)
        return damagedFrame(bytes, header);
    if (neverClosed || available < declared + checksumSize) {
        const auto size = neverClosed ? available : std::min(declared, available);
        const auto missing = neverClosed ? 0 : declared + checksumSize - available;
        return {{bytes.substr(header, size), false, true, missing}, bytes.size()};
    }
    const auto stored = wordAt<std::uint16_t>(bytes, header + declared, ByteOrder::LowFirst);
    const bool wrong = checksum(bytes.substr(0, header + declared)) != stored;
    const auto rest = bytes.substr(header + declared + checksumSize);
    if (wrong && !rest.empty() && !beginsLikeFit(rest)) // bytes were added to it
        return damagedFrame(bytes, header);
    return {{bytes.substr(header, declared), wrong, false}, header + declared + checksumSize};
}

} // namespace

std::uint16_t checksum(std::string_view bytes)
{
    const auto& t = checksumTables;
    unsigned crc = 0;
    while (bytes.size() >= 8) {
        const auto word = wordAt<std::uint64_t>(bytes, 0, ByteOrder::LowFirst) ^ crc;
        const auto byte = [&](unsigned place) { return static_cast<std::uint8_t>(word >> 8U * place); };
        crc = static_cast<unsigned>(t[7][byte(0)] ^ t[6][byte(1)] ^ t[5][byte(2)] ^ t[4][byte(3)]
            ^ t[3][byte(4)] ^ t[2][byte(5)] ^ t[1][byte(6)] ^ t[0][byte(7)]);
        bytes.remove_prefix(8);
    }
    for (const char each : bytes)
        crc = crc >> 8U ^ t[0][(crc ^ static_cast<unsigned char>(each)) & 0xFFU];
    return static_cast<std::uint16_t>(crc);
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
