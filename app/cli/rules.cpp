// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/answers.h"
#include "app/cli/commands.h"
#include "app/cli/output.h"
#include "core/rules/back_test.h"
#include "ui/words/back_test_words.h"
#include "ui/words/flare_words.h"

#include <memory>

namespace patella::cli {

namespace {

void addLimits(Json& document, const Interval& limits)
{
    document["ci_low"] = limits.low;
    document["ci_high"] = limits.high;
}

Json shareJson(Proportion part)
{
    Json share{{"of", part.of}, {"followed_by_flare", part.hits}, {"ci_low", nullptr}, {"ci_high", nullptr}};
    if (part.of > 0)
        addLimits(share, wilson(part));
    return share;
}

Json ruleJson(const RuleRecord& record, const std::vector<Flare>& flares)
{
    Json rule{
        {"rule", wordOf(record.rule)},
        {"says", wordOf(record.says)},
        {"broken", shareJson(record.broken)},
        {"kept", shareJson(record.kept)},
        {"flares", record.flares},
        {"flares_in_log", flares.size()},
        {"difference", nullptr},
        {"ci_low", nullptr},
        {"ci_high", nullptr},
        {"not_judged", record.leftOut.notJudged},
        {"already_sore", record.leftOut.alreadySore},
        {"knee_unknown", record.leftOut.kneeUnknown},
    };
    if (record.difference) {
        rule["difference"] = record.difference->value;
        addLimits(rule, record.difference->interval);
    }
    return rule;
}

void printInWords(const RuleRecord& record)
{
    const auto words = ui::words::inWords(record);
    print(words.title);
    for (const auto& sentence : {words.verdict, words.counts, words.difference, words.leftOut})
        if (!sentence.isEmpty())
            print(QStringLiteral("    ") + sentence);
}

ExitCode rules(const GlobalOptions& options, LoadUnit unit)
{
    const auto test = backTest(wholeLogToRead(options), unit, today());
    if (options.json) {
        auto document = Json::array();
        for (const auto& record : test.rules)
            document.push_back(ruleJson(record, test.flares));
        print(document);
        return ExitCode::Done;
    }
    for (const auto& record : test.rules)
        printInWords(record);
    print(ui::words::countOf(test.flares));
    print(ui::words::whatAFlareIs());
    print(ui::words::whatTheBackTestIsWorth());
    return ExitCode::Done;
}

} // namespace

void offerRules(CommandLine& line)
{
    auto unit = std::make_shared<std::optional<LoadUnit>>();
    auto& command = line.offer(
        "rules", [&line, unit] { return rules(line.options(), unit->value_or(LoadUnit::Distance)); });
    offerAnswer(command, "--unit", *unit);
}

} // namespace patella::cli
