// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/knee/run_scores.h"

#include "core/log/masking.h"
#include "core/log/run_notes.h"

#include <algorithm>

namespace patella {

namespace {

ScoresOfRun worstOf(std::span<const PainNote* const> notes)
{
    ScoresOfRun worst;
    for (const auto* note : notes)
        addScore(*note, worst);
    return worst;
}

} // namespace

std::vector<RunScores> runScores(
    const Log& log, Side knee, LocalDate today, const std::optional<LocalDate>& from)
{
    const RunNotes notes(log, [&](const PainNote& note) { return isAbout(note.side, knee); });
    const auto masked = maskedNotes(log);
    std::vector<RunScores> scores;
    for (std::size_t place = 0; place < log.runs.size(); ++place) {
        const auto& run = log.runs[place];
        const auto ofRun = notes.of(place);
        if (ofRun.empty() || run.when.date > today || (from && run.when.date < *from))
            continue;
        scores.push_back({
            .run = &run,
            .worst = worstOf(ofRun),
            .limped
            = std::ranges::any_of(ofRun, [](const PainNote* note) { return note->limp.value_or(false); }),
            .masked = !masked.empty()
                && std::ranges::any_of(
                    ofRun, [&](const PainNote* note) { return masked.contains(note->id); }),
        });
    }
    return scores;
}

ScoresOfKnees scoresOfKnees(const Log& log, LocalDate today)
{
    ScoresOfKnees scores;
    for (std::size_t knee = 0; knee < bothKnees.size(); ++knee)
        scores.at(knee) = runScores(log, bothKnees.at(knee), today);
    return scores;
}

} // namespace patella
