// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/xml_time.h"

#include "core/exchange/text.h"

#include <cmath>

namespace patella::exchange {

namespace {

using std::chrono::milliseconds;
using std::chrono::minutes;

std::optional<milliseconds> fractionIn(std::string_view& rest)
{
    if (!rest.starts_with('.') && !rest.starts_with(','))
        return milliseconds{0};
    const auto digits = std::min(rest.find_first_not_of("0123456789", 1), rest.size());
    const auto fraction = numberIn("0." + std::string(rest.substr(1, digits - 1)));
    rest.remove_prefix(digits);
    if (!fraction || digits == 1)
        return std::nullopt;
    return milliseconds{static_cast<int>(*fraction * 1000)};
}

std::optional<UtcOffset> offsetIn(std::string_view rest)
{
    const bool colon = rest.size() == 6 && rest[3] == ':';
    if ((!colon && rest.size() != 5) || (rest.front() != '+' && rest.front() != '-'))
        return std::nullopt;
    const std::string hours(rest.substr(1, 2));
    const auto ahead = timeOfDayFromIso(hours + ":" + std::string(rest.substr(colon ? 4 : 3)));
    if (!ahead || ahead->sinceMidnight > std::chrono::hours{14})
        return std::nullopt;
    const auto size = std::chrono::duration_cast<minutes>(ahead->sinceMidnight);
    return UtcOffset{rest.front() == '-' ? -size : size};
}

} // namespace

std::optional<StatedTime> timeFromXml(std::string_view text)
{
    text = trimmed(text);
    if (text.size() < 19 || (text[10] != 'T' && text[10] != ' '))
        return std::nullopt;
    const auto date = dateFromIso(text.substr(0, 10));
    const auto time = timeOfDayFromIso(text.substr(11, 8));
    auto rest = text.substr(19);
    const auto fraction = fractionIn(rest);
    if (!date || !time || !fraction || date->year() < std::chrono::year{1990})
        return std::nullopt;
    const auto local = std::chrono::sys_days{*date} + time->sinceMidnight + *fraction;
    rest = trimmed(rest);
    if (rest.empty() || rest == "Z" || rest == "z")
        return StatedTime{local, std::nullopt};
    const auto offset = offsetIn(rest);
    if (!offset)
        return std::nullopt;
    return StatedTime{local - offset->ahead, offset->ahead == minutes{0} ? std::nullopt : offset};
}

} // namespace patella::exchange
