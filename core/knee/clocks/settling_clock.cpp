// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/knee/clocks/settling_clock.h"

#include "core/statistics/trend.h"

#include <algorithm>
#include <limits>

namespace patella {

namespace {

constexpr double neverSeen = std::numeric_limits<double>::infinity();
constexpr CensoredTime nothingKnown{0, neverSeen};

// What the scores say. A morning that is worse than before counts as not settled, whatever the hour said.
CensoredTime minutesByScores(const RunClocks& clocks)
{
    const auto after = clocks.riseTo(Moment::After);
    const auto morning = clocks.riseTo(Moment::NextMorning);
    if (morning && *morning > 0)
        return {minutesToTheMorning, neverSeen};
    if (after && *after <= 0)
        return {0, minutesOfTheHour};
    return {after ? minutesOfTheHour : 0, morning ? minutesToTheMorning : neverSeen};
}

bool agrees(double minutes, const CensoredTime& time)
{
    return (time.after < minutes || minutes == 0) && minutes <= time.by && time.after < time.by;
}

std::optional<Settled> partOf(const CensoredTime& time)
{
    if (time.by <= minutesOfTheHour)
        return Settled::WithinTheHour;
    if (time.after >= minutesToTheMorning)
        return Settled::NotByTheMorning;
    if (time.after >= minutesOfTheHour && time.by <= minutesToTheMorning)
        return Settled::ByTheMorning;
    return std::nullopt;
}

// What becomes of one run.
enum class Use { Counts, Calm, Masked, Missing };

struct Judged {
    Use use;
    CensoredTime minutes;
    bool withMinutes;
};

Judged judged(const RunClocks& clocks)
{
    const auto rise = clocks.riseTo(Moment::During);
    if (rise && *rise <= 0)
        return {Use::Calm, nothingKnown, false};
    const bool hurt
        = rise || (clocks.settled && clocks.at(Moment::During).value_or(Pain::least()) > Pain::least());
    auto minutes = minutesByScores(clocks);
    bool withMinutes = false;
    if (hurt && clocks.settled)
        if (const auto typed = static_cast<double>(clocks.settled->count()); agrees(typed, minutes)) {
            minutes = typed > 0 ? CensoredTime{typed, typed} : CensoredTime{0, 1};
            withMinutes = true;
        }
    if (hurt && minutes != nothingKnown)
        return {Use::Counts, minutes, withMinutes};
    return {clocks.isMasked() ? Use::Masked : Use::Missing, nothingKnown, false};
}

// An exact time on a cut belongs before it: it settled by then.
std::optional<Settled> partOfExact(const CensoredTime& time)
{
    if (time.after != time.by)
        return partOf(time);
    if (time.by <= minutesOfTheHour)
        return Settled::WithinTheHour;
    return time.by <= minutesToTheMorning ? Settled::ByTheMorning : Settled::NotByTheMorning;
}

std::optional<bool> goneByMorning(const CensoredTime& time, const RunClocks& clocks)
{
    if (const auto morning = clocks.riseTo(Moment::NextMorning))
        return *morning <= 0;
    if (time.after == time.by)
        return time.by <= minutesToTheMorning;
    return std::nullopt;
}

void add(SettlingCount& count, const SettlingRun& run)
{
    if (!run.settled)
        ++count.unclear;
    else if (*run.settled == Settled::WithinTheHour)
        ++count.withinTheHour;
    else if (*run.settled == Settled::ByTheMorning)
        ++count.byTheMorning;
    else
        ++count.notByTheMorning;
    if (run.goneByMorning) {
        ++count.goneByMorning.of;
        count.goneByMorning.hits += *run.goneByMorning ? 1 : 0;
    }
}

constexpr SettlingCount nothingCounted{0, 0, 0, 0, {0, 0}};

void addMonths(SettlingClock& clock)
{
    for (const auto& run : clock.runs) {
        const auto month = run.date.year() / run.date.month();
        if (clock.months.empty() || clock.months.back().month != month)
            clock.months.push_back({.month = month, .count = nothingCounted});
        add(clock.months.back().count, run);
        add(clock.count, run);
    }
}

void addShares(SettlingClock& clock)
{
    std::vector<CensoredTime> times;
    for (const auto& run : clock.runs)
        times.push_back(run.minutes);
    clock.minutes = turnbull(times);
    if (times.empty())
        return;
    clock.shares = SettlingShares{0, 0, 0, 0};
    for (const auto& mass : clock.minutes) {
        const auto part = partOfExact({mass.after, mass.by});
        auto& share = !part                   ? clock.shares->unclear
            : *part == Settled::WithinTheHour ? clock.shares->withinTheHour
            : *part == Settled::ByTheMorning  ? clock.shares->byTheMorning
                                              : clock.shares->notByTheMorning;
        share += mass.share;
    }
}

} // namespace

SettlingLook settlingLook(std::span<const SettlingRun> runs)
{
    Numbers parts;
    for (const auto& run : runs)
        if (run.settled)
            parts.push_back(static_cast<double>(*run.settled));
    const auto known = static_cast<int>(parts.size());
    SettlingLook look{.trend = SettlingTrend::TooFewRuns,
        .known = known,
        .look = 0,
        .nextLook = firstSettlingLook,
        .p = {}};
    if (known < firstSettlingLook)
        return look;
    look.look = known - (known - firstSettlingLook) % runsBetweenSettlingLooks;
    look.nextLook = look.look + runsBetweenSettlingLooks;
    const auto end = parts.begin() + look.look;
    const auto trend = trendOf(Numbers(end - std::min(look.look, runsOfASettlingLook), end));
    look.trend = SettlingTrend::NoClearChange;
    if (!trend)
        return look;
    look.p = trend->p;
    if (trend->p <= settlingTrendFrom)
        look.trend = trend->correlation < 0 ? SettlingTrend::Faster : SettlingTrend::Slower;
    return look;
}

SettlingClock settlingClock(const Log& log, Side knee, LocalDate today)
{
    SettlingClock clock{.runs = {},
        .count = nothingCounted,
        .months = {},
        .shares = {},
        .minutes = {},
        .withMinutes = 0,
        .look = {},
        .calm = 0,
        .masked = 0,
        .missing = 0};
    for (const auto& clocks : runClocks(log, knee, today)) {
        const auto [use, minutes, withMinutes] = judged(clocks);
        clock.calm += use == Use::Calm ? 1 : 0;
        clock.masked += use == Use::Masked ? 1 : 0;
        clock.missing += use == Use::Missing ? 1 : 0;
        if (use != Use::Counts)
            continue;
        clock.withMinutes += withMinutes ? 1 : 0;
        clock.runs.push_back({.run = clocks.run->id,
            .date = clocks.run->when.date,
            .minutes = minutes,
            .settled = partOfExact(minutes),
            .goneByMorning = goneByMorning(minutes, clocks)});
    }
    addMonths(clock);
    addShares(clock);
    clock.look = settlingLook(clock.runs);
    return clock;
}

} // namespace patella
