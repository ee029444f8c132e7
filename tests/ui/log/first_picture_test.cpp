// SPDX-License-Identifier: GPL-3.0-or-later
#include <QLabel>
#include <QSignalSpy>

#include <gtest/gtest.h>

#include "tests/support/builders.h"
#include "tests/support/random_logs.h"
#include "tests/support/temporary_folder.h"
#include "ui/log/log_book.h"
#include "ui/pages/today/today_page.h"

#include <algorithm>
#include <filesystem>
#include <set>

namespace patella::ui {
namespace {

using namespace test;

// What a log of years shows before all of it is read.
class FirstPicture : public testing::Test {
protected:
    static constexpr int years = 6;

    static const std::filesystem::path& file()
    {
        static const TemporaryFolder folder;
        static const auto made = [] {
            auto log = logOfTwentyYears();
            const auto from = daysAfter(aDay, -365 * years);
            std::erase_if(log.runs, [&](const RunEntry& run) { return run.when.date < from; });
            std::erase_if(log.dayNotes, [&](const DayNote& day) { return day.date < from; });
            std::erase_if(log.careNotes, [&](const CareNote& note) { return note.date < from; });
            std::set<RunId> runs;
            for (const auto& run : log.runs)
                runs.insert(run.id);
            std::erase_if(log.painNotes, [&](const PainNote& note) {
                return note.date < from || (note.run && !runs.contains(*note.run));
            });
            LogStore(folder / "years.patella").apply(addingAll(log));
            return folder / "years.patella";
        }();
        return made;
    }

    static QStringList textsOf(const QWidget& page)
    {
        QStringList texts;
        for (const auto* label : page.findChildren<QLabel*>())
            texts << label->text();
        return texts;
    }

    LogBook book{readLog(file(), aDay), [] { return aDay; }};
};

TEST_F(FirstPicture, IsMadeOfTheLastTwoYears)
{
    const auto runs = book.atHand().runs.size();
    EXPECT_GT(runs, 100U);
    EXPECT_GT(book.log().runs.size(), 2 * runs);
    EXPECT_EQ(book.atHand(), book.log()) << "once it was asked for";
}

TEST_F(FirstPicture, SaysOnTodayWhatAllOfTheLogSays)
{
    TodayPage page(book);
    const auto first = textsOf(page);
    const auto signs = book.standing();
    QSignalSpy whole(&book, &LogBook::readWhole);
    book.log();
    ASSERT_TRUE(whole.wait());
    TodayPage later(book);
    EXPECT_EQ(textsOf(later), first);
    EXPECT_EQ(book.standing().size(), signs.size());
    EXPECT_TRUE(std::ranges::equal(book.standing(), signs, {}, &RaisedFlag::flag, &RaisedFlag::flag));
}

TEST_F(FirstPicture, IsFollowedByTheWholeLogWhichIsSaidOnce)
{
    QSignalSpy whole(&book, &LogBook::readWhole), changed(&book, &LogBook::changed);
    ASSERT_TRUE(whole.wait()) << "nobody has to ask";
    EXPECT_EQ(changed.count(), 1);
    const auto runs = book.atHand().runs.size();
    EXPECT_EQ(book.log().runs.size(), runs);
    EXPECT_EQ(runs, LogStore(file()).runs().size());
    EXPECT_FALSE(whole.wait(100));
}

TEST_F(FirstPicture, CanBeWrittenToAtOnce)
{
    const TemporaryFolder folder;
    const auto copy = folder / "copy.patella";
    std::filesystem::copy_file(file(), copy);
    LogBook fresh(readLog(copy, aDay), [] { return aDay; });
    const auto run = aRun();
    ASSERT_TRUE(fresh.perform(QStringLiteral("adding"), {added(run)}));
    EXPECT_EQ(fresh.log().runs.size(), LogStore(copy).runs().size());
    fresh.undo();
    EXPECT_EQ(fresh.log(), LogStore(copy).wholeLog());
}

TEST_F(FirstPicture, IsFollowedByASentenceWhereTheRestCannotBeRead)
{
    const TemporaryFolder folder;
    const auto copy = folder / "copy.patella";
    std::filesystem::copy_file(file(), copy);
    LogBook fresh(readLog(copy, aDay), [] { return aDay; });
    QSignalSpy unsound(&fresh, &LogBook::unsound);
    std::filesystem::resize_file(copy, 8192);
    fresh.log();
    ASSERT_TRUE(!unsound.isEmpty() || unsound.wait());
    EXPECT_TRUE(unsound.front().front().toString().contains(QStringLiteral("copy.patella")));
}

} // namespace
} // namespace patella::ui
