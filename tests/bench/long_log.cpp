// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/long_log.h"

#include "core/sample/sample_log.h"
#include "tests/support/builders.h"

namespace patella::test {

Log longLog(int years, LocalDate today)
{
    constexpr int daysOfAYear = 365;
    const auto sample = sampleLog(today);
    const int days = years * daysOfAYear;
    Log log{.shoes = sample.shoes};
    for (int i = 0; i < days; ++i) {
        const auto date = daysAfter(today, i + 1 - days);
        auto run = sample.runs[static_cast<std::size_t>(i) % sample.runs.size()];
        run.id = RunId::fresh();
        run.when.date = date;
        run.preparation.experiment.reset();
        run.preparation.trial.reset();
        const auto& surface = run.ground.surface;
        int score = 1 + static_cast<int>(surface && surface->percentOn(Surface::Asphalt) > 50) * 2;
        for (const auto moment : {Moment::Before, Moment::During, Moment::After, Moment::NextMorning})
            log.painNotes.push_back(aPainNote(run, moment, (score += i * 7 % 3) % 7));
        log.runs.push_back(std::move(run));
        log.dayNotes.push_back(aDayNote(date));
    }
    return log;
}

} // namespace patella::test
