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

bool tookPainkiller(const RunEntry& run) { return run.preparation.painkiller.value_or(false); }

} // namespace

Masking::Masking(std::span<const CareNote> cares)
{
    for (const auto& care : cares) {
        if (!mayMask(care.care))
            continue;
        const auto from = sinceEpoch(care.date, care.time ? care.time->sinceMidnight : seconds{0});
        m_spans.push_back({.from = from, .until = from + (care.time ? seconds{masksFor} : wholeDay)});
    }
    std::ranges::sort(m_spans, {}, &Span::from);
}

bool Masking::hides(const PainNote& note, const RunEntry* run) const
{
    if (run && tookPainkiller(*run) && note.moment != Moment::NextMorning)
        return true;
    if (m_spans.empty())
        return false;
    const auto felt = feltAt(note, run);
    for (auto span = std::ranges::lower_bound(m_spans, felt.earliest - wholeDay, {}, &Span::from);
        span != m_spans.end() && span->from <= felt.latest; ++span)
        if (felt.earliest < span->until)
            return true;
    return false;
}

std::set<PainNoteId> maskedNotes(const Log& log)
{
    if (log.careNotes.empty() && std::ranges::none_of(log.runs, tookPainkiller))
        return {};
    const Masking masking(log.careNotes);
    const RunPlaces places(log.runs);
    std::set<PainNoteId> masked;
    std::size_t last = 0;
    for (const auto& note : log.painNotes) {
        const auto place = note.run ? places.of(*note.run, last) : std::nullopt;
        if (masking.hides(note, place ? &log.runs[*place] : nullptr))
            masked.insert(note.id);
    }
    return masked;
}

} // namespace patella
