// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/knee/flares.h"

#include "core/knee/run_scores.h"
#include "core/log/masking.h"
#include "core/statistics/quantile.h"

#include <algorithm>
#include <map>
#include <optional>

namespace patella {

namespace {

struct AnswersOfDay {
    std::vector<const PainNote*> notes;
    Pain worst = Pain::least();
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

std::map<LocalDate, AnswersOfDay> answersByDay(const Log& log, Side knee, LocalDate today)
{
    const auto masked = maskedNotes(log);
    std::map<LocalDate, AnswersOfDay> days;
    for (const auto& note : log.painNotes) {
        if (note.date > today || !isAbout(note.side, knee))
            continue;
        auto& day = days[note.date];
        day.notes.push_back(&note);
        day.worst = std::max(day.worst, note.score);
        day.masked = day.masked || masked.contains(note.id);
    }
    return days;
}

// The score from which a day begins a flare.
double limitOn(LocalDate day, const std::map<LocalDate, AnswersOfDay>& days)
{
    std::vector<int> before;
    const auto end = days.lower_bound(day);
    for (auto each = days.lower_bound(daysAfter(day, -daysBeforeFlare)); each != end; ++each)
        if (!each->second.masked)
            before.push_back(each->second.worst.value());
    const auto median = medianOf(before);
    return median ? std::max<double>(flareScore, *median + flareRise) : flareScore;
}

Flare flareFrom(Side knee, LocalDate day, const AnswersOfDay& answers, double limit)
{
    Flare flare{.knee = knee,
        .began = day,
        .moment = Moment::After,
        .lastSore = day,
        .peak = answers.worst,
        .peakOn = day,
        .soreDays = 0,
        .over = false};
    for (const auto* note : answers.notes)
        if (note->score.value() >= limit && placeInTheDay(note->moment) < placeInTheDay(flare.moment))
            flare.moment = note->moment;
    return flare;
}

void addSoreDay(Flare& flare, LocalDate day, Pain worst)
{
    flare.lastSore = day;
    ++flare.soreDays;
    if (worst > flare.peak) {
        flare.peak = worst;
        flare.peakOn = day;
    }
}

} // namespace

KneeDay KneeDays::on(LocalDate day) const
{
    const int place = daysBetween(first, day);
    return place < 0 || place >= static_cast<int>(days.size()) ? KneeDay::Unknown
                                                               : days[static_cast<std::size_t>(place)];
}

KneeDays kneeDays(const Log& log, Side knee, LocalDate today)
{
    const auto answers = answersByDay(log, knee, today);
    KneeDays all{.first = answers.empty() ? today : answers.begin()->first, .days = {}, .flares = {}};
    if (answers.empty())
        return all;
    all.days.resize(static_cast<std::size_t>(daysBetween(all.first, today)) + 1, KneeDay::Unknown);
    const auto isQuiet = [&](LocalDate day) {
        return all.flares.empty() || daysBetween(all.flares.back().lastSore, day) > quietDaysAfterFlare;
    };
    double limit = flareScore;
    for (const auto& [day, each] : answers) {
        if (isQuiet(day))
            limit = limitOn(day, answers);
        auto& state = all.days[static_cast<std::size_t>(daysBetween(all.first, day))];
        if (each.worst.value() < limit) {
            state = each.masked ? KneeDay::Unknown : KneeDay::Calm;
            continue;
        }
        state = KneeDay::Sore;
        if (isQuiet(day))
            all.flares.push_back(flareFrom(knee, day, each, limit));
        addSoreDay(all.flares.back(), day, each.worst);
    }
    for (auto& flare : all.flares)
        flare.over = &flare != &all.flares.back() || isQuiet(today);
    return all;
}

} // namespace patella
