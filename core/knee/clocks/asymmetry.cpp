// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/knee/clocks/asymmetry.h"

#include "core/knee/clocks/run_clocks.h"

#include <algorithm>

namespace patella {

namespace {

// The worst of the clocks at which both were answered: one that was not asked is no lower score.
std::pair<std::optional<Pain>, std::optional<Pain>> worstTogether(
    const RunClocks& left, const RunClocks& right)
{
    std::pair<std::optional<Pain>, std::optional<Pain>> worst;
    for (const auto moment : {Moment::During, Moment::After, Moment::NextMorning})
        if (left.at(moment) && right.at(moment)) {
            worst.first = std::max(worst.first, left.at(moment));
            worst.second = std::max(worst.second, right.at(moment));
        }
    return worst;
}

} // namespace

Asymmetry asymmetry(const Log& log, LocalDate today)
{
    Asymmetry all{.months = {}, .oneKneeOnly = 0, .masked = 0};
    const auto left = runClocks(log, Side::Left, today);
    const auto right = runClocks(log, Side::Right, today);
    for (std::size_t i = 0; i < left.size(); ++i) {
        const auto [ofLeft, ofRight] = worstTogether(left[i], right[i]);
        if (left[i].isMasked() || right[i].isMasked()) {
            ++all.masked;
            continue;
        }
        if (!ofLeft || !ofRight) {
            all.oneKneeOnly += left[i].asked || right[i].asked ? 1 : 0;
            continue;
        }
        const auto date = left[i].run->when.date;
        const auto month = date.year() / date.month();
        if (all.months.empty() || all.months.back().month != month)
            all.months.push_back(
                {.month = month, .runs = 0, .leftWorse = 0, .rightWorse = 0, .meanDifference = 0});
        auto& entry = all.months.back();
        const int difference = ofLeft->value() - ofRight->value();
        entry.meanDifference = (entry.meanDifference * entry.runs + difference) / (entry.runs + 1);
        ++entry.runs;
        entry.which.push_back(left[i].run->id);
        entry.leftWorse += difference > 0 ? 1 : 0;
        entry.rightWorse += difference < 0 ? 1 : 0;
    }
    return all;
}

} // namespace patella
