// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/simulation/table.h"
#include "tests/support/load_study.h"

#include <cstdlib>
#include <iostream>

// How often a week is flagged that is like the others, and how often a real increase is. Each log is
// simulated; the same number of logs gives the same table.
//
//     load_simulation [LOGS]      logs per row, 1,000 without a word

namespace patella::test {
namespace {

std::vector<std::string> waysToJudge(const std::string& first)
{
    return {first, ">10 % against last week", ">10 % against mean of 4", "**the 10 % line**",
        ">30 % against max of 4", "ACWR>1.3"};
}

std::string percentOf(Proportion part) { return percent(Share{part.hits, part.of}); }

void rowOf(const std::string& name, const Judgement& judged)
{
    row({name, percentOf(judged.lastWeek), percentOf(judged.meanOfFour), "**" + percentOf(judged.line) + "**",
        percentOf(judged.strongLine), percentOf(judged.acuteChronic)});
}

void weeksFlagged(LoadUnit unit, int logs)
{
    titles(waysToJudge("log"));
    for (const auto& training : trainings())
        if (!training.ramp)
            rowOf(training.name, judgement(training, unit, logs));
}

void caught(int logs)
{
    titles(waysToJudge("unit"));
    for (const auto& training : trainings())
        if (training.ramp)
            for (const auto& [unit, word] : wordsOf<LoadUnit>)
                rowOf(std::string(word), rampsCaught(training, unit, logs));
}

void prove(int logs)
{
    std::cout << "# How often is a week flagged?\n\n";
    paragraph("Made by `ninja -C build/simulation prove_load` (`build/simulation/load_simulation "
        + std::to_string(logs) + "`). " + std::to_string(logs)
        + " logs of 52 weeks for each row, weeks 8 to 51 judged; how they are made stands in "
          "`tests/support/load_study.h`. In brackets the 95 % limits (Wilson 1927), as if weeks were "
          "independent. By distance two limits hold, and a test holds them on fewer logs: steady logs are "
          "flagged by the 10 % line in at most 10 % of weeks, a ramp is caught in at least 95 % of logs. "
          "Where "
          "the effort varies the line of effort-minutes is less sure.");
    heading("Weeks flagged, by distance");
    weeksFlagged(LoadUnit::Distance, logs);
    heading("The same logs in minutes, the pace 5 % up and down");
    weeksFlagged(LoadUnit::Minutes, logs);
    heading("The same logs in effort-minutes, the effort of a run 3, 4 or 5");
    weeksFlagged(LoadUnit::EffortMinutes, logs);
    heading("A ramp of +20 % a week for three weeks: logs in which one of them is flagged");
    caught(logs);
}

} // namespace
} // namespace patella::test

int main(int argc, char** argv)
{
    const int logs = argc > 1 ? std::atoi(argv[1]) : 1000;
    if (logs < 1) {
        std::cerr << "load_simulation [LOGS]\n";
        return 2;
    }
    patella::test::prove(logs);
    return 0;
}
