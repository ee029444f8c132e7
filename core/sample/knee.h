// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/log/pain_note.h"
#include "core/sample/chance.h"

namespace patella::sample {

// How sore a fully asphalt run makes the simulated knee, in points: the one link that is planted in the
// sample log.
inline constexpr double asphaltEffect = 2.0;

// The knee of the simulated runner: a level that keeps its state from day to day, and flares that settle over
// weeks.
class Knee {
public:
    explicit Knee(Chance& chance);

    void sleepOver(); // one day on
    void flareUp(double points);

    double level() const;
    bool isFlared() const;

    // The worst of a run, before rounding.
    double worstDuring(double asphaltShare);
    Pain before();
    Pain after(double worst);
    Pain nextMorning(double worst);
    Pain onARestDay();

private:
    double jitter(double size);

    Chance& m_chance;
    double m_state = 0;
    double m_flare = 0;
};

// The answer a runner would give, 0..10.
Pain answered(double points);

} // namespace patella::sample
