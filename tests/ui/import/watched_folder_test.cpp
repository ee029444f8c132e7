// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFileDialog>
#include <QSettings>
#include <QSignalSpy>
#include <QTest>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/support/builders.h"
#include "tests/support/temporary_folder.h"
#include "tests/ui/on_screen.h"
#include "ui/convert.h"
#include "ui/import/import_flow.h"
#include "ui/import/watched_folder.h"
#include "ui/log/log_book.h"

namespace patella::ui {
namespace {

using namespace test;
using testing::ElementsAre;
using testing::IsEmpty;

const std::string aMorning = "date,distance_km,duration\n2026-11-18,10,55:00\n";
const std::string twoMornings = aMorning + "2026-11-19,8,44:00\n";

class WatchedFolderTest : public testing::Test {
protected:
    ~WatchedFolderTest() override { QSettings().clear(); }

    void watch(const std::filesystem::path& path)
    {
        QSettings().setValue(QStringLiteral("watchedFolder"), toQt(path.string()));
    }
    // Looks and waits for what may be found.
    void look(WatchedFolder& watched, int milliseconds)
    {
        watched.look();
        static_cast<void>(QTest::qWaitFor([this] { return !found.empty(); }, milliseconds));
    }
    void remember(WatchedFolder& watched)
    {
        QObject::connect(&watched, &WatchedFolder::runsFound,
            [this](const exchange::ImportPlan& plan) { found.push_back(plan.imported.size()); });
    }

    static constexpr int longEnough = 20'000; // milliseconds
    static constexpr int aMoment = 700;

    TemporaryFolder folder;
    TemporaryFolder own;
    LogBook book{LogStore(own / "log.patella"), [] { return aDay; }};
    QWidget window;
    std::vector<std::size_t> found;
};

TEST_F(WatchedFolderTest, OffersWhatIsNewAndTakesNothing)
{
    writeBytes(folder / "week.csv", twoMornings);
    watch(folder.path());
    WatchedFolder watched(book, &window);
    remember(watched);
    look(watched, longEnough);
    EXPECT_THAT(found, ElementsAre(2u));
    EXPECT_EQ(book.log(), Log{});
}

TEST_F(WatchedFolderTest, SaysNothingOfRunsThatAreThere)
{
    writeBytes(folder / "morning.csv", aMorning);
    ImportFlow(book, &window).importFiles({toQt((folder / "morning.csv").string())});
    ASSERT_EQ(book.log().runs.size(), 1u);
    watch(folder.path());
    WatchedFolder watched(book, &window);
    remember(watched);
    look(watched, aMoment);
    EXPECT_THAT(found, IsEmpty());
}

TEST_F(WatchedFolderTest, LooksNowhereWhileNoneIsWatchedOrTheFolderIsGone)
{
    WatchedFolder watched(book, &window);
    EXPECT_EQ(WatchedFolder::path(), QString());
    watched.look();
    EXPECT_TRUE(watched.children().empty());
    watch(folder / "gone");
    watched.look();
    EXPECT_TRUE(watched.children().empty()) << "nothing is read";
}

TEST_F(WatchedFolderTest, IsNotReadForTheSampleLog)
{
    writeBytes(folder / "week.csv", twoMornings);
    watch(folder.path());
    LogStore store(own / "sample.patella");
    store.markAsSample();
    LogBook sample(std::move(store), [] { return aDay; });
    WatchedFolder watched(sample, &window);
    watched.look();
    EXPECT_TRUE(watched.children().empty());
}

TEST_F(WatchedFolderTest, IsChosenRememberedAndReadAtOnce)
{
    writeBytes(folder / "week.csv", twoMornings);
    bringToFront(window);
    WatchedFolder watched(book, &window);
    remember(watched);
    QSignalSpy chosen(&watched, &WatchedFolder::chosen);
    whenOpened<QFileDialog>(window, [&](QFileDialog& dialog) {
        dialog.selectFile(toQt(folder.path().string()));
        static_cast<QDialog&>(dialog).accept();
    });
    watched.choose();
    ASSERT_EQ(chosen.count(), 1);
    EXPECT_EQ(chosen[0][0].toString(), toQt(folder.path().string()));
    EXPECT_EQ(WatchedFolder::path(), toQt(folder.path().string()));
    EXPECT_TRUE(QTest::qWaitFor([this] { return !found.empty(); }, longEnough));
}

TEST_F(WatchedFolderTest, SeesAFileThatArrivesWhileTheWindowIsOpen)
{
    watch(folder.path());
    WatchedFolder watched(book, &window);
    remember(watched);
    QTest::qWait(50);
    EXPECT_THAT(found, IsEmpty());
    writeBytes(folder / "week.csv", twoMornings);
    EXPECT_TRUE(QTest::qWaitFor([this] { return !found.empty(); }, longEnough));
    EXPECT_THAT(found, ElementsAre(2u));
}

TEST_F(WatchedFolderTest, IsLeftAloneOnceItIsStopped)
{
    watch(folder.path());
    WatchedFolder watched(book, &window);
    remember(watched);
    QSignalSpy stopped(&watched, &WatchedFolder::stopped);
    watched.stop();
    EXPECT_EQ(stopped.count(), 1);
    EXPECT_EQ(WatchedFolder::path(), QString());
    writeBytes(folder / "week.csv", twoMornings);
    QTest::qWait(3 * aMoment);
    EXPECT_THAT(found, IsEmpty());
}

TEST_F(WatchedFolderTest, StaysAsItIsWhenTheChoiceIsGivenUp)
{
    watch(folder.path());
    bringToFront(window);
    WatchedFolder watched(book, &window);
    QSignalSpy chosen(&watched, &WatchedFolder::chosen);
    whenOpened<QFileDialog>(window, [](QFileDialog& dialog) { dialog.reject(); });
    watched.choose();
    EXPECT_EQ(chosen.count(), 0);
    EXPECT_EQ(WatchedFolder::path(), toQt(folder.path().string()));
}

} // namespace
} // namespace patella::ui
