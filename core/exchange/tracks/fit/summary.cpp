// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/tracks/fit/summary.h"

#include "core/exchange/format/climbing.h"
#include "core/exchange/format/kilometres.h"
#include "core/exchange/format/mean.h"
#include "core/exchange/format/track.h"

#include <algorithm>
#include <array>

namespace patella::exchange::fit {

namespace {

using Figure = std::optional<double> Stretch::*;

constexpr std::array neverZero{&Stretch::elapsed, &Stretch::timer, &Stretch::distance,
    &Stretch::averageHeartRate, &Stretch::highestHeartRate, &Stretch::strides};
constexpr std::array asStated{&Stretch::sport, &Stretch::subSport, &Stretch::ascent, &Stretch::descent,
    &Stretch::temperature, &Stretch::effort};

std::optional<double> aboveZero(std::optional<double> value)
{
    return value && *value > 0 ? value : std::nullopt;
}

// Only when every lap says so: a part of a distance is not a distance.
std::optional<double> sum(std::span<const Stretch> laps, Figure figure)
{
    double total = 0;
    for (const auto& lap : laps) {
        if (!(lap.*figure))
            return std::nullopt;
        total += *(lap.*figure);
    }
    return laps.empty() ? std::nullopt : std::optional(total);
}

double secondsBetween(Timestamp from, Timestamp to)
{
    return static_cast<double>(to) - static_cast<double>(from);
}

struct Span {
    Timestamp first;
    Timestamp last;
};

// When the stopwatch stood still.
std::vector<Span> stopsOf(std::span<const TimerEvent> events, Span recorded)
{
    std::vector<Span> stops;
    bool running = true;
    Timestamp stopped = recorded.first;
    for (const auto& event : events) {
        const auto time = std::clamp(event.time, recorded.first, recorded.last);
        if (event.starts && !running && time > stopped)
            stops.push_back({stopped, time});
        if (!event.starts && running)
            stopped = time;
        running = event.starts;
    }
    return stops;
}

std::optional<Span> spanOf(std::span<const Sample> samples)
{
    std::optional<Span> span;
    for (const auto& sample : samples) {
        if (!sample.time)
            continue;
        if (!span)
            span = {*sample.time, *sample.time};
        span->last = std::max(span->last, *sample.time);
    }
    return span;
}

std::optional<Position> placeOf(const Sample& sample)
{
    if (!sample.latitude || !sample.longitude)
        return std::nullopt;
    const Position position{*sample.latitude, *sample.longitude};
    return isPlace(position) ? std::optional(position) : std::nullopt;
}

double movedBetween(const Sample& a, const Sample& b)
{
    if (a.distance && b.distance)
        return *b.distance - *a.distance;
    const auto from = placeOf(a);
    const auto to = placeOf(b);
    return from && to ? metresBetween(*from, *to) : 0;
}

// What of the time between two samples counts: told by the stopwatch, or by gaps where it tells nothing.
class RunningTime {
public:
    explicit RunningTime(std::optional<std::vector<Span>> stops)
        : m_stops(std::move(stops))
    {
    }

    double between(const Sample& before, const Sample& sample)
    {
        const auto step = secondsBetween(*before.time, *sample.time);
        if (step <= 0)
            return 0;
        if (!m_stops)
            return isPause(step, movedBetween(before, sample)) ? 0 : step;
        while (m_next < m_stops->size() && (*m_stops)[m_next].last <= *before.time)
            ++m_next;
        double stood = 0;
        for (auto each = m_next; each < m_stops->size() && (*m_stops)[each].first < *sample.time; ++each)
            stood += secondsBetween(std::max((*m_stops)[each].first, *before.time),
                std::min((*m_stops)[each].last, *sample.time));
        return std::max(0.0, step - stood);
    }

private:
    std::optional<std::vector<Span>> m_stops;
    std::size_t m_next = 0; // those before it are over
};

struct Motion {
    double paused = 0;
    Mean pulse; // over time
    Kilometres kilometres;
};

Motion motionOf(std::span<const Sample> samples, std::span<const TimerEvent> timer, Span recorded,
    bool afterAnotherSession)
{
    Motion motion;
    const bool timerKnown
        = std::any_of(timer.begin(), timer.end(), [](const auto& each) { return !each.starts; });
    const auto stops = timerKnown ? std::optional(stopsOf(timer, recorded)) : std::nullopt;
    for (const auto& stop : stops.value_or(std::vector<Span>{}))
        motion.paused += secondsBetween(stop.first, stop.last);
    RunningTime running(stops);
    std::optional<double> ofBefore;
    const Sample* before = nullptr;
    for (const auto& sample : samples) {
        if (!sample.time)
            continue;
        if (afterAnotherSession && !ofBefore)
            ofBefore = sample.distance;
        if (before) {
            const auto lasted = running.between(*before, sample);
            if (!timerKnown)
                motion.paused += std::max(0.0, secondsBetween(*before->time, *sample.time)) - lasted;
            if (sample.distance)
                motion.kilometres.goTo(*sample.distance - ofBefore.value_or(0), lasted);
            else
                motion.kilometres.goBy(movedBetween(*before, sample), lasted);
            motion.pulse.add(aboveZero(sample.heartRate), lasted);
        }
        before = &sample;
    }
    return motion;
}

std::optional<double> countedDistance(std::span<const Sample> samples, bool afterAnotherSession)
{
    std::optional<double> least, most;
    for (const auto& sample : samples) {
        if (!sample.distance)
            continue;
        least = std::min(least.value_or(*sample.distance), *sample.distance);
        most = std::max(most.value_or(*sample.distance), *sample.distance);
    }
    if (!most)
        return std::nullopt;
    return aboveZero(afterAnotherSession ? *most - *least : *most);
}

std::optional<double> distanceAlongTrack(std::span<const Sample> samples)
{
    double metres = 0;
    std::optional<Position> before;
    for (const auto& sample : samples) {
        const auto place = placeOf(sample);
        if (place && before)
            metres += metresBetween(*before, *place);
        if (place)
            before = place;
    }
    return aboveZero(metres);
}

void measureBody(Stretch& figures, std::span<const Sample> samples)
{
    Mean pulse, strides, temperature;
    for (const auto& sample : samples) {
        pulse.add(aboveZero(sample.heartRate));
        strides.add(aboveZero(sample.strides));
        temperature.add(sample.temperature);
        figures.highestHeartRate = std::max(figures.highestHeartRate, aboveZero(sample.heartRate));
    }
    figures.averageHeartRate = pulse.value();
    figures.strides = strides.value();
    figures.temperature = temperature.value();
}

// Whether some altitudes were left out.
bool measureClimb(Stretch& figures, std::span<const Sample> samples)
{
    std::vector<Height> heights;
    heights.reserve(samples.size());
    for (const auto& sample : samples)
        if (sample.altitude && sample.time)
            heights.push_back({static_cast<double>(*sample.time), *sample.altitude});
    const auto climbing = climbingOf(heights);
    if (climbing) {
        figures.ascent = climbing->up;
        figures.descent = climbing->down;
    }
    return climbing && climbing->altitudesDropped;
}

} // namespace

void fillGaps(Stretch& stretch, const Stretch& from)
{
    if (!aboveZero(stretch.strides))
        stretch.strideFraction = from.strideFraction;
    for (const auto figure : neverZero)
        if (!aboveZero(stretch.*figure) && aboveZero(from.*figure))
            stretch.*figure = from.*figure;
    for (const auto figure : asStated)
        if (!(stretch.*figure))
            stretch.*figure = from.*figure;
    if (!stretch.start)
        stretch.start = from.start;
}

Stretch summaryOfLaps(std::span<const Stretch> laps)
{
    Stretch all;
    Mean pulse, strides;
    for (const auto& lap : laps) {
        const auto weight = lap.timer.value_or(0);
        pulse.add(aboveZero(lap.averageHeartRate), weight);
        if (aboveZero(lap.strides))
            strides.add(*lap.strides + lap.strideFraction.value_or(0), weight);
        all.highestHeartRate = std::max(all.highestHeartRate, lap.highestHeartRate);
    }
    all.averageHeartRate = pulse.value();
    all.strides = strides.value();
    for (const auto figure :
        {&Stretch::elapsed, &Stretch::timer, &Stretch::distance, &Stretch::ascent, &Stretch::descent})
        all.*figure = sum(laps, figure);
    if (!laps.empty()) {
        all.start = laps.front().start;
        all.sport = laps.front().sport;
        all.subSport = laps.front().subSport;
    }
    return all;
}

Measured summaryOfSamples(
    std::span<const Sample> samples, std::span<const TimerEvent> timer, bool afterAnotherSession)
{
    Measured measured{{}, false, {}};
    auto& figures = measured.figures;
    measureBody(figures, samples);
    if (const auto span = spanOf(samples)) {
        const auto motion = motionOf(samples, timer, *span, afterAnotherSession);
        figures.start = span->first;
        figures.elapsed = secondsBetween(span->first, span->last);
        figures.timer = *figures.elapsed - motion.paused;
        measured.kilometres = motion.kilometres.seconds();
        if (motion.pulse.value())
            figures.averageHeartRate = motion.pulse.value();
    }
    figures.distance = countedDistance(samples, afterAnotherSession);
    measured.alongTrack = !figures.distance;
    if (measured.alongTrack)
        figures.distance = distanceAlongTrack(samples);
    measured.altitudesDropped = measureClimb(figures, samples);
    return measured;
}

} // namespace patella::exchange::fit
