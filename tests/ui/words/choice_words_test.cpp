// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include "ui/language.h"
#include "ui/words/care_words.h"
#include "ui/words/choice_words.h"
#include "ui/words/flag_words.h"
#include "ui/words/knee_words.h"
#include "ui/words/load_words.h"
#include "ui/words/log_words.h"
#include "ui/words/shoe_words.h"

#include <map>
#include <string_view>
#include <vector>

namespace patella::ui::words {
namespace {

// The words of every enumerator in a language, in the order of the enumeration.
template <typename Choice> std::vector<QString> wordsIn(const char* language)
{
    const Speaking speaking(QLocale(QString::fromLatin1(language)));
    std::vector<QString> words;
    for (const auto& [choice, key] : wordsOf<Choice>)
        words.push_back(of(choice));
    return words;
}

template <typename Choice> class WordsOfAChoice : public testing::Test { };

using Choices = testing::Types<RunKind, RunEnd, Surface, Side, Region, Moment, PainQuality, Trigger,
    PainCourse, FeltIn, Swelling, SwellingOnset, Difficulty, KneeSign, Crackling, Alarm, OtherPlace, Care,
    Evenness, Camber, WarmUpPart, FootStrike, VisitKind, ComplaintOnset, Mechanism, Fact, ShoeKind,
    ShoeSupport, Fit, Stiffness, LoadUnit, Division, SpikeBand, RedFlag, Urgency>;
TYPED_TEST_SUITE(WordsOfAChoice, Choices);

TYPED_TEST(WordsOfAChoice, NameEveryOneApartInEnglishAndGerman)
{
    for (const auto* language : {"en_GB", "de_DE"}) {
        const auto words = wordsIn<TypeParam>(language);
        std::map<QString, std::string_view> seen;
        for (std::size_t i = 0; i < words.size(); ++i) {
            const auto key = wordsOf<TypeParam>[i].second;
            EXPECT_FALSE(words[i].isEmpty()) << key << " has no word in " << language;
            const auto [other, isNew] = seen.try_emplace(words[i], key);
            EXPECT_TRUE(isNew) << key << " and " << other->second << " are both " << words[i].toStdString()
                               << " in " << language;
        }
    }
}

TYPED_TEST(WordsOfAChoice, AreTranslated)
{
    EXPECT_NE(wordsIn<TypeParam>("en_GB"), wordsIn<TypeParam>("de_DE"));
}

TEST(BriefWords, FitWhereTheFullOnesDoNot)
{
    for (const auto& [region, key] : wordsOf<Region>)
        EXPECT_LE(brief(region).size(), of(region).size()) << key;
    for (const auto& [side, key] : wordsOf<Side>)
        EXPECT_LT(brief(side).size(), of(side).size()) << key;
}

TEST(ExamplesOfAFact, StandBesideEveryOne)
{
    for (const auto& [fact, key] : wordsOf<Fact>)
        EXPECT_FALSE(exampleOf(fact).isEmpty()) << key;
}

} // namespace
} // namespace patella::ui::words
