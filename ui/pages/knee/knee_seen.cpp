// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/knee/knee_seen.h"

namespace patella::ui {

KneeSeen seeKnees(const Log& log, const std::vector<Side>& knees, LocalDate today)
{
    KneeSeen seen{.knees = {}, .two = twoKnees(log, today)};
    for (const auto knee : knees)
        seen.knees.push_back({.knee = knee,
            .flares = flareAutopsies(log, knee, today),
            .turns = judgedTurns(log, knee, today)});
    return seen;
}

} // namespace patella::ui
