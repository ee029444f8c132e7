// SPDX-License-Identifier: GPL-3.0-or-later
#include <SQLiteCpp/SQLiteCpp.h>
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "core/store/checked_copy.h"
#include "core/store/log_store.h"
#include "tests/support/builders.h"
#include "tests/support/temporary_folder.h"

#include <ostream>

namespace patella {
namespace {

using namespace test;
using testing::Contains;
using testing::IsEmpty;
using testing::StartsWith;

// What somebody did to a table of a log with another program.
struct DoneBehind {
    const char* table;
    const char* what;
    std::string sql;
};

void PrintTo(const DoneBehind& done, std::ostream* stream) { *stream << done.table << done.what; }

std::vector<DoneBehind> everythingDone()
{
    std::vector<DoneBehind> all;
    for (const auto& [table, changed] : {std::pair{"run", "distance_m = 9000"},
             std::pair{"pain_note", "score = 9"}, std::pair{"shoe", "notes = 'x'"},
             std::pair{"knee_check", "notes = 'x'"}, std::pair{"day_note", "sitting_min = 20"},
             std::pair{"measure", "unit = 'x'"}, std::pair{"measure_value", "value_thousandths = 1"},
             std::pair{"care_note", "lasted_min = 20"}, std::pair{"visit", "said = 'x'"},
             std::pair{"complaint", "notes = 'x'"}, std::pair{"profile_fact", "value = 'x'"},
             std::pair{"planned_run", "distance_m = 9000"}, std::pair{"self_experiment", "first = 'x'"},
             std::pair{"flag_ending", "notes = 'x'"}, std::pair{"programme", "notes = 'x'"}}) {
        const std::string name = table;
        all.push_back({table, "Changed", "UPDATE " + name + " SET " + changed});
        all.push_back({table, "Vanished", "DELETE FROM " + name});
        const auto isNamed = name == "shoe" || name == "measure" ? ", name = 'Another'" : "";
        all.push_back({table, "Appeared",
            "CREATE TEMP TABLE another AS SELECT * FROM " + name
                + "; UPDATE another SET id = '00000000-0000-4000-8000-000000000001'" + isNamed
                + "; INSERT INTO " + name + " SELECT * FROM another"});
    }
    return all;
}

class BehindTheJournal : public testing::TestWithParam<DoneBehind> {
protected:
    void SetUp() override
    {
        const auto run = aRun();
        const auto measure = aMeasure();
        store.apply({added(run), added(aPainNote(run)), added(aShoe()), added(aKneeCheck()),
            added(aDayNote()), added(measure), added(aMeasureValue(measure)), added(aCareNote()),
            added(aVisit()), added(aComplaint()), added(aProfileFact()), added(aPlannedRun()),
            added(aSelfExperiment()), added(aFlagEnding()), added(aProgramme())});
        ASSERT_THAT(store.faults(), IsEmpty());
        SQLite::Database(store.file().string(), SQLite::OPEN_READWRITE).exec(GetParam().sql);
    }

    TemporaryFolder folder;
    LogStore store{folder / "log.patella"};
};

TEST_P(BehindTheJournal, ARowIsFoundWithItsTable)
{
    EXPECT_THAT(store.faults(), Contains(StartsWith(std::string(GetParam().table) + " ")));
}

TEST_P(BehindTheJournal, ARowMakesEveryCopyFailAndLeaveNoFile)
{
    const auto copy = folder / "copy.patella";
    EXPECT_THROW(copyChecked(store, copy), StoreError);
    std::vector<std::string> left;
    for (const auto& each : std::filesystem::directory_iterator(folder.path()))
        if (each.path().filename().string().starts_with("copy"))
            left.push_back(each.path().filename().string());
    EXPECT_THAT(left, IsEmpty());
}

INSTANTIATE_TEST_SUITE_P(Rows, BehindTheJournal, testing::ValuesIn(everythingDone()),
    [](const auto& each) { return std::string(each.param.table) + each.param.what; });

} // namespace
} // namespace patella
