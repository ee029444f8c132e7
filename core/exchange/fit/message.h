// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/bytes.h"

#include <array>
#include <cstdint>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

namespace patella::exchange::fit {

// Where a field stands inside its message.
struct Field {
    std::uint8_t number;
    std::uint8_t type;
    std::uint16_t at;
    std::uint8_t size;
};

// A field that an app on the watch made up. Its type stands in a message of its own.
struct DeveloperField {
    std::uint8_t number;
    std::uint8_t developer;
    std::uint16_t at;
    std::uint8_t size;
};

// Seconds since 1989-12-31T00:00:00Z, or since the device was switched on when below firstDate.
using Timestamp = std::uint32_t;
inline constexpr Timestamp firstDate = 0x10000000;
inline constexpr std::int64_t fitEpoch = 631065600; // in Unix seconds

// One data message. It looks into the bytes of the file and is good until the next one is read.
struct Message {
    std::uint16_t kind;
    std::optional<Timestamp> timestamp;
    std::span<const Field> fields;
    std::span<const DeveloperField> developerFields;
    std::string_view bytes;
    ByteOrder order;

    // Empty when the device marked the value as invalid.
    std::optional<double> number(const Field& field) const;
    std::optional<double> number(std::uint8_t fieldNumber) const;
    std::optional<double> number(const DeveloperField& field, std::uint8_t type) const;
    std::string_view bytesOf(std::uint8_t fieldNumber) const;
    std::string_view text(std::uint8_t fieldNumber) const;
};

// Walks through the messages of a frame. Never allocates for a data message.
class MessageStream {
public:
    enum class Ending {
        Complete,
        CutOff, // in the middle of a message
        Unreadable, // a message of which no definition was given: what follows has no meaning
    };

    explicit MessageStream(std::string_view bytes)
        : m_rest(bytes)
    {
    }
    std::optional<Message> next();
    Ending ending() const { return m_ending; }

private:
    struct Definition {
        bool given = false;
        std::uint16_t kind = 0;
        ByteOrder order = ByteOrder::LowFirst;
        std::size_t size = 0; // developer fields included
        std::vector<Field> fields;
        std::vector<DeveloperField> developerFields;
    };

    bool readDefinition(unsigned header);
    bool readDeveloperFields(Definition& definition);
    std::optional<Message> readMessage(const Definition& definition, std::optional<Timestamp> compressed);
    std::optional<std::string_view> take(std::size_t size);
    std::optional<Message> stop(Ending ending);

    std::string_view m_rest;
    std::array<Definition, 16> m_definitions;
    Timestamp m_lastTimestamp = 0;
    Ending m_ending = Ending::Complete;
};

} // namespace patella::exchange::fit
