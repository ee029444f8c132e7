// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/mend/knee_scores.h"

#include "app/cli/words.h"

#include <algorithm>

namespace patella::cli {

namespace {

LocalDate dayAt(Moment moment, const RunEntry& run)
{
    return moment == Moment::NextMorning ? daysAfter(run.when.date, 1) : run.when.date;
}

// The notes of a moment that the knee and the place that were said leave.
std::vector<PainNote*> notesMeant(const Said& said, Moment moment, std::vector<PainNote>& notes)
{
    std::vector<PainNote*> meant;
    for (auto& note : notes)
        if (note.moment == moment && (!said.side || note.side == *said.side))
            meant.push_back(&note);
    const auto isThere = [&](const PainNote* note) { return note->region == said.region; };
    if (said.region && std::ranges::any_of(meant, isThere))
        std::erase_if(meant, [&](const PainNote* note) { return !isThere(note); });
    return meant;
}

// Of a new score: the knee that was said, that of the other notes of the run, or the usual one.
Side sideFor(const Said& said, const std::vector<PainNote>& notes, const LogStore& store)
{
    if (said.side)
        return *said.side;
    const bool areOfOneKnee = !notes.empty()
        && std::ranges::all_of(notes, [&](const PainNote& note) { return note.side == notes.front().side; });
    return areOfOneKnee ? notes.front().side : usualSide(store);
}

// Where it was said to be, or where the other notes of that knee say.
std::optional<Region> regionFor(const Said& said, Side side, const std::vector<PainNote>& notes)
{
    if (said.region)
        return said.region;
    std::optional<Region> region;
    for (const auto& note : notes) {
        if (note.side != side || !note.region)
            continue;
        if (region && *region != *note.region)
            return std::nullopt;
        region = note.region;
    }
    return region;
}

} // namespace

void followRun(Entry& entry)
{
    for (auto& note : entry.painNotes)
        note.date = dayAt(note.moment, entry.run);
}

QStringList takeScores(const Said& said, const LogStore& store, Entry& entry)
{
    QStringList refusals;
    for (std::size_t clock = 0; clock < runMoments.size(); ++clock) {
        const auto score = said.pain.at(clock);
        const auto meant
            = score ? notesMeant(said, runMoments.at(clock), entry.painNotes) : std::vector<PainNote*>{};
        if (meant.size() > 1) {
            refusals << Cli::tr(
                "The knee has several scores for that moment: say which one with --side and --region.");
        } else if (meant.size() == 1) {
            meant.front()->score = *score;
            if (said.region)
                meant.front()->region = said.region;
        } else if (score) {
            const auto side = sideFor(said, entry.painNotes, store);
            auto line = blankKneeLine(side, regionFor(said, side, entry.painNotes));
            line.scores.at(clock) = score;
            std::ranges::copy(painNotesOf(std::array{line}, entry.run), std::back_inserter(entry.painNotes));
        }
    }
    return refusals;
}

} // namespace patella::cli
