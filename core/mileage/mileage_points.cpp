// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mileage/mileage_points.h"

#include <algorithm>
#include <map>
#include <optional>

namespace patella {

namespace {

// The worst scores of each day of running.
class PainByDay {
public:
    explicit PainByDay(const KneeNotes& notes)
    {
        add(notes.counted, m_counted);
        add(notes.masked, m_masked);
    }

    struct Worst {
        Pain pain;
        bool masked;
    };
    // Of these days, both included; a score that counts goes before one that may hide something.
    std::optional<Worst> worst(LocalDate first, LocalDate last) const
    {
        if (const auto pain = worstIn(m_counted, first, last))
            return Worst{.pain = *pain, .masked = false};
        if (const auto pain = worstIn(m_masked, first, last))
            return Worst{.pain = *pain, .masked = true};
        return std::nullopt;
    }

private:
    using Days = std::map<LocalDate, Pain>;

    static void add(std::span<const PainNote* const> notes, Days& days)
    {
        for (const auto* note : notes) {
            auto& worst = days.try_emplace(dayOfTheRun(*note), note->score).first->second;
            worst = std::max(worst, note->score);
        }
    }

    static std::optional<Pain> worstIn(const Days& days, LocalDate first, LocalDate last)
    {
        std::optional<Pain> worst;
        for (auto day = days.lower_bound(first); day != days.end() && day->first <= last; ++day)
            worst = std::max<std::optional<Pain>>(worst, day->second);
        return worst;
    }

    Days m_counted;
    Days m_masked;
};

// The scores of each run, its next morning among them.
std::map<RunId, PainByDay::Worst> worstOfRuns(const KneeNotes& notes)
{
    std::map<RunId, PainByDay::Worst> worst;
    const auto add = [&](const PainNote& note, bool masked) {
        if (!note.run)
            return;
        auto& of = worst.try_emplace(*note.run, note.score, masked).first->second;
        if (of.masked == masked)
            of.pain = std::max(of.pain, note.score);
    };
    for (const auto* note : notes.counted)
        add(*note, false);
    for (const auto* note : notes.masked)
        add(*note, true);
    return worst;
}

// Runs up to today that have an amount, by day.
using AmountRun = std::pair<const RunEntry*, std::int64_t>;

std::vector<AmountRun> runsWithAmount(const Log& log, MileageUnit unit, LocalDate today)
{
    std::vector<AmountRun> runs;
    for (const auto& run : log.runs)
        if (const auto amount = amountOf(run, unit); amount && run.when.date <= today)
            runs.emplace_back(&run, *amount);
    std::ranges::stable_sort(runs, {}, [](const AmountRun& run) { return run.first->when.date; });
    return runs;
}

void addShares(std::map<PointGroup, std::int64_t>& parts, const AmountRun& run, PointColour colour)
{
    const auto& ground = run.first->ground;
    if (colour == PointColour::Shoe) {
        parts[ground.shoe ? PointGroup(*ground.shoe) : PointGroup(NotSaid{})] += run.second;
        return;
    }
    if (!ground.surface)
        parts[NotSaid{}] += run.second;
    else
        for (const auto& [surface, percent] : ground.surface->shares())
            parts[surface] += run.second * percent / 100;
}

PointGroup groupOf(std::span<const AmountRun> runs, LocalDate first, PointColour colour)
{
    if (colour == PointColour::Season)
        return seasonOf(first);
    std::map<PointGroup, std::int64_t> parts;
    for (const auto& run : runs)
        addShares(parts, run, colour);
    const auto most = std::ranges::max_element(parts, {}, [](const auto& part) { return part.second; });
    return most == parts.end() ? PointGroup(NotSaid{}) : most->first;
}

MileagePoint pointOf(std::span<const AmountRun> runs, LocalDate first, LocalDate last, PointColour colour,
    PainByDay::Worst worst)
{
    MileagePoint point{
        .first = first,
        .last = last,
        .amount = 0,
        .pain = worst.pain,
        .masked = worst.masked,
        .runs = {},
        .group = groupOf(runs, first, colour),
    };
    for (const auto& [run, amount] : runs) {
        point.amount += amount;
        point.runs.push_back(run->id);
    }
    return point;
}

// The runs of these days, both included.
std::span<const AmountRun> within(std::span<const AmountRun> runs, LocalDate first, LocalDate last)
{
    const auto dayOf = [](const AmountRun& run) { return run.first->when.date; };
    const auto begin = std::ranges::lower_bound(runs, first, {}, dayOf);
    return {begin, std::ranges::upper_bound(begin, runs.end(), last, {}, dayOf)};
}

// Stretches of seven days: weeks, or those that end with a run.
std::vector<LocalDate> firstDays(std::span<const AmountRun> runs, PointOf of)
{
    std::vector<LocalDate> days;
    for (const auto& [run, amount] : runs)
        days.push_back(
            of == PointOf::Week ? mondayOf(run->when.date) : daysAfter(run->when.date, 1 - daysOfAWeek));
    days.erase(std::unique(days.begin(), days.end()), days.end());
    return days;
}

// Where a run is looked at by itself, what comes later counts from its day on.
std::vector<MileagePoint> pointsOfRuns(
    std::span<const AmountRun> runs, const KneeNotes& notes, const PointQuestion& question, LocalDate today)
{
    const auto ofRuns = worstOfRuns(notes);
    const PainByDay byDay(notes);
    std::vector<MileagePoint> points;
    for (const auto& run : runs) {
        const auto day = run.first->when.date;
        std::optional<PainByDay::Worst> worst;
        const auto end = daysAfter(day, question.lagWeeks * daysOfAWeek);
        if (const auto found = ofRuns.find(run.first->id); question.lagWeeks == 0 && found != ofRuns.end())
            worst = found->second;
        else if (question.lagWeeks > 0 && end <= today)
            worst = byDay.worst(daysAfter(end, 1 - daysOfAWeek), end);
        if (worst)
            points.push_back(pointOf(std::span(&run, 1), day, day, question.colour, *worst));
    }
    return points;
}

} // namespace

Season seasonOf(LocalDate date) { return static_cast<Season>(static_cast<unsigned>(date.month()) % 12 / 3); }

std::vector<MileagePoint> mileagePoints(const Log& log, const PointQuestion& question, LocalDate today)
{
    const auto runs = runsWithAmount(log, question.asked.unit, today);
    const auto notes = kneeNotes(log, question.asked.knee, today);
    if (question.of == PointOf::Run)
        return pointsOfRuns(runs, notes, question, today);
    const PainByDay byDay(notes);
    std::vector<MileagePoint> points;
    for (const auto first : firstDays(runs, question.of)) {
        const auto last = daysAfter(first, daysOfAWeek - 1);
        const auto later = question.lagWeeks * daysOfAWeek;
        if (daysAfter(last, later) > today)
            continue;
        if (const auto worst = byDay.worst(daysAfter(first, later), daysAfter(last, later)))
            points.push_back(pointOf(within(runs, first, last), first, last, question.colour, *worst));
    }
    return points;
}

} // namespace patella
