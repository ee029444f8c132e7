// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/tracks/fit/developer_fields.h"

#include <algorithm>

namespace patella::exchange::fit {

namespace {

// Whatever type a file declares for it.
std::optional<std::uint8_t> byteIn(std::optional<double> number)
{
    return number && *number >= 0 && *number <= 0xFF ? std::optional(static_cast<std::uint8_t>(*number))
                                                     : std::nullopt;
}

} // namespace

void DeveloperFields::describe(const Message& description)
{
    const auto number = byteIn(description.number(1));
    const auto type = byteIn(description.number(2));
    const auto nativeField = byteIn(description.number(15));
    if (!number || !type || !nativeField)
        return;
    const auto developer = byteIn(description.number(0)).value_or(0);
    const auto same
        = [&](const Description& each) { return each.developer == developer && each.number == *number; };
    std::erase_if(m_descriptions, same); // told anew
    constexpr std::size_t mostThatAnyoneUses = 256;
    if (m_descriptions.size() == mostThatAnyoneUses)
        return;
    m_descriptions.push_back({developer, *number, *type, std::max(1.0, description.number(6).value_or(1)),
        description.number(7).value_or(0), *nativeField});
}

std::optional<double> DeveloperFields::inPlaceOf(std::uint8_t nativeField, const Message& message) const
{
    for (const auto& field : message.developerFields) {
        const auto* description = descriptionOf(field);
        if (!description || description->nativeField != nativeField)
            continue;
        if (const auto number = message.number(field, description->type))
            return *number / description->perUnit - description->offset;
    }
    return std::nullopt;
}

const DeveloperFields::Description* DeveloperFields::descriptionOf(const DeveloperField& field) const
{
    for (const auto& each : m_descriptions)
        if (each.developer == field.developer && each.number == field.number)
            return &each;
    return nullptr;
}

} // namespace patella::exchange::fit
