// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include "core/knee/red_flags.h"
#include "tests/support/builders.h"
#include "tests/support/knee/logs_with_reasons.h"
#include "tests/support/random_logs.h"
#include "tests/support/temporary_folder.h"
#include "tests/ui/on_screen.h"
#include "ui/log/log_book.h"
#include "ui/signs/reasons_to_be_seen.h"
#include "ui/signs/sign_strip.h"
#include "ui/signs/sign_words.h"

#include <algorithm>
#include <set>

namespace patella::ui {
namespace {

using namespace test;

TEST(EachReasonToBeSeen, HasALogThatGivesItAndNoRedFlag)
{
    std::set<RedFlag> given;
    for (const auto& [flag, log, today] : logsWithReasons()) {
        const auto standing = standingFlags(log, today);
        EXPECT_TRUE(std::ranges::any_of(standing, [&](const auto& each) { return each.flag == flag; }))
            << wordOf(flag);
        for (const auto& each : standing)
            EXPECT_EQ(kindOf(each.flag), FlagKind::ReasonToBeSeen)
                << wordOf(flag) << ": " << wordOf(each.flag);
        given.insert(flag);
    }
    for (const auto& [flag, word] : wordsOf<RedFlag>)
        EXPECT_EQ(given.contains(flag), kindOf(flag) == FlagKind::ReasonToBeSeen) << word;
}

// Saved in turn: mentioned at once, also after a restart, and calmly: no strip.
TEST(EachReasonToBeSeen, IsMentionedAtOnceAndAfterARestart)
{
    for (const auto& [flag, log, today] : logsWithReasons()) {
        TemporaryFolder folder;
        const auto path = folder / "log.patella";
        const auto day = today;
        {
            LogBook book(LogStore(path), [day] { return day; });
            SignStrip strip(book);
            book.perform({}, addingAll(log));
            EXPECT_TRUE(strip.isHidden()) << wordOf(flag) << " is no red flag";
        }
        LogBook later(LogStore(path), [day] { return day; });
        ReasonsToBeSeen everything(ReasonsToBeSeen::Says::Everything);
        everything.show(later.log(), day, {});
        const auto standing = standingFlags(later.log(), day);
        for (const auto& each : standing)
            EXPECT_TRUE(labelsOn(everything).contains(words::signInFull(each)))
                << wordOf(flag) << qPrintable(labelsOn(everything));
    }
}

} // namespace
} // namespace patella::ui
