// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/log/log.h"

#include <array>
#include <optional>
#include <vector>

namespace patella {

inline constexpr int daysOfARunUp = 21;

// What some days were like, in figures that can be held against other days.
enum class RunUpMeasure {
    KilometresPerWeek,
    RunsPerWeek,
    LongestAgainstBefore, // the highest ratio of a run to the longest of the 30 days before it
    LastWeekAgainstBefore, // the kilometres of the last seven days, to the mean of the two weeks before
    HardShare, // of the runs
    AsphaltShare, // of the distance
    DescentPerKilometre, // metres
    WithoutWarmUpShare, // of the runs
    SleepHours, // mean of the noted nights
    SittingHours, // mean of the noted days
    StairFlights,
    HeelHours,
};

template <>
inline constexpr std::array wordsOf<RunUpMeasure>{
    std::pair{RunUpMeasure::KilometresPerWeek, std::string_view{"kilometres_per_week"}},
    std::pair{RunUpMeasure::RunsPerWeek, std::string_view{"runs_per_week"}},
    std::pair{RunUpMeasure::LongestAgainstBefore, std::string_view{"longest_against_before"}},
    std::pair{RunUpMeasure::LastWeekAgainstBefore, std::string_view{"last_week_against_before"}},
    std::pair{RunUpMeasure::HardShare, std::string_view{"hard_share"}},
    std::pair{RunUpMeasure::AsphaltShare, std::string_view{"asphalt_share"}},
    std::pair{RunUpMeasure::DescentPerKilometre, std::string_view{"descent_per_kilometre"}},
    std::pair{RunUpMeasure::WithoutWarmUpShare, std::string_view{"without_warm_up_share"}},
    std::pair{RunUpMeasure::SleepHours, std::string_view{"sleep_hours"}},
    std::pair{RunUpMeasure::SittingHours, std::string_view{"sitting_hours"}},
    std::pair{RunUpMeasure::StairFlights, std::string_view{"stair_flights"}},
    std::pair{RunUpMeasure::HeelHours, std::string_view{"heel_hours"}},
};

inline constexpr std::size_t runUpMeasures = wordsOf<RunUpMeasure>.size();

// In the order of the measures; empty: nothing noted.
using RunUp = std::array<std::optional<double>, runUpMeasures>;

// The run-ups of a log, made once for many days.
class RunUps {
public:
    RunUps(const Log& log, LocalDate today);

    RunUp before(LocalDate day) const; // the 21 days up to the day before
    std::optional<LocalDate> firstRun() const;

private:
    struct DatedRatio {
        LocalDate date;
        double ratio;
    };

    std::vector<RunEntry> m_runs; // by time
    std::vector<DayNote> m_days; // by date
    std::vector<DatedRatio> m_ratios; // by date
};

} // namespace patella
