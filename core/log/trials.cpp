// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/log/trials.h"

#include <algorithm>

namespace patella {

std::vector<RunEntry> trialsOf(const SelfExperiment& experiment, const Log& log)
{
    std::vector<RunEntry> trials;
    for (const auto& run : log.runs)
        if (run.preparation.experiment == experiment.id)
            trials.push_back(run);
    std::stable_sort(trials.begin(), trials.end(),
        [](const auto& a, const auto& b) { return a.preparation.trial < b.preparation.trial; });
    return trials;
}

ChangeSet removing(const SelfExperiment& experiment, const Log& log)
{
    ChangeSet changeSet;
    for (const auto& run : trialsOf(experiment, log)) {
        auto free = run;
        free.preparation.experiment.reset();
        free.preparation.trial.reset();
        changeSet.push_back(replaced(run, free));
    }
    changeSet.push_back(removed(experiment));
    return changeSet;
}

} // namespace patella
