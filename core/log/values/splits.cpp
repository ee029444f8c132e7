// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/log/values/splits.h"

#include <algorithm>
#include <charconv>

namespace patella {

namespace {

constexpr std::chrono::seconds shortestKilometre{1};
constexpr std::chrono::seconds longestKilometre{7200};

std::optional<std::chrono::seconds> secondsIn(std::string_view digits)
{
    int seconds = 0;
    const auto* last = digits.data() + digits.size();
    const auto [end, error] = std::from_chars(digits.data(), last, seconds);
    return error == std::errc{} && end == last ? std::optional(std::chrono::seconds{seconds}) : std::nullopt;
}

} // namespace

Splits::Splits(std::vector<std::chrono::seconds> kilometres)
    : m_kilometres(std::move(kilometres))
{
}

std::optional<Splits> Splits::of(std::vector<std::chrono::seconds> kilometres)
{
    const bool sound = !kilometres.empty()
        && std::all_of(kilometres.begin(), kilometres.end(),
            [](std::chrono::seconds each) { return each >= shortestKilometre && each <= longestKilometre; });
    return sound ? std::optional(Splits(std::move(kilometres))) : std::nullopt;
}

std::optional<Splits> Splits::fromText(std::string_view text)
{
    std::vector<std::chrono::seconds> kilometres;
    for (bool more = true; more;) {
        const auto comma = text.find(',');
        const auto seconds = secondsIn(text.substr(0, comma));
        if (!seconds)
            return std::nullopt;
        kilometres.push_back(*seconds);
        more = comma != std::string_view::npos;
        if (more)
            text.remove_prefix(comma + 1);
    }
    return of(std::move(kilometres));
}

std::string Splits::text() const
{
    std::string text;
    for (const auto kilometre : m_kilometres)
        text += (text.empty() ? "" : ",") + std::to_string(kilometre.count());
    return text;
}

} // namespace patella
