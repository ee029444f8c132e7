// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/knee/clocks/felt_answers.h"

#include "core/statistics/quantile.h"

namespace patella {

FeltAnswers feltAnswers(std::span<const PainNote> notes)
{
    FeltAnswers felt{.tender = {0, 0}, .inTheJoint = {0, 0}, .onsetsInMinutes = 0, .medianOnsetMinutes = {}};
    Numbers minutes;
    for (const auto& note : notes) {
        if (note.score == Pain::least())
            continue;
        if (note.tender) {
            ++felt.tender.of;
            felt.tender.hits += *note.tender ? 1 : 0;
        }
        if (note.feltIn) {
            ++felt.inTheJoint.of;
            felt.inTheJoint.hits += *note.feltIn == FeltIn::Joint ? 1 : 0;
        }
        if (note.onsetTime)
            minutes.push_back(static_cast<double>(note.onsetTime->count()));
    }
    felt.onsetsInMinutes = static_cast<int>(minutes.size());
    felt.medianOnsetMinutes = medianOf(minutes);
    return felt;
}

} // namespace patella
