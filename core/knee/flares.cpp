// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/knee/flares.h"

#include "core/log/masking.h"
#include "core/statistics/median.h"

#include <algorithm>
#include <map>
#include <optional>

namespace patella {

namespace {

constexpr int clearRise = 2;
constexpr int daysOfTheMedian = 14;
constexpr std::size_t fewestDaysOfTheMedian = 3;
constexpr int daysBetweenFlares = 7;

struct Answers {
    std::vector<const PainNote*> notes;
    std::optional<Pain> worst;
    bool masked = false;
};

// In the order of a day: the morning after a run comes before the next one.
int placeInTheDay(Moment moment)
{
    switch (moment) {
    case Moment::NextMorning:
        return 0;
    case Moment::RestDay:
        return 1;
    case Moment::Before:
        return 2;
    case Moment::During:
        return 3;
    case Moment::After:
        return 4;
    }
    return 0;
}

std::map<LocalDate, Answers> answersByDay(const Log& log, LocalDate today)
{
    const auto masked = maskedNotes(log);
    std::map<LocalDate, Answers> days;
    for (const auto& note : log.painNotes) {
        if (note.date > today)
            continue;
        auto& day = days[note.date];
        day.notes.push_back(&note);
        day.worst = std::max(day.worst, std::optional(note.score));
        day.masked = day.masked || masked.contains(note.id);
    }
    return days;
}

std::optional<double> medianBefore(const std::map<LocalDate, Answers>& days, LocalDate day)
{
    std::vector<int> scores;
    const auto end = days.lower_bound(day);
    for (auto each = days.lower_bound(daysAfter(day, -daysOfTheMedian)); each != end; ++each)
        if (!each->second.masked)
            scores.push_back(each->second.worst->value());
    return scores.size() < fewestDaysOfTheMedian ? std::nullopt : std::optional(medianOf(std::move(scores)));
}

// The score from which a day is sore; empty: a bad day has nothing to be held against.
std::optional<double> soreFrom(std::optional<double> median)
{
    return median ? std::optional(std::max<double>(flareScore, *median + clearRise)) : std::nullopt;
}

KneeDay judged(const Answers& answers, std::optional<double> limit)
{
    const int worst = answers.worst->value();
    if (limit && worst >= *limit)
        return KneeDay::Sore;
    if (answers.masked || (!limit && worst >= flareScore))
        return KneeDay::Unknown;
    return KneeDay::Calm;
}

Flare flareOn(LocalDate day, const Answers& answers, double limit)
{
    Flare flare{.day = day, .moment = Moment::After, .score = *answers.worst};
    for (const auto* note : answers.notes)
        if (note->score.value() >= limit && placeInTheDay(note->moment) < placeInTheDay(flare.moment))
            flare.moment = note->moment;
    return flare;
}

} // namespace

KneeDay KneeDays::on(LocalDate day) const
{
    const int place = daysBetween(first, day);
    return place < 0 || place >= static_cast<int>(days.size()) ? KneeDay::Unknown
                                                               : days[static_cast<std::size_t>(place)];
}

KneeDays kneeDays(const Log& log, LocalDate today)
{
    const auto answers = answersByDay(log, today);
    if (answers.empty())
        return {.first = today, .days = {}, .flares = {}};
    KneeDays knee{.first = answers.begin()->first, .days = {}, .flares = {}};
    knee.days.resize(static_cast<std::size_t>(daysBetween(knee.first, today)) + 1, KneeDay::Unknown);
    std::optional<LocalDate> lastSore;
    for (const auto& [day, each] : answers) {
        const auto limit = soreFrom(medianBefore(answers, day));
        const auto state = judged(each, limit);
        knee.days[static_cast<std::size_t>(daysBetween(knee.first, day))] = state;
        if (state != KneeDay::Sore)
            continue;
        if (!lastSore || daysBetween(*lastSore, day) > daysBetweenFlares)
            knee.flares.push_back(flareOn(day, each, *limit));
        lastSore = day;
    }
    return knee;
}

} // namespace patella
