// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/knee/clocks/run_endings.h"

#include <map>

namespace patella {

RunEndings runEndings(const Log& log, Side knee, LocalDate today)
{
    RunEndings endings{.endings = {}, .missing = 0};
    const auto runs = runClocks(log, knee, today);
    std::map<RunEnd, std::vector<const RunClocks*>> byEnding;
    for (const auto& clocks : runs) {
        if (clocks.run->form.ended)
            byEnding[*clocks.run->form.ended].push_back(&clocks);
        else
            ++endings.missing;
    }
    for (const auto& [ended, some] : byEnding)
        endings.endings.push_back({.ended = ended, .mornings = morningsAfter(some)});
    return endings;
}

} // namespace patella
