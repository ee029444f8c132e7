// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/knee/clocks/noted_answers.h"

#include "core/statistics/quantile.h"

#include <map>
#include <numeric>

namespace patella {

namespace {

constexpr std::chrono::seconds leastPause{60};
constexpr double slowedFrom = 1.05;
constexpr std::size_t fewestSplits = 4;
constexpr int daysOfHalfACycle = 14;

using ByAnswer = std::map<std::pair<NotedAbout, NotedValue>, std::vector<const RunClocks*>>;

// Whether the second half of the kilometres took longer than the first.
std::optional<bool> slowed(const RunEntry& run)
{
    if (!run.measured.splits || run.measured.splits->kilometres().size() < fewestSplits)
        return std::nullopt;
    const auto& kilometres = run.measured.splits->kilometres();
    const auto half = static_cast<std::ptrdiff_t>(kilometres.size() / 2);
    const auto sum = [](auto from, auto to) {
        return static_cast<double>(std::accumulate(from, to, std::chrono::seconds{0}).count());
    };
    return sum(kilometres.end() - half, kilometres.end())
        >= slowedFrom * sum(kilometres.begin(), kilometres.begin() + half);
}

std::optional<bool> paused(const RunEntry& run)
{
    const auto& [elapsed, duration] = std::pair(run.measured.elapsed, run.measured.duration);
    return elapsed && duration ? std::optional(*elapsed - *duration >= leastPause) : std::nullopt;
}

// The middle of all runs with such a measure.
template <typename Measure>
std::optional<double> middleOf(const std::vector<RunClocks>& runs, Measure measure)
{
    Numbers values;
    for (const auto& clocks : runs)
        if (const auto value = measure(*clocks.run))
            values.push_back(*value);
    return medianOf(values);
}

class Answers {
public:
    explicit Answers(const Log& log)
    {
        for (const auto& shoe : log.shoes)
            m_shoes.emplace(shoe.id, &shoe);
        for (const auto& note : log.dayNotes)
            m_days.emplace(note.date, &note);
    }

    void addRun(const RunClocks& clocks)
    {
        const auto& [kind, effort, ended, walked, strike, rating, cue, feel] = clocks.run->form;
        const auto& preparation = clocks.run->preparation;
        for (const auto& [about, parts] : {std::pair(NotedAbout::WarmUpPart, &preparation.warmUpParts),
                 std::pair(NotedAbout::CoolDownPart, &preparation.coolDownParts)})
            if (*parts)
                for (const auto part : (*parts)->choices())
                    put(about, part, clocks);
        if (walked)
            put(NotedAbout::Walked, walked->count() > 0, clocks);
        putAny(NotedAbout::FootStrike, strike, clocks);
        if (rating)
            put(NotedAbout::FormRating, rating->value(), clocks);
        if (!cue.empty())
            put(NotedAbout::FormCue, cue, clocks);
        putAny(NotedAbout::Feel, feel, clocks);
        putAny(NotedAbout::Paused, paused(*clocks.run), clocks);
        putAny(NotedAbout::Slowed, slowed(*clocks.run), clocks);
        addShoe(clocks);
        addDay(clocks);
    }

    template <typename Measure>
    void addHigh(NotedAbout about, const std::vector<RunClocks>& runs, Measure measure)
    {
        const auto middle = middleOf(runs, measure);
        for (const auto& clocks : runs)
            if (const auto value = measure(*clocks.run))
                put(about, *value > *middle, clocks);
    }

    const ByAnswer& all() const { return m_all; }

private:
    void addShoe(const RunClocks& clocks)
    {
        const auto& id = clocks.run->ground.shoe;
        const auto shoe = id ? m_shoes.find(*id) : m_shoes.end();
        if (shoe == m_shoes.end())
            return;
        putAny(NotedAbout::ShoeFit, shoe->second->fit, clocks);
        putAny(NotedAbout::ShoeStiffness, shoe->second->stiffness, clocks);
        putAny(NotedAbout::ShoeLacing, shoe->second->lacing, clocks);
    }

    void addDay(const RunClocks& clocks)
    {
        const auto found = m_days.find(clocks.run->when.date);
        if (found == m_days.end())
            return;
        const auto& day = *found->second;
        if (day.hydration)
            put(NotedAbout::Hydration, day.hydration->value(), clocks);
        if (day.nutrition)
            put(NotedAbout::Nutrition, day.nutrition->value(), clocks);
        put(NotedAbout::Ill, !day.illness.empty(), clocks);
        if (day.cycleDay)
            put(NotedAbout::EarlyInCycle, day.cycleDay->value() <= daysOfHalfACycle, clocks);
    }

    void put(NotedAbout about, NotedValue value, const RunClocks& clocks)
    {
        m_all[{about, std::move(value)}].push_back(&clocks);
    }
    template <typename Value>
    void putAny(NotedAbout about, const std::optional<Value>& value, const RunClocks& clocks)
    {
        if (value)
            put(about, *value, clocks);
    }

    std::map<ShoeId, const Shoe*> m_shoes;
    std::map<LocalDate, const DayNote*> m_days;
    ByAnswer m_all;
};

} // namespace

std::vector<NotedGroup> notedGroups(const Log& log, Side knee, LocalDate today)
{
    const auto runs = runClocks(log, knee, today);
    Answers answers(log);
    for (const auto& clocks : runs)
        answers.addRun(clocks);
    answers.addHigh(NotedAbout::Ascent, runs, [](const RunEntry& run) {
        const auto& ascent = run.measured.ascent;
        return ascent ? std::optional(static_cast<double>(ascent->metres)) : std::nullopt;
    });
    const auto beats = [](const std::optional<HeartRate>& rate) {
        return rate ? std::optional(static_cast<double>(rate->value())) : std::nullopt;
    };
    answers.addHigh(NotedAbout::HeartRate, runs,
        [&](const RunEntry& run) { return beats(run.measured.averageHeartRate); });
    answers.addHigh(NotedAbout::HighestHeartRate, runs,
        [&](const RunEntry& run) { return beats(run.measured.highestHeartRate); });
    std::vector<NotedGroup> groups;
    for (const auto& [answer, some] : answers.all())
        if (auto mornings = morningsAfter(some); mornings.worse.of >= fewestMorningsOfAnAnswer)
            groups.push_back({.about = answer.first, .value = answer.second, .mornings = mornings});
    return groups;
}

} // namespace patella
