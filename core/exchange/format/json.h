// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <nlohmann/json.hpp>

#include "core/log/row.h"

#include <string>

// Between JSON and plain values. Stays inside this room and the command line: the other headers speak of
// std::string.
namespace patella::exchange {

using Json = nlohmann::ordered_json;

inline Json jsonOf(const Plain& plain)
{
    if (const auto* number = std::get_if<std::int64_t>(&plain))
        return *number;
    if (const auto* text = std::get_if<std::string>(&plain))
        return *text;
    return nullptr;
}

// Empty: neither nothing, a whole number nor a text.
inline std::optional<Plain> plainIn(const Json& json)
{
    if (json.is_null())
        return Plain{};
    if (json.is_string())
        return Plain{json.get<std::string>()};
    const bool tooLarge = json.is_number_unsigned() && json.get<std::uint64_t>() > INT64_MAX;
    if (json.is_number_integer() && !tooLarge)
        return Plain{json.get<std::int64_t>()};
    return std::nullopt;
}

inline Json rowJson(const std::vector<NamedPlain>& row)
{
    Json json = Json::object();
    for (const auto& [column, value] : row)
        json[std::string(column)] = jsonOf(value);
    return json;
}

// Bytes that are no UTF-8 must not stop an export.
inline std::string textOf(const Json& json, int indent = -1)
{
    return json.dump(indent, ' ', false, Json::error_handler_t::replace);
}

} // namespace patella::exchange
