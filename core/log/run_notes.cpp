// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/log/run_notes.h"

#include <algorithm>
#include <bit>
#include <numeric>
#include <utility>

namespace patella {

RunPlaces::RunPlaces(std::span<const RunEntry> runs)
    : m_runs(runs)
    , m_slots(std::bit_ceil(2 * runs.size() + 1), 0)
{
    for (std::size_t place = 0; place < runs.size(); ++place)
        if (auto& slot = m_slots[slotOf(runs[place].id)]; slot == 0)
            slot = static_cast<std::uint32_t>(place + 1);
        else
            m_hasTwins = true;
}

// That of this key, or the free one where it would stand.
std::size_t RunPlaces::slotOf(const RunId& run) const
{
    const auto last = m_slots.size() - 1;
    auto slot = run.randomBits() & last;
    while (m_slots[slot] != 0 && m_runs[m_slots[slot] - 1].id != run)
        slot = (slot + 1) & last;
    return slot;
}

std::optional<std::size_t> RunPlaces::of(const RunId& run) const
{
    const std::size_t found = m_slots[slotOf(run)];
    return found == 0 ? std::nullopt : std::optional(found - 1);
}

std::optional<std::size_t> RunPlaces::of(const RunId& run, std::size_t& last) const
{
    // The notes of a day are of its run and, the next morning, of the one before.
    const auto end = m_hasTwins ? 0 : std::min(last + 2, m_runs.size());
    for (auto place = last == 0 ? 0 : last - 1; place < end; ++place)
        if (m_runs[place].id == run) {
            last = place;
            return place;
        }
    const auto found = of(run);
    if (found)
        last = *found;
    return found;
}

RunNotes::RunNotes(const Log& log)
    : RunNotes(log.runs, log.painNotes)
{
}

RunNotes::RunNotes(std::span<const RunEntry> runs, std::span<const PainNote> notes)
    : m_begins(runs.size() + 1, 0)
{
    const RunPlaces places(runs);
    std::vector<std::pair<std::size_t, const PainNote*>> found;
    std::size_t last = 0;
    for (const auto& note : notes) {
        if (!note.run)
            continue;
        if (const auto place = places.of(*note.run, last)) {
            found.emplace_back(*place, &note);
            ++m_begins[*place + 1];
        }
    }
    std::partial_sum(m_begins.begin(), m_begins.end(), m_begins.begin());
    m_notes.resize(found.size());
    auto next = m_begins;
    for (const auto& [place, note] : found)
        m_notes[next[place]++] = note;
}

std::span<const PainNote* const> RunNotes::of(std::size_t placeOfRun) const
{
    return std::span(m_notes).subspan(m_begins[placeOfRun], m_begins[placeOfRun + 1] - m_begins[placeOfRun]);
}

} // namespace patella
