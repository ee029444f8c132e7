// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/import/duplicates.h"

#include <array>
#include <chrono>
#include <cstdlib>

namespace patella::exchange {

namespace {

using namespace std::chrono_literals;
using std::chrono::seconds;

constexpr auto startSlack = 90s;
constexpr auto farthestZone = 14h;
constexpr auto sameSecond = 2s;
constexpr double durationSlack = 0.10;
constexpr double durationSlackOfASecond = 0.15; // nobody starts two watches in one second for two runs
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

bool lastAsLong(seconds a, seconds b, double slack)
{
    return std::chrono::abs(a - b) <= startSlack
        || within(static_cast<double>(a.count()), static_cast<double>(b.count()), slack);
}

// One program leaves pauses out, another does not: any of the times may be the common one.
Agreement durationsAgree(const RunEntry& a, const RunEntry& b, double slack)
{
    auto agreement = Agreement::Unknown;
    for (const auto& ofA : std::array{a.measured.duration, a.measured.elapsed})
        for (const auto& ofB : std::array{b.measured.duration, b.measured.elapsed}) {
            if (!ofA || !ofB)
                continue;
            if (lastAsLong(*ofA, *ofB, slack))
                return Agreement::Yes;
            agreement = Agreement::No;
        }
    return agreement;
}

seconds clockOf(const RunEntry& run)
{
    return std::chrono::sys_days{run.when.date}.time_since_epoch() + run.when.start->sinceMidnight;
}

bool beganTogether(const RunEntry& a, const RunEntry& b, seconds slack = startSlack)
{
    if (!a.when.utcOffset || !b.when.utcOffset)
        return std::chrono::abs(clockOf(a) - clockOf(b)) <= slack;
    const auto apart = clockOf(a) - a.when.utcOffset->ahead - (clockOf(b) - b.when.utcOffset->ahead);
    return std::chrono::abs(apart) <= slack;
}

bool beganWholeHoursApart(const RunEntry& a, const RunEntry& b)
{
    if (a.when.utcOffset && b.when.utcOffset)
        return false;
    const auto apart = std::chrono::abs(clockOf(a) - clockOf(b));
    return apart <= farthestZone + startSlack && (apart + startSlack) % 1h <= 2 * startSlack;
}

} // namespace

Match matchOf(const RunEntry& a, const RunEntry& b)
{
    const bool inOneSecond = a.when.start && b.when.start && beganTogether(a, b, sameSecond);
    const auto durations = durationsAgree(a, b, inOneSecond ? durationSlackOfASecond : durationSlack);
    if (durations == Agreement::No)
        return Match::No;
    if (!a.when.start || !b.when.start) {
        const bool same
            = a.when.date == b.when.date && distancesAgree(a, b, distanceSlackOfADay) == Agreement::Yes;
        return same ? Match::SameDay : Match::No;
    }
    if (beganTogether(a, b))
        return Match::SameStart;
    const bool sameElsewhere = beganWholeHoursApart(a, b) && durations == Agreement::Yes
        && distancesAgree(a, b, distanceSlackOfAnHour) == Agreement::Yes;
    return sameElsewhere ? Match::SameStart : Match::No;
}

} // namespace patella::exchange
