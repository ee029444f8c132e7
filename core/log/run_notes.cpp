// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/log/run_notes.h"

#include <algorithm>
#include <numeric>

namespace patella {

RunPlaces::RunPlaces(std::span<const RunEntry> runs)
{
    m_places.reserve(runs.size());
    for (const auto& run : runs)
        m_places.emplace_back(run.id, static_cast<std::uint32_t>(m_places.size()));
    if (!std::ranges::is_sorted(m_places)) // a log that grew day by day is
        std::ranges::sort(m_places);
}

std::optional<std::size_t> RunPlaces::of(const RunId& run) const
{
    const auto found
        = std::ranges::lower_bound(m_places, run, {}, [](const auto& each) { return each.first; });
    return found != m_places.end() && found->first == run ? std::optional<std::size_t>(found->second)
                                                          : std::nullopt;
}

RunNotes::RunNotes(const Log& log, const Wanted& wanted)
    : m_begins(log.runs.size() + 1, 0)
{
    const RunPlaces places(log.runs);
    std::vector<std::pair<std::size_t, const PainNote*>> found;
    found.reserve(log.painNotes.size());
    for (const auto& note : log.painNotes) {
        if (!note.run || (wanted && !wanted(note)))
            continue;
        if (const auto place = places.of(*note.run)) {
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
