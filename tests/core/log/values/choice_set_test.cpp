// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include "core/log/run_entry.h"
#include "core/log/values/choice_set.h"

namespace patella {
namespace {

using Parts = ChoiceSet<WarmUpPart>;

TEST(ChoiceSets, AreWrittenInTheOrderOfTheirWords)
{
    EXPECT_EQ((Parts{WarmUpPart::Quads, WarmUpPart::Jog, WarmUpPart::Quads}).text(), "jog,quads");
    EXPECT_EQ(Parts{}.text(), "none");
}

struct TypedSet {
    const char* name;
    const char* text;
    std::optional<Parts> set;
};

class TypedSets : public testing::TestWithParam<TypedSet> { };

TEST_P(TypedSets, AreWordsOfTheQuestionOrNone)
{
    EXPECT_EQ(Parts::fromText(GetParam().text), GetParam().set);
}

INSTANTIATE_TEST_SUITE_P(Words, TypedSets,
    testing::Values(TypedSet{"one", "jog", Parts{WarmUpPart::Jog}},
        TypedSet{"blanksAround", " quads ,\tjog", Parts{WarmUpPart::Jog, WarmUpPart::Quads}},
        TypedSet{"twice", "jog,jog", Parts{WarmUpPart::Jog}}, TypedSet{"none", "none", Parts{}},
        TypedSet{"nothing", "", {}}, TypedSet{"noneAndOne", "none,jog", {}},
        TypedSet{"oneAndNone", "jog,none", {}}, TypedSet{"unknown", "jog,swim", {}},
        TypedSet{"endsInAComma", "jog,", {}}, TypedSet{"beginsWithAComma", ",jog", {}},
        TypedSet{"upperCase", "Jog", {}}),
    [](const auto& each) { return std::string(each.param.name); });

TEST(ChoiceSets, KnowWhatTheyContain)
{
    const Parts parts{WarmUpPart::Calves, WarmUpPart::Walk};
    EXPECT_TRUE(parts.contains(WarmUpPart::Walk));
    EXPECT_FALSE(parts.contains(WarmUpPart::Jog));
    EXPECT_EQ(parts.choices(), (std::vector{WarmUpPart::Walk, WarmUpPart::Calves}));
    EXPECT_TRUE(Parts{}.isEmpty());
}

} // namespace
} // namespace patella
