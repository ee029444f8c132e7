// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/simulation/table.h"
#include "tests/support/mileage_study.h"

#include <cstdlib>
#include <iostream>

// How often a knee is said to follow the kilometres that does not, and how often one that does. The same
// number of logs gives the same table.
//
//     mileage_simulation [LOGS]      logs per row, 1,000 without a word

namespace patella::test {
namespace {

std::string percentOf(Proportion part) { return percent(Share{part.hits, part.of}); }

void withoutALink(int logs)
{
    titles({"log", "weeks", "**\"link\"**", "\"the other way round\""});
    for (const auto& knee : logsWithoutALink()) {
        const auto found = mileageFindings(knee, logs);
        row({knee.name, std::to_string(knee.weeks), "**" + percentOf(found.more) + "**",
            percentOf(found.less)});
    }
}

void withALink(int logs)
{
    titles({"felt", "weeks", "**\"link\"**", "right lag", "\"link\" at the right lag"});
    for (const int lag : {0, 1, 2})
        for (const int weeks : {26, 40, 104}) {
            const auto found = mileageFindings(felt(lag, weeks), logs);
            row({std::to_string(lag) + " weeks later", std::to_string(weeks),
                "**" + percentOf(found.more) + "**", percentOf(found.rightLag), percentOf(found.found)});
        }
}

void prove(int logs)
{
    std::cout << "# How often does the knee seem to follow the kilometres?\n\n";
    paragraph("Made by `ninja -C build/simulation prove_mileage` (`build/simulation/mileage_simulation "
        + std::to_string(logs) + "`). " + std::to_string(logs)
        + " logs for each row; how they are made stands in `tests/support/mileage_study.h`. In brackets the "
          "95 % limits (Wilson 1927). Load and pain remember the week before: little (0.3, 0.5), some (0.6, "
          "0.7) or long (0.8, 0.9). Three limits hold, and a test holds them on fewer logs: no link is "
          "called one in at most 5 % of logs, a link of the same week is found in 80 % at 40 weeks, and one "
          "of two weeks has its right lag in 70 %.");
    heading("Logs without a link");
    withoutALink(logs);
    heading("One point more for each 10 km more, some memory, season in both");
    withALink(logs);
}

} // namespace
} // namespace patella::test

int main(int argc, char** argv)
{
    const int logs = argc > 1 ? std::atoi(argv[1]) : 1000;
    if (logs < 1) {
        std::cerr << "mileage_simulation [LOGS]\n";
        return 2;
    }
    patella::test::prove(logs);
    return 0;
}
