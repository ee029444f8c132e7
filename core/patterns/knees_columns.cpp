// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/patterns/knees_columns.h"

#include <algorithm>
#include <map>

namespace patella::patterns {

namespace {

// 1 on the left, -1 on the right.
double signOf(Side side) { return side == Side::Left ? 1 : side == Side::Right ? -1 : 0; }

std::optional<double> camberOf(const RunEntry& run)
{
    if (!run.ground.camber)
        return std::nullopt;
    return *run.ground.camber == Camber::LeftLower ? 1 : *run.ground.camber == Camber::RightLower ? -1 : 0;
}

KneesColumn camber(std::span<const KneeRun> runs)
{
    KneesColumn column{
        .factor = OneSided::Camber, .column = {.factor = {FactorKind::Camber, {}}, .values = {}}};
    for (const auto& each : runs)
        column.column.values.push_back(camberOf(*each.run));
    return column;
}

// On the sides that the notes of the day name; what nobody noted was not worn.
KneesColumn worn(const Log& log, std::span<const KneeRun> runs, Care care, OneSided factor)
{
    std::map<LocalDate, double> days;
    for (const auto& note : log.careNotes)
        if (note.care == care && note.side)
            days[note.date] += signOf(*note.side);
    KneesColumn column{.factor = factor, .column = {.factor = {FactorKind::Camber, {}}, .values = {}}};
    for (const auto& each : runs) {
        const auto day = days.find(each.run->when.date);
        column.column.values.push_back(day == days.end() ? 0 : std::clamp(day->second, -1.0, 1.0));
    }
    return column;
}

// As of a factor of yes or no (core/patterns/testable.h), where left, right and neither are three kinds.
std::optional<Lack> lackOfSides(const FactorColumn& column)
{
    std::map<double, int> kinds;
    std::optional<double> before;
    int switches = 0;
    int known = 0;
    for (const auto& value : column.values) {
        if (!value)
            continue;
        ++known;
        ++kinds[*value];
        switches += before && *before != *value ? 1 : 0;
        before = value;
    }
    const auto runs = static_cast<int>(column.values.size());
    const int needs = runs * (100 - mostPercentMissing) / 100 + 1;
    if (known == 0)
        return Lack{.why = NotTestable::NeverNoted, .have = 0, .needs = needs};
    if (100 * (runs - known) >= mostPercentMissing * runs)
        return Lack{.why = NotTestable::NotedTooRarely, .have = known, .needs = needs};
    if (const int with = known - kinds[0]; with < leastRunsOfAKind)
        return Lack{.why = NotTestable::TooFewWith, .have = with, .needs = leastRunsOfAKind};
    int most = 0;
    for (const auto& [value, count] : kinds)
        most = std::max(most, count);
    if (known - most < leastRunsOfAKind)
        return Lack{.why = NotTestable::TooFewWithout, .have = known - most, .needs = leastRunsOfAKind};
    if (switches < leastSwitches)
        return Lack{.why = NotTestable::TooFewSwitches, .have = switches, .needs = leastSwitches};
    return std::nullopt;
}

} // namespace

std::vector<KneesColumn> kneesColumns(const Log& log, std::span<const KneeRun> runs)
{
    std::vector<KneesColumn> columns{camber(runs), worn(log, runs, Care::Brace, OneSided::Brace),
        worn(log, runs, Care::Tape, OneSided::Tape)};
    for (auto& column : factorTable(log, runs))
        if (column.factor.kind != FactorKind::Camber) {
            auto factor = column.factor;
            columns.push_back({.factor = std::move(factor), .column = std::move(column)});
        }
    return columns;
}

std::optional<Lack> lackAmong(const KneesColumn& column, const std::vector<KneesColumn>& tested)
{
    if (const auto lack = hasSide(column.factor) ? lackOfSides(column.column) : lackOf(column.column))
        return lack;
    const auto kind = column.column.factor.kind;
    const bool isSaid = (kind == FactorKind::Shoe || kind == FactorKind::Insole)
        && std::ranges::any_of(tested, [&](const KneesColumn& each) {
               return !hasSide(each.factor) && each.column.factor.kind == kind
                   && areOpposite(each.column, column.column);
           });
    if (isSaid)
        return Lack{.why = NotTestable::SaidByAnother, .have = 0, .needs = 0};
    if (tested.size() == mostFactors)
        return Lack{.why = NotTestable::TooManyFactors,
            .have = static_cast<int>(mostFactors),
            .needs = static_cast<int>(mostFactors)};
    return std::nullopt;
}

std::size_t firstOfItsThing(const KneesColumn& column, const std::vector<KneesColumn>& tested)
{
    const auto same = std::ranges::find_if(tested, [&](const KneesColumn& each) {
        return !hasSide(column.factor) && !hasSide(each.factor)
            && areOneThing(each.column.factor, column.column.factor);
    });
    return static_cast<std::size_t>(same - tested.begin());
}

} // namespace patella::patterns
