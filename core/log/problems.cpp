// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/log/problems.h"

#include "core/log/columns.h"

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

    void anyDay(LocalDate date, std::string_view column)
    {
        when(!date.ok(), column, Trouble::NotADate);
        when(date.ok() && date < earliest, column, Trouble::LongAgo);
    }

    void day(LocalDate date, LocalDate today, std::string_view column)
    {
        anyDay(date, column);
        when(date.ok() && sys_days{date} > sys_days{today}, column, Trouble::InTheFuture);
    }

    void day(std::optional<LocalDate> date, LocalDate today, std::string_view column)
    {
        if (date)
            day(*date, today, column);
    }

    void text(const std::string& text, std::string_view column, Trouble trouble)
    {
        when(text.find_first_not_of(" \t\r\n") == std::string::npos, column, trouble);
    }

    void partOfADay(std::optional<std::chrono::minutes> time, std::string_view column)
    {
        when(time && *time < 0min, column, Trouble::NotPositive);
        when(time && *time > 24h, column, Trouble::MoreThanADay);
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

// Neither an answer nor a word, whatever its day and side.
template <typename Record> bool saysNothing(const Record& record)
{
    bool nothing = true;
    forEachColumn(record, [&](std::string_view, const auto& member) {
        if constexpr (requires { member.has_value(); })
            nothing = nothing && !member.has_value();
        else if constexpr (requires { member.empty(); })
            nothing = nothing && member.empty();
    });
    return nothing;
}

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
    problems.when(run.walked && *run.walked < 0min, "walk_min", Trouble::NotPositive);
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
    problems.when(note.onset && note.onset->metres < 0, "onset_m", Trouble::NotPositive);
    problems.when(note.onsetTime && *note.onsetTime < 0min, "onset_min", Trouble::NotPositive);
    problems.when(note.settled && *note.settled < 0min, "settled_min", Trouble::NotPositive);
    return problems.found;
}

std::vector<Problem> problemsOf(const Shoe& shoe, LocalDate today)
{
    Finder problems;
    problems.text(shoe.name, "name", Trouble::NameMissing);
    problems.day(shoe.bought, today, "bought");
    problems.day(shoe.retired, today, "retired");
    problems.when(shoe.runBefore.metres < 0, "run_before_m", Trouble::NotPositive);
    problems.when(shoe.limit && shoe.limit->metres <= 0, "limit_m", Trouble::NotPositive);
    problems.when(
        shoe.bought && shoe.retired && *shoe.retired < *shoe.bought, "retired", Trouble::RetiredBeforeBought);
    return problems.found;
}

std::vector<Problem> problemsOf(const KneeCheck& check, LocalDate today)
{
    Finder problems;
    problems.day(check.date, today, "date");
    problems.partOfADay(check.morningStiffness, "morning_stiffness_min");
    problems.when(saysNothing(check), "notes", Trouble::NothingSaid);
    return problems.found;
}

std::vector<Problem> problemsOf(const DayNote& note, LocalDate today)
{
    Finder problems;
    problems.day(note.date, today, "date");
    problems.partOfADay(note.sitting, "sitting_min");
    problems.partOfADay(note.driving, "driving_min");
    problems.partOfADay(note.standing, "standing_min");
    problems.partOfADay(note.heels, "heels_min");
    problems.partOfADay(note.sleep, "sleep_min");
    problems.partOfADay(note.otherSportTime, "other_sport_min");
    problems.when(saysNothing(note), "notes", Trouble::NothingSaid);
    return problems.found;
}

std::vector<Problem> problemsOf(const Measure& measure, LocalDate today)
{
    Finder problems;
    problems.text(measure.name, "name", Trouble::NameMissing);
    problems.when(measure.lowest && measure.highest && *measure.highest < *measure.lowest,
        "highest_thousandths", Trouble::UpsideDown);
    problems.day(measure.retired, today, "retired");
    return problems.found;
}

std::vector<Problem> problemsOf(const MeasureValue& value, LocalDate today)
{
    Finder problems;
    problems.day(value.date, today, "date");
    return problems.found;
}

std::vector<Problem> problemsOf(const CareNote& note, LocalDate today)
{
    Finder problems;
    problems.day(note.date, today, "date");
    problems.partOfADay(note.lasted, "lasted_min");
    problems.time(note.held, longest, "held_s");
    problems.when(note.load && note.load->grams <= 0, "load_g", Trouble::NotPositive);
    return problems.found;
}

// A visit may be still to come.
std::vector<Problem> problemsOf(const Visit& visit, LocalDate)
{
    Finder problems;
    problems.anyDay(visit.date, "date");
    if (visit.nextCheck)
        problems.anyDay(*visit.nextCheck, "next_check");
    problems.when(visit.nextCheck && *visit.nextCheck < visit.date, "next_check", Trouble::BeforeItBegan);
    return problems.found;
}

std::vector<Problem> problemsOf(const Complaint& complaint, LocalDate today)
{
    Finder problems;
    problems.day(complaint.date, today, "date");
    problems.day(complaint.ended, today, "ended");
    problems.when(complaint.ended && *complaint.ended < complaint.date, "ended", Trouble::BeforeItBegan);
    return problems.found;
}

std::vector<Problem> problemsOf(const ProfileFact& fact, LocalDate today)
{
    Finder problems;
    if (fact.fact == Fact::GoalRace)
        problems.anyDay(fact.date, "date");
    else
        problems.day(fact.date, today, "date");
    problems.text(fact.value, "value", Trouble::NothingSaid);
    return problems.found;
}

bool isOnScale(const Measure& measure, Decimal value)
{
    return (!measure.lowest || *measure.lowest <= value) && (!measure.highest || value <= *measure.highest);
}

} // namespace patella
