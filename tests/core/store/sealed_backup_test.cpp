// SPDX-License-Identifier: GPL-3.0-or-later
#include <SQLiteCpp/SQLiteCpp.h>
#include <gtest/gtest.h>

#include "core/store/log_store.h"
#include "core/store/sealed/sealed_backup.h"
#include "tests/support/builders.h"
#include "tests/support/random_logs.h"
#include "tests/support/temporary_folder.h"

#include <set>
#include <sys/stat.h>

namespace patella {
namespace {

using namespace test;
namespace fs = std::filesystem;

constexpr SealCost cheapSeal{.passes = 1, .kibibytes = 8};

class SealedBackups : public testing::Test {
protected:
    SealedBackups() { store.apply(addingAll(randomLog(7))); }

    SealTrouble trouble(std::string_view passphrase) const
    {
        const auto opened = logInSealed(file, passphrase);
        const auto* trouble = std::get_if<SealTrouble>(&opened);
        return trouble ? *trouble : SealTrouble::NoMemory;
    }
    TemporaryFolder folder;
    LogStore store{folder / "log.patella"};
    const fs::path file = folder / "log.sealed";
};

TEST_F(SealedBackups, HoldTheWholeLogForWhoKnowsTheirPassphrase)
{
    EXPECT_EQ(sealInto(store.file(), file, "Knie", cheapSeal), store.runs().size());
    EXPECT_TRUE(isSealed(file));
    EXPECT_FALSE(isSealed(store.file()));
    const auto opened = logInSealed(file, "Knie");
    ASSERT_TRUE(std::holds_alternative<Log>(opened));
    EXPECT_EQ(std::get<Log>(opened), store.wholeLog());
    EXPECT_EQ(trouble("knie"), SealTrouble::OtherPassphrase);
    EXPECT_EQ(trouble(""), SealTrouble::OtherPassphrase);
}

TEST_F(SealedBackups, ShowNothingOfTheLogAndLeaveNothingBesideThem)
{
    auto run = aRun();
    run.words.notes = "the left knee was sore on the bridge";
    store.apply({added(run)});
    sealInto(store.file(), file, "Knie", cheapSeal);
    const auto bytes = bytesOf(file);
    for (const auto* said : {"left knee", "SQLite", "CREATE TABLE"})
        EXPECT_EQ(bytes.find(said), std::string::npos) << said;
    std::set<std::string> names;
    for (const auto& each : fs::directory_iterator(folder.path()))
        names.insert(each.path().filename().string());
    EXPECT_EQ(
        names, (std::set<std::string>{"log.patella", "log.patella-shm", "log.patella-wal", "log.sealed"}));
    struct stat status{};
    ASSERT_EQ(::stat(file.c_str(), &status), 0);
    EXPECT_EQ(status.st_mode & 0777U, 0600U);
}

TEST_F(SealedBackups, NeverTakeThePlaceOfAFile)
{
    writeBytes(file, "my thesis");
    EXPECT_THROW(sealInto(store.file(), file, "Knie", cheapSeal), StoreError);
    EXPECT_EQ(bytesOf(file), "my thesis");
    EXPECT_THROW(sealInto(store.file(), folder / "gone" / "a.sealed", "Knie", cheapSeal), StoreError);
}

TEST_F(SealedBackups, AreNotMadeOfALogThatIsNotSound)
{
    SQLite::Database(store.file().string(), SQLite::OPEN_READWRITE)
        .exec("UPDATE run SET notes = 'changed behind the journal'");
    EXPECT_THROW(sealInto(store.file(), file, "Knie", cheapSeal), StoreError);
    EXPECT_FALSE(fs::exists(file));
}

TEST_F(SealedBackups, TellDamageFromAnotherPassphrase)
{
    sealInto(store.file(), file, "Knie", cheapSeal);
    auto bytes = bytesOf(file);
    bytes[bytes.size() / 2] ^= 1;
    writeBytes(file, bytes);
    EXPECT_EQ(trouble("Knie"), SealTrouble::Damaged);
    EXPECT_EQ(trouble("knee"), SealTrouble::OtherPassphrase);
    writeBytes(file, "Dear diary");
    EXPECT_EQ(trouble("Knie"), SealTrouble::NotSealed);
    fs::remove(file);
    EXPECT_THROW(logInSealed(file, "Knie"), StoreError);
}

// Who knows the passphrase may seal whatever she likes: it is looked at like every file.
TEST_F(SealedBackups, OfSomethingElseAreRefused)
{
    for (const auto& bytes : {std::string("Dear diary"), std::string(), std::string(5000, 'x')}) {
        writeBytes(file, sealed(bytes, "Knie", cheapSeal));
        EXPECT_THROW(logInSealed(file, "Knie"), StoreError) << bytes.size();
    }
    {
        const auto other = folder / "other.db";
        SQLite::Database(other.string(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE)
            .exec("CREATE TABLE run (id)");
        writeBytes(file, sealed(bytesOf(other), "Knie", cheapSeal));
    }
    EXPECT_THROW(logInSealed(file, "Knie"), StoreError);
}

TEST_F(SealedBackups, OfAnOlderLogAreBroughtUpToDate)
{
    const auto old = folder / "old.patella";
    SQLite::Database(old.string(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE)
        .exec(bytesOf(fs::path(PATELLA_SOURCE_DIR) / "tests/data/log_v1.sql"));
    writeBytes(file, sealed(bytesOf(old), "Knie", cheapSeal));
    const auto opened = logInSealed(file, "Knie");
    ASSERT_TRUE(std::holds_alternative<Log>(opened));
    EXPECT_EQ(std::get<Log>(opened), LogStore(old).wholeLog());
}

} // namespace
} // namespace patella
