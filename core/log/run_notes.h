// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/log/log.h"

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace patella {

// Where each run stands in a list, by its key. The list must outlive it; of two with one key the first
// counts.
class RunPlaces {
public:
    explicit RunPlaces(std::span<const RunEntry> runs);
    std::optional<std::size_t> of(const RunId& run) const;
    // The same for one after the other in about the order of the list: looks first where the last one stood.
    std::optional<std::size_t> of(const RunId& run, std::size_t& last) const;

private:
    std::size_t slotOf(const RunId& run) const;

    std::span<const RunEntry> m_runs;
    std::vector<std::uint32_t> m_slots; // by the random bits of the key; place + 1, 0: free
    bool m_hasTwins = false; // two with one key
};

// The notes of each run of a log, or of some of its runs, in the log's order. They must outlive it.
class RunNotes {
public:
    explicit RunNotes(const Log& log);
    RunNotes(std::span<const RunEntry> runs, std::span<const PainNote> notes);
    std::span<const PainNote* const> of(std::size_t placeOfRun) const;

private:
    std::vector<std::size_t> m_begins; // of each run's notes, and the end of all
    std::vector<const PainNote*> m_notes;
};

} // namespace patella
