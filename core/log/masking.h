// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/log/log.h"

#include <algorithm>
#include <array>
#include <chrono>
#include <set>
#include <span>
#include <vector>

namespace patella {

// Which scores are masked: one rule for every figure.
//
// Care that may hide a pain while it works or is worn.
inline constexpr std::array maskingCares{Care::Painkiller, Care::Gel, Care::Brace, Care::Tape};

inline bool mayMask(Care care)
{
    return std::find(maskingCares.begin(), maskingCares.end(), care) != maskingCares.end();
}

// The time for which a score after it is not taken at face value: a working day's dose of a common painkiller
// lasts 6 to 8 hours; a brace or a tape is worn at most that long. A convention, not a finding.
inline constexpr std::chrono::hours masksFor{8};

// Says whether something may have masked the score of a note.
class Masking {
public:
    explicit Masking(std::span<const CareNote> cares);
    bool hides(const PainNote& note, const RunEntry* run) const; // its run; null: none, or not in the log

private:
    struct Span { // from when until when something works or is worn
        std::chrono::seconds from;
        std::chrono::seconds until;
    };
    std::vector<Span> m_spans;
};

// Notes whose score something may have masked: a painkiller before their run, or one of maskingCares up
// to masksFor before them. Where no time of day is known, the whole day counts.
std::set<PainNoteId> maskedNotes(const Log& log);

} // namespace patella
