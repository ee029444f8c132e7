// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/lists/pace_unit.h"

#include "core/exchange/format/cadence.h"
#include "core/exchange/format/imperial.h"
#include "core/exchange/format/text.h"
#include "core/exchange/lists/cells/duration_text.h"
#include "core/exchange/lists/cells/folded_words.h"
#include "core/exchange/lists/cells/list_values.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <string>

namespace patella::exchange {

namespace {

struct PaceSign {
    std::string_view sign;
    ListUnit unit;
    bool isSpeed;
};

constexpr std::array paceSigns{PaceSign{"min/mi", ListUnit::Miles, false},
    PaceSign{"/mi", ListUnit::Miles, false}, PaceSign{"min/mile", ListUnit::Miles, false},
    PaceSign{"/mile", ListUnit::Miles, false}, PaceSign{"per mile", ListUnit::Miles, false},
    PaceSign{"mph", ListUnit::Miles, true}, PaceSign{"mi/h", ListUnit::Miles, true},
    PaceSign{"min/km", ListUnit::Kilometres, false}, PaceSign{"/km", ListUnit::Kilometres, false},
    PaceSign{"per km", ListUnit::Kilometres, false}, PaceSign{"km/h", ListUnit::Kilometres, true},
    PaceSign{"kph", ListUnit::Kilometres, true}};

const PaceSign* signNamed(std::string_view words)
{
    const auto* found = std::find_if(
        paceSigns.begin(), paceSigns.end(), [&](const PaceSign& each) { return words == each.sign; });
    return found == paceSigns.end() ? nullptr : found;
}

// What stands behind the number of the first cell that says anything.
const PaceSign* signInCells(std::span<const std::string_view> cells)
{
    for (const auto cell : cells)
        if (const auto folded = foldedWords(cell); !folded.empty()) {
            const auto last = folded.find_last_of("0123456789\"'");
            return last == std::string::npos ? nullptr
                                             : signNamed(trimmed(std::string_view(folded).substr(last + 1)));
        }
    return nullptr;
}

std::string_view untilTheUnit(std::string_view cell)
{
    return trimmed(cell.substr(0, cell.find_first_not_of("0123456789:.,'\" ")));
}

// Distances of this unit in an hour.
std::optional<double> speedIn(std::string_view cell, const PaceSign& sign)
{
    cell = untilTheUnit(cell);
    const bool comma = cell.find(',') != std::string_view::npos;
    if (sign.isSpeed)
        return aboveZero(listNumber(cell, comma));
    const auto seconds = aboveZero(listSeconds(cell, TimeForm::Minutes, comma));
    return seconds ? std::optional(3600 / *seconds) : std::nullopt;
}

constexpr double strideSlack = 0.06;
constexpr double longestInFeet = 10; // what is longer is in centimetres
constexpr std::size_t fewestRows = 3;

std::optional<double> numberOf(std::string_view cell)
{
    return aboveZero(listNumber(cell, cell.find(',') != std::string_view::npos));
}

struct UnitAndFactor {
    ListUnit unit;
    double perDistance; // strides times their length, in the unit of the strides
};

constexpr std::array factors{UnitAndFactor{ListUnit::Kilometres, 1000},
    UnitAndFactor{ListUnit::Miles, metresOfMile},
    UnitAndFactor{ListUnit::Miles, metresOfMile / metresOfFoot}};

} // namespace

std::optional<ListUnit> unitByPace(const ColumnName& heading, std::span<const std::string_view> paces,
    std::span<const DistanceAndTime> rows, const PaceColumns& columns)
{
    const auto* sign = signNamed(heading.unit);
    if (!sign)
        sign = signInCells(paces);
    if (!sign)
        return std::nullopt;
    auto asSaid = columns;
    asSaid.unit = sign->unit;
    const auto form = paceGuessOf(rows, asSaid).form;
    std::vector<double> ratios;
    for (std::size_t row = 0; row < std::min(paces.size(), rows.size()); ++row) {
        const auto speed = speedIn(paces[row], *sign);
        const auto length = aboveZero(listNumber(rows[row].distance, columns.distanceCommas));
        const auto time = aboveZero(listSeconds(rows[row].time, form, columns.timeCommas));
        if (speed && length && time)
            ratios.push_back(*length / *time * 3600 / *speed);
    }
    if (ratios.empty())
        return std::nullopt;
    const auto middle = ratios.begin() + static_cast<std::ptrdiff_t>(ratios.size() / 2);
    std::nth_element(ratios.begin(), middle, ratios.end());
    constexpr double slack = 0.1; // a pace of the moving time beside the whole time
    return std::abs(*middle - 1) < slack ? std::optional(sign->unit) : std::nullopt;
}

bool isStrideLength(const ColumnName& heading)
{
    constexpr std::array<std::string_view, 9> names{"stride length", "step length", "schrittlange", "foulee",
        "zancada", "falcata", "passada", "paslengte", "dlugosc kroku"};
    return std::any_of(names.begin(), names.end(),
        [&](std::string_view name) { return heading.words.find(name) != std::string::npos; });
}

std::optional<ListUnit> unitByStride(std::span<const std::string_view> lengths,
    std::span<const std::string_view> rates, std::span<const DistanceAndTime> rows,
    const PaceColumns& columns)
{
    const auto form = paceGuessOf(rows, columns).form;
    std::vector<double> ratios;
    for (std::size_t row = 0; row < std::min({lengths.size(), rates.size(), rows.size()}); ++row) {
        const auto length = numberOf(lengths[row]), rate = numberOf(rates[row]);
        const auto distance = aboveZero(listNumber(rows[row].distance, columns.distanceCommas));
        const auto time = aboveZero(listSeconds(rows[row].time, form, columns.timeCommas));
        if (length && rate && distance && time)
            ratios.push_back((*length > longestInFeet ? *length / 100 : *length) * stepsPerMinute(*rate)
                * *time / 60 / *distance);
    }
    if (ratios.size() < fewestRows)
        return std::nullopt;
    const auto middle = ratios.begin() + static_cast<std::ptrdiff_t>(ratios.size() / 2);
    std::nth_element(ratios.begin(), middle, ratios.end());
    const auto fits
        = [&](const UnitAndFactor& each) { return std::abs(*middle / each.perDistance - 1) < strideSlack; };
    const auto* found = std::find_if(factors.begin(), factors.end(), fits);
    return found == factors.end() ? std::nullopt : std::optional(found->unit);
}

} // namespace patella::exchange
