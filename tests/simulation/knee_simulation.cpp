// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/simulation/table.h"
#include "tests/support/knee_study.h"

#include <cstdlib>
#include <iostream>

// How often what is said of a knee is wrong, and how often what is true is found. The same number of logs
// gives the same tables.
//
//     knee_simulation [LOGS]      logs per row, 500 without a word

namespace patella::test {
namespace {

std::string percentOf(Proportion part) { return part.of == 0 ? "-" : percent(Share{part.hits, part.of}); }
std::string bold(Proportion part) { return "**" + percentOf(part) + "**"; }

void settling(int logs)
{
    heading("The settling clock: \"settles faster\" at the latest look");
    titles({"log", "runs", "memory", "**\"faster\"**", "\"slower\""});
    for (const SettlingKnee& knee : {SettlingKnee{"steady", 80, 0, 6, 6}, {"steady", 80, 0.5, 6, 6},
             {"steady", 80, 0.8, 6, 6}, {"steady", 40, 0.5, 6, 6}, {"steady", 200, 0.5, 6, 6},
             {"halves over 8 weeks", 80, 0, 8, 4}, {"halves over 8 weeks", 80, 0.5, 8, 4}}) {
        const auto found = settlingFindings(knee, logs);
        row({knee.name, std::to_string(knee.runs), number(knee.memory, 1), bold(found.faster),
            percentOf(found.slower)});
    }
}

void mornings(int logs)
{
    heading(
        "The distance the morning forgives: one in four is crossed at 10 km, or distance does not matter");
    titles({"log", "runs", "**\"distance matters\"**", "**within 1.5 km of 10 km**", "**band holds 10 km**"});
    for (const MorningKnee& knee : {MorningKnee{"minds distance", 150, true, 0, 0, false},
             {"minds distance, whole kilometres", 150, true, 0, 0, true},
             {"minds distance", 300, true, 0, 0, false}}) {
        const auto found = morningFindings(knee, logs);
        row({knee.name, std::to_string(knee.runs), bold(found.said), bold(found.near), bold(found.covered)});
    }
    for (const MorningKnee& knee : {MorningKnee{"does not", 150, false, 0, 0, false},
             {"does not, memory 0.8", 150, false, 0.8, 0, false},
             {"does not, runs 14 % less for each point over", 150, false, 0.8, 0.15, false},
             {"does not, runs 14 % less, whole kilometres", 400, false, 0.8, 0.15, true}}) {
        const auto found = morningFindings(knee, logs);
        row({knee.name, std::to_string(knee.runs), bold(found.said), "-", "-"});
    }
}

void visits(int logs)
{
    heading("Turning points: one visit");
    titles({"log", "days", "memory", "deviation", "**\"better\"**", "\"worse\"",
        "naive: 1 point lower after it"});
    for (const int days : {365, 730})
        for (const double memory : {0.5, 0.9, 0.97})
            for (const VisitedKnee& knee :
                {VisitedKnee{"nothing changes, visit at the peak", days, memory, 0.7, VisitAt::AtThePeak, 0},
                    {"nothing changes, visit on any day", days, memory, 0.7, VisitAt::AnyDay, 0},
                    {"nothing changes, visit at the peak", days, memory, 1, VisitAt::AtThePeak, 0},
                    {"nothing changes, visit on any day", days, memory, 1, VisitAt::AnyDay, 0},
                    {"falls by 2 points", days, memory, 0.7, VisitAt::AnyDay, 2}}) {
                const auto found = visitFindings(knee, logs);
                row({knee.name, std::to_string(knee.days), number(knee.memory, 2), number(knee.deviation, 1),
                    bold(found.better), percentOf(found.worse), percentOf(found.naive)});
            }
}

void knees(int logs)
{
    heading("The other knee as a control: camber");
    titles({"log", "runs", "**camber found**", "any finding", "**interval holds the truth**"});
    for (const CamberKnees& knees :
        {CamberKnees{"lower knee worse by 1.5", 100, 1, 1.5}, {"nothing, shared disturbance of 1", 100, 1, 0},
            {"nothing, shared disturbance of 3", 100, 3, 0}}) {
        const auto found = kneesFindings(knees, logs);
        row({knees.name, std::to_string(knees.runs), bold(found.camber), percentOf(found.any),
            knees.camber > 0 ? bold(found.covered) : "-"});
    }
}

void pairs(int logs)
{
    heading("A pair of shoes along its life: changes at 600 km of 800");
    titles({"log", "memory", "**\"changed\"**", "**of these within 100 km of 600 km**"});
    for (const double memory : {0.5, 0.9})
        for (const WornPair& pair : {WornPair{"nothing changes", memory, 0}, {"worse by 1.5", memory, 1.5},
                 {"worse by 2", memory, 2}}) {
            const auto found = wornFindings(pair, logs);
            row({pair.name, number(memory, 1), bold(found.said), pair.points > 0 ? bold(found.near) : "-"});
        }
}

void remedies(int logs)
{
    heading("A remedy that is used on sore days");
    titles({"log", "days", "memory", "**\"better\"**", "\"worse\"", "**interval holds the truth**",
        "naive: half a point better next morning"});
    for (const int days : {180, 365})
        for (const double memory : {0.5, 0.9})
            for (const IcedKnee& knee :
                {IcedKnee{"does nothing", days, memory, 0}, {"helps by 1 point", days, memory, 1}}) {
                const auto found = iceFindings(knee, logs);
                row({knee.name, std::to_string(days), number(memory, 1), bold(found.better),
                    percentOf(found.worse), bold(found.covered), percentOf(found.naive)});
            }
}

void prove(int logs)
{
    std::cout << "# How often is what is said of the knee wrong?\n\n";
    paragraph("Made by `ninja -C build/simulation prove_knee` (`build/simulation/knee_simulation "
        + std::to_string(logs) + "`). " + std::to_string(logs)
        + " logs for each row; how they are made stands in `tests/support/knee_study.h`. In brackets the 95 "
          "% "
          "limits (Wilson 1927). Memory: the correlation with the run or the day before. A knee that varies "
          "by "
          "0.7 points is that of the sample log; one that varies by a whole point rises and falls by two "
          "without any reason, and some of that looks like a turn.");
    settling(logs);
    mornings(logs);
    visits(logs);
    knees(logs);
    pairs(logs);
    remedies(logs);
}

} // namespace
} // namespace patella::test

int main(int argc, char** argv)
{
    const int logs = argc > 1 ? std::atoi(argv[1]) : 500;
    if (logs < 1) {
        std::cerr << "knee_simulation [LOGS]\n";
        return 2;
    }
    patella::test::prove(logs);
    return 0;
}
