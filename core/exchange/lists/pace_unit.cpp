// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/lists/pace_unit.h"

#include "core/exchange/format/text.h"
#include "core/exchange/lists/duration_text.h"
#include "core/exchange/lists/folded_words.h"
#include "core/exchange/lists/list_values.h"

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

} // namespace patella::exchange
