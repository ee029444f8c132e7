// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/comparison.h"

#include "core/statistics/quantile.h"

#include <cmath>
#include <map>

namespace patella {

namespace {

constexpr int daysOfFourWeeks = 28;

FourWeeks fourWeeksUpTo(const Log& log, LocalDate lastDay, Moment moment)
{
    const Period days{.from = daysAfter(lastDay, 1 - daysOfFourWeeks), .to = lastDay};
    const auto logBegins = firstDayOf(log);
    FourWeeks weeks{
        .days = days,
        .runs = 0,
        .distance = {},
        .wholeInLog = logBegins && *logBegins <= days.from,
        .answers = 0,
        .median = std::nullopt,
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
        if (note.run && note.moment == moment && worst.contains(*note.run))
            worst[*note.run] = std::max<std::optional<Pain>>(worst[*note.run], note.score);
    std::vector<int> scores;
    for (const auto& [run, score] : worst)
        if (score)
            scores.push_back(score->value());
    weeks.answers = static_cast<int>(scores.size());
    weeks.median = medianOf(scores);
    return weeks;
}

Comparison compared(const Log& log, LocalDate lastDay, Moment moment)
{
    Comparison comparison{
        .moment = moment,
        .before = fourWeeksUpTo(log, daysAfter(lastDay, -daysOfFourWeeks), moment),
        .recent = fourWeeksUpTo(log, lastDay, moment),
        .change = std::nullopt,
        .size = ChangeSize::NotComparable,
    };
    if (comparison.before.answers >= fewestAnswersCompared
        && comparison.recent.answers >= fewestAnswersCompared) {
        comparison.change = *comparison.recent.median - *comparison.before.median;
        comparison.size = sizeOfChange(*comparison.change);
    }
    return comparison;
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
    auto first = compared(log, lastDay, Moment::During);
    for (const auto moment : {Moment::During, Moment::After, Moment::NextMorning}) {
        auto comparison = compared(log, lastDay, moment);
        if (comparison.change)
            return comparison;
        if (comparison.recent.answers > first.recent.answers)
            first = comparison;
    }
    return first;
}

} // namespace patella
