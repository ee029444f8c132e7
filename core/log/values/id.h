// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace patella {

// UUID version 7 as text (RFC 9562): sorts by the millisecond it was made in. Logs of two computers can be
// merged.
std::string uuidV7(std::chrono::milliseconds sinceEpoch, std::uint64_t randomHigh, std::uint64_t randomLow);

// A fresh one from the clock and the system's random numbers; never twice the same, ascending within a
// process.
std::string freshUuid();

// 36 characters, lower-case hexadecimal digits and hyphens at the places of a UUID.
bool isUuid(std::string_view text);

// The 128 bits of a UUID; they sort as its text does.
struct UuidBits {
    std::uint64_t high = 0;
    std::uint64_t low = 0;
    auto operator<=>(const UuidBits&) const = default;
};
std::optional<UuidBits> uuidBits(std::string_view text); // empty: not a UUID
std::string uuidText(UuidBits bits);

// The key of one kind of record; a run's key cannot stand where a shoe's is wanted.
template <typename Record> class Id {
public:
    static Id fresh() { return Id(uuidBits(freshUuid()).value()); }
    // Stands in until a key is read or given; no row has it.
    static Id nil() { return Id({}); }
    static std::optional<Id> fromText(std::string_view text)
    {
        const auto bits = uuidBits(text);
        return bits ? std::optional(Id(*bits)) : std::nullopt;
    }
    std::string text() const { return uuidText(m_bits); }
    std::uint64_t randomBits() const { return m_bits.low; } // the same for the same key
    auto operator<=>(const Id&) const = default;

private:
    explicit Id(UuidBits bits)
        : m_bits(bits)
    {
    }
    UuidBits m_bits;
};

} // namespace patella
