// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/log/problems.h"

#include <chrono>

namespace patella {

namespace {

using namespace std::chrono_literals;
using std::chrono::sys_days;

constexpr LocalDate earliest{std::chrono::year{1950}, std::chrono::January, std::chrono::day{1}};
constexpr Distance farthest = kilometres(400);
constexpr auto longest = 100h;
constexpr auto longestWarmUp = 5h;
constexpr std::int64_t steepest = 12'000;
constexpr double fastestSecondsPerKm = 120;

struct Finder {
    std::vector<Problem> found;

    void when(bool wrong, std::string_view column, Trouble trouble)
    {
        if (wrong)
            found.push_back({column, trouble});
    }

    void day(LocalDate date, LocalDate today, std::string_view column)
    {
        if (!date.ok()) {
            when(true, column, Trouble::NotADate);
            return;
        }
        when(sys_days{date} > sys_days{today}, column, Trouble::InTheFuture);
        when(date < earliest, column, Trouble::LongAgo);
    }

    void time(std::optional<std::chrono::seconds> time, std::chrono::seconds most, std::string_view column)
    {
        when(time && *time <= 0s, column, Trouble::NotPositive);
        when(time && *time > most, column, Trouble::TooLong);
    }

    void preparation(std::optional<std::chrono::minutes> time, std::string_view column)
    {
        when(time && *time < 0min, column, Trouble::NotPositive);
        when(time && *time > longestWarmUp, column, Trouble::TooLong);
    }

    void climb(std::optional<Climb> climb, std::string_view column)
    {
        when(climb && climb->metres < 0, column, Trouble::NotPositive);
        when(climb && climb->metres > steepest, column, Trouble::TooSteep);
    }
};

bool fasterThanAnyone(const RunEntry& run)
{
    if (!run.distance || !run.duration || run.distance->metres < 1000 || *run.duration <= 0s)
        return false;
    const auto seconds = static_cast<double>(run.duration->count());
    return seconds / (static_cast<double>(run.distance->metres) / 1000) < fastestSecondsPerKm;
}

} // namespace

std::vector<Problem> problemsOf(const RunEntry& run, LocalDate today)
{
    Finder problems;
    problems.day(run.date, today, "date");
    problems.when(!run.distance && !run.duration, "distance_m", Trouble::NothingMeasured);
    problems.when(run.distance && run.distance->metres <= 0, "distance_m", Trouble::NotPositive);
    problems.when(run.distance && *run.distance > farthest, "distance_m", Trouble::TooFar);
    problems.time(run.duration, longest, "duration_s");
    problems.when(fasterThanAnyone(run), "duration_s", Trouble::FasterThanAnyone);
    problems.time(run.elapsed, longest, "elapsed_s");
    problems.when(run.elapsed && run.duration && *run.elapsed < *run.duration, "elapsed_s",
        Trouble::ShorterThanDuration);
    problems.preparation(run.warmUp, "warm_up_min");
    problems.preparation(run.coolDown, "cool_down_min");
    problems.climb(run.ascent, "ascent_m");
    problems.climb(run.descent, "descent_m");
    problems.when(
        run.highestHeartRate && run.averageHeartRate && *run.highestHeartRate < *run.averageHeartRate,
        "max_heart_rate_bpm", Trouble::BelowAverage);
    return problems.found;
}

std::vector<Problem> problemsOf(const PainNote& note, LocalDate today)
{
    Finder problems;
    problems.day(note.date, today, "date");
    problems.when((note.moment == Moment::RestDay) == note.run.has_value(), "run_id", Trouble::RunMissing);
    return problems.found;
}

std::vector<Problem> problemsOf(const Shoe& shoe, LocalDate today)
{
    Finder problems;
    problems.when(shoe.name.find_first_not_of(" \t\r\n") == std::string::npos, "name", Trouble::NameMissing);
    if (shoe.bought)
        problems.day(*shoe.bought, today, "bought");
    if (shoe.retired)
        problems.day(*shoe.retired, today, "retired");
    problems.when(shoe.runBefore.metres < 0, "run_before_m", Trouble::NotPositive);
    problems.when(shoe.limit && shoe.limit->metres <= 0, "limit_m", Trouble::NotPositive);
    problems.when(
        shoe.bought && shoe.retired && *shoe.retired < *shoe.bought, "retired", Trouble::RetiredBeforeBought);
    return problems.found;
}

} // namespace patella
