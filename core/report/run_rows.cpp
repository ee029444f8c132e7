// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/run_rows.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace patella {

namespace {

using ByPlace = std::map<std::pair<Side, std::optional<Region>>, PainOfARun>;

std::map<RunId, ByPlace> painsByRun(std::span<const PainNote> notes, const std::set<PainNoteId>& masked)
{
    std::map<RunId, ByPlace> byRun;
    for (const auto& note : notes) {
        if (!note.run || note.moment == Moment::RestDay)
            continue;
        auto& pain = byRun[*note.run]
                         .try_emplace({note.side, note.region},
                             PainOfARun{.side = note.side,
                                 .region = note.region,
                                 .scores = {},
                                 .masked = {},
                                 .onset = std::nullopt})
                         .first->second;
        auto& score = pain.scores[placeOf(note.moment)];
        score = std::max<std::optional<Pain>>(score, note.score);
        if (masked.contains(note.id))
            pain.masked[placeOf(note.moment)] = true;
        if (note.onset)
            pain.onset = pain.onset ? std::min(*pain.onset, *note.onset) : note.onset;
    }
    return byRun;
}

RunRow rowOf(const RunEntry& run, const ByPlace& pains, const std::map<ShoeId, std::string>& names)
{
    RunRow row{
        .run = run.id,
        .date = run.when.date,
        .kind = run.form.kind,
        .distance = run.measured.distance,
        .duration = run.measured.duration,
        .surface = run.ground.surface,
        .shoe = {},
        .painkiller = run.preparation.painkiller.value_or(false),
        .ended = run.form.ended,
        .pains = {},
    };
    if (run.ground.shoe)
        if (const auto name = names.find(*run.ground.shoe); name != names.end())
            row.shoe = name->second;
    for (const auto& [place, pain] : pains)
        row.pains.push_back(pain);
    return row;
}

} // namespace

std::vector<RunRow> rowsOf(std::span<const RunEntry> runs, std::span<const PainNote> notes,
    std::span<const Shoe> shoes, const std::set<PainNoteId>& masked)
{
    std::map<ShoeId, std::string> names;
    for (const auto& shoe : shoes)
        names.emplace(shoe.id, shoe.name);
    auto pains = painsByRun(notes, masked);
    std::vector<const RunEntry*> latestFirst;
    for (const auto& run : runs)
        latestFirst.push_back(&run);
    std::sort(latestFirst.begin(), latestFirst.end(), [](const RunEntry* a, const RunEntry* b) {
        return std::tie(b->when.date, b->when.start, b->id) < std::tie(a->when.date, a->when.start, a->id);
    });
    std::vector<RunRow> rows;
    for (const auto* run : latestFirst)
        rows.push_back(rowOf(*run, pains[run->id], names));
    return rows;
}

} // namespace patella
