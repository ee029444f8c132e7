// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/plan/plan_lines_said.h"

#include "app/cli/answers.h"
#include "app/cli/output.h"
#include "ui/words/plan/limit_words.h"

#include <algorithm>
#include <array>

namespace patella::cli {

namespace {

namespace words = ui::words;

struct PlanLine {
    const char* flag;
    const char* name;
};

constexpr std::array planLines{PlanLine{"--week", "Most in a week"}, PlanLine{"--pain", "Pain at most"},
    PlanLine{"--surfaces", "Surfaces"}, PlanLine{"--next-check", "Next check"},
    PlanLine{"--return", "Return to run"}, PlanLine{"--exercise", "Exercise"}, PlanLine{"--note", "Notes"}};

constexpr int linesBefore = 3; // what it is, who set it, on which day

std::string onOneLine(std::string text)
{
    std::ranges::replace_if(text, [](char each) { return each == '\n' || each == '\r'; }, ' ');
    return text;
}

} // namespace

void PlanLinesSaid::offer(CLI::App& command, CLI::Option& in, CLI::Option& out)
{
    for (const auto& [flag, name] : planLines) {
        auto& option = *command.add_option_function<std::vector<std::string>>(
            flag,
            [this, flag = flag, name = name](const std::vector<std::string>& values) {
                for (const auto& value : values)
                    lines.push_back({.flag = flag, .name = name, .value = onOneLine(value)});
            },
            words::cliHelp(std::string("plan ") + flag).toStdString());
        option.type_name("TEXT")->expected(1)->take_all()->needs(&out)->excludes(&in);
    }
}

std::vector<Programme> planSaid(const PlanLinesSaid& said, const std::string& by, LocalDate on)
{
    auto text = "Patella plan 1\nSet by: " + onOneLine(by) + "\nOn: " + isoText(on) + "\n";
    for (const auto& line : said.lines)
        text += line.name + ": " + line.value + "\n";
    const auto plan = exchange::planIn(text, on);
    for (auto problem : plan.problems) {
        const auto line = static_cast<std::size_t>(problem.line - linesBefore - 1);
        const bool isOfAFlag = problem.line > linesBefore && line < said.lines.size();
        problem.line = 0;
        const auto sentence = words::inWords(problem);
        complain(isOfAFlag
                ? QStringLiteral("%1: %2").arg(QString::fromStdString(said.lines[line].flag), sentence)
                : sentence);
    }
    return plan.programmes;
}

} // namespace patella::cli
