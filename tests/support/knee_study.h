// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/log/log.h"
#include "core/statistics/proportion.h"

#include <cstdint>
#include <string>

// Judges what is said of a knee on logs of which it is known what is true. All of them come from seeds.
namespace patella::test {

// Runs every other day of a knee whose pain settles by halves: worse by 2 to 6 points in a run, and halved
// after so many hours, times exp(0.4 z), z with a memory from run to run; each score with 0.3 points of
// noise.
struct SettlingKnee {
    std::string name;
    int runs;
    double memory;
    double hours; // until the pain has halved
    double hoursAtTheEnd; // reached over the eight weeks after the first 20 runs
};
Log settlingLog(const SettlingKnee& knee, std::uint64_t seed);

struct SettlingFindings {
    Proportion faster;
    Proportion slower;
};
SettlingFindings settlingFindings(const SettlingKnee& knee, int logs); // at the latest look

// Runs every other day, kilometres from 3 to 17 around 9. The morning after is worse with a chance that does
// not depend on the distance, or that passes one in four at 10 km (5 % at 6 km, 69 % at 14 km).
struct MorningKnee {
    std::string name;
    int runs;
    bool mindsDistance;
    double memory; // of the level of the knee, from run to run; its deviation is 1
    double shorter; // share of the kilometres left out for each point over the usual
    bool wholeKilometres; // as somebody types them
};
Log morningLog(const MorningKnee& knee, std::uint64_t seed);

struct MorningFindings {
    Proportion said; // that distance makes a difference
    Proportion near; // a crossing within 1.5 km of 10 km
    Proportion covered; // of those with a band, it holds 10 km
};
MorningFindings morningFindings(const MorningKnee& knee, int logs);

// A knee that is asked on six mornings of ten, its level from day to day with a memory; one visit.
enum class VisitAt { AnyDay, AtThePeak };
struct VisitedKnee {
    std::string name;
    int days;
    double memory;
    double deviation;
    VisitAt visit; // the peak: the day after the worst week of the log
    double fall; // points from the visit on
};
struct VisitFindings {
    Proportion better;
    Proportion worse;
    Proportion naive; // a mean of the mornings after it at least a point lower than before it
};
VisitFindings visitFindings(const VisitedKnee& knee, int logs);

// Two knees that share a disturbance from run to run, each with 0.7 points of noise of its own, on roads that
// fall away to the left, to the right or to neither side.
struct CamberKnees {
    std::string name;
    int runs;
    double shared; // its deviation in points
    double camber; // points by which the lower knee is worse
};
struct KneesFindings {
    Proportion camber; // found, the right way round
    Proportion any; // any finding
    Proportion covered; // of those that were found, the interval holds the truth
};
KneesFindings kneesFindings(const CamberKnees& knees, int logs);

// Two pairs in turn, four runs a week of about 9 km, one of them up to 800 km; a level of the knee with a
// memory.
struct WornPair {
    std::string name;
    double memory;
    double points; // more from 600 km of its life on
};
struct WornFindings {
    Proportion said; // of all pairs, that it changed
    Proportion near; // of those, within 100 km of 600 km
};
WornFindings wornFindings(const WornPair& pair, int logs);

// A knee that is asked on seven days of ten; the remedy is used with a chance of 60 % on days of 4 or more,
// else of 10 %.
struct IcedKnee {
    std::string name;
    int days;
    double memory;
    double helps; // points by which the next morning is better
};
struct IceFindings {
    Proportion better;
    Proportion worse;
    Proportion covered; // the interval holds the truth, of those with one
    Proportion naive; // the next morning at least half a point better than the worst of the day
};
IceFindings iceFindings(const IcedKnee& knee, int logs);

} // namespace patella::test
