// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <string>

// Small GPX and TCX files of a runner who keeps going north.
namespace patella::test {

struct TrackMaker {
    std::chrono::sys_seconds start = std::chrono::sys_days{std::chrono::year{2026} / 11 / 20}
        + std::chrono::hours{17} + std::chrono::minutes{30};
    int seconds = 360;
    int everySeconds = 5;
    double metresPerSecond = 2.8;
    int heartRate = 150;
    int cadence = 85; // strides
    std::string sport = "Running";
};

double latitudeAfter(const TrackMaker& maker, int second);

std::string gpxOf(const TrackMaker& maker = {});
std::string tcxOf(const TrackMaker& maker = {});

} // namespace patella::test
