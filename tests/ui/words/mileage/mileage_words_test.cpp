// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include "tests/ui/words/plain.h"
#include "ui/words/mileage/mileage_words.h"

namespace patella::ui::words {
namespace {

MileageLink linkOf(Proportion above, Proportion below)
{
    return {.answer = MileageAnswer::NoClearLink,
        .weeks = 40,
        .lagWeeks = 0,
        .rho = 0.12,
        .p = 0.4,
        .middle = 31'200,
        .above = above,
        .below = below,
        .difference = {}};
}

TEST(CountsOfMileage, GiveEachShareWithItsIntervalAfterIt)
{
    EXPECT_EQ(plain(countsOf(linkOf({18, 26}, {4, 14}), MileageUnit::Distance, Units{})),
        "Weeks with pain of 3 or more: 18 of 26 week(s) (69 %, 95 % interval 50 to 83) above your median of "
        "31.2 km, "
        "4 of 14 week(s) (29 %, 95 % interval 12 to 55) up to it.");
}

TEST(CountsOfMileage, SayOfNoWeekThatThereIsNone)
{
    const auto said = plain(countsOf(linkOf({0, 0}, {4, 14}), MileageUnit::Distance, Units{}));
    EXPECT_NE(said.find("0 weeks above"), std::string::npos) << said;
}

TEST(CountsOfMileage, SayHowManyWeeksLaterItHurt)
{
    auto link = linkOf({18, 26}, {4, 14});
    link.lagWeeks = 2;
    const auto said = plain(countsOf(link, MileageUnit::Distance, Units{}));
    EXPECT_NE(said.find("2 week(s) later: after 18 of 26"), std::string::npos) << said;
}

} // namespace
} // namespace patella::ui::words
