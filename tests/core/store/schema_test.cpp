// SPDX-License-Identifier: GPL-3.0-or-later
#include <SQLiteCpp/SQLiteCpp.h>
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "core/log/blank.h"
#include "core/log/columns.h"
#include "core/store/opening.h"
#include "core/store/versions/known_schema.h"
#include "core/store/versions/later_versions.h"
#include "core/store/versions/schema.h"
#include "tests/support/temporary_folder.h"

#include <algorithm>
#include <array>

namespace patella {
namespace {

using namespace test;

std::string dumpOf(SQLite::Database& database)
{
    std::string dump;
    SQLite::Statement rows(
        database, "SELECT sql FROM sqlite_master WHERE sql IS NOT NULL ORDER BY type, name");
    while (rows.executeStep())
        dump += rows.getColumn(0).getString() + ";\n";
    return dump;
}

SQLite::Database inMemory() { return {":memory:", SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE}; }

std::vector<std::string> columnsOfTable(SQLite::Database& database, std::string_view table)
{
    std::vector<std::string> columns;
    SQLite::Statement rows(database, "SELECT name FROM pragma_table_info('" + std::string(table) + "')");
    while (rows.executeStep())
        columns.push_back(rows.getColumn(0).getString());
    return columns;
}

template <typename Record> std::vector<std::string> columnsInCode()
{
    std::vector<std::string> columns;
    forEachColumn(blank<Record>(), [&](std::string_view name, const auto&) { columns.emplace_back(name); });
    return columns;
}

TEST(Schema, HasExactlyTheColumnsTheCodeKnows)
{
    auto database = inMemory();
    migrate(database, migrations());
    const Log kinds;
    forEachList(kinds, [&]<typename OneRecord>(const std::vector<OneRecord>&) {
        // A run stands in parts: its columns come in another order than those of its table.
        EXPECT_THAT(columnsOfTable(database, tableOf<OneRecord>),
            testing::UnorderedElementsAreArray(columnsInCode<OneRecord>()));
    });
}

TEST(Schema, OfEachReleasedVersionIsFrozen)
{
    for (std::size_t version = 1; version <= migrations().size(); ++version) {
        auto database = inMemory();
        migrate(database, migrations().first(version));
        const auto frozen = bytesOf(std::filesystem::path(PATELLA_SOURCE_DIR) / "tests/data"
            / ("schema_v" + std::to_string(version) + ".sql"));
        EXPECT_EQ(dumpOf(database), frozen) << "version " << version;
    }
}

// The journal names columns by their places.
TEST(Schema, KeepsEveryColumnWhereItWasInVersion9)
{
    auto frozen = inMemory(), now = inMemory();
    migrate(frozen, migrations().first(9));
    migrate(now, migrations());
    const Log kinds;
    forEachList(kinds, [&]<typename OneRecord>(const std::vector<OneRecord>&) {
        const auto columns = columnsOfTable(now, tableOf<OneRecord>);
        const auto before = columnsOfTable(frozen, tableOf<OneRecord>);
        EXPECT_EQ(columns.front(), "id");
        ASSERT_GE(columns.size(), before.size());
        EXPECT_TRUE(std::equal(before.begin(), before.end(), columns.begin())) << tableOf<OneRecord>;
    });
}

TEST(Schema, OfTheNewestVersionIsKnownByItsDigest)
{
    auto database = inMemory();
    migrate(database, migrations());
    EXPECT_EQ(schemaDigest(database), newestSchemaDigest) << "put this digest beside the last step";
    EXPECT_EQ(firstForeignObject(database, migrations()), std::nullopt);
}

TEST(Schema, WithOneLetterMoreIsForeign)
{
    auto database = inMemory();
    migrate(database, migrations());
    database.exec("CREATE TRIGGER t AFTER INSERT ON run BEGIN SELECT 1; END");
    EXPECT_NE(schemaDigest(database), newestSchemaDigest);
    EXPECT_EQ(firstForeignObject(database, migrations()), "trigger t");
    database.exec("DROP TRIGGER t; DROP INDEX programme_by_date; CREATE INDEX programme_by_date ON programme "
                  "(date, id)");
    EXPECT_EQ(firstForeignObject(database, migrations()), "index programme_by_date");
}

TEST(Schema, OfANewLogIsTheOneThatTheStepsLeadTo)
{
    auto bySteps = inMemory(), atOnce = inMemory();
    migrate(bySteps, migrations());
    create(atOnce);
    migrate(atOnce, migrations());
    EXPECT_EQ(dumpOf(atOnce), dumpOf(bySteps));
    EXPECT_EQ(schemaVersion(atOnce), schemaVersion(bySteps));
}

struct BadRow {
    const char* name;
    const char* sql;
};

void PrintTo(const BadRow& row, std::ostream* stream) { *stream << row.name; }

class BadRows : public testing::TestWithParam<BadRow> { };

TEST_P(BadRows, AreRefusedWhoeverWritesThem)
{
    auto database = inMemory();
    migrate(database, migrations());
    const std::string good
        = "INSERT INTO run (id, date, distance_m, duration_s, tags, notes, file, insole, form_cue) VALUES "
          "('01a1f877-5a4a-7dc9-b120-028091cd509c', '2026-11-20', 8000, 2700, '', '', '', '', '')";
    ASSERT_NO_THROW(database.exec(good));
    EXPECT_THROW(database.exec(std::string("UPDATE run SET ") + GetParam().sql), SQLite::Exception);
}

INSTANTIATE_TEST_SUITE_P(Run, BadRows,
    testing::Values(BadRow{"thirtiethOfFebruary", "date = '2026-02-30'"},
        BadRow{"noDistanceAndNoTime", "distance_m = NULL, duration_s = NULL"},
        BadRow{"zeroDistance", "distance_m = 0"}, BadRow{"textAsNumber", "distance_m = 'far'"},
        BadRow{"effortEleven", "effort = 11"}, BadRow{"unknownKind", "kind = 'jog'"},
        BadRow{"hourTwentyFive", "start_time = '25:00:00'"}, BadRow{"shortKey", "id = 'x'"},
        BadRow{"unknownEvenness", "evenness = 'bumpy'"}, BadRow{"emptySet", "warm_up_parts = ''"},
        BadRow{"unknownFeel", "feel = 'great'"}, BadRow{"noKilometre", "splits_s = ''"},
        BadRow{"trialOfNothing", "trial = 0"}, BadRow{"minutesBelowZero", "walk_min = -1"},
        BadRow{"noWordForNoInsole", "insole = NULL"}),
    [](const auto& each) { return std::string(each.param.name); });

constexpr std::array<std::string_view, 2> oldAndNew = {
    "CREATE TABLE thing (id TEXT) STRICT; INSERT INTO thing VALUES ('kept');",
    "ALTER TABLE thing ADD COLUMN size INTEGER;",
};

TEST(Migration, TakesAnOlderLogToTheNewestVersionAndKeepsItsRows)
{
    auto database = inMemory();
    migrate(database, std::span(oldAndNew).first(1));
    EXPECT_EQ(schemaVersion(database), 1);
    migrate(database, oldAndNew);
    EXPECT_EQ(schemaVersion(database), 2);
    EXPECT_EQ(database.execAndGet("SELECT id FROM thing WHERE size IS NULL").getString(), "kept");
}

TEST(Migration, ThatFailsLeavesTheLogAtItsVersion)
{
    auto database = inMemory();
    const std::array<std::string_view, 2> broken
        = {oldAndNew[0], "CREATE TABLE half (id TEXT) STRICT; DROP TABLE nothing;"};
    EXPECT_THROW(migrate(database, broken), SQLite::Exception);
    EXPECT_EQ(schemaVersion(database), 1);
    EXPECT_EQ(dumpOf(database), "CREATE TABLE thing (id TEXT) STRICT;\n");
}

TEST(Migration, DoesNothingWhenThereIsNothingToDo)
{
    auto database = inMemory();
    migrate(database, oldAndNew);
    const auto before = database.getTotalChanges();
    migrate(database, oldAndNew);
    EXPECT_EQ(database.getTotalChanges(), before);
}

} // namespace
} // namespace patella
