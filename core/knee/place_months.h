// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/log/log.h"

#include <chrono>
#include <optional>
#include <vector>

namespace patella {

// Whether a place is new: it hurt, and not in so many months before.
inline constexpr int quietMonthsOfANewPlace = 3;

// One place of one knee in one month.
struct PlaceOfMonth {
    Side side; // a note of both knees is about both, and stands as such
    Region region;
    int days; // on which it hurt
    Pain worst;
    bool isNew; // the log being old enough to say so
    bool operator==(const PlaceOfMonth&) const = default;
};

struct MonthOfPlaces {
    std::chrono::year_month month;
    std::vector<PlaceOfMonth> places; // that hurt, the most days first
    int withoutPlace; // days on which it hurt and nobody said where
    std::vector<std::pair<OtherPlace, int>> elsewhere; // days of knee checks that name it, the most first
    bool operator==(const MonthOfPlaces&) const = default;
};

// Every month from the first score or check to today, also those in which nothing hurt.
// Of one knee: what is about it, also notes of both.
std::vector<MonthOfPlaces> placeMonths(const Log& log, LocalDate today, Side knee = Side::Both);

// The place that hurt most often moved: the one of the last month against the one of the month before it.
struct MovedPlace {
    Side side;
    Region from;
    Region to;
    bool operator==(const MovedPlace&) const = default;
};

// Of the left or the right knee. Empty: it did not, or one of the two months has fewer than three days that
// hurt.
std::optional<MovedPlace> movedPlace(const std::vector<MonthOfPlaces>& months, Side knee);

} // namespace patella
