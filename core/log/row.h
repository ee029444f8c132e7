// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/log/plain.h"

#include <functional>
#include <optional>
#include <string_view>
#include <type_traits>
#include <vector>

namespace patella {

template <typename Member> inline constexpr bool isOptional = false;
template <typename Value> inline constexpr bool isOptional<std::optional<Value>> = true;

// Whether assign would take it.
template <typename Value> bool isValueOf(PlainView plain, As<Value> wanted)
{
    return fromPlain(plain, wanted).has_value();
}
template <typename Value> bool isValueOf(PlainView plain, As<std::optional<Value>> /*wanted*/)
{
    return std::holds_alternative<std::monostate>(plain) || fromPlain(plain, As<Value>{}).has_value();
}

// Metres and times beyond this are damage; sums and products of all others fit into 64 bits.
inline constexpr std::int64_t mostOfAnything = 1'000'000'000'000;
template <typename Member>
inline constexpr bool isBounded
    = std::is_same_v<Member, std::optional<Distance>> || std::is_same_v<Member, std::optional<Climb>>
    || std::is_same_v<Member, std::optional<std::chrono::seconds>>
    || std::is_same_v<Member, std::optional<std::chrono::minutes>>;

inline bool isBeyondAnything(PlainView plain)
{
    const auto* number = std::get_if<std::int64_t>(&plain);
    return number && (*number > mostOfAnything || *number < -mostOfAnything);
}

struct NamedPlain {
    std::string_view column;
    Plain value;
};

// A record as files hold it, in the order of forEachColumn, for whoever treats every column alike.
template <typename Record> std::vector<NamedPlain> rowOf(const Record& record);

// A member of a record, whatever its type.
struct NamedMember {
    std::string_view column;
    bool isNumber; // else text
    bool isText; // free text, of which nothing is empty
    bool isYesOrNo;
    bool isOptional; // may be nothing
    bool isBounded; // metres or a time: more than mostOfAnything is damage
    bool (*isOneOf)(PlainView); // whether it is a value of this column
    std::function<bool(PlainView)> assign; // as assign in core/log/plain.h
};

// In the order of forEachColumn; good while the record stays where it is.
template <typename Record> std::vector<NamedMember> membersOf(Record& record);

} // namespace patella
