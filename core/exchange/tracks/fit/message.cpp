// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/tracks/fit/message.h"

#include <algorithm>
#include <bit>
#include <cmath>

namespace patella::exchange::fit {

namespace {

constexpr std::uint8_t timestampField = 253;

template <typename Word>
std::optional<double> unsignedNumber(std::string_view bytes, ByteOrder order, Word invalid)
{
    if (bytes.size() % sizeof(Word) != 0)
        return std::nullopt; // some watches declare such fields; they mean bytes
    const auto word = wordAt<Word>(bytes, 0, order);
    return word == invalid ? std::nullopt : std::optional(static_cast<double>(word));
}

template <typename Word> std::optional<double> signedNumber(std::string_view bytes, ByteOrder order)
{
    using Signed = std::make_signed_t<Word>;
    if (bytes.size() % sizeof(Word) != 0)
        return std::nullopt;
    const auto value = static_cast<Signed>(wordAt<Word>(bytes, 0, order));
    return value == std::numeric_limits<Signed>::max() ? std::nullopt
                                                       : std::optional(static_cast<double>(value));
}

template <typename Float, typename Word>
std::optional<double> floatNumber(std::string_view bytes, ByteOrder order)
{
    if (bytes.size() % sizeof(Word) != 0)
        return std::nullopt;
    const auto value = std::bit_cast<Float>(wordAt<Word>(bytes, 0, order));
    return std::isfinite(value) ? std::optional(static_cast<double>(value)) : std::nullopt;
}

// The first of an array. The base types are numbered in the low five bits; the high bit only says that bytes
// have an order, and not every device sets it.
std::optional<double> firstNumber(std::uint8_t type, std::string_view bytes, ByteOrder order)
{
    using std::uint16_t, std::uint32_t, std::uint64_t, std::uint8_t;
    switch (type & 0x1FU) {
    case 0x00:
    case 0x02:
    case 0x0D:
        return unsignedNumber<uint8_t>(bytes, order, 0xFF);
    case 0x01:
        return signedNumber<uint8_t>(bytes, order);
    case 0x03:
        return signedNumber<uint16_t>(bytes, order);
    case 0x04:
        return unsignedNumber<uint16_t>(bytes, order, 0xFFFF);
    case 0x05:
        return signedNumber<uint32_t>(bytes, order);
    case 0x06:
        return unsignedNumber<uint32_t>(bytes, order, 0xFFFFFFFF);
    case 0x08:
        return floatNumber<float, uint32_t>(bytes, order);
    case 0x09:
        return floatNumber<double, uint64_t>(bytes, order);
    case 0x0A:
        return unsignedNumber<uint8_t>(bytes, order, 0);
    case 0x0B:
        return unsignedNumber<uint16_t>(bytes, order, 0);
    case 0x0C:
        return unsignedNumber<uint32_t>(bytes, order, 0);
    case 0x0E:
        return signedNumber<uint64_t>(bytes, order);
    case 0x0F:
        return unsignedNumber<uint64_t>(bytes, order, ~uint64_t{0});
    case 0x10:
        return unsignedNumber<uint64_t>(bytes, order, 0);
    default:
        return std::nullopt;
    }
}

std::uint8_t byteAt(std::string_view bytes, std::size_t at) { return static_cast<std::uint8_t>(bytes[at]); }

const Field* fieldOf(std::span<const Field> fields, std::uint8_t number)
{
    for (const auto& field : fields)
        if (field.number == number)
            return &field;
    return nullptr;
}

// The bytes of a definition, its header with them, where every field has a type and a size.
bool looksLikeDefinition(std::string_view bytes)
{
    constexpr std::size_t beforeFields = 6, mostFields = 100;
    constexpr unsigned lastType = 0x10, unusedBits = 0x60;
    if (bytes.size() < beforeFields || bytes[1] != 0 || byteAt(bytes, 2) > 1)
        return false;
    const std::size_t fields = byteAt(bytes, 5);
    if (fields == 0 || fields > mostFields || bytes.size() < beforeFields + 3 * fields)
        return false;
    for (auto at = beforeFields; at < beforeFields + 3 * fields; at += 3) {
        const unsigned type = byteAt(bytes, at + 2);
        if (bytes[at + 1] == 0 || (type & 0x1FU) > lastType || (type & unusedBits) != 0)
            return false;
    }
    return true;
}

// Nobody stops for more than a day within one recording.
bool areNear(Timestamp a, Timestamp b)
{
    constexpr Timestamp longest = 24U * 3600U;
    return (a > b ? a - b : b - a) <= longest;
}

} // namespace

std::optional<double> Message::rarerNumber(const Field& field) const
{
    if (field.size == 0)
        return std::nullopt;
    return firstNumber(field.type, bytes.substr(field.at, field.size), order);
}

std::optional<double> Message::number(std::uint8_t fieldNumber) const
{
    const auto* field = fieldOf(fields, fieldNumber);
    return field ? number(*field) : std::nullopt;
}

std::optional<double> Message::number(const DeveloperField& field, std::uint8_t type) const
{
    if (field.size == 0)
        return std::nullopt;
    return firstNumber(type, bytes.substr(field.at, field.size), order);
}

std::string_view Message::bytesOf(std::uint8_t fieldNumber) const
{
    const auto* field = fieldOf(fields, fieldNumber);
    return field ? bytes.substr(field->at, field->size) : std::string_view{};
}

std::string_view Message::text(std::uint8_t fieldNumber) const
{
    const auto text = bytesOf(fieldNumber);
    return text.substr(0, text.find('\0')); // not every device ends its texts
}

const Message* MessageStream::next()
{
    while (!m_rest.empty()) {
        const auto from = m_rest;
        const auto header = static_cast<unsigned char>(m_rest.front());
        m_rest.remove_prefix(1);
        if ((header & 0xC0U) == 0x40U) {
            const bool makesSense = !m_damaged || looksLikeDefinition(from);
            if (makesSense && readDefinition(header))
                continue;
            m_ending = makesSense ? Ending::CutOff : Ending::Complete;
        } else {
            const auto* message = readData(header);
            if (message && !isWild(*message)) {
                if (message->timestamp)
                    m_lastTimestamp = *message->timestamp;
                return message;
            }
        }
        // A message that reaches beyond the end is the last one, or its definition was damaged.
        const bool cutOff = m_ending == Ending::CutOff;
        if ((cutOff && !m_damaged) || !findNextMessage(from))
            return stop(cutOff ? Ending::CutOff : Ending::Unreadable);
        m_ending = Ending::Complete;
    }
    return nullptr;
}

const Message* MessageStream::readData(unsigned header)
{
    if ((header & 0x80U) == 0)
        return readMessage(m_definitions[header & 0x0FU], std::nullopt);
    auto& definition = m_definitions[header >> 5U & 0x3U];
    if (m_damaged && definition.timestamp) // no device says the time twice
        return nullptr;
    // Five bits of time, which roll over every 32 s.
    const auto time = m_lastTimestamp + ((header - m_lastTimestamp) & 0x1FU);
    return readMessage(definition, time);
}

bool MessageStream::readDefinition(unsigned header)
{
    auto& definition = m_definitions[header & 0x0FU];
    definition.given = false;
    const auto fixed = take(5);
    if (!fixed)
        return false;
    const auto order = (*fixed)[1] == 0 ? ByteOrder::LowFirst : ByteOrder::HighFirst;
    const auto kind = wordAt<std::uint16_t>(*fixed, 2, order);
    definition.size = 0;
    definition.fields.clear();
    definition.developerFields.clear();
    definition.timestamp.reset();
    const auto places = take(3U * static_cast<unsigned char>((*fixed)[4]));
    if (!places)
        return false;
    for (std::size_t at = 0; at < places->size(); at += 3) {
        const auto size = byteAt(*places, at + 1);
        definition.fields.push_back({byteAt(*places, at), byteAt(*places, at + 2),
            static_cast<std::uint16_t>(definition.size), size});
        definition.size += size;
        if (definition.fields.back().number == timestampField)
            definition.timestamp = definition.fields.back();
    }
    if ((header & 0x20U) != 0 && !readDeveloperFields(definition))
        return false;
    definition.message = {kind, std::nullopt, definition.fields, definition.developerFields, {}, order};
    definition.given = true;
    return true;
}

bool MessageStream::readDeveloperFields(Definition& definition)
{
    const auto count = take(1);
    const auto places = count ? take(3U * byteAt(*count, 0)) : std::nullopt;
    if (!places)
        return false;
    for (std::size_t at = 0; at < places->size(); at += 3) {
        const auto size = byteAt(*places, at + 1);
        definition.developerFields.push_back({byteAt(*places, at), byteAt(*places, at + 2),
            static_cast<std::uint16_t>(definition.size), size});
        definition.size += size;
    }
    return true;
}

const Message* MessageStream::readMessage(Definition& definition, std::optional<Timestamp> compressed)
{
    if (!definition.given)
        return nullptr;
    if (m_rest.size() < definition.size) {
        m_ending = Ending::CutOff;
        return nullptr;
    }
    auto& message = definition.message;
    message.bytes = m_rest.substr(0, definition.size);
    m_rest.remove_prefix(definition.size);
    message.timestamp = compressed;
    if (!compressed && definition.timestamp)
        if (const auto stated = message.number(*definition.timestamp); stated && *stated <= 0xFFFFFFFE)
            message.timestamp = static_cast<Timestamp>(*stated < 0 ? 0 : *stated);
    return &message;
}

std::optional<std::string_view> MessageStream::take(std::size_t size)
{
    if (m_rest.size() < size)
        return std::nullopt;
    const auto taken = m_rest.substr(0, size);
    m_rest.remove_prefix(size);
    return taken;
}

bool MessageStream::isWild(const Message& message) const
{
    constexpr std::uint16_t record = 20;
    return m_damaged && message.kind == record && message.timestamp && m_lastTimestamp >= firstDate
        && !areNear(*message.timestamp, m_lastTimestamp);
}

// What follows a fault: the next place from which several messages in a row make sense.
bool MessageStream::findNextMessage(std::string_view from)
{
    constexpr int mostSearches = 50;
    constexpr std::size_t farthest = 256U * 1024U;
    if (++m_searches > mostSearches)
        return false;
    for (std::size_t skipped = 1; skipped < std::min(from.size(), farthest); ++skipped)
        if (soundsLikeMessages(from.substr(skipped))) {
            m_rest = from.substr(skipped);
            m_passedOver += skipped;
            return true;
        }
    return false;
}

bool MessageStream::soundsLikeMessages(std::string_view bytes) const
{
    constexpr int enough = 3, most = 12;
    int timed = 0;
    for (int each = 0; each < most && timed < enough; ++each) {
        if (bytes.empty())
            return timed > 0;
        const auto header = byteAt(bytes, 0);
        if ((header & 0xC0U) == 0x40U) { // what it defines is not known here
            constexpr std::size_t tellingFields = 3;
            return looksLikeDefinition(bytes) && (timed > 0 || byteAt(bytes, 5) >= tellingFields);
        }
        const auto local = (header & 0x80U) != 0 ? header >> 5U & 0x3U : header & 0x0FU;
        const auto& definition = m_definitions[local];
        if (!definition.given || definition.size == 0 || bytes.size() <= definition.size)
            return false;
        if ((header & 0x80U) == 0 && definition.timestamp) {
            auto message = definition.message;
            message.bytes = bytes.substr(1, definition.size);
            const auto time = message.number(*definition.timestamp);
            if (!time || *time < firstDate || *time > 0xFFFFFFFE
                || (m_lastTimestamp >= firstDate && !areNear(static_cast<Timestamp>(*time), m_lastTimestamp)))
                return false;
            ++timed;
        }
        bytes.remove_prefix(1 + definition.size);
    }
    return timed >= enough;
}

const Message* MessageStream::stop(Ending ending)
{
    if (ending == Ending::Unreadable)
        m_passedOver += m_rest.size();
    m_ending = ending;
    m_rest = {};
    return nullptr;
}

} // namespace patella::exchange::fit
