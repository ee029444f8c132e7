// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/tracks/fit/clean_samples.h"

#include "core/exchange/format/excursions.h"
#include "core/exchange/format/jumps.h"

#include <algorithm>
#include <cmath>

namespace patella::exchange::fit {

namespace {

// The moment in the middle is right even where a few are not.
void dropWildMoments(std::vector<Sample>& samples)
{
    constexpr double longest = 3 * 24 * 3600.0;
    std::vector<Timestamp> times;
    for (const auto& sample : samples)
        if (sample.time)
            times.push_back(*sample.time);
    if (times.empty())
        return;
    const auto middle = times.begin() + static_cast<std::ptrdiff_t>(times.size() / 2);
    std::nth_element(times.begin(), middle, times.end());
    const double usual = *middle;
    std::erase_if(samples, [&](const Sample& sample) {
        return sample.time && std::abs(static_cast<double>(*sample.time) - usual) > longest;
    });
}

// A clock that leaps from one record to the next and back again. A pause leaps once.
void dropLeapsInTime(std::vector<Sample>& samples)
{
    struct Moment {
        double seconds; // one for each record
        double time;
    };
    constexpr excursions::Limits limits{.shortest = 120, .fastest = 60};
    std::vector<Moment> moments;
    for (const auto& sample : samples)
        if (sample.time)
            moments.push_back({static_cast<double>(moments.size()), static_cast<double>(*sample.time)});
    const auto aside = excursionsIn(std::span<const Moment>(moments), limits,
        [](const Moment& from, const Moment& to) { return std::abs(to.time - from.time); });
    std::size_t place = 0;
    if (!aside.empty())
        std::erase_if(samples, [&](const Sample& sample) { return sample.time && aside[place++]; });
}

std::optional<Count> countOf(const Sample& sample)
{
    return sample.distance && sample.time
        ? std::optional(Count{static_cast<double>(*sample.time), *sample.distance})
        : std::nullopt;
}

bool anyLeap(std::span<const Sample> samples)
{
    std::optional<Count> before;
    for (const auto& sample : samples)
        if (const auto count = countOf(sample)) {
            if (before && isLeap(*before, *count))
                return true;
            before = count;
        }
    return false;
}

bool dropLeaps(std::vector<Sample>& samples)
{
    if (!anyLeap(samples)) // as in nearly every file
        return false;
    std::vector<Count> counts;
    std::vector<Sample*> counted;
    for (auto& sample : samples)
        if (const auto count = countOf(sample)) {
            counts.push_back(*count);
            counted.push_back(&sample);
        }
    const auto leaps = leapsIn(counts);
    for (std::size_t place = 0; place < leaps.size(); ++place)
        if (leaps[place])
            counted[place]->distance.reset();
    return !leaps.empty();
}

bool dropJumps(std::vector<Sample>& samples)
{
    std::vector<Fix> fixes;
    std::vector<Sample*> placed;
    for (auto& sample : samples) {
        if (!sample.latitude || !sample.longitude || !sample.time)
            continue;
        const Position position{*sample.latitude, *sample.longitude};
        if (!isPlace(position))
            continue;
        fixes.push_back({static_cast<double>(*sample.time), position});
        placed.push_back(&sample);
    }
    const auto jumps = jumpsIn(fixes);
    for (std::size_t place = 0; place < jumps.size(); ++place)
        if (jumps[place])
            placed[place]->latitude.reset();
    return !jumps.empty();
}

} // namespace

std::vector<Remark> cleanSamples(Recording& recording)
{
    auto& samples = recording.samples;
    if (recording.damaged) {
        dropWildMoments(samples);
        dropLeapsInTime(samples);
    }
    std::vector<Remark> remarks;
    if (dropLeaps(samples))
        remarks.push_back(Remark::ImplausibleDropped);
    const bool counts = std::any_of(
        samples.begin(), samples.end(), [](const Sample& sample) { return sample.distance.value_or(0) > 0; });
    if (!counts && dropJumps(samples)) // positions matter only where the device does not count itself
        remarks.push_back(Remark::PositionsDropped);
    return remarks;
}

} // namespace patella::exchange::fit
