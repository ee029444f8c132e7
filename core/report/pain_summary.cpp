// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/pain_summary.h"

#include "core/statistics/quantile.h"

#include <algorithm>
#include <map>
#include <set>
#include <tuple>

namespace patella {

namespace {

using Place = std::pair<Side, std::optional<Region>>;

PainScores scoresOf(const std::vector<const PainNote*>& notes)
{
    std::vector<int> scores;
    for (const auto* note : notes)
        scores.push_back(note->score.value());
    const auto& worst = **std::max_element(notes.begin(), notes.end(), [](const auto* a, const auto* b) {
        return std::tie(a->score, a->date) < std::tie(b->score, b->date);
    });
    return {
        .count = static_cast<int>(notes.size()),
        .median = *medianOf(scores),
        .worst = worst.score,
        .worstOn = worst.date,
    };
}

std::set<RunId> runsWith(std::span<const PainNote> notes, auto condition)
{
    std::set<RunId> runs;
    for (const auto& note : notes)
        if (note.run && condition(note))
            runs.insert(*note.run);
    return runs;
}

} // namespace

std::vector<PainOfAPlace> painByPlace(std::span<const PainNote> notes)
{
    std::map<Place, std::array<std::vector<const PainNote*>, everyMoment.size()>> byPlace;
    std::map<Place, int> painful;
    for (const auto& note : notes) {
        const Place place{note.side, note.region};
        byPlace[place][placeOf(note.moment)].push_back(&note);
        painful[place] += note.score.value() > 0 ? 1 : 0;
    }
    std::vector<PainOfAPlace> places;
    for (const auto& [place, byMoment] : byPlace) {
        PainOfAPlace pain{.side = place.first, .region = place.second, .byMoment = {}};
        for (const auto moment : everyMoment)
            if (!byMoment[placeOf(moment)].empty())
                pain.byMoment[placeOf(moment)] = scoresOf(byMoment[placeOf(moment)]);
        places.push_back(pain);
    }
    std::stable_sort(places.begin(), places.end(), [&](const auto& a, const auto& b) {
        return painful[{a.side, a.region}] > painful[{b.side, b.region}];
    });
    return places;
}

Answers answersAt(
    Moment moment, std::span<const RunEntry> runs, std::span<const PainNote> notes, LocalDate today)
{
    const auto answered = runsWith(notes, [=](const PainNote& note) { return note.moment == moment; });
    Answers answers{.runs = 0, .answered = 0};
    for (const auto& run : runs) {
        const bool has = answered.contains(run.id);
        const bool stillToCome = moment == Moment::NextMorning && run.when.date >= today;
        answers.runs += has || !stillToCome ? 1 : 0;
        answers.answered += has ? 1 : 0;
    }
    return answers;
}

PainFreeRuns painFreeRuns(
    std::span<const RunEntry> runs, std::span<const PainNote> notes, const std::set<PainNoteId>& masked)
{
    const auto hidden = runsWith(notes,
        [&](const PainNote& note) { return note.moment == Moment::During && masked.contains(note.id); });
    const auto asked = runsWith(notes, [](const PainNote& note) { return note.moment == Moment::During; });
    const auto hurt = runsWith(notes, [](const PainNote& note) { return note.score.value() > 0; });
    PainFreeRuns free{.asked = 0, .painFree = 0};
    for (const auto& run : runs) {
        if (hidden.contains(run.id) || !asked.contains(run.id))
            continue;
        ++free.asked;
        free.painFree += hurt.contains(run.id) ? 0 : 1;
    }
    return free;
}

} // namespace patella
