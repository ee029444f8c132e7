// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/knee/flares.h"

#include "core/knee/run_scores.h"
#include "core/log/masking.h"
#include "core/statistics/quantile.h"

#include <algorithm>
#include <array>
#include <optional>

namespace patella {

namespace {

// In the order of a day: the morning after a run comes before the next one.
constexpr std::array momentsOfADay{
    Moment::NextMorning, Moment::RestDay, Moment::Before, Moment::During, Moment::After};

std::size_t placeInTheDay(Moment moment)
{
    return static_cast<std::size_t>(std::ranges::find(momentsOfADay, moment) - momentsOfADay.begin());
}

struct AnswersOfDay {
    LocalDate day;
    std::array<std::optional<Pain>, momentsOfADay.size()> worstAt = {}; // in their order
    Pain worst = Pain::least();
    bool masked = false;
};

// The days with an answer, in their order.
std::vector<AnswersOfDay> answersByDay(
    const Log& log, const std::set<PainNoteId>& masked, Side knee, LocalDate today)
{
    std::vector<const PainNote*> notes;
    for (const auto& note : log.painNotes)
        if (note.date <= today && isAbout(note.side, knee))
            notes.push_back(&note);
    if (!std::ranges::is_sorted(notes, {}, &PainNote::date))
        std::ranges::stable_sort(notes, {}, &PainNote::date);
    std::vector<AnswersOfDay> days;
    for (const auto* note : notes) {
        if (days.empty() || days.back().day != note->date)
            days.push_back({.day = note->date});
        auto& day = days.back();
        auto& worst = day.worstAt.at(placeInTheDay(note->moment));
        worst = std::max(worst, std::optional(note->score));
        day.worst = std::max(day.worst, note->score);
        day.masked = day.masked || (!masked.empty() && masked.contains(note->id));
    }
    return days;
}

// The score from which a day begins a flare.
double limitOn(LocalDate day, const std::vector<AnswersOfDay>& days)
{
    std::vector<int> before;
    for (auto each = std::ranges::lower_bound(days, daysAfter(day, -daysBeforeFlare), {}, &AnswersOfDay::day);
        each != days.end() && each->day < day; ++each)
        if (!each->masked)
            before.push_back(each->worst.value());
    const auto median = medianOf(before);
    return median ? std::max<double>(flareScore, *median + flareRise) : flareScore;
}

Flare flareFrom(Side knee, const AnswersOfDay& answers, double limit)
{
    Flare flare{.knee = knee,
        .began = answers.day,
        .moment = Moment::After,
        .lastSore = answers.day,
        .peak = answers.worst,
        .peakOn = answers.day,
        .soreDays = 0,
        .over = false};
    const auto first = std::ranges::find_if(
        answers.worstAt, [&](const std::optional<Pain>& worst) { return worst && worst->value() >= limit; });
    flare.moment = momentsOfADay.at(static_cast<std::size_t>(first - answers.worstAt.begin()));
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
    return kneeDays(log, maskedNotes(log), knee, today);
}

KneeDays kneeDays(const Log& log, const std::set<PainNoteId>& masked, Side knee, LocalDate today)
{
    const auto answers = answersByDay(log, masked, knee, today);
    KneeDays all{.first = answers.empty() ? today : answers.front().day, .days = {}, .flares = {}};
    if (answers.empty())
        return all;
    all.days.resize(static_cast<std::size_t>(daysBetween(all.first, today)) + 1, KneeDay::Unknown);
    const auto isQuiet = [&](LocalDate day) {
        return all.flares.empty() || daysBetween(all.flares.back().lastSore, day) > quietDaysAfterFlare;
    };
    double limit = flareScore;
    for (const auto& each : answers) {
        const auto day = each.day;
        if (each.worst.value() >= flareScore && isQuiet(day)) // no limit is lower
            limit = limitOn(day, answers);
        auto& state = all.days[static_cast<std::size_t>(daysBetween(all.first, day))];
        if (each.worst.value() < limit) {
            state = each.masked ? KneeDay::Unknown : KneeDay::Calm;
            continue;
        }
        state = KneeDay::Sore;
        if (isQuiet(day))
            all.flares.push_back(flareFrom(knee, each, limit));
        addSoreDay(all.flares.back(), day, each.worst);
    }
    for (auto& flare : all.flares)
        flare.over = &flare != &all.flares.back() || isQuiet(today);
    return all;
}

} // namespace patella
