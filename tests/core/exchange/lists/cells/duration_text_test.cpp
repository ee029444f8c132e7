// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include "core/exchange/lists/cells/duration_text.h"

namespace patella::exchange {
namespace {

struct DurationCase {
    const char* cell;
    std::optional<double> seconds;
    TimeForm form = TimeForm::Clock;
};

void PrintTo(const DurationCase& each, std::ostream* stream) { *stream << each.cell; }

class DurationsOfLists : public testing::TestWithParam<DurationCase> { };

TEST_P(DurationsOfLists, AreReadAsPeopleWriteThem)
{
    const auto seconds = listSeconds(GetParam().cell, GetParam().form, false);
    ASSERT_EQ(seconds.has_value(), GetParam().seconds.has_value());
    EXPECT_NEAR(seconds.value_or(0), GetParam().seconds.value_or(0), 1e-6);
}

INSTANTIATE_TEST_SUITE_P(Clocks, DurationsOfLists,
    testing::Values(DurationCase{"45:10", 2710}, DurationCase{"1:32:05", 5525},
        DurationCase{"00:45:10.5", 2710.5}, DurationCase{"01:27:46.92.8", 5266.92},
        DurationCase{"0 days 01:32:05", 5525}, DurationCase{"1 day, 2:00:00", 93'600},
        DurationCase{"1:32", 5520, TimeForm::HoursMinutes},
        DurationCase{"45:10:00", 2710, TimeForm::MinutesSeconds},
        DurationCase{"1:32:05", 5525, TimeForm::MinutesSeconds}, DurationCase{"12:45:10 AM", 2710},
        DurationCase{"1:05:10 AM", 3910}, DurationCase{"1899-12-30 00:45:10", 2710},
        DurationCase{"30.12.1899 00:45:10", 2710}, DurationCase{"1:2:3:4", std::nullopt}));

INSTANTIATE_TEST_SUITE_P(Units, DurationsOfLists,
    testing::Values(DurationCase{"1h 32m 5s", 5525}, DurationCase{"45m 10s", 2710},
        DurationCase{"1 h 10 min", 4200}, DurationCase{"0 h 46 min", 2760}, DurationCase{"1h32", 5520},
        DurationCase{"45'10\"", 2710}, DurationCase{"45'10", 2710}, DurationCase{"45′10″", 2710},
        DurationCase{"1 hour, 10 minutes", 4200}, DurationCase{"1 Std. 10 Min.", 4200},
        DurationCase{"92 min", 5520}, DurationCase{"5525 s", 5525}, DurationCase{"1,5 h", 5400},
        DurationCase{"1.5h", 5400}, DurationCase{"PT45M10S", 2710}, DurationCase{"PT1H32M5.5S", 5525.5},
        DurationCase{"1小时10分", 4200}, DurationCase{"1 hr 10 mins 5 secs", 4205},
        DurationCase{"2710s", 2710}, DurationCase{"1 heure 10 minutes", 4200},
        DurationCase{"fast", std::nullopt}, DurationCase{"8.2 km", std::nullopt},
        DurationCase{"", std::nullopt}));

// Wrong ones are worse than none: "0h45:10" had been ten seconds.
INSTANTIATE_TEST_SUITE_P(OtherClocks, DurationsOfLists,
    testing::Values(DurationCase{"0h45:10", 2710}, DurationCase{"1.32.05", 5525},
        DurationCase{"0.00:45:10", 2710}, DurationCase{"1.02:03:04", 93'784},
        DurationCase{"1970-01-01T00:45:10.000Z", 2710}, DurationCase{"x45:10:05", std::nullopt},
        DurationCase{"1km:32:05", std::nullopt}, DurationCase{"P0Y0M0DT0H45M10S", 2710},
        DurationCase{"P0Y1M0DT0H45M10S", std::nullopt}));

INSTANTIATE_TEST_SUITE_P(Languages, DurationsOfLists,
    testing::Values(DurationCase{"1 godzina 32 minuty 5 sekund", 5525},
        DurationCase{"1 uur 32 minuten 5 seconden", 5525},
        DurationCase{"1 timme 32 minuter 5 sekunder", 5525},
        DurationCase{"1 time 32 minutter 5 sekunder", 5525}, DurationCase{"1 t 32 min 5 s", 5525},
        DurationCase{"1 ч 32 мин 5 с", 5525}, DurationCase{"1 час 32 минуты 5 секунд", 5525},
        DurationCase{"1시간 32분 5초", 5525}, DurationCase{"1 hora, 32 minutos e 5 segundos", 5525},
        DurationCase{"1 hodina 32 minut 5 sekund", 5525}, DurationCase{"1 óra 32 perc 5 másodperc", 5525},
        DurationCase{"1 sa 32 dk 5 sn", 5525}));

INSTANTIATE_TEST_SUITE_P(Numbers, DurationsOfLists,
    testing::Values(DurationCase{"2710", 2710, TimeForm::Seconds},
        DurationCase{"45.5", 2730, TimeForm::Minutes}, DurationCase{"0.75", 2700, TimeForm::Hours},
        DurationCase{"1985000", 1985, TimeForm::Milliseconds}, DurationCase{"0.03125", 2700, TimeForm::Days},
        DurationCase{"2,710", 2710, TimeForm::Seconds}, DurationCase{"45,5", 2730, TimeForm::Minutes}));

} // namespace
} // namespace patella::exchange
