// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/entry/last_answers.h"

namespace patella::ui {

LastAnswers lastAnswers(const Log& log)
{
    LastAnswers last;
    for (const auto& run : log.runs) { // the latest answers last
        last.surface = run.ground.surface ? run.ground.surface : last.surface;
        last.shoe = run.ground.shoe ? run.ground.shoe : last.shoe;
        last.warmUp = run.preparation.warmUp ? run.preparation.warmUp : last.warmUp;
    }
    return last;
}

} // namespace patella::ui
