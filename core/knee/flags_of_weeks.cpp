// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/knee/flags_of_weeks.h"

#include "core/statistics/quantile.h"

#include <algorithm>
#include <array>
#include <functional>
#include <map>
#include <span>
#include <utility>
#include <vector>

namespace patella::red_flags {

namespace {

using Day = std::chrono::sys_days;

constexpr std::chrono::days inDays(int count) { return std::chrono::days(count); }

// One value of many days, by day.
template <typename Value> using ByDay = std::vector<std::pair<Day, Value>>;

template <typename Value> void sortByDay(ByDay<Value>& all)
{
    if (!std::ranges::is_sorted(all, {}, &std::pair<Day, Value>::first))
        std::ranges::stable_sort(all, {}, &std::pair<Day, Value>::first);
}

template <typename Value>
std::span<const std::pair<Day, Value>> within(const ByDay<Value>& all, Day lastDay, int count)
{
    constexpr auto day = &std::pair<Day, Value>::first;
    const auto first = std::ranges::lower_bound(all, lastDay - inDays(count - 1), {}, day);
    return {first, std::ranges::find_if(first, all.end(), [&](Day each) { return each > lastDay; }, day)};
}

// How much a run was, in the units it may be counted in: its metres, and its seconds.
constexpr std::size_t unitsOfARun = 2;
using Measures = std::array<std::optional<double>, unitsOfARun>;

Measures measuresOf(const RunEntry& run)
{
    Measures measures;
    if (const auto distance = run.measured.distance)
        measures[0] = static_cast<double>(distance->metres);
    if (const auto duration = run.measured.duration)
        measures[1] = static_cast<double>(duration->count());
    return measures;
}

// So many days up to a day.
struct DaysUntil {
    Day lastDay;
    int count;
};

struct LoadOfDays {
    int days;
    double known = 0;
    int runs = 0; // of which it is known
    int missing = 0;

    double perDay(double ofAMissingOne) const { return (known + missing * ofAMissingOne) / days; }
};

LoadOfDays loadOf(DaysUntil days, const ByDay<Measures>& runs, std::size_t unit)
{
    LoadOfDays load{.days = days.count};
    for (const auto& [day, measures] : within(runs, days.lastDay, days.count)) {
        const auto& amount = measures.at(unit);
        load.known += amount.value_or(0);
        ++(amount ? load.runs : load.missing);
    }
    return load;
}

// The load a day of some days and of others, in one unit.
struct LoadsCompared {
    double usual;
    double now;
};

// In distances, or in times where fewer runs lack one. A run that lacks it was a run all the same, and counts
// as the others do on average.
LoadsCompared loadsADay(const ByDay<Measures>& runs, DaysUntil usual, DaysUntil now)
{
    const auto inUnit
        = [&](std::size_t unit) { return std::pair(loadOf(usual, runs, unit), loadOf(now, runs, unit)); };
    auto loads = inUnit(0);
    const int missing = loads.first.missing + loads.second.missing;
    if (missing > 0)
        if (const auto byTime = inUnit(1); byTime.first.missing + byTime.second.missing < missing)
            loads = byTime;
    const auto& [then, lately] = loads;
    const int known = then.runs + lately.runs;
    const double average = known > 0 ? (then.known + lately.known) / known : 0;
    return {.usual = then.perDay(average), .now = lately.perDay(average)};
}

// A score that counts as at least that much where something may have masked more.
struct Felt {
    Pain score;
    bool isHidden; // below what is notable, and something may have masked more
};

Felt felt(Pain score, bool isMasked)
{
    return {.score = score, .isHidden = isMasked && score.value() < notablePain};
}

// Which scores count: those that may hide more say nothing of a knee that is better.
enum class Counted { All, Plain };

bool counts(const Felt& felt, Counted counted) { return counted == Counted::All || !felt.isHidden; }

// The median of the worst scores of the days that have one; empty: too few have.
std::optional<double> medianScore(const ByDay<Felt>& worst, DaysUntil days, Counted counted)
{
    std::array<int, PainRange::highest + 1> times{};
    int all = 0;
    for (const auto& [day, each] : within(worst, days.lastDay, days.count)) {
        if (!counts(each, counted))
            continue;
        ++times.at(static_cast<std::size_t>(each.score.value()));
        ++all;
    }
    if (all < fewestScores)
        return std::nullopt;
    const auto at = [&](int place) { // of the scores in their order
        std::size_t score = 0;
        for (int passed = times[0]; passed <= place; passed += times.at(score))
            ++score;
        return static_cast<double>(score);
    };
    return (at((all - 1) / 2) + at(all / 2)) / 2;
}

// Of the runs that were asked about, how many hurt notably.
struct Painful {
    int asked = 0;
    int hurt = 0;

    double share() const { return static_cast<double>(hurt) / asked; }
};

Painful painful(const ByDay<Felt>& scores, Day lastDay, Counted counted)
{
    Painful count;
    for (const auto& [day, each] : within(scores, lastDay, daysOfABlock)) {
        if (!counts(each, counted))
            continue;
        ++count.asked;
        count.hurt += each.score.value() >= notablePain ? 1 : 0;
    }
    return count;
}

// What the rules look at, by day.
struct KneeHistory {
    ByDay<Felt> worst; // one a day, whatever the moment
    ByDay<Felt> inOrAfter; // one a run
    ByDay<Felt> after; // one a run
};

Felt worseOf(const Felt& a, const Felt& b)
{
    return felt(std::max(a.score, b.score), a.isHidden || b.isHidden);
}

ByDay<Felt> worstOfDays(const Log& log, const std::set<PainNoteId>& masked, Side knee)
{
    ByDay<Felt> worst;
    for (const auto& note : log.painNotes) {
        if (!isAbout(note.side, knee))
            continue;
        const auto score = felt(note.score, !masked.empty() && masked.contains(note.id));
        if (worst.empty() || Day(note.date) != worst.back().first)
            worst.emplace_back(note.date, score);
        else
            worst.back().second = worseOf(worst.back().second, score);
    }
    sortByDay(worst);
    ByDay<Felt> oneADay;
    for (const auto& [day, score] : worst)
        if (oneADay.empty() || oneADay.back().first != day)
            oneADay.emplace_back(day, score);
        else
            oneADay.back().second = worseOf(oneADay.back().second, score);
    return oneADay;
}

KneeHistory historyOf(
    const Log& log, const std::set<PainNoteId>& masked, Side knee, std::span<const RunScores> runs)
{
    KneeHistory history{.worst = worstOfDays(log, masked, knee), .inOrAfter = {}, .after = {}};
    for (const auto& scores : runs) {
        if (const auto score = scores.inOrAfter())
            history.inOrAfter.emplace_back(scores.run->when.date, felt(*score, scores.masked));
        if (const auto score = scores.at(Moment::After))
            history.after.emplace_back(scores.run->when.date, felt(*score, scores.masked));
    }
    sortByDay(history.inOrAfter);
    sortByDay(history.after);
    return history;
}

// What the answers up to a day show of a trend.
enum class Trend { Holds, Over, Unknown };

// Less was run for weeks, and the knee is no better for it. Only a knee that is better ends that.
Trend noBetter(const ByDay<Felt>& worst, const ByDay<Measures>& runs, Day day)
{
    const DaysUntil lately{.lastDay = day, .count = daysOfLessLoad};
    const DaysUntil earlier{.lastDay = day - inDays(daysOfLessLoad), .count = daysBeforeLessLoad};
    const auto now = medianScore(worst, lately, Counted::All);
    const auto then = medianScore(worst, earlier, Counted::All);
    if (!now || !then)
        return Trend::Unknown;
    const auto isBetter
        = [&](double score) { return score < leastMedianToMatter || *then - score >= leastBetter; };
    if (isBetter(*now)) {
        const auto plain = medianScore(worst, lately, Counted::Plain);
        if (!plain || isBetter(*plain))
            return plain ? Trend::Over : Trend::Unknown;
    }
    const auto load = loadsADay(runs, earlier, lately);
    return load.usual > 0 && load.now <= lessLoad * load.usual ? Trend::Holds : Trend::Unknown;
}

Trend afterMost(const ByDay<Felt>& after, Day day)
{
    const auto holds = [](const Painful& count) { return 2 * count.hurt > count.asked; };
    const auto all = painful(after, day, Counted::All);
    if (all.asked < fewestRunsOfMost)
        return Trend::Unknown;
    if (holds(all))
        return Trend::Holds;
    const auto plain = painful(after, day, Counted::Plain);
    return plain.asked < fewestRunsOfMost || holds(plain) ? Trend::Unknown : Trend::Over;
}

// Over when the last block hurt no more often than the one before.
Trend moreOften(const ByDay<Felt>& inOrAfter, Day day)
{
    std::array<double, blocksMoreOften> shares{};
    for (int block = 0; block < blocksMoreOften; ++block) {
        const int blocksAgo = blocksMoreOften - 1 - block;
        const auto count = painful(inOrAfter, day - inDays(blocksAgo * daysOfABlock), Counted::All);
        if (count.asked < fewestRunsOfABlock)
            return Trend::Unknown;
        shares.at(static_cast<std::size_t>(block)) = count.share();
    }
    const auto before = shares.at(blocksMoreOften - 2);
    if (shares.back() <= before) {
        const auto plain = painful(inOrAfter, day, Counted::Plain);
        return plain.asked >= fewestRunsOfABlock && plain.share() <= before ? Trend::Over : Trend::Unknown;
    }
    const bool rises = std::ranges::adjacent_find(shares, std::greater_equal<>()) == shares.end();
    return rises && shares.back() - shares.front() >= leastMoreOften ? Trend::Holds : Trend::Unknown;
}

Trend runsLess(const Complaint& complaint, const ByDay<Measures>& runs, Day day)
{
    if (day - Day(complaint.date) < inDays(daysUntilRunningAgain)
        || (complaint.ended && Day(*complaint.ended) <= day))
        return Trend::Unknown;
    const auto load
        = loadsADay(runs, {.lastDay = Day(complaint.date) - inDays(1), .count = daysBeforeLessLoad},
            {.lastDay = day, .count = daysOfRunningNow});
    if (load.usual == 0)
        return Trend::Unknown;
    return load.now < runningAsBefore * load.usual ? Trend::Holds : Trend::Over;
}

std::vector<Day> sundaysOf(const Log& log, LocalDate today)
{
    std::vector<Day> sundays;
    if (log.runs.empty())
        return sundays;
    const auto first
        = std::min_element(log.runs.begin(), log.runs.end(), [](const RunEntry& a, const RunEntry& b) {
              return a.when.date < b.when.date;
          })->when.date;
    for (auto sunday = Day(mondayOf(first)) + inDays(6); sunday <= Day(today); sunday += inDays(daysOfAWeek))
        sundays.push_back(sunday);
    return sundays;
}

void add(Trend trend, RedFlag flag, Side side, Day on, Observed& observed)
{
    const auto source = flag == RedFlag::NotRunningAsBefore ? FlagSource::Complaints : FlagSource::PainNotes;
    if (trend == Trend::Holds)
        observed.sightings.push_back(
            {.flag = flag, .source = source, .side = side, .region = std::nullopt, .on = on});
    if (trend == Trend::Over)
        observed.ends.push_back({.flag = flag, .side = side, .region = std::nullopt, .on = on});
}

// Of several complaints of a side, one is enough.
void addComplaints(const Log& log, const ByDay<Measures>& runs, Day sunday, Observed& observed)
{
    std::map<Side, Trend> trends;
    for (const auto& complaint : log.complaints) {
        const auto trend = runsLess(complaint, runs, sunday);
        const auto [known, isNew] = trends.try_emplace(complaint.side, trend);
        known->second = std::min(known->second, trend);
    }
    for (const auto& [side, trend] : trends)
        add(trend, RedFlag::NotRunningAsBefore, side, sunday, observed);
}

} // namespace

Observed ofWeeks(
    const Log& log, const std::set<PainNoteId>& masked, const ScoresOfKnees& scores, LocalDate today)
{
    ByDay<Measures> runs;
    for (const auto& run : log.runs)
        runs.emplace_back(run.when.date, measuresOf(run));
    sortByDay(runs);
    const auto sundays = sundaysOf(log, today);
    Observed observed;
    for (std::size_t place = 0; place < bothKnees.size(); ++place) {
        const auto knee = bothKnees.at(place);
        const auto history = historyOf(log, masked, knee, scores.at(place));
        for (const auto sunday : sundays) {
            add(noBetter(history.worst, runs, sunday), RedFlag::NoBetterWithLessLoad, knee, sunday, observed);
            add(afterMost(history.after, sunday), RedFlag::HurtsAfterMostRuns, knee, sunday, observed);
            add(moreOften(history.inOrAfter, sunday), RedFlag::HurtsMoreAndMoreOften, knee, sunday, observed);
        }
    }
    for (const auto sunday : sundays)
        addComplaints(log, runs, sunday, observed);
    for (const auto& complaint : log.complaints)
        if (complaint.ended)
            observed.ends.push_back({.flag = RedFlag::NotRunningAsBefore,
                .side = complaint.side,
                .region = std::nullopt,
                .on = *complaint.ended});
    return observed;
}

} // namespace patella::red_flags
