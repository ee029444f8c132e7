// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/return_steps.h"
#include "tests/simulation/table.h"
#include "tests/support/plan_study.h"

#include <algorithm>
#include <cstdlib>
#include <iostream>

// How long the way back to running takes, and whether a step opens too soon after a red run. The same number
// of runners gives the same tables.
//
//     plan_simulation [RUNNERS]      runners per row, 20 without a word

namespace patella::test {
namespace {

struct Days {
    std::vector<int> all;

    void add(std::optional<int> day)
    {
        if (day)
            all.push_back(*day);
    }
    std::string middle(int of)
    {
        std::ranges::sort(all);
        const auto half = static_cast<std::size_t>(of) / 2;
        return half < all.size() ? std::to_string(all[half]) : "-";
    }
};

void wayBack(const ReturningRunner& runner, int runners)
{
    Days first, done;
    Returned sum{};
    for (int i = 0; i < runners; ++i) {
        const auto back = wayBackOf(runner, static_cast<std::uint64_t>(i) + 1);
        first.add(back.firstHalfHour);
        done.add(back.done);
        sum.runs += back.runs;
        sum.red += back.red;
        sum.stepsUp += back.stepsUp;
        sum.stepsUpAfterRed += back.stepsUpAfterRed;
    }
    row({runner.name, runner.follows ? "follows" : "does not", first.middle(runners),
        percent(Share{static_cast<int>(first.all.size()), runners}), std::to_string(sum.runs),
        std::to_string(sum.red), std::to_string(sum.stepsUp),
        "**" + std::to_string(sum.stepsUpAfterRed) + "**"});
}

void prove(int runners)
{
    std::cout << "# How the steps back to running go\n\n";
    paragraph("Made by `ninja -C build/simulation prove_plans` (`build/simulation/plan_simulation "
        + std::to_string(runners) + "`). " + std::to_string(runners) + " runners for each row, "
        + std::to_string(daysOfAWayBack)
        + " days each; how they are made stands in `tests/support/plan_study.h`. The middle is that of all "
          "runners, those who do not get there counted last. In brackets the 95 % limits (Wilson 1927).");
    heading("The table: two green runs a step, a day between");
    titles({"step", "minutes", "first day of it, if every run is green"});
    for (int step = 1; step <= lastReturnStep; ++step) {
        const auto& each = returnStep(step);
        row({std::to_string(step),
            std::to_string(each.repeats) + " x (" + std::to_string(each.runMinutes) + " run, "
                + std::to_string(each.walkMinutes) + " walk)",
            std::to_string(daysToNextRun * greenRunsToOpen * (step - 1))});
    }
    heading("Runners");
    titles({"runner", "steps", "middle day of the first half hour", "get there", "runs", "red", "steps up",
        "**steps up within 7 days of a red run**"});
    for (const bool follows : {true, false})
        for (const ReturningRunner& runner : {ReturningRunner{"steady, never hurts", 0, 0, 0, 0, 0, follows},
                 {"steady, one point, noise 0.5", 1, 0.5, 0, 0, 0, follows},
                 {"steady, forgets one morning in five", 0.5, 0.3, 0, 0, 0.2, follows},
                 {"a flare of 3 points in one run of 20", 0.5, 0.5, 0.05, 3, 0, follows},
                 {"a flare of 5 points in one run of 20", 0.5, 0.5, 0.05, 5, 0, follows},
                 {"a flare of 5 points in one run of 8", 0.5, 0.5, 0.125, 5, 0.1, follows}})
            wayBack(runner, runners);
}

} // namespace
} // namespace patella::test

int main(int argc, char** argv)
{
    const int runners = argc > 1 ? std::atoi(argv[1]) : 20;
    if (runners < 1) {
        std::cerr << "plan_simulation [RUNNERS]\n";
        return 2;
    }
    patella::test::prove(runners);
    return 0;
}
