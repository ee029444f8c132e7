// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include "tests/support/builders.h"
#include "tests/support/program.h"
#include "tests/support/proving.h"
#include "tests/support/random_logs.h"
#include "tests/support/temporary_folder.h"
#include "tests/ui/on_screen.h"
#include "ui/convert.h"
#include "ui/log/log_book.h"
#include "ui/signs/sign_strip.h"
#include "ui/words/flag_words.h"

#include <algorithm>

namespace patella::ui {
namespace {

using namespace test;

const int randomLogs = isProving() ? 200 : 40;
constexpr std::size_t namedByTheStrip = 3;

RedFlag flagCalled(const std::string& word)
{
    const auto found
        = std::ranges::find(wordsOf<RedFlag>, word, [](const auto& each) { return each.second; });
    return found->first;
}

// Two ways to the same signs: the window and `patella-cli flags --json`, which asks the clock.
TEST(StripsAndTheCommandLine, SayTheSameSignsOfRandomLogs)
{
    const auto today = fromQt(QDate::currentDate());
    int withSigns = 0;
    for (int seed = 0; seed < randomLogs; ++seed) {
        const TemporaryFolder folder;
        const auto file = folder / "log.patella";
        LogBook book{LogStore(file), [&] { return today; }};
        ASSERT_TRUE(book.perform({}, addingAll(randomLog(static_cast<std::uint64_t>(seed)))));
        const SignStrip strip(book);
        const auto outcome = start(std::string(PATELLA_BINARY_DIR) + "/patella-cli",
            {"--json", "--log", file.string(), "flags"}, folder.path());
        ASSERT_EQ(outcome.exitCode, 0) << outcome.err;
        std::vector<RedFlag> signs;
        for (const auto& each : nlohmann::json::parse(outcome.out))
            if (each["kind"] != "reason_to_be_seen")
                signs.push_back(flagCalled(each["flag"]));
        EXPECT_EQ(strip.isHidden(), signs.empty()) << seed;
        if (signs.empty())
            continue;
        ++withSigns;
        EXPECT_TRUE(strip.accessibleName().startsWith(QString::number(signs.size()) + QLatin1Char(' ')))
            << seed << qPrintable(strip.accessibleName());
        signs.resize(std::min(signs.size(), namedByTheStrip));
        for (const auto sign : signs)
            EXPECT_TRUE(labelsOn(strip).contains(words::of(sign))) << seed << wordOf(sign);
    }
    EXPECT_GT(withSigns, randomLogs / 4);
}

} // namespace
} // namespace patella::ui
