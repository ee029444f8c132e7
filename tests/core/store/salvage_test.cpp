// SPDX-License-Identifier: GPL-3.0-or-later
#include <SQLiteCpp/SQLiteCpp.h>
#include <gtest/gtest.h>

#include "core/store/log_store.h"
#include "core/store/salvage.h"
#include "tests/support/builders.h"
#include "tests/support/store/earlier_logs.h"
#include "tests/support/temporary_folder.h"

#include <algorithm>

namespace patella {
namespace {

using namespace test;

class Salvaging : public testing::Test {
protected:
    TemporaryFolder folder;
    std::filesystem::path file = folder / "log.patella";
    const Shoe shoe = aShoe();
    const RunEntry good = aRun();
    RunEntry bad = aRun(daysAfter(aDay, -1));

    void writeALog()
    {
        bad.ground.shoe = shoe.id;
        LogStore store(file);
        store.apply({added(shoe), added(good), added(bad), added(aPainNote(bad)), added(aVisit())});
    }
    void spoil(const std::string& sql)
    {
        SQLite::Database database(file.string(), SQLite::OPEN_READWRITE);
        database.exec("PRAGMA ignore_check_constraints = ON");
        database.exec(sql);
    }
    void spoilTheRun() { spoil("UPDATE run SET date = '2026-02-30' WHERE id = '" + bad.id.text() + "'"); }
    void emptyTheJournal() { spoil("DROP TRIGGER journal_is_never_shortened; DELETE FROM journal"); }
    bool isLost(const Salvaged& salvaged, const std::string& words) const
    {
        return std::ranges::any_of(
            salvaged.lost, [&](const auto& line) { return line.find(words) != std::string::npos; });
    }
};

TEST_F(Salvaging, TakesASoundLogWhole)
{
    writeALog();
    const auto salvaged = salvage(file);
    EXPECT_EQ(salvaged.log, LogStore(file).wholeLog());
    EXPECT_EQ(salvaged.fromJournal, 0U);
    EXPECT_TRUE(salvaged.lost.empty());
}

TEST_F(Salvaging, TakesARowThatCannotBeReadFromTheJournal)
{
    writeALog();
    const auto before = LogStore(file).wholeLog();
    spoilTheRun();
    spoil("DELETE FROM visit");
    const auto bytes = bytesOf(file);
    auto salvaged = salvage(file);
    EXPECT_EQ(salvaged.log, before);
    EXPECT_EQ(salvaged.fromJournal, 2U);
    EXPECT_TRUE(salvaged.lost.empty());
    EXPECT_EQ(bytesOf(file), bytes);

    LogStore into(folder / "new.patella");
    write(salvaged, into);
    EXPECT_EQ(into.wholeLog(), before);
    EXPECT_TRUE(into.faults().empty());
}

TEST_F(Salvaging, NamesWhatIsLostAndWhatHungOnIt)
{
    writeALog();
    emptyTheJournal();
    spoilTheRun();
    const auto salvaged = salvage(file);
    EXPECT_EQ(salvaged.log.runs, std::vector{good});
    EXPECT_TRUE(salvaged.log.painNotes.empty());
    EXPECT_EQ(salvaged.lost.size(), 2U);
    EXPECT_TRUE(isLost(salvaged, "run " + bad.id.text() + ": cannot read run.date"));
    EXPECT_TRUE(isLost(salvaged, "its run_id leads to an entry that is lost"));
}

TEST_F(Salvaging, KeepsARunWhosePairIsLost)
{
    writeALog();
    emptyTheJournal();
    spoil("UPDATE shoe SET bought = 'May' WHERE id = '" + shoe.id.text() + "'");
    const auto salvaged = salvage(file);
    EXPECT_EQ(salvaged.log.runs.size(), 2U);
    EXPECT_TRUE(
        std::ranges::none_of(salvaged.log.runs, [](const auto& run) { return run.ground.shoe.has_value(); }));
    EXPECT_TRUE(isLost(salvaged, "the rest of it was kept"));
}

// Each page of the file is wiped out in turn. What comes back is always what stood there.
TEST_F(Salvaging, GoesOnBehindPagesThatAreDamaged)
{
    {
        ChangeSet changeSet;
        for (int day = 0; day < 120; ++day) {
            auto run = aRun(daysAfter(aDay, -day));
            run.words.notes = std::string(200, 'x');
            changeSet.push_back(added(run));
        }
        LogStore(file).apply(changeSet);
    }
    const auto runs = LogStore(file).runs();
    const auto sound = bytesOf(file);
    constexpr std::size_t page = 4096;
    const auto pages = sound.size() / page;
    std::size_t whole = 0;
    for (std::size_t at = 1; at < pages; ++at) {
        auto damaged = sound;
        std::fill_n(damaged.begin() + static_cast<std::ptrdiff_t>(at * page), page, '\xff');
        writeBytes(file, damaged);
        try {
            const auto salvaged = salvage(file);
            for (const auto& run : salvaged.log.runs)
                EXPECT_TRUE(std::ranges::find(runs, run) != runs.end()) << at;
            EXPECT_GE(salvaged.log.runs.size() + salvaged.lost.size(), 60U) << at;
            whole += salvaged.log.runs.size() == runs.size() ? 1 : 0;
        } catch (const StoreError& error) {
            EXPECT_EQ(error.kind(), StoreError::Kind::Damaged) << at;
        }
    }
    EXPECT_GE(whole * 10, (pages - 1) * 9) << "of " << pages - 1 << " pages";
}

TEST_F(Salvaging, RefusesWhatIsNoLog)
{
    writeBytes(file, std::string(5000, 'x'));
    EXPECT_THROW(salvage(file), StoreError);
    EXPECT_THROW(salvage(folder / "gone.patella"), StoreError);
}

TEST_F(Salvaging, OfAnEmptyLogGivesAnEmptyOne)
{
    LogStore{file};
    const auto salvaged = salvage(file);
    EXPECT_EQ(salvaged.log, Log{});
    EXPECT_TRUE(salvaged.lost.empty());
}

TEST_F(Salvaging, TakesWhatStillWaitsInTheWriteAheadLog)
{
    LogStore open(file);
    open.apply({added(good)});
    EXPECT_EQ(salvage(file).log.runs, std::vector{good});
}

TEST_F(Salvaging, BringsBackTheLastStateOfARowAndNoEarlierOne)
{
    writeALog();
    auto corrected = bad;
    corrected.words.notes = "corrected";
    LogStore(file).apply({replaced(bad, corrected)});
    spoilTheRun();
    const auto salvaged = salvage(file);
    EXPECT_EQ(salvaged.fromJournal, 1U);
    EXPECT_NE(std::ranges::find(salvaged.log.runs, corrected), salvaged.log.runs.end());
    EXPECT_EQ(salvaged.log.runs.size(), 2U);
}

TEST_F(Salvaging, DoesNotBringBackWhatWasRemoved)
{
    writeALog();
    const auto visit = LogStore(file).wholeLog().visits.at(0);
    LogStore(file).apply({removed(visit)});
    spoilTheRun();
    const auto salvaged = salvage(file);
    EXPECT_TRUE(salvaged.log.visits.empty());
    EXPECT_EQ(salvaged.fromJournal, 1U) << "the run alone";
    EXPECT_TRUE(salvaged.lost.empty());
}

TEST_F(Salvaging, OfWhatItWroteFindsTheSameAgain)
{
    writeALog();
    spoilTheRun();
    auto salvaged = salvage(file);
    {
        LogStore into(folder / "new.patella");
        write(salvaged, into);
    }
    const auto again = salvage(folder / "new.patella");
    EXPECT_EQ(again.log, salvaged.log);
    EXPECT_EQ(again.fromJournal, 0U);
    EXPECT_TRUE(again.lost.empty());
}

TEST_F(Salvaging, TakesALostRowFromTheJournalOfAnEarlierVersionToo)
{
    writeALog();
    const auto whole = LogStore(file).wholeLog();
    const auto older = folder / "older.patella";
    writeALogOfVersion(8, older, LogStore(file));
    file = older;
    spoilTheRun();
    const auto salvaged = salvage(file);
    EXPECT_EQ(salvaged.log, whole);
    EXPECT_EQ(salvaged.fromJournal, 1U);
}

TEST_F(Salvaging, NeedsNothingOfTheJournalButItsEntries)
{
    writeALog();
    const auto whole = LogStore(file).wholeLog();
    spoil(
        "PRAGMA foreign_keys = OFF; DROP TRIGGER journal_part_is_never_shortened; DELETE FROM journal_part");
    spoilTheRun();
    EXPECT_EQ(salvage(file).log, whole);
}

TEST_F(Salvaging, LosesNoRunForAJournalThatCannotBeRead)
{
    writeALog();
    const auto whole = LogStore(file).wholeLog();
    spoil("DROP TRIGGER journal_is_never_changed; UPDATE journal SET after = '{'");
    EXPECT_EQ(salvage(file).log, whole) << "the rows themselves are sound";
    spoilTheRun();
    const auto salvaged = salvage(file);
    EXPECT_EQ(salvaged.log.runs, std::vector{good});
    EXPECT_TRUE(isLost(salvaged, bad.id.text()));
}

} // namespace
} // namespace patella
