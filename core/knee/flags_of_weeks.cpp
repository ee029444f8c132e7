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

double metresADay(const ByDay<Distance>& runs, Day lastDay, int count)
{
    double metres = 0;
    for (const auto& [day, distance] : within(runs, lastDay, count))
        metres += static_cast<double>(distance.metres);
    return metres / count;
}

// The median of the worst scores of the days that have one; empty: too few have.
std::optional<double> medianScore(const ByDay<Pain>& worst, Day lastDay, int count)
{
    std::array<int, PainRange::highest + 1> times{};
    int all = 0;
    for (const auto& [day, score] : within(worst, lastDay, count)) {
        ++times.at(static_cast<std::size_t>(score.value()));
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

Painful painful(const ByDay<Pain>& scores, Day lastDay)
{
    Painful count;
    for (const auto& [day, score] : within(scores, lastDay, daysOfABlock)) {
        ++count.asked;
        count.hurt += score.value() >= notablePain ? 1 : 0;
    }
    return count;
}

// What the rules look at, by day.
struct KneeHistory {
    ByDay<Pain> worst; // one a day, whatever the moment
    ByDay<Pain> inOrAfter; // one a run
    ByDay<Pain> after; // one a run
};

ByDay<Pain> worstOfDays(const Log& log, Side knee)
{
    ByDay<Pain> worst;
    LocalDate last{};
    for (const auto& note : log.painNotes) {
        if (!isAbout(note.side, knee))
            continue;
        if (worst.empty() || note.date != last)
            worst.emplace_back(note.date, note.score);
        else
            worst.back().second = std::max(worst.back().second, note.score);
        last = note.date;
    }
    sortByDay(worst);
    ByDay<Pain> oneADay;
    for (const auto& [day, score] : worst)
        if (oneADay.empty() || oneADay.back().first != day)
            oneADay.emplace_back(day, score);
        else
            oneADay.back().second = std::max(oneADay.back().second, score);
    return oneADay;
}

KneeHistory historyOf(const Log& log, Side knee, std::span<const RunScores> runs)
{
    KneeHistory history{.worst = worstOfDays(log, knee), .inOrAfter = {}, .after = {}};
    for (const auto& scores : runs) {
        if (const auto score = scores.inOrAfter())
            history.inOrAfter.emplace_back(scores.run->when.date, *score);
        if (const auto score = scores.at(Moment::After))
            history.after.emplace_back(scores.run->when.date, *score);
    }
    sortByDay(history.inOrAfter);
    sortByDay(history.after);
    return history;
}

// What the answers up to a day show of a trend.
enum class Trend { Holds, Over, Unknown };

// Less was run for weeks, and the knee is no better for it. Only a knee that is better ends that.
Trend noBetter(const ByDay<Pain>& worst, const ByDay<Distance>& runs, Day day)
{
    const auto earlier = day - inDays(daysOfLessLoad);
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

Trend afterMost(const ByDay<Pain>& after, Day day)
{
    const auto count = painful(after, day);
    if (count.asked < fewestRunsOfMost)
        return Trend::Unknown;
    return 2 * count.hurt > count.asked ? Trend::Holds : Trend::Over;
}

// Over when the last block hurt no more often than the one before.
Trend moreOften(const ByDay<Pain>& inOrAfter, Day day)
{
    std::array<double, blocksMoreOften> shares{};
    for (int block = 0; block < blocksMoreOften; ++block) {
        const int blocksAgo = blocksMoreOften - 1 - block;
        const auto count = painful(inOrAfter, day - inDays(blocksAgo * daysOfABlock));
        if (count.asked < fewestRunsOfABlock)
            return Trend::Unknown;
        shares.at(static_cast<std::size_t>(block)) = count.share();
    }
    if (shares.back() <= shares.at(blocksMoreOften - 2))
        return Trend::Over;
    const bool rises = std::ranges::adjacent_find(shares, std::greater_equal<>()) == shares.end();
    return rises && shares.back() - shares.front() >= leastMoreOften ? Trend::Holds : Trend::Unknown;
}

Trend runsLess(const Complaint& complaint, const ByDay<Distance>& runs, Day day)
{
    if (day - Day(complaint.date) < inDays(daysUntilRunningAgain)
        || (complaint.ended && Day(*complaint.ended) <= day))
        return Trend::Unknown;
    const double usual = metresADay(runs, Day(complaint.date) - inDays(1), daysBeforeLessLoad);
    if (usual == 0)
        return Trend::Unknown;
    return metresADay(runs, day, daysOfRunningNow) < runningAsBefore * usual ? Trend::Holds : Trend::Over;
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
void addComplaints(const Log& log, const ByDay<Distance>& runs, Day sunday, Observed& observed)
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
        runs.emplace_back(run.when.date, run.measured.distance.value_or(Distance{}));
    sortByDay(runs);
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
