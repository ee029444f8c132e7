// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/tracks/fit/message.h"

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
        const auto header = static_cast<unsigned char>(m_rest.front());
        m_rest.remove_prefix(1);
        if ((header & 0x80U) != 0) { // five bits of time, which roll over every 32 s
            const auto time = m_lastTimestamp + ((header - m_lastTimestamp) & 0x1FU);
            return readMessage(m_definitions[header >> 5U & 0x3U], time);
        }
        if ((header & 0x40U) == 0)
            return readMessage(m_definitions[header & 0x0FU], std::nullopt);
        if (!readDefinition(header))
            return stop(Ending::CutOff);
    }
    return nullptr;
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
        return stop(Ending::Unreadable);
    if (m_rest.size() < definition.size)
        return stop(Ending::CutOff);
    auto& message = definition.message;
    message.bytes = m_rest.substr(0, definition.size);
    m_rest.remove_prefix(definition.size);
    message.timestamp = compressed;
    if (!compressed && definition.timestamp)
        if (const auto stated = message.number(*definition.timestamp); stated && *stated <= 0xFFFFFFFE)
            message.timestamp = static_cast<Timestamp>(*stated < 0 ? 0 : *stated);
    if (message.timestamp)
        m_lastTimestamp = *message.timestamp;
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

const Message* MessageStream::stop(Ending ending)
{
    m_ending = ending;
    m_rest = {};
    return nullptr;
}

} // namespace patella::exchange::fit
