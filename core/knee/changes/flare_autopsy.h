// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/knee/changes/run_up.h"
#include "core/knee/flares.h"

#include <optional>
#include <string>
#include <vector>

// What went before a flare, held against the quiet times of the same log. It goes before it; that is no proof
// that it brought it on.
namespace patella {

inline constexpr int daysBetweenQuietRunUps = 7; // from one to the next: neighbours share days
inline constexpr int fewestQuietRunUps = 8;
inline constexpr std::size_t mostSimilarFlares = 2;

// One measure of the 21 days before a flare beside the same measure before quiet days.
struct RunUpFigure {
    RunUpMeasure measure;
    double value;
    double usual; // the median of the quiet run-ups
    double low; // 10 % of them lie below
    double high; // 10 % above
    int quiet; // quiet run-ups that have it
    int asFar; // of these, as far off on the same side
    double rank; // share of the quiet ones below it, ties by half: 0 to 1
    bool operator==(const RunUpFigure&) const = default;

    bool isUnusual() const { return value < low || value > high; }
};

struct CareInFlare {
    Care care;
    std::string name;
    int times;
    bool operator==(const CareInFlare&) const = default;
};

// An earlier flare, over since, that looked alike.
struct SimilarFlare {
    LocalDate began;
    int days; // from its first to its last sore day
    Pain peak;
    std::vector<RunUpMeasure> alike; // unusual on the same side before both
    bool operator==(const SimilarFlare&) const = default;
};

struct FlareAutopsy {
    Flare flare;
    int days; // from its first to its last sore day so far
    std::vector<RunUpFigure> figures; // the farthest off first; empty: too few quiet run-ups
    std::vector<ShoeId> newShoes; // that ran for the first time in those days, the log being older
    std::vector<CareInFlare> cares; // noted for this knee or for none, while it lasted
    std::vector<SimilarFlare> similar; // the most similar first
    bool operator==(const FlareAutopsy&) const = default;
};

struct FlareAutopsies {
    int quietRunUps; // 21 days without a flare in them or in the week after
    std::vector<FlareAutopsy> flares; // by day
    bool operator==(const FlareAutopsies&) const = default;
};

// Of the left or the right knee.
FlareAutopsies flareAutopsies(const Log& log, Side knee, LocalDate today);

} // namespace patella
