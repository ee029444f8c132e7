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

// The key of one kind of record; a run's key cannot stand where a shoe's is wanted.
template <typename Record> class Id {
public:
    static Id fresh() { return Id(freshUuid()); }
    // Stands in until a key is read or given; no row has it.
    static Id nil() { return Id("00000000-0000-0000-0000-000000000000"); }
    static std::optional<Id> fromText(std::string text)
    {
        if (!isUuid(text))
            return std::nullopt;
        return Id(std::move(text));
    }
    const std::string& text() const { return m_text; }
    auto operator<=>(const Id&) const = default;

private:
    explicit Id(std::string text)
        : m_text(std::move(text))
    {
    }
    std::string m_text;
};

} // namespace patella
