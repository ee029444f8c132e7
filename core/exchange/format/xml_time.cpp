// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/format/xml_time.h"

#include "core/exchange/format/text.h"

namespace patella::exchange {

namespace {

using std::chrono::milliseconds;
using std::chrono::minutes;

std::optional<milliseconds> fractionIn(std::string_view& rest)
{
    if (!rest.starts_with('.') && !rest.starts_with(','))
        return milliseconds{0};
    rest.remove_prefix(1);
    int fraction = 0;
    std::size_t digits = 0;
    for (int worth = 100; digits < rest.size() && rest[digits] >= '0' && rest[digits] <= '9'; worth /= 10)
        fraction += worth * (rest[digits++] - '0');
    rest.remove_prefix(digits);
    return digits > 0 ? std::optional(milliseconds{fraction}) : std::nullopt;
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
