// SPDX-License-Identifier: GPL-3.0-or-later
#include <QLabel>
#include <QLineEdit>

#include <gtest/gtest.h>

#include "tests/ui/entry/open_form.h"

namespace patella::ui {
namespace {

using namespace test;

struct Total {
    const char* name;
    const char* questionnaire;
    const char* value;
    bool isKept;
};

void PrintTo(const Total& total, std::ostream* stream) { *stream << total.name; }

class TotalsOfQuestionnaires : public testing::TestWithParam<Total> { };

TEST_P(TotalsOfQuestionnaires, AreKeptOnlyWithinTheirRange)
{
    OpenForm form(aProfileFact(Fact::Questionnaire, "50"));
    form.type("name", QString::fromLatin1(GetParam().questionnaire));
    form.type("value", QString::fromLatin1(GetParam().value));
    EXPECT_EQ(form.isSaved(), GetParam().isKept);
    EXPECT_EQ(form.problemAt("value").isEmpty(), GetParam().isKept) << qPrintable(form.problemAt("value"));
}

INSTANTIATE_TEST_SUITE_P(All, TotalsOfQuestionnaires,
    testing::Values(Total{"Least", "AKPS", "0", true}, Total{"Most", "AKPS", "100", true},
        Total{"Beyond", "AKPS", "101", false}, Total{"Negative", "KOOS-PF", "-1", false},
        Total{"ShorterScale", "LEFS", "81", false}, Total{"ShortestScale", "uwri", "37", false},
        Total{"Fraction", "VISA-P", "71.5", false}, Total{"Words", "OSTRC-O2", "good", false},
        Total{"OneOfOnesOwn", "my own", "good", true}),
    [](const auto& each) { return std::string(each.param.name); });

TEST(QuestionnaireForm, SaysTheRangeOfTheOneThatIsNamed)
{
    OpenForm form(aProfileFact(Fact::Questionnaire, "50"));
    const auto* range = form.form().findChild<QLabel*>(QStringLiteral("range"));
    ASSERT_NE(range, nullptr);
    form.type("name", {});
    EXPECT_TRUE(range->text().contains(QStringLiteral("KOOS-PF"))) << qPrintable(range->text());
    form.type("name", QStringLiteral("lefs"));
    EXPECT_TRUE(range->text().startsWith(QStringLiteral("0 to 80"))) << qPrintable(range->text());
    form.choose("fact", Fact::BirthYear);
    EXPECT_EQ(range->text(), QString());
}

} // namespace
} // namespace patella::ui
