// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include "core/log/checks/problems.h"
#include "core/log/values/questionnaire.h"
#include "tests/support/builders.h"

namespace patella {
namespace {

using namespace test;

TEST(Questionnaires, AreKnownByNameWhateverTheCase)
{
    ASSERT_TRUE(questionnaireNamed("koos-pf"));
    EXPECT_EQ(questionnaireNamed("koos-pf")->name, "KOOS-PF");
    EXPECT_EQ(questionnaireNamed("AKP"), std::nullopt);
    EXPECT_EQ(questionnaireNamed(""), std::nullopt);
}

TEST(Questionnaires, HoldAChangeThatFitsTheirRange)
{
    for (const auto& each : questionnaires) {
        EXPECT_LT(each.lowest, each.highest) << each.name;
        EXPECT_GT(each.change, 0) << each.name;
        EXPECT_LT(each.change, each.highest - each.lowest) << each.name;
        EXPECT_EQ(questionnaireNamed(each.name), each);
    }
}

struct Total {
    const char* name;
    const char* value;
    std::optional<int> total;
};

class TotalsOfTheUwri : public testing::TestWithParam<Total> { };

TEST_P(TotalsOfTheUwri, AreWholeNumbersOfItsRange)
{
    EXPECT_EQ(totalOf(*questionnaireNamed("UWRI"), GetParam().value), GetParam().total);
}

INSTANTIATE_TEST_SUITE_P(Boundaries, TotalsOfTheUwri,
    testing::Values(Total{"lowest", "0", 0}, Total{"highest", "36", 36}, Total{"above", "37", std::nullopt},
        Total{"below", "-1", std::nullopt}, Total{"words", "20 of 36", std::nullopt},
        Total{"empty", "", std::nullopt}),
    [](const auto& each) { return std::string(each.param.name); });

TEST(ProblemsOfAQuestionnaire, RefuseATotalBeyondItsEnds)
{
    auto fact = aProfileFact(Fact::Questionnaire, "101");
    fact.name = "AKPS";
    const std::vector<Problem> offScale{{.column = "value", .trouble = Trouble::OffScale}};
    EXPECT_EQ(problemsOf(fact, aDay), offScale);
    fact.value = "84";
    EXPECT_TRUE(problemsOf(fact, aDay).empty());
    fact.name = "one of my own";
    fact.value = "quite good";
    EXPECT_TRUE(problemsOf(fact, aDay).empty()) << "nothing is known of its range";
}

} // namespace
} // namespace patella
