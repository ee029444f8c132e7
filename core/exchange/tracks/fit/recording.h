// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/tracks/fit/message.h"

#include <optional>
#include <string>
#include <vector>

namespace patella::exchange::fit {

// A session or a lap as the device summed it up. Empty: it did not say, or said the invalid value.
struct Stretch {
    std::optional<Timestamp> start;
    std::optional<Timestamp> end;
    std::optional<double> sport;
    std::optional<double> subSport;
    std::optional<double> elapsed; // seconds
    std::optional<double> timer;
    std::optional<double> distance; // metres
    std::optional<double> averageHeartRate;
    std::optional<double> highestHeartRate;
    std::optional<double> strides; // per minute, one foot
    std::optional<double> strideFraction;
    std::optional<double> ascent;
    std::optional<double> descent;
    std::optional<double> temperature;
    std::optional<double> effort; // 0..10
    std::optional<double> feel; // 0 very weak .. 100 very strong
    std::optional<double> poolLength; // metres
};

// A crossing of a pool.
struct Crossing {
    std::optional<Timestamp> time;
    bool swum; // else a rest at the wall
};

// One moment of a recording. There are thousands; a float is as exact as a device.
struct Sample {
    std::optional<double> latitude; // degrees
    std::optional<double> longitude;
    std::optional<double> distance;
    std::optional<Timestamp> time;
    std::optional<float> altitude;
    std::optional<float> heartRate;
    std::optional<float> strides;
    std::optional<float> temperature;
};

// The stopwatch was started or stopped.
struct TimerEvent {
    Timestamp time;
    bool starts;
};

// Everything of one frame that says something about activities.
struct Recording {
    std::optional<double> fileType; // 4: activity; the first that was said
    bool damaged = false; // bytes are wrong or missing
    bool cutOff = false; // its end is missing
    bool summaryFirst = false; // a session stands before all samples
    int sportsSaid = 0; // how often the message "sport" came
    std::optional<double> sport; // of the message "sport", for sessions that do not say
    std::optional<double> subSport;
    std::string sportName;
    std::string device; // its name
    bool hasPower = false;
    bool changesGears = false;
    std::optional<Timestamp> closed; // the same moment ...
    std::optional<Timestamp> closedLocal; // ... on the runner's wrist
    std::vector<Stretch> sessions;
    std::vector<Stretch> laps;
    std::vector<Sample> samples;
    std::vector<TimerEvent> timer;
    std::vector<Crossing> crossings;
    std::vector<double> storedPulse; // of straps that send what they kept under water afterwards
};

Recording recordingFrom(MessageStream& messages);

} // namespace patella::exchange::fit
