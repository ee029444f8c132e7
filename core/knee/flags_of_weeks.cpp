// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/knee/flags_of_weeks.h"

#include "core/statistics/quantile.h"

#include <algorithm>
#include <array>
#include <functional>
#include <map>
#include <span>

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

KneeHistory historyOf(const Log& log, Side knee, std::span<const RunScores> runs)
{
    std::map<LocalDate, Pain> worst;
    for (const auto& note : log.painNotes)
        if (isAbout(note.side, knee)) {
            const auto [day, isNew] = worst.try_emplace(note.date, note.score);
            day->second = std::max(day->second, note.score);
        }
    KneeHistory history{.worst = {worst.begin(), worst.end()}, .inOrAfter = {}, .after = {}};
    for (const auto& scores : runs) {
        if (const auto score = scores.inOrAfter())
            history.inOrAfter.emplace(scores.run->when.date, *score);
        if (const auto score = scores.at(Moment::After))
            history.after.emplace(scores.run->when.date, *score);
    }
    return history;
}

// What the answers up to a day show of a trend.
enum class Trend { Holds, Over, Unknown };

// Less was run for weeks, and the knee is no better for it. Only a knee that is better ends that.
Trend noBetter(const ByDay<Pain>& worst, const ByDay<Distance>& runs, LocalDate day)
{
    const auto earlier = daysAfter(day, -daysOfLessLoad);
    const auto now = medianScore(worst, day, daysOfLessLoad);
    const auto then = medianScore(worst, earlier, daysBeforeLessLoad);
    if (!now || !then)
        return Trend::Unknown;
    if (*now < leastMedianToMatter || *then - *now >= leastBetter)
        return Trend::Over;
    const double usual = metresADay(runs, earlier, daysBeforeLessLoad);
    const bool less = usual > 0 && metresADay(runs, day, daysOfLessLoad) <= lessLoad * usual;
    return less ? Trend::Holds : Trend::Unknown;
}

Trend afterMost(const ByDay<Pain>& after, LocalDate day)
{
    const auto count = painful(after, day);
    if (count.asked < fewestRunsOfMost)
        return Trend::Unknown;
    return 2 * count.hurt > count.asked ? Trend::Holds : Trend::Over;
}

// Over when the last block hurt no more often than the one before.
Trend moreOften(const ByDay<Pain>& inOrAfter, LocalDate day)
{
    std::array<double, blocksMoreOften> shares{};
    for (int block = 0; block < blocksMoreOften; ++block) {
        const int blocksAgo = blocksMoreOften - 1 - block;
        const auto count = painful(inOrAfter, daysAfter(day, -blocksAgo * daysOfABlock));
        if (count.asked < fewestRunsOfABlock)
            return Trend::Unknown;
        shares.at(static_cast<std::size_t>(block)) = count.share();
    }
    if (shares.back() <= shares.at(blocksMoreOften - 2))
        return Trend::Over;
    const bool rises = std::ranges::adjacent_find(shares, std::greater_equal<>()) == shares.end();
    return rises && shares.back() - shares.front() >= leastMoreOften ? Trend::Holds : Trend::Unknown;
}

Trend runsLess(const Complaint& complaint, const ByDay<Distance>& runs, LocalDate day)
{
    if (daysBetween(complaint.date, day) < daysUntilRunningAgain
        || (complaint.ended && *complaint.ended <= day))
        return Trend::Unknown;
    const double usual = metresADay(runs, daysAfter(complaint.date, -1), daysBeforeLessLoad);
    if (usual == 0)
        return Trend::Unknown;
    return metresADay(runs, day, daysOfRunningNow) < runningAsBefore * usual ? Trend::Holds : Trend::Over;
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

void add(Trend trend, RedFlag flag, Side side, LocalDate on, Observed& observed)
{
    const auto source = flag == RedFlag::NotRunningAsBefore ? FlagSource::Complaints : FlagSource::PainNotes;
    if (trend == Trend::Holds)
        observed.sightings.push_back(
            {.flag = flag, .source = source, .side = side, .region = std::nullopt, .on = on});
    if (trend == Trend::Over)
        observed.ends.push_back({.flag = flag, .side = side, .region = std::nullopt, .on = on});
}

// Of several complaints of a side, one is enough.
void addComplaints(const Log& log, const ByDay<Distance>& runs, LocalDate sunday, Observed& observed)
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

Observed ofWeeks(const Log& log, const ScoresOfKnees& scores, LocalDate today)
{
    ByDay<Distance> runs;
    for (const auto& run : log.runs)
        runs.emplace(run.when.date, run.measured.distance.value_or(Distance{}));
    const auto sundays = sundaysOf(log, today);
    Observed observed;
    for (std::size_t place = 0; place < bothKnees.size(); ++place) {
        const auto knee = bothKnees.at(place);
        const auto history = historyOf(log, knee, scores.at(place));
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
