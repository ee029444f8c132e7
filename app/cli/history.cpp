// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/answers.h"
#include "app/cli/commands.h"
#include "app/cli/output.h"
#include "app/cli/safety_words.h"
#include "app/cli/words.h"
#include "core/log/values/id.h"
#include "core/store/sharing/device_names.h"

#include <map>
#include <memory>

namespace patella::cli {

namespace {

// A row of the journal is flat; what lies deeper is no value of it. What is no JSON is shown as it stands.
Json record(const std::optional<std::string>& json)
{
    constexpr int deepest = 2;
    if (!json)
        return nullptr;
    const auto isShallow = [](int depth, Json::parse_event_t, const Json&) { return depth <= deepest; };
    auto parsed = Json::parse(*json, isShallow, false);
    return parsed.is_object() ? parsed : Json(*json);
}

using DeviceNames = std::map<std::string, std::string>;

std::optional<std::string> nameOf(const std::string& device, const DeviceNames& names)
{
    const auto known = names.find(device);
    return known == names.end() ? std::nullopt : std::optional(known->second);
}

Json entryJson(const JournalEntry& entry, const DeviceNames& names)
{
    return {
        {"time_utc", entry.time},
        {"device", entry.device},
        {"device_name", orNull(nameOf(entry.device, names))},
        {"change_set", entry.changeSet},
        {"record", entry.table},
        {"row", entry.row},
        {"before", record(entry.before)},
        {"after", record(entry.after)},
    };
}

QString cellText(const Json& value)
{
    if (value.is_null())
        return {};
    return QString::fromStdString(value.is_string() ? value.get<std::string>() : value.dump());
}

// What a row said, or how it changed: columns by their own names.
QStringList cellsOf(const JournalEntry& entry)
{
    const auto before = record(entry.before), after = record(entry.after);
    const auto& row = after.is_null() ? before : after;
    if (!row.is_object())
        return {cellText(row)};
    const bool isChange = before.is_object() && after.is_object();
    QStringList cells;
    for (const auto& [column, value] : row.items()) {
        const auto cell = QString::fromStdString(column) + QLatin1Char('=') + cellText(value);
        if (isChange) {
            if (const auto was = before.value(column, Json(nullptr)); was != value)
                cells << ui::words::wasOtherwise(cell, cellText(was));
        } else if (column != "id" && !cellText(value).isEmpty()) {
            cells << cell;
        }
    }
    return cells;
}

ExitCode history(const GlobalOptions& options, const std::optional<std::string>& row)
{
    const auto log = logToRead(options);
    const auto entries = log.journal(row);
    const auto names = deviceNamesIn(log.file());
    if (options.json) {
        auto document = Json::array();
        for (const auto& entry : entries)
            document.push_back(entryJson(entry, names));
        print(document);
        return ExitCode::Done;
    }
    if (entries.empty())
        print(ui::words::noHistory());
    for (const auto& entry : entries)
        for (const auto& line : ui::words::historyLines(entry, nameOf(entry.device, names), cellsOf(entry)))
            print(line);
    return ExitCode::Done;
}

} // namespace

void offerHistory(CommandLine& line)
{
    auto row = std::make_shared<std::optional<std::string>>();
    auto& command = line.offer("history", [&line, row] { return history(line.options(), *row); });
    offerFlag(command, "--row", [row](const std::string& text) {
        if (!isUuid(text))
            refuse("--row", text, Cli::tr("the key of a row, as lists show it with --json"));
        *row = text;
    });
}

} // namespace patella::cli
