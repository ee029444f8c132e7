// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/store/crafted_logs.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include "core/store/log_store.h"
#include "core/store/sealed/seal.h"
#include "tests/support/builders.h"
#include "tests/support/store/crafted_bytes.h"
#include "tests/support/temporary_folder.h"

#include <algorithm>
#include <sys/stat.h>
#include <unistd.h>

namespace patella::test {

namespace {

namespace fs = std::filesystem;
using Ending = CraftedLog::Ending;

// By another program that knows no rules.
CraftedLog bySql(std::string name, std::string sql, Ending ending = Ending::Refused)
{
    return {std::move(name), [sql = std::move(sql)](const fs::path& file) { runSql(file, sql); }, ending};
}

// The table of the schema itself is written to.
CraftedLog bySchema(std::string name, const std::string& sql)
{
    return bySql(std::move(name), "PRAGMA writable_schema = ON; " + sql + "; PRAGMA writable_schema = OFF");
}

CraftedLog byRow(std::string name, const std::string& sql, Ending ending = Ending::Readable)
{
    return bySql(
        std::move(name), "PRAGMA ignore_check_constraints = ON; PRAGMA foreign_keys = OFF; " + sql, ending);
}

CraftedLog byJournal(std::string name, const std::string& sql)
{
    return {std::move(name),
        [sql](const fs::path& file) {
            const auto unchanged = sqlOf(file, "journal_is_never_changed"),
                       whole = sqlOf(file, "journal_is_never_shortened");
            runSql(file,
                "DROP TRIGGER journal_is_never_changed; DROP TRIGGER journal_is_never_shortened; " + sql
                    + "; " + unchanged + "; " + whole);
        },
        Ending::Anything};
}

void append(std::vector<CraftedLog>& all, std::vector<CraftedLog> more)
{
    std::ranges::move(more, std::back_inserter(all));
}

std::vector<CraftedLog> foreignSchemas()
{
    const std::string evil = "BEGIN DELETE FROM pain_note; END";
    return {
        bySql("a trigger that deletes notes", "CREATE TRIGGER t AFTER INSERT ON run " + evil),
        bySql("a trigger before an update", "CREATE TRIGGER t BEFORE UPDATE ON run " + evil),
        bySql("a trigger of the journal", "CREATE TRIGGER t AFTER INSERT ON journal " + evil),
        bySql("a trigger that counts for ever",
            "CREATE TRIGGER t AFTER INSERT ON run BEGIN INSERT INTO log_fact SELECT 'a', count(*) FROM (WITH "
            "RECURSIVE "
            "c(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM c) SELECT n FROM c); END"),
        bySql("a trigger that loads a library",
            "CREATE TRIGGER t AFTER INSERT ON run BEGIN SELECT load_extension('/tmp/x.so'); END"),
        bySchema("a trigger that is called like one of SQLite's own",
            "INSERT INTO sqlite_master VALUES ('trigger', 'sqlite_t', 'run', 0, 'CREATE TRIGGER sqlite_t "
            "AFTER INSERT ON "
            "run "
                + evil + "')"),
        bySchema("a trigger in capitals of SQLite's own",
            "INSERT INTO sqlite_master VALUES ('trigger', 'SQLITE_AUTOINDEX_T', 'run', 0, 'CREATE TRIGGER "
            "SQLITE_AUTOINDEX_T AFTER INSERT ON run "
                + evil + "')"),
        bySchema("a view that is called like one of SQLite's own",
            "INSERT INTO sqlite_master VALUES ('view', 'sqlite_v', 'sqlite_v', 0, 'CREATE VIEW sqlite_v AS "
            "SELECT 1')"),
        bySql("a view", "CREATE VIEW v AS SELECT * FROM run"),
        bySql("a view in the place of a table",
            "PRAGMA foreign_keys = OFF; DROP TABLE visit; CREATE VIEW visit AS SELECT randomblob(100) AS id"),
        bySql("a view with a trigger instead",
            "CREATE VIEW v AS SELECT * FROM run; CREATE TRIGGER t INSTEAD OF INSERT ON v " + evil),
        bySql("a further table", "CREATE TABLE extra (a)"),
        bySql("a table that calls itself run again", "CREATE TABLE \"run \" (a)"),
        bySql("a full-text table", "CREATE VIRTUAL TABLE f USING fts5(words)"),
        bySql("a spatial table", "CREATE VIRTUAL TABLE r USING rtree(id, a, b)"),
        bySql("a further index", "CREATE INDEX i ON run (notes)"),
        bySql("an index of an expression", "CREATE INDEX i ON run (hex(notes))"),
        bySql("a unique index", "CREATE UNIQUE INDEX i ON run (id, distance_m)"),
        bySql("a generated column", "ALTER TABLE run ADD COLUMN twice INTEGER AS (distance_m * 2)"),
        bySql("a further column", "ALTER TABLE run ADD COLUMN extra TEXT"),
        bySql("a column that is called otherwise", "ALTER TABLE visit RENAME COLUMN said TO remarks"),
        bySql("a table that is called otherwise", "ALTER TABLE visit RENAME TO visits"),
        bySql("a table less", "DROP TABLE visit"),
        bySql("the rule of the journal less", "DROP TRIGGER journal_is_never_changed"),
        bySchema("a rule less in a table",
            "UPDATE sqlite_master SET sql = replace(sql, 'CHECK', 'CHECK (1) CHECK') WHERE name = 'run'"),
        bySchema("a default that is a call",
            "UPDATE sqlite_master SET sql = replace(sql, 'who ', 'who2 TEXT DEFAULT (hex(1)), who ') "
            "WHERE name = 'visit'"),
        bySchema("no sense as the SQL of a table",
            "UPDATE sqlite_master SET sql = 'CREATE TABLE run (' WHERE name = 'run'"),
        bySchema("a schema of 10 MB",
            "UPDATE sqlite_master SET sql = sql || '/*' || hex(zeroblob(5000000)) || '*/' WHERE name = "
            "'visit'"),
        bySchema("two tables on the same pages",
            "UPDATE sqlite_master SET rootpage = (SELECT rootpage FROM sqlite_master WHERE name = 'run') "
            "WHERE name = 'visit'"),
        bySchema("a table that begins behind the end",
            "UPDATE sqlite_master SET rootpage = 99999 WHERE name = 'run'"),
        bySchema(
            "a table that begins at the schema", "UPDATE sqlite_master SET rootpage = 1 WHERE name = 'run'"),
        bySchema("a name with a sign that ends texts",
            "UPDATE sqlite_master SET name = 'run' || char(0) || 'x' WHERE name = 'visit'"),
    };
}

std::vector<CraftedLog> badRows()
{
    const std::string notes = "(SELECT id FROM run LIMIT 1)";
    return {
        byRow("a day that is none", "UPDATE run SET date = '2026-02-30'"),
        byRow("a distance beyond anything", "UPDATE run SET distance_m = 4611686018427387904"),
        byRow("a distance below nothing", "UPDATE run SET distance_m = -1", Ending::Anything),
        byRow("a score of 11", "UPDATE pain_note SET score = 11"),
        byRow("a word that nobody knows", "UPDATE run SET kind = 'fast'"),
        byRow("a side that is none", "UPDATE pain_note SET side = 'top'"),
        byRow("a key that is none", "UPDATE visit SET id = 'x'", Ending::Anything),
        byRow("a note of 1 MB", "UPDATE run SET notes = hex(zeroblob(500000))", Ending::Anything),
        byRow("a note that is no UTF-8", "UPDATE run SET notes = CAST(x'fffe80' AS TEXT)", Ending::Anything),
        byRow("a note with a sign that ends texts", "UPDATE run SET notes = 'a' || char(0) || 'b'",
            Ending::Anything),
        byRow("a note that commands the terminal", "UPDATE run SET notes = char(27) || '[2J'",
            Ending::Anything),
        byRow("a pair that is not there", "UPDATE run SET shoe_id = '01890000-0000-7000-8000-000000000000'",
            Ending::Anything),
        byRow("a run that is not there",
            "UPDATE pain_note SET run_id = '01890000-0000-7000-8000-000000000000'", Ending::Anything),
        byRow("a time of 99 hours", "UPDATE run SET start_time = '99:99'"),
        byRow("shares of 300 %", "UPDATE run SET surface = 'asphalt=150,trail=150'"),
        bySql("a fact of the log that nobody knows", "INSERT INTO log_fact VALUES ('x', 'y')",
            Ending::Anything),
        byJournal("a journal that is no JSON", "UPDATE journal SET after = '{'"),
        byJournal("a journal of JSON 100,000 deep",
            "UPDATE journal SET after = replace(hex(zeroblob(50000)), '0', '[')"),
        byJournal("a journal of packed rows without their ends",
            "UPDATE journal SET after = substr(after, 1, length(after) - 1)"),
        byJournal("a journal of packed rows with noise", "UPDATE journal SET after = randomblob(200)"),
        byJournal("a journal of packed rows that claim to be long",
            "UPDATE journal SET after = x'bbffffffffffffffff01'"),
        byJournal("a journal of texts that claim to be long",
            "UPDATE journal SET after = x'a1017bffffffffffffffff61'"),
        byJournal("a journal of keys that are none", "UPDATE journal SET row_id = 'x'"),
        bySql("entries of the journal of no change set",
            "PRAGMA foreign_keys = OFF; DROP TRIGGER journal_part_is_never_shortened; DELETE FROM "
            "journal_part; "
            "CREATE TRIGGER journal_part_is_never_shortened BEFORE DELETE ON journal_part "
            "BEGIN SELECT RAISE(ABORT, 'the journal is never shortened'); END",
            Ending::Anything),
        byJournal("a journal of a table that nobody knows", "UPDATE journal SET table_name = 'shadow'"),
        byJournal("a journal without its entries", "DELETE FROM journal"),
        byJournal("a journal that ends at the end of numbers",
            "UPDATE journal SET entry = 9223372036854775807 WHERE entry = (SELECT max(entry) FROM journal)"),
    };
}

std::vector<CraftedLog> badVersions()
{
    return {
        bySql("of a later version", "PRAGMA user_version = 99"),
        bySql("of a version below none", "PRAGMA user_version = -1"),
        bySql("of version 0, with tables", "PRAGMA user_version = 0"),
        bySql("of version 1, with the tables of a later one", "PRAGMA user_version = 1"),
        bySql("of version 4, with the tables of a later one", "PRAGMA user_version = 4"),
        bySql("of another program", "PRAGMA application_id = 1"),
        bySql("of no program", "PRAGMA application_id = 0"),
    };
}

} // namespace

const std::vector<CraftedLog>& craftedLogs()
{
    static const auto all = [] {
        std::vector<CraftedLog> logs;
        append(logs, foreignSchemas());
        append(logs, badVersions());
        append(logs, badRows());
        append(logs, craftedBytes());
        return logs;
    }();
    return all;
}

void writeSoundLog(const fs::path& file)
{
    static const auto bytes = [] {
        const TemporaryFolder folder;
        const auto made = folder / "log.patella";
        auto run = aRun();
        const auto shoe = aShoe();
        run.ground.shoe = shoe.id;
        {
            LogStore store(made);
            store.apply({added(shoe), added(run), added(aPainNote(run)), added(aVisit()),
                added(aRun(daysAfter(aDay, -7)))});
            store.settle();
        }
        return bytesOf(made);
    }();
    writeBytes(file, bytes);
}

std::vector<std::pair<std::string, std::string>> filesIn(const fs::path& folder)
{
    std::vector<std::pair<std::string, std::string>> files;
    for (const auto& each : fs::directory_iterator(folder)) {
        std::error_code unknown;
        const bool isPlain = each.is_regular_file(unknown);
        files.emplace_back(each.path().filename().string(), isPlain ? bytesOf(each.path()) : "");
    }
    std::ranges::sort(files);
    return files;
}

bool areAsBefore(const std::vector<std::pair<std::string, std::string>>& before, const fs::path& folder)
{
    const auto after = filesIn(folder);
    return std::ranges::all_of(before, [&](const auto& file) {
        return file.first.ends_with("-shm") || std::ranges::find(after, file) != after.end();
    });
}

} // namespace patella::test
