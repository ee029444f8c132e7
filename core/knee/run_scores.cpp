// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/knee/run_scores.h"

#include "core/log/masking.h"
#include "core/log/run_notes.h"

#include <algorithm>
#include <span>

namespace patella {

namespace {

// What was noted of one knee.
void add(const PainNote& note, bool isMasked, RunScores& scores)
{
    addScore(note, scores.worst);
    scores.limped = scores.limped || note.limp.value_or(false);
    scores.masked = scores.masked || isMasked;
}

// Runs with their notes, and what may have masked them.
class Asked {
public:
    Asked(std::span<const RunEntry> runs, const Log& log)
        : m_runs(runs)
        , m_notes(runs, log.painNotes)
        , m_masking(log.careNotes)
    {
    }

    std::vector<RunScores> scores(Side knee, LocalDate today, const std::optional<LocalDate>& from) const
    {
        std::vector<RunScores> all;
        for (std::size_t place = 0; place < m_runs.size(); ++place) {
            const auto& run = m_runs[place];
            if (run.when.date > today || (from && run.when.date < *from))
                continue;
            RunScores scores{.run = &run, .worst = {}, .limped = false, .masked = false};
            bool wasAsked = false;
            for (const auto* note : m_notes.of(place)) {
                if (!isAbout(note->side, knee))
                    continue;
                wasAsked = true;
                add(*note, m_masking.hides(*note, &run), scores);
            }
            if (wasAsked)
                all.push_back(scores);
        }
        return all;
    }

private:
    std::span<const RunEntry> m_runs;
    RunNotes m_notes;
    Masking m_masking;
};

// Without those at the beginning that lie before a day.
std::span<const RunEntry> runsSince(const std::optional<LocalDate>& from, std::span<const RunEntry> runs)
{
    const auto isWanted = [&](const RunEntry& run) { return !from || run.when.date >= *from; };
    return {std::ranges::find_if(runs, isWanted), runs.end()};
}

} // namespace

std::vector<RunScores> runScores(
    const Log& log, Side knee, LocalDate today, const std::optional<LocalDate>& from)
{
    return Asked(runsSince(from, log.runs), log).scores(knee, today, from);
}

ScoresOfKnees scoresOfKnees(const Log& log, LocalDate today)
{
    const Asked asked(log.runs, log);
    ScoresOfKnees scores;
    for (std::size_t knee = 0; knee < bothKnees.size(); ++knee)
        scores.at(knee) = asked.scores(bothKnees.at(knee), today, {});
    return scores;
}

} // namespace patella
