// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/versions/schema.h"

#include "core/store/versions/first_versions.h"
#include "core/store/versions/later_versions.h"
#include "core/store/versions/version_4.h"
#include "core/store/versions/version_9.h"

#include <iterator>
#include <string>
#include <vector>

namespace patella {

namespace {

void take(SQLite::Database& database, const std::string& sql, std::size_t version)
{
    SQLite::Transaction step(database, SQLite::TransactionBehavior::IMMEDIATE);
    database.exec(sql);
    database.exec("PRAGMA user_version = " + std::to_string(version));
    step.commit();
}

} // namespace

std::span<const std::string_view> migrations()
{
    static const auto all = [] {
        std::vector<std::string_view> steps(stepsToVersion3.begin(), stepsToVersion3.end());
        steps.emplace_back(stepToVersion4());
        steps.insert(steps.end(), std::begin(stepsFromVersion4), std::end(stepsFromVersion4));
        steps.push_back(stepToVersion9);
        steps.insert(steps.end(), std::begin(stepsFromVersion9), std::end(stepsFromVersion9));
        return steps;
    }();
    return all;
}

int schemaVersion(const SQLite::Database& database)
{
    SQLite::Statement version(database, "PRAGMA user_version");
    version.executeStep();
    return version.getColumn(0).getInt();
}

void create(SQLite::Database& database) { take(database, wholeVersion4(), 4); }

void migrate(SQLite::Database& database, std::span<const std::string_view> steps)
{
    const JournalPacking packing(database);
    for (auto version = static_cast<std::size_t>(schemaVersion(database)); version < steps.size(); ++version)
        take(database, std::string(steps[version]), version + 1);
}

} // namespace patella
