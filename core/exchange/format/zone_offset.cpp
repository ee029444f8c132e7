// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/format/zone_offset.h"

#include "core/exchange/format/bytes.h"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>

namespace patella::exchange {

namespace {

constexpr std::size_t headerSize = 44;

// The counts of a header, and where its data begin.
struct Header {
    std::size_t utMarks, standardMarks, leaps, transitions, types, letters;
    std::size_t dataSize(std::size_t timeSize) const
    {
        return transitions * (timeSize + 1) + types * 6 + letters + leaps * (timeSize + 4) + standardMarks
            + utMarks;
    }
};

std::optional<Header> headerIn(std::string_view bytes)
{
    if (bytes.size() < headerSize || !bytes.starts_with("TZif"))
        return std::nullopt;
    constexpr std::size_t most = 10'000; // of anything in a sound file
    Header header{};
    std::size_t at = 20;
    for (auto* count : {&header.utMarks, &header.standardMarks, &header.leaps, &header.transitions,
             &header.types, &header.letters}) {
        *count = wordAt<std::uint32_t>(bytes, at, ByteOrder::HighFirst);
        at += 4;
        if (*count > most)
            return std::nullopt;
    }
    return header;
}

bool isZoneName(std::string_view zone)
{
    return !zone.empty() && zone.size() < 64 && zone.front() != '/'
        && zone.find("..") == std::string_view::npos
        && std::all_of(
            zone.begin(), zone.end(),
            [](char each) {
                return (each >= 'a' && each <= 'z') || (each >= 'A' && each <= 'Z')
                    || (each >= '0' && each <= '9') || each == '/' || each == '_' || each == '-'
                    || each == '+';
            });
}

// What follows the table of a short file is a rule; one with a comma says when summer begins.
bool hasRuleOfSummerTime(std::string_view footer) { return footer.find(',') != std::string_view::npos; }

// "GMT+0900", "GMT+9", "UTC-03:30".
std::optional<UtcOffset> offsetInName(std::string_view zone)
{
    if ((!zone.starts_with("GMT") && !zone.starts_with("UTC")) || zone.size() < 5
        || (zone[3] != '+' && zone[3] != '-'))
        return std::nullopt;
    std::string digits(zone.substr(4));
    std::erase(digits, ':');
    const bool number = digits.size() <= 4
        && std::all_of(digits.begin(), digits.end(), [](char each) { return each >= '0' && each <= '9'; });
    if (!number || digits.empty())
        return std::nullopt;
    const int value = std::stoi(digits);
    const int minutes = digits.size() > 2 ? value / 100 * 60 + value % 100 : value * 60;
    if (minutes > 14 * 60)
        return std::nullopt;
    return UtcOffset{std::chrono::minutes{zone[3] == '-' ? -minutes : minutes}};
}

} // namespace

std::optional<UtcOffset> offsetInZoneFile(std::string_view bytes, std::chrono::sys_seconds instant)
{
    // The first part has 32-bit times, the second the same with 64 bits.
    const auto first = headerIn(bytes);
    if (!first)
        return std::nullopt;
    const auto skipped = headerSize + first->dataSize(4);
    const auto rest = bytes.substr(std::min(skipped, bytes.size()));
    const auto header = headerIn(rest);
    if (!header || header->types == 0 || rest.size() < headerSize + header->dataSize(8))
        return std::nullopt;
    const auto time = static_cast<std::int64_t>(instant.time_since_epoch().count());
    const auto types = headerSize + header->transitions * 8;
    std::size_t type = 0;
    const auto timeOf = [&](std::size_t transition) {
        return static_cast<std::int64_t>(
            wordAt<std::uint64_t>(rest, headerSize + transition * 8, ByteOrder::HighFirst));
    };
    const bool afterTheLast = header->transitions == 0 || time >= timeOf(header->transitions - 1);
    if (afterTheLast && hasRuleOfSummerTime(rest.substr(headerSize + header->dataSize(8))))
        return std::nullopt;
    for (std::size_t each = 0; each < header->transitions; ++each) {
        if (timeOf(each) > time)
            break;
        type = static_cast<unsigned char>(rest[types + each]);
    }
    if (type >= header->types)
        return std::nullopt;
    const auto seconds = static_cast<std::int32_t>(
        wordAt<std::uint32_t>(rest, types + header->transitions + type * 6, ByteOrder::HighFirst));
    constexpr std::int32_t longest = 14 * 3600;
    if (std::abs(seconds) > longest)
        return std::nullopt;
    return UtcOffset{std::chrono::floor<std::chrono::minutes>(std::chrono::seconds{seconds})};
}

std::optional<UtcOffset> zoneOffsetAt(std::string_view zone, std::chrono::sys_seconds instant)
{
    if (const auto named = offsetInName(zone))
        return named;
    if (!isZoneName(zone))
        return std::nullopt;
    std::ifstream file(std::filesystem::path("/usr/share/zoneinfo") / std::string(zone), std::ios::binary);
    const std::string bytes((std::istreambuf_iterator<char>(file)), std::istreambuf_iterator<char>());
    return offsetInZoneFile(bytes, instant);
}

} // namespace patella::exchange
