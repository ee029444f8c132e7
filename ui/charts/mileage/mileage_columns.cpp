// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/mileage/mileage_columns.h"

#include "core/knee/flares.h"

#include <algorithm>
#include <cmath>

namespace patella::ui {

namespace {

std::optional<double> valueOf(std::optional<Pain> pain)
{
    return pain ? std::optional<double>(pain->value()) : std::nullopt;
}

std::optional<double> meanOf(
    std::span<const MileageColumn> columns, std::optional<double> MileageColumn::* member)
{
    double sum = 0;
    int count = 0;
    for (const auto& column : columns)
        if (const auto value = column.*member) {
            sum += *value;
            ++count;
        }
    return count > 0 ? std::optional(sum / count) : std::nullopt;
}

std::optional<double> worstOf(
    std::span<const MileageColumn> columns, std::optional<double> MileageColumn::* member)
{
    std::optional<double> worst;
    for (const auto& column : columns)
        worst = std::max(worst, column.*member); // an answer outranks none
    return worst;
}

MileageColumn monthOf(std::span<const MileageColumn> weeks, std::optional<double> worstBefore)
{
    double amount = 0;
    for (const auto& week : weeks)
        amount += week.amount;
    const auto worst = worstOf(weeks, &MileageColumn::worst);
    return {
        .first = weeks.front().first,
        .weeks = static_cast<int>(weeks.size()),
        .amount = amount / static_cast<double>(weeks.size()),
        .amountOfFour = weeks.back().amountOfFour,
        .mean = meanOf(weeks, &MileageColumn::mean),
        .painOfFour = weeks.back().painOfFour,
        .worst = worst,
        .nextMorning = worstOf(weeks, &MileageColumn::nextMorning),
        .worstMasked = worstOf(weeks, &MileageColumn::worstMasked),
        .painRose = worst && worstBefore && *worst - *worstBefore >= flareRise,
    };
}

} // namespace

std::vector<MileageColumn> weekColumns(
    std::span<const MileageWeek> weeks, MileageUnit unit, double metresPerUnit)
{
    std::vector<MileageColumn> columns;
    columns.reserve(weeks.size());
    for (const auto& week : weeks)
        columns.push_back({
            .first = static_cast<int>(columns.size()),
            .weeks = 1,
            .amount = inUnits(week.amount, unit, metresPerUnit),
            .amountOfFour = week.amountOfFour
                ? std::optional(inUnits(std::llround(*week.amountOfFour), unit, metresPerUnit))
                : std::nullopt,
            .mean = week.mean,
            .painOfFour = week.painOfFour,
            .worst = valueOf(week.week.worst),
            .nextMorning = valueOf(week.week.worstNextMorning),
            .worstMasked = valueOf(week.worstMasked),
            .painRose = week.painRose,
        });
    return columns;
}

std::vector<MileageColumn> monthColumns(
    std::span<const MileageWeek> weeks, MileageUnit unit, double metresPerUnit)
{
    const auto all = weekColumns(weeks, unit, metresPerUnit);
    const auto monthAt = [&](std::size_t week) {
        const auto monday = weeks[week].week.monday;
        return monday.year() / monday.month();
    };
    std::vector<MileageColumn> months;
    for (std::size_t from = 0; from < all.size();) {
        auto to = from + 1;
        while (to < all.size() && monthAt(to) == monthAt(from))
            ++to;
        months.push_back(monthOf(
            std::span(all).subspan(from, to - from), months.empty() ? std::nullopt : months.back().worst));
        from = to;
    }
    return months;
}

} // namespace patella::ui
