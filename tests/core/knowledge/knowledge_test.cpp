// SPDX-License-Identifier: GPL-3.0-or-later
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "core/knowledge/knowledge.h"
#include "tests/support/knowledge_files.h"

#include <algorithm>
#include <set>
#include <sstream>

namespace patella::knowledge {
namespace {

using namespace test;
using testing::Contains;
using testing::ContainsRegex;
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

// With the id of its statement or source.
std::vector<std::pair<std::string, Wording>> allWordings()
{
    std::vector<std::pair<std::string, Wording>> all;
    for (const auto& source : shipped().sources)
        all.emplace_back(source.id, source.name);
    for (const auto& statement : shipped().statements) {
        for (const auto* wording : {&statement.title, &statement.text, &statement.ask, &statement.hint})
            if (!wording->isEmpty())
                all.emplace_back(statement.id, *wording);
        for (const auto& opinion : statement.opinions)
            all.emplace_back(statement.id, opinion.text);
    }
    return all;
}

TEST(Knowledge, SpeaksEnglishGermanAndPolishAlike)
{
    EXPECT_THAT(allLanguages, ElementsAre("en", "de", "pl"));
    for (const auto& statement : shipped().statements) {
        std::set<std::string> texts;
        for (const auto language : allLanguages)
            texts.insert(statement.text.in(language));
        EXPECT_EQ(texts.size(), allLanguages.size()) << statement.id << " says the same in two languages";
    }
}

std::vector<std::string> numbersIn(const std::string& text)
{
    std::vector<std::string> numbers(1);
    for (const char each : text)
        if (each >= '0' && each <= '9')
            numbers.back() += each;
        else if (each != '.' && each != ',' && !numbers.back().empty())
            numbers.emplace_back();
    if (numbers.back().empty())
        numbers.pop_back();
    std::ranges::sort(numbers); // sentences may stand in another order
    return numbers;
}

TEST(Knowledge, HasTheSameNumbersInEveryLanguage)
{
    for (const auto& [id, wording] : allWordings())
        for (const auto& [language, text] : wording.languages)
            EXPECT_EQ(numbersIn(text), numbersIn(wording.in("en"))) << id << ' ' << language;
}

std::string lowerCase(std::string text)
{
    std::ranges::transform(
        text, text.begin(), [](char each) { return each >= 'A' && each <= 'Z' ? char(each + 32) : each; });
    return text;
}

// What stands in the quotation marks of any language.
std::vector<std::string> quotedIn(std::string text)
{
    for (const std::string mark : {"“", "”", "„"})
        for (auto at = text.find(mark); at != std::string::npos; at = text.find(mark))
            text.replace(at, mark.size(), "\"");
    std::vector<std::string> quoted;
    std::istringstream parts(text);
    bool isQuoted = false;
    for (std::string part; std::getline(parts, part, '"'); isQuoted = !isQuoted)
        if (isQuoted)
            quoted.push_back(part);
    return quoted;
}

const Source* articleNamed(const std::string& title)
{
    for (const auto& source : shipped().sources)
        if (source.kind == SourceKind::Article
            && lowerCase(source.name.in("en")).find(lowerCase(title)) != std::string::npos)
            return &source;
    return nullptr;
}

TEST(Knowledge, NamesAnArticleByItsTitleAndHasItAmongTheSources)
{
    int named = 0;
    for (const auto& [id, wording] : allWordings())
        for (const auto& [language, text] : wording.languages) {
            EXPECT_THAT(text, Not(ContainsRegex("(^|[^0-9.,])00[0-9]([^0-9]|$)"))) << id << ' ' << language;
            const auto* statement = shipped().find(id);
            for (const auto& title : quotedIn(text))
                if (const auto* article = articleNamed(title); article && statement) {
                    EXPECT_THAT(statement->sources, Contains(article->id)) << id << ' ' << language;
                    ++named;
                }
        }
    EXPECT_GT(named, 100);
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
        for (const auto language : allLanguages)
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
    const Wording wording{{{"en", "knee"}, {"de", "Knie"}, {"pl", "kolano"}}};
    EXPECT_EQ(wording.in("de"), "Knie");
    EXPECT_EQ(wording.in("pl"), "kolano");
    EXPECT_EQ(wording.in("fr"), "knee");
    EXPECT_EQ(Wording{}.in("en"), "");
}

} // namespace
} // namespace patella::knowledge
