// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/format/altitudes.h"

#include "core/exchange/format/excursions.h"

#include <algorithm>
#include <cmath>
#include <iterator>

namespace patella::exchange {

namespace {

constexpr double lowestPlace = -450, highestPlace = 9000; // the Dead Sea; Everest
constexpr double farFromTheSea = 30; // metres
constexpr double wakingStep = 30;
constexpr excursions::Limits ofAltitudes{.shortest = 30, .fastest = 8}; // nobody falls that fast for long

// Zeros where no other altitude is near the sea.
bool zeroMeansNothing(std::span<const Height> heights)
{
    bool zeros = false;
    std::size_t others = 0;
    for (const auto& each : heights) {
        if (each.metres == 0)
            zeros = true;
        else if (std::abs(each.metres) <= farFromTheSea)
            return false;
        else
            ++others;
    }
    return zeros && others > 1;
}

// How many stand at the beginning before a sensor is ready.
std::size_t beforeReady(std::span<const Height> heights)
{
    std::size_t same = 0;
    while (same < heights.size() && heights[same].metres == heights.front().metres)
        ++same;
    const bool wakes = same < heights.size() && same * 2 < heights.size()
        && std::abs(heights[same].metres - heights.front().metres) > wakingStep;
    return wakes ? same : 0;
}

// How far the values of [from, to) usually miss the straight line through them; the root of the mean square.
double missOfLine(std::span<const Height> heights)
{
    const auto count = static_cast<double>(heights.size());
    double time = 0, metres = 0;
    for (const auto& each : heights) {
        time += each.seconds - heights.front().seconds;
        metres += each.metres;
    }
    time /= count;
    metres /= count;
    double timeSquares = 0, products = 0, squares = 0;
    for (const auto& each : heights) {
        const double later = each.seconds - heights.front().seconds - time;
        const double higher = each.metres - metres;
        timeSquares += later * later;
        products += later * higher;
        squares += higher * higher;
    }
    const double onTheLine = timeSquares > 0 ? products * products / timeSquares : 0;
    return std::sqrt(std::max(0.0, squares - onTheLine) / count);
}

bool isAltitude(const Height& height) // what is not a number is none
{
    return height.metres > lowestPlace && height.metres < highestPlace;
}

std::vector<bool> altitudesAside(std::span<const Height> heights)
{
    return excursionsIn(heights, ofAltitudes,
        [](const Height& from, const Height& to) { return std::abs(to.metres - from.metres); });
}

} // namespace

std::vector<Height> heightsEvery(double seconds, std::span<const double> metres)
{
    std::vector<Height> heights;
    heights.reserve(metres.size());
    for (const double each : metres)
        heights.push_back({seconds * static_cast<double>(heights.size()), each});
    return heights;
}

std::optional<std::vector<Height>> withoutWrongAltitudes(std::span<const Height> heights)
{
    if (std::ranges::all_of(heights, isAltitude) && !zeroMeansNothing(heights) && beforeReady(heights) == 0
        && altitudesAside(heights).empty())
        return std::nullopt;
    std::vector<Height> kept;
    std::ranges::copy_if(heights, std::back_inserter(kept), isAltitude);
    if (zeroMeansNothing(kept))
        std::erase_if(kept, [](const Height& each) { return each.metres == 0; });
    kept.erase(kept.begin(), kept.begin() + static_cast<std::ptrdiff_t>(beforeReady(kept)));
    if (const auto aside = altitudesAside(kept); !aside.empty()) {
        std::size_t place = 0;
        std::erase_if(kept, [&](const Height&) { return aside[place++]; });
    }
    return kept;
}

std::optional<double> noiseOf(std::span<const Height> heights, double window)
{
    constexpr std::size_t fewest = 4;
    std::vector<double> misses;
    for (std::size_t from = 0, to = 0; from < heights.size(); from = std::max(from + 1, (from + to) / 2)) {
        to = std::max(to, from);
        while (to < heights.size() && heights[to].seconds - heights[from].seconds <= window)
            ++to;
        if (to - from >= fewest)
            misses.push_back(missOfLine(heights.subspan(from, to - from)));
        if (to == heights.size())
            break;
    }
    if (misses.empty())
        return std::nullopt;
    const auto middle = misses.begin() + static_cast<std::ptrdiff_t>(misses.size() / 2);
    std::nth_element(misses.begin(), middle, misses.end());
    return *middle;
}

std::vector<Height> smoothed(std::span<const Height> heights)
{
    constexpr double half = 20; // seconds
    std::vector<Height> smooth;
    smooth.reserve(heights.size());
    double sum = 0;
    std::size_t from = 0, to = 0;
    for (std::size_t at = 0; at < heights.size(); ++at) { // clocks go back at times
        const double now = heights[at].seconds;
        while (to < heights.size() && (to <= at || heights[to].seconds - now <= half))
            sum += heights[to++].metres;
        while (from < at && now - heights[from].seconds > half)
            sum -= heights[from++].metres;
        smooth.push_back({now, sum / static_cast<double>(to - from)});
    }
    return smooth;
}

} // namespace patella::exchange
