// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/knee/run_scores.h"

#include "core/log/masking.h"

#include <algorithm>
#include <map>

namespace patella {

std::vector<RunScores> runScores(const Log& log, Side knee, LocalDate today)
{
    std::map<RunId, std::vector<PainNote>> notes;
    for (const auto& note : log.painNotes)
        if (note.run && isAbout(note.side, knee))
            notes[*note.run].push_back(note);
    const auto masked = maskedNotes(log);
    std::vector<RunScores> scores;
    for (const auto& run : log.runs) {
        const auto found = notes.find(run.id);
        if (found == notes.end() || run.when.date > today)
            continue;
        const auto& ofRun = found->second;
        scores.push_back({
            .run = &run,
            .worst = worstScores(ofRun),
            .limped = std::any_of(
                ofRun.begin(), ofRun.end(), [](const PainNote& note) { return note.limp.value_or(false); }),
            .masked = std::any_of(
                ofRun.begin(), ofRun.end(), [&](const PainNote& note) { return masked.contains(note.id); }),
        });
    }
    return scores;
}

} // namespace patella
