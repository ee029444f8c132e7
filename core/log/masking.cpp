// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/log/masking.h"

#include "core/log/run_notes.h"

#include <algorithm>
#include <optional>

namespace patella {

namespace {

using std::chrono::seconds;

seconds sinceEpoch(LocalDate date, seconds sinceMidnight)
{
    return std::chrono::sys_days{date}.time_since_epoch() + sinceMidnight;
}

constexpr seconds wholeDay = std::chrono::hours{24};
constexpr seconds lateMorning = std::chrono::hours{11};

// When a note was felt, as far as the log knows: a time of day, or any time of its day.
struct Felt {
    seconds earliest;
    seconds latest;
};

Felt feltAt(const PainNote& note, const RunEntry* run)
{
    const auto anyTime
        = Felt{sinceEpoch(note.date, seconds{0}), sinceEpoch(note.date, wholeDay - seconds{1})};
    if (note.moment == Moment::NextMorning)
        return {anyTime.earliest, sinceEpoch(note.date, lateMorning)};
    if (!run || !run->when.start)
        return anyTime;
    const auto began = sinceEpoch(run->when.date, run->when.start->sinceMidnight);
    const auto ended
        = began + run->measured.elapsed.value_or(run->measured.duration.value_or(std::chrono::hours{1}));
    if (note.moment == Moment::Before)
        return {began, began};
    return note.moment == Moment::During ? Felt{began, ended} : Felt{ended, ended + std::chrono::hours{1}};
}

// From when until when something works or is worn.
struct Span {
    seconds from;
    seconds until;
};

std::vector<Span> maskingSpans(const std::vector<CareNote>& cares)
{
    std::vector<Span> spans;
    for (const auto& care : cares) {
        if (!mayMask(care.care))
            continue;
        const auto from = sinceEpoch(care.date, care.time ? care.time->sinceMidnight : seconds{0});
        spans.push_back({.from = from, .until = from + (care.time ? seconds{masksFor} : wholeDay)});
    }
    std::sort(spans.begin(), spans.end(), [](const Span& a, const Span& b) { return a.from < b.from; });
    return spans;
}

bool isMasked(const Felt& felt, const std::vector<Span>& spans)
{
    const auto first = std::lower_bound(spans.begin(), spans.end(), felt.earliest - wholeDay,
        [](const Span& span, seconds from) { return span.from < from; });
    for (auto span = first; span != spans.end() && span->from <= felt.latest; ++span)
        if (felt.earliest < span->until)
            return true;
    return false;
}

} // namespace

std::set<PainNoteId> maskedNotes(const Log& log)
{
    const auto spans = maskingSpans(log.careNotes);
    const auto tookPainkiller
        = [](const RunEntry& run) { return run.preparation.painkiller.value_or(false); };
    if (spans.empty() && std::none_of(log.runs.begin(), log.runs.end(), tookPainkiller))
        return {};
    const RunPlaces places(log.runs);
    std::set<PainNoteId> masked;
    for (const auto& note : log.painNotes) {
        const auto place = note.run ? places.of(*note.run) : std::nullopt;
        const auto* run = place ? &log.runs[*place] : nullptr;
        const bool tookOne = run && tookPainkiller(*run) && note.moment != Moment::NextMorning;
        if (tookOne || (!spans.empty() && isMasked(feltAt(note, run), spans)))
            masked.insert(note.id);
    }
    return masked;
}

} // namespace patella
