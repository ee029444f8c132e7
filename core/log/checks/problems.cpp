// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/log/checks/problems.h"

#include "core/log/columns.h"
#include "core/log/limits.h"
#include "core/log/values/questionnaire.h"

#include <chrono>
#include <type_traits>

namespace patella {

namespace {

using namespace std::chrono_literals;
using std::chrono::sys_days;

constexpr LocalDate earliest{std::chrono::year{1950}, std::chrono::January, std::chrono::day{1}};
constexpr std::chrono::years farthestPlan{2};
constexpr std::int64_t steepest = 12'000;

bool fasterThanAnyone(std::optional<Distance> distance, std::optional<std::chrono::seconds> time)
{
    if (!distance || !time || distance->metres < 1000 || *time <= 0s)
        return false;
    const std::chrono::duration<double> taken = *time;
    return taken * 1000 < fastestKilometre * static_cast<double>(distance->metres);
}

struct Finder {
    std::vector<Problem> found;

    template <typename Record> explicit Finder(const Record& record)
    {
        forEachColumn(record, [&]<typename Member>(std::string_view column, const Member& member) {
            if constexpr (std::is_same_v<Member, std::string>)
                when(member.size() > longestText, column, Trouble::TextTooLong);
            else if constexpr (std::is_same_v<Member, Tags>)
                when(member.text().size() > longestText, column, Trouble::TextTooLong);
        });
    }

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

    // What a run must say: how far, how long, or both.
    void effort(std::optional<Distance> distance, std::optional<std::chrono::seconds> duration,
        std::string_view durationColumn)
    {
        when(!distance && !duration, "distance_m", Trouble::NothingMeasured);
        when(distance && distance->metres <= 0, "distance_m", Trouble::NotPositive);
        when(distance && *distance > farthestRun, "distance_m", Trouble::TooFar);
        time(duration, longestRun, durationColumn);
        when(fasterThanAnyone(distance, duration), durationColumn, Trouble::FasterThanAnyone);
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

} // namespace

std::vector<Problem> problemsOf(const RunEntry& run, LocalDate today)
{
    Finder problems(run);
    problems.day(run.when.date, today, "date");
    problems.effort(run.measured.distance, run.measured.duration, "duration_s");
    problems.time(run.measured.elapsed, longestRun, "elapsed_s");
    problems.when(
        run.measured.elapsed && run.measured.duration && *run.measured.elapsed < *run.measured.duration,
        "elapsed_s", Trouble::ShorterThanDuration);
    problems.when(run.form.walked && *run.form.walked < 0min, "walk_min", Trouble::NotPositive);
    problems.preparation(run.preparation.warmUp, "warm_up_min");
    problems.preparation(run.preparation.coolDown, "cool_down_min");
    problems.climb(run.measured.ascent, "ascent_m");
    problems.climb(run.measured.descent, "descent_m");
    problems.when(run.measured.highestHeartRate && run.measured.averageHeartRate
            && *run.measured.highestHeartRate < *run.measured.averageHeartRate,
        "max_heart_rate_bpm", Trouble::BelowAverage);
    problems.when(run.preparation.experiment.has_value() != run.preparation.trial.has_value(), "trial",
        Trouble::TrialMissing);
    return problems.found;
}

std::vector<Problem> problemsOf(const PainNote& note, LocalDate today)
{
    Finder problems(note);
    problems.day(note.date, today, "date");
    problems.when((note.moment == Moment::RestDay) == note.run.has_value(), "run_id", Trouble::RunMissing);
    problems.when(note.onset && note.onset->metres < 0, "onset_m", Trouble::NotPositive);
    problems.when(note.onsetTime && *note.onsetTime < 0min, "onset_min", Trouble::NotPositive);
    problems.when(note.settled && *note.settled < 0min, "settled_min", Trouble::NotPositive);
    return problems.found;
}

std::vector<Problem> problemsOf(const Shoe& shoe, LocalDate today)
{
    Finder problems(shoe);
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
    Finder problems(check);
    problems.day(check.date, today, "date");
    problems.partOfADay(check.morningStiffness, "morning_stiffness_min");
    auto answers = check;
    answers.time.reset();
    problems.when(saysNothing(answers), "notes", Trouble::NothingSaid);
    return problems.found;
}

std::vector<Problem> problemsOf(const DayNote& note, LocalDate today)
{
    Finder problems(note);
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
    Finder problems(measure);
    problems.text(measure.name, "name", Trouble::NameMissing);
    problems.when(measure.lowest && measure.highest && *measure.highest < *measure.lowest,
        "highest_thousandths", Trouble::UpsideDown);
    problems.day(measure.retired, today, "retired");
    return problems.found;
}

std::vector<Problem> problemsOf(const MeasureValue& value, LocalDate today)
{
    Finder problems(value);
    problems.day(value.date, today, "date");
    return problems.found;
}

std::vector<Problem> problemsOf(const CareNote& note, LocalDate today)
{
    Finder problems(note);
    problems.day(note.date, today, "date");
    problems.partOfADay(note.lasted, "lasted_min");
    problems.time(note.held, longestRun, "held_s");
    problems.when(note.load && note.load->grams <= 0, "load_g", Trouble::NotPositive);
    return problems.found;
}

// A visit may be still to come.
std::vector<Problem> problemsOf(const Visit& visit, LocalDate)
{
    Finder problems(visit);
    problems.anyDay(visit.date, "date");
    if (visit.nextCheck)
        problems.anyDay(*visit.nextCheck, "next_check");
    problems.when(visit.nextCheck && *visit.nextCheck < visit.date, "next_check", Trouble::BeforeItBegan);
    return problems.found;
}

std::vector<Problem> problemsOf(const Complaint& complaint, LocalDate today)
{
    Finder problems(complaint);
    problems.day(complaint.date, today, "date");
    problems.day(complaint.ended, today, "ended");
    problems.when(complaint.ended && *complaint.ended < complaint.date, "ended", Trouble::BeforeItBegan);
    return problems.found;
}

std::vector<Problem> problemsOf(const ProfileFact& fact, LocalDate today)
{
    Finder problems(fact);
    if (fact.fact == Fact::GoalRace)
        problems.anyDay(fact.date, "date");
    else
        problems.day(fact.date, today, "date");
    problems.text(fact.value, "value", Trouble::NothingSaid);
    const auto known = fact.fact == Fact::Questionnaire ? questionnaireNamed(fact.name) : std::nullopt;
    problems.when(known && !fact.value.empty() && !totalOf(*known, fact.value), "value", Trouble::OffScale);
    return problems.found;
}

// A plan may be of a day to come, and of one on which nothing came of it.
std::vector<Problem> problemsOf(const PlannedRun& run, LocalDate today)
{
    Finder problems(run);
    problems.anyDay(run.date, "date");
    problems.when(
        run.date.ok() && sys_days{run.date} > sys_days{today + farthestPlan}, "date", Trouble::TooFarAhead);
    problems.effort(run.distance, run.duration, "duration_min");
    return problems.found;
}

std::vector<Problem> problemsOf(const SelfExperiment& experiment, LocalDate today)
{
    Finder problems(experiment);
    problems.day(experiment.date, today, "date");
    if (experiment.tried == Tried::Shoe) {
        problems.when(!experiment.firstShoe, "first_shoe_id", Trouble::NothingSaid);
        problems.when(!experiment.secondShoe, "second_shoe_id", Trouble::NothingSaid);
        problems.when(experiment.firstShoe && experiment.firstShoe == experiment.secondShoe, "second_shoe_id",
            Trouble::SameAsTheOther);
    } else {
        problems.text(experiment.first, "first", Trouble::NothingSaid);
        problems.text(experiment.second, "second", Trouble::NothingSaid);
        problems.when(!experiment.first.empty() && experiment.first == experiment.second, "second",
            Trouble::SameAsTheOther);
    }
    problems.when(experiment.pairs.value() < fewestPairs, "pairs", Trouble::TooFewPairs);
    problems.when(experiment.seed.number <= 0, "seed", Trouble::NotPositive);
    problems.day(experiment.ended, today, "ended");
    problems.when(experiment.ended && *experiment.ended < experiment.date, "ended", Trouble::BeforeItBegan);
    return problems.found;
}

std::vector<Problem> problemsOf(const FlagEnding& ending, LocalDate today)
{
    Finder problems(ending);
    problems.day(ending.date, today, "date");
    problems.text(ending.notes, "notes", Trouble::NothingSaid);
    return problems.found;
}

std::vector<Problem> problemsOf(const Programme& programme, LocalDate today)
{
    Finder problems(programme);
    problems.day(programme.date, today, "date");
    problems.day(programme.ended, today, "ended");
    problems.when(programme.ended && *programme.ended < programme.date, "ended", Trouble::BeforeItBegan);
    if (programme.nextCheck)
        problems.anyDay(*programme.nextCheck, "next_check");
    problems.when(
        programme.nextCheck && *programme.nextCheck < programme.date, "next_check", Trouble::BeforeItBegan);
    problems.when(
        programme.mostInAWeek && programme.mostInAWeek->metres <= 0, "week_m", Trouble::NotPositive);
    problems.time(programme.held, longestRun, "held_s");
    for (const auto& [column, count] :
        {std::pair{"step", programme.step}, std::pair{"sets", programme.sets},
            std::pair{"repetitions", programme.repetitions}, std::pair{"times_a_week", programme.timesAWeek}})
        problems.when(count && count->value() == 0, column, Trouble::NotPositive);
    if (programme.kind == ProgrammeKind::Exercise)
        problems.text(programme.name, "name", Trouble::NameMissing);
    problems.when(programme.kind == ProgrammeKind::Limits && !programme.mostInAWeek && !programme.ceiling
            && !programme.surfaces && !programme.nextCheck && programme.notes.empty(),
        "week_m", Trouble::NothingSaid);
    return problems.found;
}

bool isOnScale(const Measure& measure, Decimal value)
{
    return (!measure.lowest || *measure.lowest <= value) && (!measure.highest || value <= *measure.highest);
}

} // namespace patella
