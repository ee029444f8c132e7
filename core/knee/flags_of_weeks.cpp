// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/knee/flags_of_weeks.h"

#include "core/knee/run_scores.h"
#include "core/statistics/quantile.h"

#include <algorithm>
#include <array>
#include <map>

namespace patella::red_flags {

namespace {

// One value of many days, by day.
template <typename Value> using ByDay = std::multimap<LocalDate, Value>;

template <typename Value> auto within(const ByDay<Value>& days, LocalDate lastDay, int count)
{
    return std::pair{days.lower_bound(daysAfter(lastDay, 1 - count)), days.upper_bound(lastDay)};
}

double metresADay(const ByDay<Distance>& runs, LocalDate lastDay, int days)
{
    double metres = 0;
    const auto [first, last] = within(runs, lastDay, days);
    for (auto run = first; run != last; ++run)
        metres += static_cast<double>(run->second.metres);
    return metres / days;
}

// The median of the worst scores of the days that have one; empty: too few have.
std::optional<double> medianScore(const ByDay<Pain>& worst, LocalDate lastDay, int days)
{
    std::vector<int> scores;
    const auto [first, last] = within(worst, lastDay, days);
    for (auto day = first; day != last; ++day)
        scores.push_back(day->second.value());
    return static_cast<int>(scores.size()) < fewestScores ? std::nullopt : medianOf(scores);
}

// Of the runs that were asked about, how many hurt notably.
struct Painful {
    int asked = 0;
    int hurt = 0;

    double share() const { return static_cast<double>(hurt) / asked; }
};

Painful painful(const ByDay<Pain>& scores, LocalDate lastDay)
{
    Painful count;
    const auto [first, last] = within(scores, lastDay, daysOfABlock);
    for (auto run = first; run != last; ++run) {
        ++count.asked;
        count.hurt += run->second.value() >= notablePain ? 1 : 0;
    }
    return count;
}

// What the rules look at, by day.
struct KneeHistory {
    ByDay<Pain> worst; // one a day, whatever the moment
    ByDay<Pain> inOrAfter; // one a run
    ByDay<Pain> after; // one a run
};

KneeHistory historyOf(const Log& log, Side knee, LocalDate today)
{
    std::map<LocalDate, Pain> worst;
    for (const auto& note : log.painNotes)
        if (isAbout(note.side, knee)) {
            const auto [day, isNew] = worst.try_emplace(note.date, note.score);
            day->second = std::max(day->second, note.score);
        }
    KneeHistory history{.worst = {worst.begin(), worst.end()}, .inOrAfter = {}, .after = {}};
    for (const auto& scores : runScores(log, knee, today)) {
        if (const auto score = scores.inOrAfter())
            history.inOrAfter.emplace(scores.run->when.date, *score);
        if (const auto score = scores.at(Moment::After))
            history.after.emplace(scores.run->when.date, *score);
    }
    return history;
}

// Less was run for weeks, and the knee is no better for it.
bool isNoBetter(const ByDay<Pain>& worst, const ByDay<Distance>& runs, LocalDate day)
{
    const auto earlier = daysAfter(day, -daysOfLessLoad);
    const double usual = metresADay(runs, earlier, daysBeforeLessLoad);
    if (usual == 0 || metresADay(runs, day, daysOfLessLoad) > lessLoad * usual)
        return false;
    const auto now = medianScore(worst, day, daysOfLessLoad);
    const auto then = medianScore(worst, earlier, daysBeforeLessLoad);
    return now && then && *now >= leastMedianToMatter && *then - *now < leastBetter;
}

bool hurtsAfterMost(const ByDay<Pain>& after, LocalDate day)
{
    const auto count = painful(after, day);
    return count.asked >= fewestRunsOfMost && 2 * count.hurt > count.asked;
}

bool hurtsMoreOften(const ByDay<Pain>& inOrAfter, LocalDate day)
{
    std::vector<double> shares;
    for (int block = blocksMoreOften - 1; block >= 0; --block) {
        const auto count = painful(inOrAfter, daysAfter(day, -block * daysOfABlock));
        if (count.asked < fewestRunsOfABlock || (!shares.empty() && count.share() <= shares.back()))
            return false;
        shares.push_back(count.share());
    }
    return shares.back() - shares.front() >= leastMoreOften;
}

bool runsLessThanBefore(const Complaint& complaint, const ByDay<Distance>& runs, LocalDate day)
{
    if (daysBetween(complaint.date, day) < daysUntilRunningAgain
        || (complaint.ended && *complaint.ended <= day))
        return false;
    const double usual = metresADay(runs, daysAfter(complaint.date, -1), daysBeforeLessLoad);
    return usual > 0 && metresADay(runs, day, daysOfRunningNow) < runningAsBefore * usual;
}

std::vector<LocalDate> sundaysOf(const Log& log, LocalDate today)
{
    std::vector<LocalDate> sundays;
    if (log.runs.empty())
        return sundays;
    const auto first
        = std::min_element(log.runs.begin(), log.runs.end(), [](const RunEntry& a, const RunEntry& b) {
              return a.when.date < b.when.date;
          })->when.date;
    for (auto sunday = daysAfter(mondayOf(first), 6); sunday <= today; sunday = daysAfter(sunday, 7))
        sundays.push_back(sunday);
    return sundays;
}

Sighting seen(RedFlag flag, FlagSource source, Side side, LocalDate on)
{
    return {.flag = flag, .source = source, .side = side, .region = std::nullopt, .on = on};
}

} // namespace

Sightings ofWeeks(const Log& log, LocalDate today)
{
    ByDay<Distance> runs;
    for (const auto& run : log.runs)
        runs.emplace(run.when.date, run.measured.distance.value_or(Distance{}));
    const auto sundays = sundaysOf(log, today);
    Sightings sightings;
    for (const auto knee : bothKnees) {
        const auto history = historyOf(log, knee, today);
        for (const auto sunday : sundays) {
            if (isNoBetter(history.worst, runs, sunday))
                sightings.push_back(seen(RedFlag::NoBetterWithLessLoad, FlagSource::PainNotes, knee, sunday));
            if (hurtsAfterMost(history.after, sunday))
                sightings.push_back(seen(RedFlag::HurtsAfterMostRuns, FlagSource::PainNotes, knee, sunday));
            if (hurtsMoreOften(history.inOrAfter, sunday))
                sightings.push_back(
                    seen(RedFlag::HurtsMoreAndMoreOften, FlagSource::PainNotes, knee, sunday));
        }
    }
    for (const auto& complaint : log.complaints)
        for (const auto sunday : sundays)
            if (runsLessThanBefore(complaint, runs, sunday))
                sightings.push_back(
                    seen(RedFlag::NotRunningAsBefore, FlagSource::Complaints, complaint.side, sunday));
    return sightings;
}

} // namespace patella::red_flags
