// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/patterns/patterns.h"

#include "app/cli/commands.h"
#include "app/cli/output.h"
#include "ui/words/pattern_words.h"

namespace patella::cli {

namespace {

Json findingJson(const PatternFinding& finding)
{
    auto rivals = Json::array();
    for (const auto& rival : finding.rivals)
        rivals.push_back(wordFor(rival.factor));
    return {
        {"factor", wordFor(finding.factor)},
        {"effect_nrs", finding.effect},
        {"ci_low", finding.low},
        {"ci_high", finding.high},
        {"p", finding.p},
        {"level", wordOf(finding.certainty)},
        {"small", isSmall(finding)},
        {"exposed", finding.exposed},
        {"unexposed", finding.unexposed},
        {"median_exposed", finding.medianExposed},
        {"median_unexposed", finding.medianUnexposed},
        {"rivals", std::move(rivals)},
    };
}

Json patternsJson(const Patterns& patterns)
{
    auto findings = Json::array();
    for (const auto& finding : patterns.findings)
        findings.push_back(findingJson(finding));
    auto notTestable = Json::array();
    for (const auto& [factor, lack] : patterns.notTestable)
        notTestable.push_back({{"factor", wordFor(factor)}, {"reason", wordOf(lack.why)}, {"have", lack.have},
            {"needs", lack.needs}});
    return {
        {"runs", patterns.runs},
        {"look", patterns.look == 0 ? Json(nullptr) : Json(patterns.look)},
        {"findings", std::move(findings)},
        {"not_testable", std::move(notTestable)},
        {"smallest_findable_nrs", orNull(patterns.smallestFindable)},
        {"side", wordOf(patterns.knee)},
        {"no_answer", patterns.noAnswer ? Json(wordOf(*patterns.noAnswer)) : Json(nullptr)},
        {"tested",
            [&] {
                auto tested = Json::array();
                for (const auto& factor : patterns.tested)
                    tested.push_back(wordFor(factor));
                return tested;
            }()},
    };
}

// The knee that was asked about more comes first; the other one is left out where nobody asked about it.
ExitCode patternsOfTheLog(const GlobalOptions& options)
{
    const auto log = wholeLogToRead(options);
    const auto knee = patterns::indexKnee(log, today());
    const auto other = knee == Side::Left ? Side::Right : Side::Left;
    const auto found = patternsOf(log, knee, today());
    const auto ofTheOther = patternsOf(log, other, today());
    const bool wasOtherAsked = ofTheOther.runs > 0;
    if (options.json) {
        auto document = patternsJson(found);
        document["other_knee"] = wasOtherAsked ? patternsJson(ofTheOther) : Json(nullptr);
        print(document);
        return ExitCode::Done;
    }
    for (const auto& line : ui::words::patternsInFull(found))
        print(line);
    if (wasOtherAsked) {
        print(QString());
        for (const auto& line : ui::words::patternsInFull(ofTheOther))
            print(line);
    }
    return ExitCode::Done;
}

} // namespace

void offerPatterns(CommandLine& line)
{
    line.offer("patterns", [&line] { return patternsOfTheLog(line.options()); });
}

} // namespace patella::cli
