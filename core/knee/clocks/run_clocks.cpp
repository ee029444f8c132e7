// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/knee/clocks/run_clocks.h"

#include "core/knee/run_scores.h"
#include "core/log/masking.h"
#include "core/log/order.h"
#include "core/log/run_notes.h"

#include <algorithm>

namespace patella {

namespace {

void addNote(RunClocks& clocks, const PainNote& note, bool masked)
{
    clocks.asked = true;
    const auto place = static_cast<std::size_t>(note.moment);
    clocks.masked.at(place) = clocks.masked.at(place) || masked;
    clocks.scores.at(place) = std::max(clocks.scores.at(place), std::optional(note.score));
    if (masked)
        return;
    clocks.settled = std::max(clocks.settled, note.settled);
    clocks.warmedUp = clocks.warmedUp || (note.course && *note.course == PainCourse::WarmedUp);
}

} // namespace

bool RunClocks::isMasked() const { return std::ranges::find(masked, true) != masked.end(); }

bool RunClocks::hasAll() const
{
    return std::ranges::all_of(scores, [](const auto& score) { return score.has_value(); });
}

std::optional<int> RunClocks::riseTo(Moment moment) const
{
    const auto& before = at(Moment::Before);
    const auto& then = at(moment);
    return before && then ? std::optional(then->value() - before->value()) : std::nullopt;
}

std::vector<RunClocks> runClocks(const Log& log, Side knee, LocalDate today)
{
    std::vector<RunClocks> all;
    all.reserve(log.runs.size());
    for (const auto& run : log.runs)
        if (run.when.date <= today)
            all.push_back(
                {.run = &run, .scores = {}, .masked = {}, .asked = false, .warmedUp = false, .settled = {}});
    const auto isBefore = [](const auto& a, const auto& b) { return orderOf(*a.run) < orderOf(*b.run); };
    if (!std::ranges::is_sorted(all, isBefore))
        std::ranges::sort(all, isBefore);
    const RunPlaces places(log.runs);
    std::vector<RunClocks*> byPlace(log.runs.size(), nullptr);
    for (auto& each : all)
        byPlace[static_cast<std::size_t>(each.run - log.runs.data())] = &each;
    const auto hidden = maskedNotes(log);
    for (const auto& note : log.painNotes) {
        if (!note.run || note.date > today || !(knee == Side::Both || isAbout(note.side, knee)))
            continue;
        const auto place = places.of(*note.run);
        if (place && byPlace[*place])
            addNote(*byPlace[*place], note, hidden.contains(note.id));
    }
    for (auto& each : all)
        for (std::size_t i = 0; i < runMoments.size(); ++i)
            if (each.masked.at(i))
                each.scores.at(i) = std::nullopt;
    return all;
}

} // namespace patella
