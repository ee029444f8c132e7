// SPDX-License-Identifier: GPL-3.0-or-later
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "core/sync/checksum.h"
#include "core/sync/device_folder.h"
#include "core/sync/syncing.h"
#include "tests/core/sync/two_machines.h"

namespace patella::sync {
namespace {

using namespace test;
using test::bytesOf;
using SharedFolderTest = TwoMachines;
namespace fs = std::filesystem;
using testing::ElementsAre;
using testing::IsEmpty;
using testing::SizeIs;

struct BadFile {
    const char* name;
    SyncTrouble::Kind kind;
    std::string (*of)(std::string bytes);
};
void PrintTo(const BadFile& file, std::ostream* stream) { *stream << file.name; }
class BadFiles : public SharedFolderTest, public testing::WithParamInterface<BadFile> { };

TEST_P(BadFiles, AreNamedLeftAndTakenOnceTheyAreWhole)
{
    desktop().log().apply({added(aRun())});
    const auto file = arrived();
    const auto sound = bytesOf(file);
    writeBytes(file, GetParam().of(sound));
    const auto outcome = laptop().sync();
    EXPECT_THAT(outcome.troubles,
        ElementsAre(SyncTrouble{
            GetParam().kind, desktop().ownFolder().filename().string() + "/" + file.filename().string()}));
    EXPECT_THAT(laptop().log().runs(), IsEmpty());
    writeBytes(file, sound);
    laptop().sync();
    EXPECT_THAT(laptop().log().runs(), SizeIs(1));
}

INSTANTIATE_TEST_SUITE_P(SharedFolder, BadFiles,
    testing::Values(BadFile{"cut", SyncTrouble::Kind::Damaged,
                        [](std::string bytes) { return bytes.substr(0, bytes.size() / 2); }},
        BadFile{"empty", SyncTrouble::Kind::Damaged, [](std::string) { return std::string(); }},
        BadFile{"foreign", SyncTrouble::Kind::Damaged, [](std::string) { return std::string("<html>"); }},
        BadFile{"flipped", SyncTrouble::Kind::Damaged,
            [](std::string bytes) {
                bytes[bytes.size() / 2] = static_cast<char>(bytes[bytes.size() / 2] ^ 1);
                return bytes;
            }}),
    [](const auto& each) { return std::string(each.param.name); });

TEST_F(SharedFolderTest, NamesAFileThatIsNotOurs)
{
    desktop().log().apply({added(aRun())});
    const auto file = arrived();
    writeBytes(file.parent_path() / "notes.txt", "x");
    EXPECT_THAT(laptop().sync().troubles,
        ElementsAre(SyncTrouble{
            SyncTrouble::Kind::Foreign, desktop().ownFolder().filename().string() + "/notes.txt"}));
    EXPECT_THAT(laptop().log().runs(), SizeIs(1));
}

TEST_F(SharedFolderTest, LeavesWhatALaterVersionWrote)
{
    desktop().log().apply({added(aRun())});
    const auto file = arrived();
    auto segment = std::get<Segment>(segmentIn(bytesOf(file)));
    ++segment.schema;
    const auto later = bytesOf(segment);
    fs::remove(file);
    writeBytes(file.parent_path() / textOf(SegmentName{1, 1, checksumText(later)}), later);
    EXPECT_EQ(laptop().sync().troubles.at(0).kind, SyncTrouble::Kind::Newer);
    EXPECT_THAT(laptop().log().runs(), IsEmpty());
}

TEST_F(SharedFolderTest, RefusesWholeWhatTheRulesOfALogRefuse)
{
    desktop().log().apply({added(aRun()), added(aVisit())});
    const auto file = arrived();
    auto segment = std::get<Segment>(segmentIn(bytesOf(file)));
    segment.changes[0].said += "\telapsed_s#-5"; // a number, but none that the table takes
    const auto crafted = bytesOf(segment);
    fs::remove(file);
    writeBytes(file.parent_path() / textOf(SegmentName{1, 2, checksumText(crafted)}), crafted);
    EXPECT_EQ(laptop().sync().troubles.at(0).kind, SyncTrouble::Kind::Refused);
    EXPECT_THAT(laptop().log().all<Visit>(), IsEmpty());
    EXPECT_THAT(laptop().log().faults(), IsEmpty());
}

TEST_F(SharedFolderTest, ReadsWhatIsSoundBesideAFileThatIsRefused)
{
    desktop().log().apply({added(aRun())});
    const auto file = arrived();
    desktop().log().apply({added(aVisit())});
    desktop().sync();
    desktop().log().apply({added(aShoe())});
    desktop().sync();
    carryAll(machines);
    auto segment = std::get<Segment>(segmentIn(bytesOf(file)));
    segment.changes[0].said += "\telapsed_s#-5";
    const auto crafted = bytesOf(segment);
    const auto name = textOf(SegmentName{1, 1, checksumText(crafted)});
    fs::remove(file);
    writeBytes(file.parent_path() / name, crafted);
    const auto outcome = laptop().sync();
    EXPECT_THAT(outcome.troubles,
        ElementsAre(
            SyncTrouble{SyncTrouble::Kind::Refused, desktop().ownFolder().filename().string() + "/" + name}));
    EXPECT_EQ(outcome.received, 2u);
    EXPECT_THAT(laptop().log().runs(), IsEmpty());
    EXPECT_THAT(laptop().log().all<Visit>(), SizeIs(1));
    EXPECT_THAT(laptop().log().shoes(), SizeIs(1));
}

TEST_F(SharedFolderTest, ACopyOfALogIsAnotherDevice)
{
    desktop().log().apply({added(aRun())});
    desktop().sync();
    desktop().log().settle();
    auto& copy = machines.emplace_back(place.path(), "copy");
    fs::remove(copy.logFile());
    fs::copy_file(desktop().logFile(), copy.logFile());
    copy.restart();
    copy.log().apply({added(aShoe())});
    desktop().log().apply({added(aKneeCheck())});
    together();
    EXPECT_NE(copy.ownFolder().filename(), desktop().ownFolder().filename());
    EXPECT_THAT(laptop().log().shoes(), SizeIs(1));
    EXPECT_THAT(laptop().log().runs(), SizeIs(1));
}

TEST_F(SharedFolderTest, ALogFromABackupTakesBackWhatItHadShared)
{
    desktop().log().apply({added(aRun())});
    desktop().sync();
    desktop().log().settle();
    const auto backup = bytesOf(desktop().logFile());
    desktop().log().apply({added(aVisit())});
    desktop().sync();
    fs::remove(desktop().logFile());
    fs::remove(desktop().logFile().string() + "-wal");
    fs::remove(desktop().logFile().string() + "-shm");
    writeBytes(desktop().logFile(), backup);
    desktop().restart();
    desktop().log().apply({added(aShoe())});
    together();
    EXPECT_THAT(desktop().log().all<Visit>(), SizeIs(1));
    EXPECT_THAT(laptop().log().shoes(), SizeIs(1));
}

TEST_F(SharedFolderTest, MovesToAnotherFolderWithAllItKnows)
{
    desktop().log().apply({added(aRun())});
    together();
    laptop().log().apply({added(aVisit())});
    together();
    fs::remove_all(desktop().folder());
    fs::create_directory(desktop().folder());
    desktop().sync(); // alone in a new folder
    auto& phone = machines.emplace_back(place.path(), "phone");
    fs::copy(desktop().folder(), phone.folder(),
        fs::copy_options::recursive | fs::copy_options::overwrite_existing);
    phone.sync();
    EXPECT_EQ(phone.log().wholeLog(), desktop().log().wholeLog());
}

TEST_F(SharedFolderTest, PacksSmallFilesOnceAllHaveReadThem)
{
    for (int i = 0; i < 20; ++i) {
        desktop().log().apply({added(aRun(daysAfter(aDay, -i)))});
        desktop().sync();
    }
    const auto filesOf = [&] {
        Sealing plain{std::nullopt};
        return DeviceFolder(desktop().folder(), desktop().ownFolder().filename().string(), plain)
            .files()
            .segments;
    };
    EXPECT_THAT(filesOf(), SizeIs(5)); // nobody else is there: sixteen became one
    laptop().sync();
    carryAll(machines);
    for (int i = 0; i < 20; ++i) {
        desktop().log().apply({added(aVisit(daysAfter(aDay, -i)))});
        desktop().sync();
    }
    EXPECT_THAT(filesOf(), SizeIs(25));
    together();
    desktop().sync();
    EXPECT_THAT(filesOf(), SizeIs(1));
    carryAll(machines);
    EXPECT_EQ(laptop().sync().received, 0u); // it has read all of it
}

TEST_F(SharedFolderTest, MendsItsOwnFilesWhereTheyWereDamaged)
{
    desktop().log().apply({added(aRun())});
    desktop().sync();
    for (const auto& file : fs::directory_iterator(desktop().ownFolder()))
        writeBytes(file.path(), "damaged");
    desktop().sync();
    carryAll(machines);
    EXPECT_THAT(laptop().sync().troubles, IsEmpty());
    EXPECT_THAT(laptop().log().runs(), SizeIs(1));
}

// Its size and its time say nothing; each file is read again in its turn.
TEST_F(SharedFolderTest, MendsInTimeWhatWasDamagedWithoutATrace)
{
    constexpr int files = 3;
    for (int i = 0; i < files; ++i) {
        desktop().log().apply({added(aRun(daysAfter(aDay, -i)))});
        desktop().sync();
    }
    std::vector<fs::path> segments;
    for (const auto& file : fs::directory_iterator(desktop().ownFolder()))
        if (file.path().extension() == ".patella-changes")
            segments.push_back(file.path());
    ASSERT_THAT(segments, SizeIs(files));
    const auto longAgo = fs::file_time_type::clock::now() - std::chrono::hours(1);
    for (const auto& file : segments)
        fs::last_write_time(file, longAgo);
    desktop().sync();
    for (const auto& file : segments) {
        auto bytes = bytesOf(file);
        bytes.back() = 'x';
        writeBytes(file, bytes);
        fs::last_write_time(file, longAgo);
    }
    for (int i = 0; i < files; ++i)
        desktop().sync();
    carryAll(machines);
    EXPECT_THAT(laptop().sync().troubles, IsEmpty());
    EXPECT_THAT(laptop().log().runs(), SizeIs(files));
}

TEST_F(SharedFolderTest, SaysWhetherSomethingMayBeNew)
{
    EXPECT_TRUE(desktop().syncing().mayHaveNews());
    desktop().sync();
    EXPECT_FALSE(desktop().syncing().mayHaveNews());
    desktop().log().apply({added(aRun())});
    EXPECT_TRUE(desktop().syncing().mayHaveNews());
    desktop().sync();
    laptop().sync();
    carryAll(machines);
    EXPECT_TRUE(desktop().syncing().mayHaveNews());
}

TEST_F(SharedFolderTest, IsSharedByTwoLogsOfOneMachineThoughTheFirstHasSaidNothingYet)
{
    const auto first = desktop().sync().device;
    auto options = desktop().options();
    options.name = "second";
    LogStore log(place / "second.patella", options.machine);
    sync::Syncing second(place / "second.patella", desktop().folder(), options);
    EXPECT_NE(second.sync().device, first);
    log.apply({added(aRun())});
    second.sync();
    desktop().sync();
    EXPECT_THAT(desktop().log().runs(), SizeIs(1));
}

TEST_F(SharedFolderTest, ComesBackForWhatWasWrittenWhileItWasAtWork)
{
    laptop().log().apply({added(aRun())});
    laptop().sync();
    carryAll(machines);
    desktop().sync();
    laptop().log().apply({added(aRun(daysAfter(aDay, 1)))});
    laptop().sync();
    carryAll(machines);
    int asked = 0;
    const auto writeOnce = [&] {
        if (++asked == 1)
            desktop().log().apply({added(aRun(daysAfter(aDay, 2)))});
        return true;
    };
    auto options = desktop().options();
    options.goOn = writeOnce;
    sync::Syncing syncing(desktop().logFile(), desktop().folder(), options);
    const auto sent = syncing.sync().sent;
    ASSERT_GE(asked, 1);
    EXPECT_TRUE(syncing.mayHaveNews());
    EXPECT_EQ(sent + syncing.sync().sent, 1u);
    EXPECT_FALSE(syncing.mayHaveNews());
}

TEST(SealedSyncing, IsReadByThoseWhoKnowThePassphrase)
{
    TemporaryFolder place;
    std::deque<Machine> machines;
    machines.emplace_back(place.path(), "one", std::chrono::milliseconds{}, "correct horse");
    machines.emplace_back(place.path(), "two", std::chrono::milliseconds{}, "correct horse");
    auto run = aRun();
    run.words.notes = "nobody's business";
    machines[0].log().apply({added(run)});
    ASSERT_TRUE(comeTogether(machines));
    EXPECT_EQ(machines[0].log().wholeLog(), machines[1].log().wholeLog());
    for (const auto& file : fs::recursive_directory_iterator(machines[1].folder()))
        if (file.is_regular_file()) {
            EXPECT_EQ(bytesOf(file.path()).find("business"), std::string::npos) << file.path();
            EXPECT_TRUE(Sealing::isSealed(bytesOf(file.path()))) << file.path();
        }

    machines.emplace_back(place.path(), "three", std::chrono::milliseconds{}, "wrong");
    machines.emplace_back(place.path(), "four");
    carryAll(machines);
    EXPECT_EQ(machines[2].sync().troubles.at(0).kind, SyncTrouble::Kind::OtherPassphrase);
    EXPECT_EQ(machines[3].sync().troubles.at(0).kind, SyncTrouble::Kind::Sealed);
    EXPECT_FALSE(fs::exists(machines[3].ownFolder())); // nothing was laid open
    EXPECT_THAT(machines[3].log().runs(), IsEmpty());
}

} // namespace
} // namespace patella::sync
