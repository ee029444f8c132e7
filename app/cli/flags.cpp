// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/output.h"
#include "app/cli/signs/flag_words.h"
#include "core/knee/red_flags.h"

namespace patella::cli {

namespace {

Json word(const auto& choice) { return choice ? Json(wordOf(*choice)) : Json(nullptr); }

Json flagJson(const RaisedFlag& flag)
{
    const auto until = standsUntil(flag.flag, flag.lastSeen);
    return {
        {"flag", wordOf(flag.flag)},
        {"since", isoText(flag.since)},
        {"urgency", wordOf(flag.urgency)},
        {"side", word(flag.side)},
        {"region", word(flag.region)},
        {"last_seen", isoText(flag.lastSeen)},
        {"days", flag.days},
        {"source", wordOf(flag.source)},
        {"stands_until", until ? Json(isoText(*until)) : Json(nullptr)},
        {"kind", wordOf(kindOf(flag.flag))},
    };
}

ExitCode flags(const GlobalOptions& options)
{
    const auto standing = standingFlags(wholeLogToRead(options), today());
    if (options.json) {
        auto document = Json::array();
        for (const auto& flag : standing)
            document.push_back(flagJson(flag));
        print(document);
        return ExitCode::Done;
    }
    for (const auto& line : ui::words::flagLines(standing))
        print(line);
    return ExitCode::Done;
}

} // namespace

void offerFlags(CommandLine& line)
{
    line.offer("flags", [&line] { return flags(line.options()); });
}

} // namespace patella::cli
