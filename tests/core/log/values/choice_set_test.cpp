// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include "core/log/run_entry.h"
#include "core/log/values/choice_set.h"

namespace patella {
namespace {

using Parts = ChoiceSet<Loosening>;

TEST(ChoiceSets, AreWrittenInTheOrderOfTheirWords)
{
    EXPECT_EQ((Parts{Loosening::Quads, Loosening::Jog, Loosening::Quads}).text(), "jog,quads");
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
    testing::Values(TypedSet{"one", "jog", Parts{Loosening::Jog}},
        TypedSet{"blanksAround", " quads ,\tjog", Parts{Loosening::Jog, Loosening::Quads}},
        TypedSet{"twice", "jog,jog", Parts{Loosening::Jog}}, TypedSet{"none", "none", Parts{}},
        TypedSet{"nothing", "", {}}, TypedSet{"noneAndOne", "none,jog", {}},
        TypedSet{"oneAndNone", "jog,none", {}}, TypedSet{"unknown", "jog,swim", {}},
        TypedSet{"endsInAComma", "jog,", {}}, TypedSet{"beginsWithAComma", ",jog", {}},
        TypedSet{"upperCase", "Jog", {}}),
    [](const auto& each) { return std::string(each.param.name); });

TEST(ChoiceSets, KnowWhatTheyContain)
{
    const Parts parts{Loosening::Calves, Loosening::Walk};
    EXPECT_TRUE(parts.contains(Loosening::Walk));
    EXPECT_FALSE(parts.contains(Loosening::Jog));
    EXPECT_EQ(parts.choices(), (std::vector{Loosening::Walk, Loosening::Calves}));
    EXPECT_TRUE(Parts{}.isEmpty());
}

} // namespace
} // namespace patella
