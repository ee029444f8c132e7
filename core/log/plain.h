// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/log/self_experiment.h"
#include "core/log/values/amounts.h"
#include "core/log/values/choice_set.h"
#include "core/log/values/distance.h"
#include "core/log/values/id.h"
#include "core/log/values/local_time.h"
#include "core/log/values/scale.h"
#include "core/log/values/splits.h"
#include "core/log/values/surface.h"
#include "core/log/values/tags.h"

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
#include <variant>

namespace patella {

// A value as files hold it: nothing, a whole number or text. SQL, CSV and JSON all go through here, so a type
// is described once. fromPlain is empty when the plain value is not one of the wanted type.
using Plain = std::variant<std::monostate, std::int64_t, std::string>;

// The same, of text that lies elsewhere.
using PlainView = std::variant<std::monostate, std::int64_t, std::string_view>;

inline PlainView viewOf(const Plain& plain)
{
    return std::visit(
        []<typename Value>(const Value& value) {
            if constexpr (std::is_same_v<Value, std::string>)
                return PlainView(std::string_view(value));
            else
                return PlainView(value);
        },
        plain);
}

inline Plain copyOf(const PlainView& plain)
{
    return std::visit(
        []<typename Value>(const Value& value) {
            if constexpr (std::is_same_v<Value, std::string_view>)
                return Plain(std::string(value));
            else
                return Plain(value);
        },
        plain);
}

// Nothing, or no text.
inline bool isNoAnswer(const PlainView& plain)
{
    const auto* text = std::get_if<std::string_view>(&plain);
    return std::holds_alternative<std::monostate>(plain) || (text && text->empty());
}

inline bool isNoAnswer(const Plain& plain) { return isNoAnswer(viewOf(plain)); }

inline Plain toPlain(Distance value) { return value.metres; }
inline Plain toPlain(Climb value) { return value.metres; }
inline Plain toPlain(Mass value) { return value.grams; }
inline Plain toPlain(Decimal value) { return value.thousandths; }
inline Plain toPlain(Seed value) { return value.number; }
inline Plain toPlain(std::chrono::seconds value) { return std::int64_t{value.count()}; }
inline Plain toPlain(std::chrono::minutes value) { return std::int64_t{value.count()}; }
inline Plain toPlain(UtcOffset value) { return std::int64_t{value.ahead.count()}; }
inline Plain toPlain(LocalDate value) { return isoText(value); }
inline Plain toPlain(TimeOfDay value) { return isoText(value); }
inline Plain toPlain(const std::string& value) { return value; }
inline Plain toPlain(const Tags& value) { return value.text(); }
inline Plain toPlain(const SurfaceMix& value) { return value.text(); }
inline Plain toPlain(const Splits& value) { return value.text(); }
inline Plain toPlain(bool value) { return std::int64_t{value ? 1 : 0}; }
template <typename Kind> Plain toPlain(Scale<Kind> value) { return std::int64_t{value.value()}; }
template <typename Record> Plain toPlain(const Id<Record>& value) { return value.text(); }
template <WordedChoice Choice> Plain toPlain(Choice value) { return std::string(wordOf(value)); }
template <typename Choice> Plain toPlain(const ChoiceSet<Choice>& value) { return value.text(); }
template <typename Value> Plain toPlain(const std::optional<Value>& value)
{
    return value ? toPlain(*value) : Plain{};
}

// Names the wanted type of fromPlain.
template <typename Value> struct As { };

namespace detail {

template <typename Build>
auto ofNumber(PlainView plain, Build build) -> std::invoke_result_t<Build, std::int64_t>
{
    const auto* number = std::get_if<std::int64_t>(&plain);
    return number ? build(*number) : std::nullopt;
}

template <typename Build>
auto ofText(PlainView plain, Build build) -> std::invoke_result_t<Build, std::string_view>
{
    const auto* text = std::get_if<std::string_view>(&plain);
    return text ? build(*text) : std::nullopt;
}

template <typename Value> std::optional<Value> wrapped(PlainView plain)
{
    return ofNumber(plain, [](std::int64_t number) { return std::optional(Value{number}); });
}

} // namespace detail

inline auto fromPlain(PlainView plain, As<Distance>) { return detail::wrapped<Distance>(plain); }
inline auto fromPlain(PlainView plain, As<Climb>) { return detail::wrapped<Climb>(plain); }
inline auto fromPlain(PlainView plain, As<Mass>) { return detail::wrapped<Mass>(plain); }
inline auto fromPlain(PlainView plain, As<Decimal>) { return detail::wrapped<Decimal>(plain); }
inline auto fromPlain(PlainView plain, As<Seed>) { return detail::wrapped<Seed>(plain); }
inline auto fromPlain(PlainView plain, As<std::chrono::seconds>)
{
    return detail::wrapped<std::chrono::seconds>(plain);
}
inline auto fromPlain(PlainView plain, As<std::chrono::minutes>)
{
    return detail::wrapped<std::chrono::minutes>(plain);
}
inline auto fromPlain(PlainView plain, As<UtcOffset>)
{
    return detail::ofNumber(plain, [](std::int64_t minutes) {
        constexpr std::int64_t farthestZone = 14L * 60;
        const bool onEarth = minutes >= -farthestZone && minutes <= farthestZone;
        return onEarth ? std::optional(UtcOffset{std::chrono::minutes{minutes}}) : std::nullopt;
    });
}
inline auto fromPlain(PlainView plain, As<bool>)
{
    return detail::ofNumber(plain, [](std::int64_t number) {
        return number == 0 || number == 1 ? std::optional(number == 1) : std::nullopt;
    });
}
inline auto fromPlain(PlainView plain, As<LocalDate>)
{
    return detail::ofText(plain, [](std::string_view text) { return dateFromIso(text); });
}
inline auto fromPlain(PlainView plain, As<TimeOfDay>)
{
    return detail::ofText(plain, [](std::string_view text) { return timeOfDayFromIso(text); });
}
inline auto fromPlain(PlainView plain, As<std::string>)
{
    return detail::ofText(plain, [](std::string_view text) { return std::optional(std::string(text)); });
}
inline auto fromPlain(PlainView plain, As<Tags>)
{
    return detail::ofText(plain, [](std::string_view text) { return std::optional(Tags::fromText(text)); });
}
inline auto fromPlain(PlainView plain, As<SurfaceMix>)
{
    return detail::ofText(plain, [](std::string_view text) { return SurfaceMix::fromText(text); });
}
inline auto fromPlain(PlainView plain, As<Splits>)
{
    return detail::ofText(plain, [](std::string_view text) { return Splits::fromText(text); });
}
template <typename Kind> auto fromPlain(PlainView plain, As<Scale<Kind>>)
{
    return detail::ofNumber(plain, [](std::int64_t number) {
        const bool fits = number >= Kind::lowest && number <= Kind::highest;
        return fits ? Scale<Kind>::of(static_cast<int>(number)) : std::nullopt;
    });
}
template <typename Record> auto fromPlain(PlainView plain, As<Id<Record>>)
{
    return detail::ofText(plain, [](std::string_view text) { return Id<Record>::fromText(text); });
}
template <WordedChoice Choice> auto fromPlain(PlainView plain, As<Choice>)
{
    return detail::ofText(plain, [](std::string_view text) { return choiceFromWord<Choice>(text); });
}
template <typename Choice> auto fromPlain(PlainView plain, As<ChoiceSet<Choice>>)
{
    return detail::ofText(plain, [](std::string_view text) { return ChoiceSet<Choice>::fromText(text); });
}

template <typename Value> auto fromPlain(const Plain& plain, As<Value> wanted)
{
    return fromPlain(viewOf(plain), wanted);
}

// Says whether the plain value is one of the member's type; if not, the member stays as it was.
template <typename Value> bool assign(PlainView plain, Value& into)
{
    auto value = fromPlain(plain, As<Value>{});
    if (value)
        into = std::move(*value);
    return value.has_value();
}

// Nothing is an answer that was not given, never 0.
template <typename Value> bool assign(PlainView plain, std::optional<Value>& into)
{
    if (std::holds_alternative<std::monostate>(plain)) {
        into.reset();
        return true;
    }
    auto value = fromPlain(plain, As<Value>{});
    const bool fits = value.has_value();
    if (fits)
        into = std::move(value);
    return fits;
}

template <typename Value> bool assign(const Plain& plain, Value& into) { return assign(viewOf(plain), into); }

// Whether a column holds whole numbers (true) or text.
template <typename Value>
inline constexpr bool isNumber = !std::is_same_v<Value, std::string> && !std::is_same_v<Value, Tags>
    && !std::is_same_v<Value, SurfaceMix> && !std::is_same_v<Value, Splits>
    && !std::is_same_v<Value, LocalDate> && !std::is_same_v<Value, TimeOfDay> && !WordedChoice<Value>;
template <typename Record> inline constexpr bool isNumber<Id<Record>> = false;
template <typename Choice> inline constexpr bool isNumber<ChoiceSet<Choice>> = false;
template <typename Value> inline constexpr bool isNumber<std::optional<Value>> = isNumber<Value>;

} // namespace patella
