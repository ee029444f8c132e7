// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/comparison.h"

#include "core/statistics/quantile.h"

#include <cmath>
#include <map>

namespace patella {

namespace {

constexpr int daysOfFourWeeks = 28;

FourWeeks fourWeeksUpTo(const Log& log, LocalDate lastDay)
{
    const Period days{.from = daysAfter(lastDay, 1 - daysOfFourWeeks), .to = lastDay};
    const auto logBegins = firstDayOf(log);
    FourWeeks weeks{
        .days = days,
        .runs = 0,
        .distance = {},
        .wholeInLog = logBegins && *logBegins <= days.from,
        .answers = 0,
        .medianDuring = std::nullopt,
    };
    std::map<RunId, std::optional<Pain>> worst;
    for (const auto& run : log.runs) {
        if (!days.contains(run.when.date))
            continue;
        ++weeks.runs;
        weeks.distance += run.measured.distance.value_or(Distance{});
        worst[run.id] = std::nullopt;
    }
    for (const auto& note : log.painNotes)
        if (note.run && note.moment == Moment::During && worst.contains(*note.run))
            worst[*note.run] = std::max<std::optional<Pain>>(worst[*note.run], note.score);
    std::vector<int> scores;
    for (const auto& [run, score] : worst)
        if (score)
            scores.push_back(score->value());
    weeks.answers = static_cast<int>(scores.size());
    weeks.medianDuring = medianOf(scores);
    return weeks;
}

} // namespace

ChangeSize sizeOfChange(double difference)
{
    const double points = std::abs(difference);
    if (points >= 2)
        return ChangeSize::Clear;
    return points >= 1 ? ChangeSize::Small : ChangeSize::NoClearChange;
}

Comparison fourWeeksCompared(const Log& log, LocalDate lastDay)
{
    Comparison comparison{
        .before = fourWeeksUpTo(log, daysAfter(lastDay, -daysOfFourWeeks)),
        .recent = fourWeeksUpTo(log, lastDay),
        .change = std::nullopt,
        .size = ChangeSize::NotComparable,
    };
    if (comparison.before.answers >= fewestAnswersCompared
        && comparison.recent.answers >= fewestAnswersCompared) {
        comparison.change = *comparison.recent.medianDuring - *comparison.before.medianDuring;
        comparison.size = sizeOfChange(*comparison.change);
    }
    return comparison;
}

} // namespace patella
