// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include "tests/ui/pages/load/log_of_weeks.h"
#include "tests/ui/words/plain.h"
#include "ui/pages/load/load_page_words.h"

namespace patella::ui {
namespace {

using namespace test;

std::string formulaAfter(const std::vector<int>& weeks)
{
    const auto judged = judgedWeeks(logOfWeeks(weeks).runs, LoadUnit::Distance, theWednesday);
    return words::plain(words::formulaOf(judged.back(), Units{}));
}

TEST(FormulaOfALine, SaysTenPerCentWhereItIsThat)
{
    EXPECT_EQ(formulaAfter({40, 40, 40, 40, 12}), "Line: 40.0 km + 10 % = 44.0 km");
}

TEST(FormulaOfALine, SaysTheKilometresWhereTheyAreMore)
{
    EXPECT_EQ(formulaAfter({20, 20, 20, 20, 4}), "Line: 20.0 km + 3.0 km (more than 10 %) = 23.0 km");
}

TEST(FormulaOfALine, IsNotThereWithoutAReference) { EXPECT_EQ(formulaAfter({12}), ""); }

} // namespace
} // namespace patella::ui
