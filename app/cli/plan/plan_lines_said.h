// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <CLI/App.hpp>

#include "core/exchange/own/plan_file.h"

#include <string>
#include <vector>

namespace patella::cli {

// The lines of a plan as flags say them, each as it stands in the file.
struct PlanLinesSaid {
    struct Line {
        std::string flag, name, value;
    };
    std::vector<Line> lines;

    // With a file to write and none to read: --week, --pain, --surfaces, --next-check, --return, --exercise,
    // --note.
    void offer(CLI::App& command, CLI::Option& in, CLI::Option& out);
};

// What somebody sets, read by the rules of a plan file. Empty: that was complained about by flag.
std::vector<Programme> planSaid(const PlanLinesSaid& said, const std::string& by, LocalDate on);

} // namespace patella::cli
