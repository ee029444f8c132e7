// SPDX-License-Identifier: GPL-3.0-or-later
#include <SQLiteCpp/SQLiteCpp.h>
#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <rapidcheck.h>

#include "core/log/blank.h"
#include "core/log/columns.h"
#include "core/log/row.h"
#include "core/store/log_store.h"
#include "tests/support/arbitrary.h"
#include "tests/support/builders.h"
#include "tests/support/temporary_folder.h"

#include <set>

namespace patella {
namespace {

using namespace std::chrono_literals;
using namespace test;
using testing::ElementsAre;
using testing::HasSubstr;

class LogStoreTest : public testing::Test {
protected:
    TemporaryFolder folder;
    LogStore store{folder / "log.patella", "this machine"};

    int count(const std::string& sql)
    {
        return SQLite::Database(store.file().string()).execAndGet(sql).getInt();
    }
    std::string text(const std::string& sql)
    {
        return SQLite::Database(store.file().string()).execAndGet(sql).getString();
    }
};

StoreError::Kind refusalOf(auto&& operation)
{
    try {
        operation();
    } catch (const StoreError& error) {
        return error.kind();
    }
    ADD_FAILURE() << "nothing was refused";
    return StoreError::Kind::Failed;
}

bool isAnswer(const Plain& value)
{
    const auto* text = std::get_if<std::string>(&value);
    return text ? !text->empty() : !std::holds_alternative<std::monostate>(value);
}

// Of each kind of record, and none is left out.
TEST_F(LogStoreTest, ReadsBackEveryAnswerItWrote)
{
    std::set<std::string> columns;
    std::set<std::string> answered;
    for (std::size_t seed = 1; seed <= 20; ++seed) {
        const auto log = anyLog()(rc::Random(seed), rc::kNominalSize).value();
        store.apply(addingAll(log));
        EXPECT_TRUE(store.wholeLog() == log) << seed;
        store.apply(inverse(addingAll(log)));
        forEachList(log, [&]<typename OneRecord>(const std::vector<OneRecord>& records) {
            const auto named = [](std::string_view column) {
                return std::string(tableOf<OneRecord>) + '.' + std::string(column);
            };
            for (const auto& [column, value] : rowOf(blank<OneRecord>()))
                columns.insert(named(column));
            for (const auto& record : records)
                for (const auto& [column, value] : rowOf(record))
                    if (isAnswer(value))
                        answered.insert(named(column));
        });
    }
    EXPECT_THAT(answered, testing::ContainerEq(columns));
}

TEST_F(LogStoreTest, ReadsBackWhateverIsValid)
{
    EXPECT_TRUE(rc::check([&] {
        const auto log = *anyLog();
        store.apply(addingAll(log));
        RC_ASSERT(store.wholeLog() == log);
        RC_ASSERT(store.faults().empty());
        store.apply(inverse(addingAll(log)));
        RC_ASSERT(store.wholeLog() == Log{});
    }));
}

TEST_F(LogStoreTest, GivesTheRecordsOfAnyKindByDay)
{
    const auto later = aKneeCheck();
    const auto earlier = aKneeCheck(daysAfter(aDay, -7), Side::Right);
    store.apply({added(later), added(earlier)});
    EXPECT_EQ(store.all<KneeCheck>(), (std::vector{earlier, later}));
    EXPECT_EQ(store.all<KneeCheck>({.from = aDay, .to = {}}), std::vector{later});
}

TEST_F(LogStoreTest, NeverLeavesAValueWithoutItsMeasure)
{
    const auto weight = aMeasure("Weight");
    store.apply({added(aMeasureValue(weight)), added(weight)});
    EXPECT_EQ(refusalOf([&] { store.apply({removed(weight)}); }), StoreError::Kind::Refused);
    EXPECT_EQ(refusalOf([&] { store.apply({added(aMeasure("Weight"))}); }), StoreError::Kind::Refused);
}

TEST_F(LogStoreTest, KeepsAnAnswerOfNoneApartFromNoAnswer)
{
    auto asked = aKneeCheck();
    asked.signs = ChoiceSet<KneeSign>{};
    auto notAsked = aKneeCheck();
    store.apply({added(asked), added(notAsked)});
    EXPECT_EQ(store.all<KneeCheck>(), (std::vector{asked, notAsked}));
}

TEST_F(LogStoreTest, KeepsAnUnansweredQuestionApartFromZero)
{
    auto asked = aRun();
    asked.preparation.warmUp = 0min;
    auto notAsked = aRun();
    notAsked.preparation.warmUp = std::nullopt;
    store.apply({added(asked), added(notAsked)});
    EXPECT_EQ(store.runs(), (std::vector{asked, notAsked}));
}

TEST_F(LogStoreTest, GivesRunsByDayThenStart)
{
    auto evening = aRun();
    evening.when.start = TimeOfDay{19h};
    auto morning = aRun();
    morning.when.start = TimeOfDay{7h};
    const auto dayBefore = aRun(daysAfter(aDay, -1));
    store.apply({added(evening), added(morning), added(dayBefore)});
    EXPECT_EQ(store.runs(), (std::vector{dayBefore, morning, evening}));
}

TEST_F(LogStoreTest, GivesTheDaysAskedForWithBothEnds)
{
    std::vector<RunEntry> runs;
    for (int day = 0; day < 5; ++day)
        runs.push_back(aRun(daysAfter(aDay, day - 5)));
    for (const auto& run : runs)
        store.apply({added(run)});
    EXPECT_EQ(store.runs({.from = runs[1].when.date, .to = runs[3].when.date}),
        (std::vector{runs[1], runs[2], runs[3]}));
    EXPECT_EQ(store.runs({.from = {}, .to = runs[0].when.date}), std::vector{runs[0]});
}

TEST_F(LogStoreTest, TakesAChangeSetBackByItsInverse)
{
    const auto run = aRun();
    auto corrected = run;
    corrected.measured.distance = kilometres(9);
    store.apply({added(run)});
    const ChangeSet changeSet{replaced(run, corrected), added(aPainNote(corrected))};
    store.apply(changeSet);
    EXPECT_EQ(store.runs(), std::vector{corrected});
    store.apply(inverse(changeSet));
    EXPECT_EQ(store.runs(), std::vector{run});
    EXPECT_TRUE(store.painNotes().empty());
}

TEST_F(LogStoreTest, WritesAllOfAChangeSetOrNothing)
{
    const auto kept = aRun();
    auto impossible = aRun();
    impossible.measured.distance = Distance{0};
    EXPECT_EQ(refusalOf([&] { store.apply({added(kept), added(impossible)}); }), StoreError::Kind::Refused);
    EXPECT_TRUE(store.runs().empty());
    EXPECT_EQ(count("SELECT count(*) FROM journal"), 0);
}

TEST_F(LogStoreTest, RefusesAChangeOfARowThatWasChangedElsewhere)
{
    const auto run = aRun();
    store.apply({added(run)});
    LogStore elsewhere(store.file());
    auto theirs = run;
    theirs.words.notes = "theirs";
    elsewhere.apply({replaced(run, theirs)});

    auto ours = run;
    ours.words.notes = "ours";
    EXPECT_EQ(refusalOf([&] { store.apply({replaced(run, ours)}); }), StoreError::Kind::Conflict);
    EXPECT_EQ(refusalOf([&] { store.apply({removed(run)}); }), StoreError::Kind::Conflict);
    EXPECT_EQ(refusalOf([&] { store.apply({added(run)}); }), StoreError::Kind::Conflict);
    EXPECT_EQ(store.runs(), std::vector{theirs});
}

TEST_F(LogStoreTest, NeverLeavesAPainNoteWithoutItsRun)
{
    const auto run = aRun();
    const auto note = aPainNote(run);
    store.apply({added(note), added(run)}); // the order inside a change set is free
    EXPECT_EQ(refusalOf([&] { store.apply({removed(run)}); }), StoreError::Kind::Refused);
    store.apply({removed(run), removed(note)});
    EXPECT_TRUE(store.painNotes().empty());
}

TEST_F(LogStoreTest, NamesEachPairOfShoesOnce)
{
    store.apply({added(aShoe("Blue"))});
    EXPECT_EQ(refusalOf([&] { store.apply({added(aShoe("Blue"))}); }), StoreError::Kind::Refused);
}

TEST_F(LogStoreTest, WritesTheRowBeforeAndAfterInTheJournal)
{
    const auto run = aRun();
    auto corrected = run;
    corrected.words.notes = "was 9 km";
    store.apply({added(run)});
    store.apply({replaced(run, corrected)});
    store.apply({removed(corrected)});
    const auto entries = store.journal(run.id.text());
    ASSERT_EQ(entries.size(), 3U);
    EXPECT_NE(entries[0].changeSet, entries[1].changeSet);
    EXPECT_NE(entries[1].changeSet, entries[2].changeSet);
    EXPECT_EQ(entries[0].device, "this machine");
    EXPECT_EQ(entries[0].before, std::nullopt);
    EXPECT_THAT(*entries[1].before, HasSubstr(R"("notes":"",)"));
    EXPECT_THAT(*entries[1].after, HasSubstr(R"("notes":"was 9 km",)"));
    EXPECT_THAT(*entries[2].before, HasSubstr(R"("distance_m":8000,)"));
    EXPECT_EQ(entries[2].after, std::nullopt);
}

TEST_F(LogStoreTest, KeepsTheRowsOfOneChangeSetTogetherInTheJournal)
{
    store.apply({added(aRun()), added(aRun()), added(aShoe())});
    EXPECT_EQ(count("SELECT count(*) FROM journal_part"), 1);
    EXPECT_EQ(count("SELECT count(*) FROM journal"), 3);
}

TEST_F(LogStoreTest, LetsNobodyChangeTheJournal)
{
    store.apply({added(aRun())});
    SQLite::Database other(store.file().string(), SQLite::OPEN_READWRITE);
    EXPECT_THROW(other.exec("UPDATE journal SET table_name = 'x'"), SQLite::Exception);
    EXPECT_THROW(other.exec("DELETE FROM journal"), SQLite::Exception);
    EXPECT_THROW(other.exec("UPDATE journal_part SET device = 'x'"), SQLite::Exception);
    EXPECT_THROW(other.exec("DELETE FROM journal_part"), SQLite::Exception);
}

TEST_F(LogStoreTest, NoticesWhenAnotherProgramWrites)
{
    const auto before = store.version();
    EXPECT_EQ(store.version(), before);
    LogStore(store.file()).apply({added(aRun())});
    EXPECT_NE(store.version(), before);
}

TEST_F(LogStoreTest, IsASampleOnlyWhenMarked)
{
    EXPECT_FALSE(store.isSample());
    store.markAsSample();
    EXPECT_TRUE(LogStore(store.file()).isSample());
}

TEST_F(LogStoreTest, FindsNoFaultInWhatItWrote)
{
    const auto shoe = aShoe();
    auto run = aRun();
    run.ground.shoe = shoe.id;
    store.apply({added(shoe), added(run), added(aPainNote(run))});
    EXPECT_EQ(store.faults(), std::vector<std::string>{});
}

TEST_F(LogStoreTest, FindsARowThatWasChangedBehindTheJournal)
{
    const auto run = aRun();
    const auto other = aRun();
    store.apply({added(run), added(other)});
    SQLite::Database(store.file().string(), SQLite::OPEN_READWRITE)
        .exec("UPDATE run SET distance_m = 9000 WHERE id = '" + run.id.text() + "'");
    ASSERT_EQ(store.faults().size(), 1u);
    EXPECT_NE(store.faults().front().find(run.id.text()), std::string::npos);
}

TEST_F(LogStoreTest, FindsARowWhoseJournalCannotBeRead)
{
    const auto run = aRun();
    store.apply({added(run)});
    SQLite::Database(store.file().string(), SQLite::OPEN_READWRITE)
        .exec("DROP TRIGGER journal_is_never_changed; UPDATE journal SET after = '{'");
    ASSERT_EQ(store.faults().size(), 1u);
    EXPECT_NE(store.faults().front().find(run.id.text()), std::string::npos);
}

TEST_F(LogStoreTest, FindsARowWhosePackedJournalIsCut)
{
    const auto run = aRun();
    store.apply({added(run)});
    SQLite::Database(store.file().string(), SQLite::OPEN_READWRITE)
        .exec("DROP TRIGGER journal_is_never_changed; UPDATE journal SET after = substr(after, 1, 9)");
    ASSERT_EQ(store.faults().size(), 1u);
    EXPECT_NE(store.faults().front().find(run.id.text()), std::string::npos);
    EXPECT_THROW(store.changeSet(1), StoreError);
    EXPECT_EQ(store.journal().size(), 1U) << "shown as it stands";
}

TEST_F(LogStoreTest, FindsEntriesThatBelongToNoChangeSet)
{
    store.apply({added(aRun())});
    SQLite::Database(store.file().string(), SQLite::OPEN_READWRITE)
        .exec("DROP TRIGGER journal_part_is_never_shortened; PRAGMA foreign_keys = OFF; DELETE FROM "
              "journal_part");
    EXPECT_THAT(store.faults(), ElementsAre("journal: points to a missing journal_part"));
    EXPECT_TRUE(store.doneChangeSets(10).empty());
}

TEST_F(LogStoreTest, FindsAValueTheLogDoesNotKnow)
{
    store.apply({added(aRun())});
    SQLite::Database other(store.file().string(), SQLite::OPEN_READWRITE);
    other.exec("UPDATE run SET surface = 'moon=100'");
    EXPECT_TRUE(store.runs().empty());
    EXPECT_EQ(store.unreadable().size(), 1u);
    EXPECT_FALSE(store.faults().empty());
}

} // namespace
} // namespace patella
