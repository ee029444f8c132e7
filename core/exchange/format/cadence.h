// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace patella::exchange {

// Watches count the strides of one foot, some services the steps of both. Nobody takes 120 strides a minute,
// and a run has more than 120 steps.
inline double stepsPerMinute(double stridesOrSteps)
{
    return stridesOrSteps < 120 ? 2 * stridesOrSteps : stridesOrSteps;
}

} // namespace patella::exchange
