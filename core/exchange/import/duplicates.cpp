// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/import/duplicates.h"

#include <algorithm>
#include <array>
#include <chrono>
#include <cstdlib>

namespace patella::exchange {

namespace {

using namespace std::chrono_literals;
using std::chrono::seconds;

constexpr auto startSlack = 90s;
constexpr auto samePartOfTheDay = 3h;
constexpr auto leastOverlap = 2min; // clocks are noted to the minute, and one run may follow another at once
constexpr int leastOverlapPercent = 10; // of the shorter
constexpr double durationSlack = 0.10;
constexpr double distanceSlackOfADay = 0.02;
constexpr double distanceSlackOfAnHour = 0.05;

bool within(double a, double b, double share) { return std::abs(a - b) <= share * std::max(a, b); }

enum class Agreement { Unknown, Yes, No };

Agreement distancesAgree(const RunEntry& a, const RunEntry& b, double share)
{
    if (!a.measured.distance || !b.measured.distance)
        return Agreement::Unknown;
    const bool close = within(static_cast<double>(a.measured.distance->metres),
        static_cast<double>(b.measured.distance->metres), share);
    return close ? Agreement::Yes : Agreement::No;
}

bool lastAsLong(seconds a, seconds b)
{
    return std::chrono::abs(a - b) <= startSlack
        || within(static_cast<double>(a.count()), static_cast<double>(b.count()), durationSlack);
}

// One program leaves pauses out, another does not: any of the times may be the common one.
Agreement durationsAgree(const RunEntry& a, const RunEntry& b)
{
    auto agreement = Agreement::Unknown;
    for (const auto& ofA : std::array{a.measured.duration, a.measured.elapsed})
        for (const auto& ofB : std::array{b.measured.duration, b.measured.elapsed}) {
            if (!ofA || !ofB)
                continue;
            if (lastAsLong(*ofA, *ofB))
                return Agreement::Yes;
            agreement = Agreement::No;
        }
    return agreement;
}

seconds clockOf(const RunEntry& run)
{
    return std::chrono::sys_days{run.when.date}.time_since_epoch() + run.when.start->sinceMidnight;
}

// How much later b began: of instants where both zones are known, else of clocks.
seconds laterBy(const RunEntry& a, const RunEntry& b)
{
    const auto clocks = clockOf(b) - clockOf(a);
    return a.when.utcOffset && b.when.utcOffset ? clocks - (b.when.utcOffset->ahead - a.when.utcOffset->ahead)
                                                : clocks;
}

bool beganTogether(const RunEntry& a, const RunEntry& b)
{
    return std::chrono::abs(laterBy(a, b)) <= startSlack;
}

// A clock that is some zones wrong stays in its part of the day: a typed run of 7:00 and a watch file of
// 17:00 are the two runs of a commuter, however well their distances agree.
bool beganWholeHoursApart(const RunEntry& a, const RunEntry& b)
{
    if (a.when.utcOffset && b.when.utcOffset)
        return false;
    const auto apart = std::chrono::abs(clockOf(a) - clockOf(b));
    return apart <= samePartOfTheDay + startSlack && (apart + startSlack) % 1h <= 2 * startSlack;
}

std::optional<seconds> lengthOf(const RunEntry& run)
{
    return run.measured.elapsed ? run.measured.elapsed : run.measured.duration;
}

// Nobody runs two runs at once: a watch and a telephone begun some minutes apart tell of one.
bool overlap(const RunEntry& a, const RunEntry& b)
{
    const auto ofA = lengthOf(a), ofB = lengthOf(b);
    if (!ofA || !ofB)
        return false;
    const auto later = laterBy(a, b);
    const auto common = std::min(*ofA, later + *ofB) - std::max(seconds{0}, later);
    return common >= leastOverlap && common * 100 >= std::min(*ofA, *ofB) * leastOverlapPercent;
}

} // namespace

Match matchOf(const RunEntry& a, const RunEntry& b)
{
    if (a.when.start && b.when.start && overlap(a, b))
        return Match::SameTime;
    const auto durations = durationsAgree(a, b);
    if (durations == Agreement::No)
        return Match::No;
    if (!a.when.start || !b.when.start) {
        const bool same
            = a.when.date == b.when.date && distancesAgree(a, b, distanceSlackOfADay) == Agreement::Yes;
        return same ? Match::SameDay : Match::No;
    }
    if (beganTogether(a, b))
        return Match::SameTime;
    const bool sameElsewhere = beganWholeHoursApart(a, b) && durations == Agreement::Yes
        && distancesAgree(a, b, distanceSlackOfAnHour) == Agreement::Yes;
    return sameElsewhere ? Match::SameTime : Match::No;
}

} // namespace patella::exchange
