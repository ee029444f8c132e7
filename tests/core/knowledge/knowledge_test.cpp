// SPDX-License-Identifier: GPL-3.0-or-later
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "core/knowledge/knowledge.h"
#include "tests/support/knowledge_files.h"

#include <algorithm>
#include <set>

namespace patella::knowledge {
namespace {

using namespace test;
using testing::ElementsAre;
using testing::IsEmpty;
using testing::Not;

const Knowledge& shipped()
{
    static const auto reading = readKnowledge(knowledgeFiles());
    return reading.knowledge;
}

std::vector<std::string> idsOf(const std::vector<const Statement*>& statements)
{
    std::vector<std::string> ids;
    for (const auto* each : statements)
        ids.push_back(each->id);
    return ids;
}

TEST(Knowledge, IsReadWithoutAFault)
{
    for (const auto& fault : readKnowledge(knowledgeFiles()).faults)
        ADD_FAILURE() << textOf(fault);
}

TEST(Knowledge, HasASourceForEveryStatementAndAUseForEverySource)
{
    std::set<std::string> used;
    for (const auto& statement : shipped().statements) {
        EXPECT_THAT(statement.sources, Not(IsEmpty())) << statement.id;
        used.insert(statement.sources.begin(), statement.sources.end());
        for (const auto& opinion : statement.opinions) {
            EXPECT_THAT(opinion.sources, Not(IsEmpty())) << statement.id;
            used.insert(opinion.sources.begin(), opinion.sources.end());
        }
    }
    for (const auto& source : shipped().sources)
        EXPECT_TRUE(used.contains(source.id)) << source.id;
}

TEST(Knowledge, SpeaksEnglishAndGermanAlike)
{
    EXPECT_THAT(shipped().languages(), ElementsAre("de", "en"));
    for (const auto& statement : shipped().statements) {
        EXPECT_NE(statement.text.in("de"), statement.text.in("en")) << statement.id;
        EXPECT_EQ(statement.text.languages.size(), 2U) << statement.id;
        EXPECT_EQ(statement.title.languages.size(), 2U) << statement.id;
    }
}

TEST(Knowledge, HasTheFifteenCardsInTheirOrder)
{
    EXPECT_THAT(idsOf(shipped().ofKind(Kind::Card)),
        ElementsAre("keep-running", "pain-rule", "kneecap", "hip-and-knee", "how-long", "noises", "supports",
            "cadence", "ice-gel-tablets", "wear", "ramping-up", "habits", "disagreements", "words",
            "doctor"));
}

TEST(Knowledge, HasWhatTheArticlesNameOfEachKind)
{
    EXPECT_EQ(shipped().ofKind(Kind::Disagreement).size(), 9U);
    EXPECT_EQ(shipped().ofKind(Kind::Cause).size(), 30U);
    EXPECT_EQ(shipped().ofKind(Kind::Rule).size(), 13U);
    EXPECT_EQ(shipped().ofKind(Kind::Sign).size(), 16U);
    EXPECT_GE(shipped().ofKind(Kind::Condition).size(), 25U);
}

TEST(Knowledge, HasNoCardOfMoreThan120WordsInAnyLanguage)
{
    for (const auto& statement : shipped().statements)
        for (const auto& language : shipped().languages())
            EXPECT_LE(countOfWords(statement, language), 120) << statement.id << ' ' << language;
}

TEST(Knowledge, AsksTheLogSomethingElseOnEachCardAndInEachDisagreement)
{
    std::set<LogQuestion> asked;
    for (const auto& statement : shipped().statements)
        if (statement.log && *statement.log != LogQuestion::None) {
            EXPECT_TRUE(asked.insert(*statement.log).second) << statement.id;
        }
    EXPECT_EQ(asked.size() + 1, wordsOf<LogQuestion>.size());
}

TEST(Knowledge, NamesWhatIsOftenSaidAndNotSupportedAsThat)
{
    // What no page may repeat as a fact.
    for (const auto* id :
        {"cartilage-surface", "sign-crackling", "prevent-warm-up", "no-warm-up", "hard-ground",
            "prevent-ground", "rule-ten-percent", "supplements", "bandage-for-ever", "heat", "analgesic"}) {
        const auto* statement = shipped().find(id);
        ASSERT_TRUE(statement) << id;
        EXPECT_EQ(statement->strength, Strength::NotSupported) << id;
    }
}

TEST(Knowledge, TakesWhatOnlyArticlesSayForNoMoreThanThat)
{
    const auto isArticle = [](const std::string& id) {
        const auto* source = shipped().source(id);
        return source && source->kind == SourceKind::Article;
    };
    for (const auto& statement : shipped().statements)
        if (std::ranges::all_of(statement.sources, isArticle)) {
            EXPECT_TRUE(statement.strength == Strength::Article || statement.strength == Strength::Convention
                || statement.strength == Strength::NotSupported)
                << statement.id;
        }
}

TEST(Wording, IsEnglishWhereALanguageIsMissing)
{
    const Wording wording{{{"en", "knee"}, {"de", "Knie"}}};
    EXPECT_EQ(wording.in("de"), "Knie");
    EXPECT_EQ(wording.in("fr"), "knee");
    EXPECT_EQ(Wording{}.in("en"), "");
}

} // namespace
} // namespace patella::knowledge
