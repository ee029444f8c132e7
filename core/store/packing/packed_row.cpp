// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/packing/packed_row.h"

#include "core/log/values/id.h"
#include "core/log/values/local_time.h"

#include <array>
#include <cstdint>
#include <limits>

namespace patella {

namespace {

constexpr std::size_t keyLength = 16;

enum class Major : std::uint8_t { Unsigned = 0, Negative = 1, Bytes = 2, Text = 3, Map = 5, Tag = 6 };
constexpr std::uint64_t daysSince1970 = 100; // the tag of RFC 8943

// In the fewest bytes.
void putHead(std::string& into, Major major, std::uint64_t number)
{
    constexpr std::uint64_t inTheFirst = 24;
    const auto first = static_cast<unsigned>(major) << 5U;
    if (number < inTheFirst) {
        into += static_cast<char>(first | number);
        return;
    }
    const unsigned form = number > 0xFFFFFFFFU ? 3 : number > 0xFFFFU ? 2 : number > 0xFFU ? 1 : 0;
    into += static_cast<char>(first | (inTheFirst + form));
    for (unsigned bits = 8U << form; bits > 0; bits -= 8)
        into += static_cast<char>(number >> (bits - 8) & 0xFFU);
}

void putNumber(std::string& into, std::int64_t number)
{
    if (number < 0)
        putHead(into, Major::Negative, ~static_cast<std::uint64_t>(number));
    else
        putHead(into, Major::Unsigned, static_cast<std::uint64_t>(number));
}

std::optional<std::int64_t> daysIn(std::string_view text)
{
    const auto day = dateFromIso(text);
    return day ? std::optional<std::int64_t>(std::chrono::sys_days(*day).time_since_epoch().count())
               : std::nullopt;
}

void putText(std::string& into, std::string_view text)
{
    if (const auto key = keyBytes(text)) {
        putHead(into, Major::Bytes, keyLength);
        into += *key;
    } else if (const auto days = daysIn(text)) {
        putHead(into, Major::Tag, daysSince1970);
        putNumber(into, *days);
    } else {
        putHead(into, Major::Text, text.size());
        into += text;
    }
}

// Takes off what it read; whatever is none of what PackedRow writes is empty.
class Unpacking {
public:
    explicit Unpacking(std::string_view bytes)
        : m_rest(bytes)
    {
    }

    bool isAtEnd() const { return m_rest.empty(); }

    std::optional<std::uint64_t> number(Major major)
    {
        const auto head = takenHead();
        return head && head->major == major ? std::optional(head->number) : std::nullopt;
    }

    std::optional<Plain> value()
    {
        const auto head = takenHead();
        if (!head)
            return std::nullopt;
        switch (head->major) {
        case Major::Unsigned:
        case Major::Negative:
            return numberOf(*head);
        case Major::Bytes:
            return head->number == keyLength ? said(taken(keyLength), keyText) : std::nullopt;
        case Major::Text:
            return said(taken(head->number), [](std::string_view text) { return std::string(text); });
        case Major::Tag:
            return head->number == daysSince1970 ? day() : std::nullopt;
        default:
            return std::nullopt;
        }
    }

private:
    struct Head {
        Major major;
        std::uint64_t number;
    };

    std::optional<Head> takenHead()
    {
        const auto first = taken(1);
        if (!first)
            return std::nullopt;
        const auto byte = static_cast<unsigned char>(first->front());
        const auto major = static_cast<Major>(byte >> 5U);
        constexpr unsigned inTheFirst = 24, longest = 27;
        const unsigned small = byte & 31U;
        if (small < inTheFirst)
            return Head{.major = major, .number = small};
        const auto more = small > longest ? std::nullopt : taken(std::size_t{1} << (small - inTheFirst));
        if (!more)
            return std::nullopt;
        std::uint64_t number = 0;
        for (const char each : *more)
            number = number << 8U | static_cast<unsigned char>(each);
        return Head{.major = major, .number = number};
    }

    std::optional<std::string_view> taken(std::uint64_t length)
    {
        if (length > m_rest.size())
            return std::nullopt;
        const auto taken = m_rest.substr(0, static_cast<std::size_t>(length));
        m_rest.remove_prefix(static_cast<std::size_t>(length));
        return taken;
    }

    template <typename Text>
    static std::optional<Plain> said(const std::optional<std::string_view>& bytes, Text&& text)
    {
        return bytes ? std::optional(Plain(std::string(text(*bytes)))) : std::nullopt;
    }

    static std::optional<Plain> numberOf(const Head& head)
    {
        if (head.number > static_cast<std::uint64_t>(std::numeric_limits<std::int64_t>::max()))
            return std::nullopt;
        const auto number = static_cast<std::int64_t>(head.number);
        return Plain(head.major == Major::Negative ? -1 - number : number);
    }

    std::optional<Plain> day()
    {
        constexpr std::int64_t tenThousandYears = 3'652'425;
        const auto head = takenHead();
        if (!head || (head->major != Major::Unsigned && head->major != Major::Negative))
            return std::nullopt;
        const auto plain = numberOf(*head);
        const auto* count = plain ? std::get_if<std::int64_t>(&*plain) : nullptr;
        if (!count || *count > tenThousandYears || *count < -tenThousandYears)
            return std::nullopt;
        const auto days = static_cast<int>(*count);
        return Plain(isoText(LocalDate(std::chrono::sys_days(std::chrono::days(days)))));
    }

    std::string_view m_rest;
};

} // namespace

void PackedRow::put(std::size_t place, const PlainView& value)
{
    if (std::holds_alternative<std::monostate>(value))
        return;
    ++m_count;
    putHead(m_pairs, Major::Unsigned, place);
    if (const auto* number = std::get_if<std::int64_t>(&value))
        putNumber(m_pairs, *number);
    else
        putText(m_pairs, std::get<std::string_view>(value));
}

std::string PackedRow::bytes() const
{
    std::string whole;
    putHead(whole, Major::Map, m_count);
    return whole + m_pairs;
}

std::optional<std::vector<Plain>> unpackedRow(std::string_view bytes, std::size_t columns)
{
    Unpacking unpacking(bytes);
    const auto count = unpacking.number(Major::Map);
    if (!count || *count > columns)
        return std::nullopt;
    std::vector<Plain> values(columns);
    std::uint64_t last = 0; // the place of the key
    for (std::uint64_t pair = 0; pair < *count; ++pair) {
        const auto place = unpacking.number(Major::Unsigned);
        if (!place || *place <= last || *place >= columns)
            return std::nullopt;
        last = *place;
        auto value = unpacking.value();
        if (!value)
            return std::nullopt;
        values[static_cast<std::size_t>(*place)] = std::move(*value);
    }
    return unpacking.isAtEnd() ? std::optional(std::move(values)) : std::nullopt;
}

std::optional<std::string> keyBytes(std::string_view text)
{
    const auto bits = uuidBits(text);
    if (!bits)
        return std::nullopt;
    std::string bytes;
    for (const auto half : {bits->high, bits->low})
        for (unsigned shift = 64; shift > 0; shift -= 8)
            bytes += static_cast<char>(half >> (shift - 8) & 0xFFU);
    return bytes;
}

std::string keyText(std::string_view bytes)
{
    std::array<std::uint64_t, 2> halves{};
    for (std::size_t i = 0; i < keyLength; ++i)
        halves[i / 8] = halves[i / 8] << 8U | static_cast<unsigned char>(bytes[i]);
    return uuidText({.high = halves[0], .low = halves[1]});
}

} // namespace patella
