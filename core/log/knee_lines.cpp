// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/log/knee_lines.h"

#include "core/log/blank.h"

#include <algorithm>

namespace patella {

namespace {

std::optional<std::size_t> clockOf(Moment moment)
{
    const auto found = std::find(runMoments.begin(), runMoments.end(), moment);
    if (found == runMoments.end())
        return std::nullopt;
    return static_cast<std::size_t>(found - runMoments.begin());
}

std::optional<Pain> worstOf(const KneeLine& line)
{
    return *std::max_element(line.scores.begin(), line.scores.end());
}

} // namespace

bool KneeLine::isEmpty() const
{
    return std::none_of(scores.begin(), scores.end(), [](const auto& score) { return score.has_value(); });
}

std::vector<KneeLine> kneeLinesOf(std::span<const PainNote> notes)
{
    std::vector<KneeLine> lines;
    for (const auto& note : notes) {
        const auto clock = clockOf(note.moment);
        if (!clock)
            continue;
        auto line = std::find_if(lines.begin(), lines.end(),
            [&](const KneeLine& each) { return each.side == note.side && each.region == note.region; });
        if (line == lines.end())
            line = lines.insert(lines.end(), {.side = note.side, .region = note.region, .scores = {}});
        auto& score = line->scores.at(*clock);
        score = std::max(score, std::optional(note.score));
    }
    std::stable_sort(
        lines.begin(), lines.end(), [](const auto& a, const auto& b) { return worstOf(a) > worstOf(b); });
    return lines;
}

std::vector<PainNote> painNotesOf(
    std::span<const KneeLine> lines, const RunEntry& run, std::span<const PainNote> alreadyThere)
{
    std::vector<PainNote> notes;
    for (const auto& line : lines) {
        for (std::size_t clock = 0; clock < runMoments.size(); ++clock) {
            if (!line.scores.at(clock))
                continue;
            const auto moment = runMoments.at(clock);
            const auto known
                = std::find_if(alreadyThere.begin(), alreadyThere.end(), [&](const PainNote& each) {
                      return each.moment == moment && each.side == line.side && each.region == line.region;
                  });
            auto note = known == alreadyThere.end() ? newOf<PainNote>(run.date) : *known;
            note.run = run.id;
            note.date = moment == Moment::NextMorning ? daysAfter(run.date, 1) : run.date;
            note.moment = moment;
            note.side = line.side;
            note.region = line.region;
            note.score = *line.scores.at(clock);
            notes.push_back(std::move(note));
        }
    }
    return notes;
}

std::array<std::optional<Pain>, runMoments.size()> worstScores(std::span<const PainNote> notes)
{
    std::array<std::optional<Pain>, runMoments.size()> worst;
    for (const auto& note : notes)
        if (const auto clock = clockOf(note.moment))
            worst.at(*clock) = std::max(worst.at(*clock), std::optional(note.score));
    return worst;
}

} // namespace patella
