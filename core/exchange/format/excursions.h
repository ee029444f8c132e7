// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <cstddef>
#include <optional>
#include <span>
#include <vector>

// Values of a sensor that leave the others for a moment and come back, or stand aside at one end.
namespace patella::exchange {

namespace excursions {

constexpr std::size_t mostAside = 60; // values in a row
constexpr double usuallyLongest = 60; // seconds aside
constexpr std::size_t fewAtAnEnd = 12; // values, however long they last
constexpr std::size_t alwaysAllowed = 4; // leaps of a short recording
constexpr double usualShare = 0.1; // of the steps: whoever leaps more often does so for a reason

// What a step between two values is too large for.
struct Limits {
    double shortest; // below it nothing is a leap
    double fastest; // per second
    double longestAside = usuallyLongest; // seconds
};

inline bool isBeyond(double step, double seconds, const Limits& limits)
{
    return step > limits.shortest && step > limits.fastest * std::max(1.0, seconds);
}

// Where the values are back from an excursion that begins at first, seen from the last good one before it.
template <typename Value, typename Leaps>
std::optional<std::size_t> returnOf(
    std::span<const Value> values, std::size_t good, std::size_t first, double longestAside, Leaps leaps)
{
    for (auto at = first + 1; at < values.size() && at <= first + mostAside; ++at) {
        if (values[at].seconds - values[good].seconds > longestAside + 1)
            return std::nullopt;
        if (!leaps(values[good], values[at]))
            return at;
    }
    return std::nullopt;
}

// Whether the values of [from, to) are few enough to be an end that does not count.
template <typename Value> bool isAnEnd(std::span<const Value> values, std::size_t from, std::size_t to)
{
    const auto count = to - from;
    const bool brief = count <= fewAtAnEnd
        || (count <= mostAside && values[to - 1].seconds - values[from].seconds <= usuallyLongest);
    return brief && count * 4 <= values.size();
}

} // namespace excursions

// One flag for each value that stands aside; empty when none does. Value has seconds since any moment; step
// says how far it is from one to another.
template <typename Value, typename Step>
std::vector<bool> excursionsIn(std::span<const Value> values, const excursions::Limits& limits, Step step)
{
    const auto leaps = [&](const Value& from, const Value& to) {
        return excursions::isBeyond(step(from, to), to.seconds - from.seconds, limits);
    };
    std::size_t count = 0;
    for (std::size_t at = 1; at < values.size(); ++at)
        count += leaps(values[at - 1], values[at]);
    const auto usual = excursions::usualShare * static_cast<double>(values.size());
    if (count == 0 || static_cast<double>(count) > static_cast<double>(excursions::alwaysAllowed) + usual)
        return {};
    std::vector<bool> aside(values.size(), false);
    const auto setAside = [&](std::size_t from, std::size_t to) {
        std::fill(aside.begin() + static_cast<std::ptrdiff_t>(from),
            aside.begin() + static_cast<std::ptrdiff_t>(to), true);
    };
    std::size_t good = 0;
    for (std::size_t at = 1; at < values.size(); ++at) {
        if (leaps(values[good], values[at])) {
            const auto back = excursions::returnOf(values, good, at, limits.longestAside, leaps);
            const bool atStart = excursions::isAnEnd(values, 0, at) && (!back || at < *back - at);
            if (atStart) {
                setAside(0, at);
            } else if (back) {
                setAside(at, *back);
                at = *back;
            } else if (excursions::isAnEnd(values, at, values.size())) {
                setAside(at, values.size());
                break;
            }
        }
        good = at;
    }
    return std::find(aside.begin(), aside.end(), true) == aside.end() ? std::vector<bool>{} : aside;
}

} // namespace patella::exchange
