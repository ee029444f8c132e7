// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <nlohmann/json.hpp>

#include "core/exchange/format/reader.h"

#include <string_view>

// Exports of services as JSON. Stays inside this room, as core/exchange/format/json.h does.
namespace patella::exchange {

using ServiceJson = nlohmann::json;

// Whatever is missing, null, or of another kind.
inline const ServiceJson& at(const ServiceJson& json, std::string_view key)
{
    static const ServiceJson nothing;
    if (!json.is_object())
        return nothing;
    const auto found = json.find(std::string(key));
    return found == json.end() ? nothing : *found;
}
std::optional<double> numberAt(const ServiceJson& json, std::string_view key);
std::optional<double> aboveZeroAt(const ServiceJson& json, std::string_view key);
std::string textAt(const ServiceJson& json, std::string_view key); // of a number too

std::optional<std::chrono::sys_seconds> instantOfMilliseconds(std::optional<double> sinceEpoch);
std::optional<UtcOffset> offsetOfMinutes(std::optional<double> minutes); // a believable one

Activity garminActivity(const ServiceJson& summary);
Activity runtasticActivity(const ServiceJson& session);

} // namespace patella::exchange
