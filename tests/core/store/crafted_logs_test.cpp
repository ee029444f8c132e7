// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include "core/store/log_store.h"
#include "core/store/salvage.h"
#include "tests/support/builders.h"
#include "tests/support/proving.h"
#include "tests/support/store/crafted_bytes.h"
#include "tests/support/temporary_folder.h"

#include <algorithm>
#include <set>

namespace patella::test {
namespace {

using Ending = CraftedLog::Ending;

class CraftedLogs : public testing::Test {
protected:
    // Every fourth one, each test others; all of them where the store is proved.
    static std::vector<CraftedLog> some(std::size_t first)
    {
        const std::size_t stride = isProving() ? 1 : 4;
        std::vector<CraftedLog> some;
        for (auto kind = stride == 1 ? 0 : first; kind < craftedLogs().size(); kind += stride)
            some.push_back(craftedLogs()[kind]);
        return some;
    }

    // Makes one and gives whether it is refused when something is done with it; then nothing may have
    // changed.
    template <typename Work> bool isRefused(const CraftedLog& crafted, Work work)
    {
        const TemporaryFolder folder;
        const auto file = folder / "log.patella";
        writeSoundLog(file);
        crafted.make(file);
        const auto before = filesIn(folder.path());
        try {
            work(file);
            return false;
        } catch (const StoreError&) {
            expectTheSame(before, filesIn(folder.path()), crafted);
            return true;
        } catch (const std::exception& error) {
            ADD_FAILURE() << crafted.name << ": " << error.what();
            return true;
        }
    }

    // What lies beside a log that was looked at is nobody's: shared memory, an empty write-ahead log.
    static void expectTheSame(const std::vector<std::pair<std::string, std::string>>& before,
        const std::vector<std::pair<std::string, std::string>>& after, const CraftedLog& crafted)
    {
        for (const auto& [name, bytes] : before) {
            if (name.ends_with("-shm"))
                continue;
            const auto same = std::ranges::find(after, name, [](const auto& file) { return file.first; });
            ASSERT_NE(same, after.end()) << crafted.name << ": " << name << " is gone";
            EXPECT_TRUE(same->second == bytes) << crafted.name << ": " << name << " was changed";
        }
    }
};

TEST_F(CraftedLogs, AreOfMoreThanSixtyKindsAndEachHasAName)
{
    std::set<std::string> names;
    for (const auto& each : craftedLogs())
        names.insert(each.name);
    EXPECT_EQ(names.size(), craftedLogs().size());
    EXPECT_GE(names.size(), 60u);
}

TEST_F(CraftedLogs, AreRefusedWholeOrReadAndNothingForeignRuns)
{
    for (const auto& crafted : some(0)) {
        const bool refused = isRefused(crafted, [&](const auto& file) {
            LogStore store(file);
            const auto notes = store.painNotes().size();
            const auto read = store.wholeLog();
            const bool leftOut = !store.unreadable().empty();
            store.faults();
            store.apply({added(aRun(daysAfter(aDay, -30)))});
            EXPECT_EQ(store.painNotes().size(), notes) << crafted.name;
            EXPECT_TRUE(leftOut || crafted.ending != Ending::Readable) << crafted.name;
        });
        EXPECT_TRUE(crafted.ending == Ending::Anything || refused == (crafted.ending == Ending::Refused))
            << crafted.name << (refused ? " was refused" : " was opened");
    }
}

TEST_F(CraftedLogs, AreRefusedForReadingToo)
{
    for (const auto& crafted : some(1)) {
        const bool refused = isRefused(crafted, [&](const auto& file) {
            const auto store = LogStore::forReading(file);
            store.wholeLog();
            store.faults();
            store.journal();
        });
        EXPECT_TRUE(crafted.ending != Ending::Refused || refused) << crafted.name;
    }
}

TEST_F(CraftedLogs, AreSalvagedOrRefusedAndStayAsTheyAre)
{
    for (const auto& crafted : some(2))
        isRefused(crafted, [&](const auto& file) {
            const auto before = filesIn(file.parent_path());
            auto saved = salvage(file);
            expectTheSame(before, filesIn(file.parent_path()), crafted);
            const TemporaryFolder folder;
            LogStore into(folder / "new.patella");
            write(saved, into);
            EXPECT_TRUE(into.faults().empty()) << crafted.name;
        });
}

} // namespace
} // namespace patella::test
