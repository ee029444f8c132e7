// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/cells.h"

// Records of any kind by the names of their tables and columns.
namespace patella::cli {

// A flag that takes the name of a kind, such as knee_check.
CLI::Option& offerKind(
    CLI::App& command, const std::string& flag, const std::string& help, std::string& into);

// Such as "knee_check".
template <typename Record> QString kindOf()
{
    return QString::fromUtf8(tableOf<Record>.data(), static_cast<qsizetype>(tableOf<Record>.size()));
}

// What is wrong beside the other records: a name that is taken, a value off the scale of its measure.
template <typename Record> std::vector<Problem> problemsInLog(const Record& record, LogOnDemand& log)
{
    if constexpr (std::is_same_v<Record, MeasureValue>)
        for (const auto& measure : log.store().all<Measure>())
            if (measure.id == record.measure && !isOnScale(measure, record.value))
                return {{"value_thousandths", Trouble::OffScale}};
    if constexpr (!hasDay<Record>)
        if (isNameTaken(record, log.store().all<Record>()))
            return {{"name", Trouble::NameTaken}};
    return {};
}

ExitCode addRecord(const GlobalOptions& options, const std::string& kind, const Cells& cells);

// Which records of a list are shown: the first so many, from the oldest or the newest on.
struct Shown {
    DateRange days = {};
    bool newestFirst = false;
    std::optional<std::size_t> limit = {};
};
template <typename Record> void cutTo(const Shown& shown, std::vector<Record>& records)
{
    if (shown.newestFirst)
        std::ranges::reverse(records);
    if (shown.limit && records.size() > *shown.limit)
        records.erase(records.begin() + static_cast<std::ptrdiff_t>(*shown.limit), records.end());
}

ExitCode listRecords(const GlobalOptions& options, const std::string& kind, const Shown& shown);

} // namespace patella::cli
