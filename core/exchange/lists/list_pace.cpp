// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/lists/list_pace.h"

#include "core/exchange/lists/cells/duration_text.h"
#include "core/exchange/lists/cells/list_units.h"
#include "core/exchange/lists/cells/list_values.h"

#include <algorithm>
#include <vector>

namespace patella::exchange {

namespace {

constexpr double slowest = 1.0, fastest = 9.0; // metres per second, of a list as a whole
constexpr double shortest = 200, farthest = 160'000; // metres
constexpr double briefest = 60, longest = 86'400; // seconds
constexpr double metresForSure = 200; // nobody's usual run has so many kilometres

double middleOf(std::vector<double> values)
{
    const auto middle = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
    std::nth_element(values.begin(), middle, values.end());
    return *middle;
}

struct Medians {
    double metres;
    double seconds;
    double speed;
};

std::optional<Medians> mediansAs(
    std::span<const DistanceAndTime> rows, const PaceColumns& columns, ListUnit unit, TimeForm form)
{
    std::vector<double> metres, times, speeds;
    for (const auto& row : rows) {
        const auto length = listNumber(row.distance, columns.distanceCommas);
        const auto time = listSeconds(row.time, form, columns.timeCommas);
        if (!length || !time || *length <= 0 || *time <= 0)
            continue;
        metres.push_back(*length * metresOf(unitInCell(row.distance).value_or(unit)));
        times.push_back(*time);
        speeds.push_back(metres.back() / *time);
    }
    if (speeds.empty())
        return std::nullopt;
    return Medians{middleOf(std::move(metres)), middleOf(std::move(times)), middleOf(std::move(speeds))};
}

bool isARun(const std::optional<Medians>& medians)
{
    const auto within
        = [](double value, double least, double most) { return value >= least && value <= most; };
    return medians && within(medians->speed, slowest, fastest) && within(medians->metres, shortest, farthest)
        && within(medians->seconds, briefest, longest);
}

std::vector<TimeForm> formsOf(std::span<const DistanceAndTime> rows, const PaceColumns& columns)
{
    const bool clock = std::any_of(rows.begin(), rows.end(),
        [](const auto& row) { return row.time.find(':') != std::string_view::npos; });
    const bool statesAClock = columns.form == TimeForm::Clock || columns.form == TimeForm::HoursMinutes;
    if (clock && columns.form == TimeForm::HoursMinutes)
        return {TimeForm::HoursMinutes, TimeForm::Clock, TimeForm::MinutesSeconds};
    if (clock)
        return {TimeForm::Clock, TimeForm::HoursMinutes, TimeForm::MinutesSeconds};
    if (columns.form && !statesAClock)
        return {*columns.form};
    return {TimeForm::Seconds, TimeForm::Minutes, TimeForm::Hours, TimeForm::Milliseconds, TimeForm::Days};
}

std::vector<ListUnit> unitsOf(const PaceColumns& columns)
{
    if (columns.unit)
        return {*columns.unit};
    return {ListUnit::Kilometres, ListUnit::Metres, ListUnit::Millimetres};
}

// Where nothing says how long it took.
ListUnit unitBySize(std::span<const DistanceAndTime> rows, bool decimalCommas)
{
    std::vector<double> lengths;
    for (const auto& row : rows)
        if (const auto length = listNumber(row.distance, decimalCommas); length && *length > 0)
            lengths.push_back(*length);
    return !lengths.empty() && middleOf(std::move(lengths)) > metresForSure ? ListUnit::Metres
                                                                            : ListUnit::Kilometres;
}

PaceGuess guessAsWritten(std::span<const DistanceAndTime> rows, const PaceColumns& columns)
{
    const auto forms = formsOf(rows, columns);
    const auto units = unitsOf(columns);
    for (const auto form : forms)
        for (const auto unit : units)
            if (isARun(mediansAs(rows, columns, unit, form)))
                return {unit, form, columns.unit.has_value() || unit != ListUnit::Kilometres, true,
                    columns.timeCommas};
    const auto unit = columns.unit ? *columns.unit : unitBySize(rows, columns.distanceCommas);
    return {unit, forms.front(), columns.unit.has_value() || unit != ListUnit::Kilometres, false,
        columns.timeCommas};
}

} // namespace

// Where nobody runs at such a pace, three digits behind a sign are read the other way: 8.200 m are 8200,
// 45,167 minutes are less than 46.
PaceGuess paceGuessOf(std::span<const DistanceAndTime> rows, const PaceColumns& columns)
{
    const auto guess = guessAsWritten(rows, columns);
    const auto all = [&](auto cell) {
        return std::all_of(rows.begin(), rows.end(),
            [&](const DistanceAndTime& row) { return mayHoldThousands(cell(row)); });
    };
    if (guess.makesRunners || rows.empty())
        return guess;
    auto other = columns;
    if (columns.unit == ListUnit::Metres && all([](const auto& row) { return row.distance; }))
        other.unit = ListUnit::Kilometres;
    else if (all([](const auto& row) { return row.time; }))
        other.timeCommas = !columns.timeCommas;
    else
        return guess;
    const auto tried = guessAsWritten(rows, other);
    return tried.makesRunners ? tried : guess;
}

} // namespace patella::exchange
