// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/format/bytes.h"

#include <array>
#include <cstdint>
#include <limits>
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
    std::uint16_t kind = 0;
    std::optional<Timestamp> timestamp;
    std::span<const Field> fields;
    std::span<const DeveloperField> developerFields;
    std::string_view bytes;
    ByteOrder order = ByteOrder::LowFirst;

    // Calls use with the number, unless the device marked it as invalid. An optional in between would cost
    // half of the time of a record.
    template <typename Use> void withNumber(const Field& field, Use use) const
    {
        const auto unless = [&](auto invalid, auto word) {
            if (word != invalid)
                use(static_cast<double>(word));
        };
        if (field.size == 1 && (field.type == 0x02 || field.type == 0x00))
            unless(std::uint8_t{0xFF}, static_cast<std::uint8_t>(bytes[field.at]));
        else if (field.size == 2 && field.type == 0x84)
            unless(std::uint16_t{0xFFFF}, wordAt<std::uint16_t>(bytes, field.at, order));
        else if (field.size == 4 && field.type == 0x86)
            unless(std::uint32_t{0xFFFFFFFF}, wordAt<std::uint32_t>(bytes, field.at, order));
        else if (field.size == 4 && field.type == 0x85)
            unless(std::numeric_limits<std::int32_t>::max(),
                static_cast<std::int32_t>(wordAt<std::uint32_t>(bytes, field.at, order)));
        else if (const auto rarer = rarerNumber(field))
            use(*rarer);
    }
    std::optional<double> number(const Field& field) const
    {
        std::optional<double> number;
        withNumber(field, [&](double value) { number = value; });
        return number;
    }
    std::optional<double> number(std::uint8_t fieldNumber) const;
    std::optional<double> number(const DeveloperField& field, std::uint8_t type) const;
    std::string_view bytesOf(std::uint8_t fieldNumber) const;
    std::string_view text(std::uint8_t fieldNumber) const;

    std::optional<double> rarerNumber(const Field& field) const; // of types that are not of every record
};

// Walks through the messages of a frame. Never allocates for a data message.
class MessageStream {
public:
    enum class Ending {
        Complete,
        CutOff, // in the middle of a message
        Unreadable, // a message of which no definition was given, and nothing after it makes sense
    };

    // Of damaged bytes a record whose time is days from the others is no record.
    explicit MessageStream(std::string_view bytes, bool damaged = false)
        : m_rest(bytes)
        , m_damaged(damaged)
    {
    }
    MessageStream(const MessageStream&) = delete; // its messages look into it
    MessageStream& operator=(const MessageStream&) = delete;

    // Good until the next one is read; nothing at the end.
    const Message* next();
    Ending ending() const { return m_ending; }
    std::size_t bytesLeft() const { return m_rest.size(); }
    std::size_t bytesPassedOver() const { return m_passedOver; } // because they made no sense

private:
    struct Definition {
        bool given = false;
        std::size_t size = 0; // developer fields included
        std::optional<Field> timestamp;
        std::vector<Field> fields;
        std::vector<DeveloperField> developerFields;
        Message message{}; // all but its bytes
    };

    bool readDefinition(unsigned header);
    bool readDeveloperFields(Definition& definition);
    const Message* readData(unsigned header);
    const Message* readMessage(Definition& definition, std::optional<Timestamp> compressed);
    std::optional<std::string_view> take(std::size_t size);
    const Message* stop(Ending ending);
    bool isWild(const Message& message) const;
    bool findNextMessage(std::string_view from);
    bool soundsLikeMessages(std::string_view bytes) const;

    std::string_view m_rest;
    bool m_damaged;
    std::size_t m_passedOver = 0;
    int m_searches = 0;
    std::array<Definition, 16> m_definitions;
    Timestamp m_lastTimestamp = 0;
    Ending m_ending = Ending::Complete;
};

} // namespace patella::exchange::fit
