// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/knee/clocks/logging_gaps.h"

#include <algorithm>

namespace patella {

namespace {

bool isAnswered(const RunClocks& clocks, Moment moment)
{
    return clocks.at(moment).has_value() || clocks.isMaskedAt(moment);
}

} // namespace

LoggingGaps loggingGaps(const Log& log, Side knee, LocalDate today)
{
    LoggingGaps gaps{.runs = 0,
        .withAll = 0,
        .withNone = 0,
        .answered = {},
        .sore = {0, 0},
        .others = {0, 0},
        .difference = {},
        .answer = LoggingAnswer::TooFewRuns};
    for (const auto& clocks : runClocks(log, knee, today)) {
        ++gaps.runs;
        gaps.withNone += clocks.asked ? 0 : 1;
        bool all = true;
        for (const auto moment : runMoments) {
            gaps.answered.at(static_cast<std::size_t>(moment)) += isAnswered(clocks, moment) ? 1 : 0;
            all = all && isAnswered(clocks, moment);
        }
        gaps.withAll += all ? 1 : 0;
        if (const auto& during = clocks.at(Moment::During)) {
            auto& kind = during->value() >= soreRunFrom ? gaps.sore : gaps.others;
            ++kind.of;
            kind.hits += all ? 1 : 0;
        }
    }
    if (std::min(gaps.sore.of, gaps.others.of) < fewestRunsOfLogging)
        return gaps;
    gaps.difference = differenceOf(gaps.sore, gaps.others);
    gaps.answer = gaps.difference->interval.high < 0 ? LoggingAnswer::LessWhenSore
        : gaps.difference->interval.low > 0          ? LoggingAnswer::MoreWhenSore
                                                     : LoggingAnswer::NoClearDifference;
    return gaps;
}

} // namespace patella
