// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include "core/exchange/format/sport_guess.h"

namespace patella::exchange {

TEST(SportGuess, RefusesWhatNobodyRunsThatFar)
{
    constexpr double hour = 3600;
    EXPECT_EQ(againstRun(10'000, 10'000 / 6.5), AgainstRun::TooFast);
    EXPECT_EQ(againstRun(21'100, 21'100 / 6.3), AgainstRun::TooFast);
    EXPECT_EQ(againstRun(42'200, 42'200 / 5.9), AgainstRun::TooFast);
    EXPECT_EQ(againstRun(89'000, 4 * hour), AgainstRun::TooFast);
    EXPECT_EQ(againstRun(30'000, 1.2 * hour), AgainstRun::TooFast);
    EXPECT_EQ(againstRun(150'000, 9 * hour), AgainstRun::TooFast);
}

TEST(SportGuess, AllowsWhatTheBestHaveRun)
{
    EXPECT_EQ(againstRun(400, 43.2 + 20), std::nullopt);
    EXPECT_EQ(againstRun(5000, 755), std::nullopt);
    EXPECT_EQ(againstRun(10'000, 1571), std::nullopt);
    EXPECT_EQ(againstRun(42'195, 7300), std::nullopt);
    EXPECT_EQ(againstRun(100'000, 22'000), std::nullopt);
    EXPECT_EQ(againstRun(8000, 2700), std::nullopt);
}

TEST(SportGuess, RefusesWhatIsTooShortToTell)
{
    EXPECT_EQ(againstRun(99, 300), AgainstRun::TooShort);
    EXPECT_EQ(againstRun(400, 59), AgainstRun::TooShort);
    EXPECT_EQ(againstRun(std::nullopt, 30), AgainstRun::TooShort);
    EXPECT_EQ(againstRun(std::nullopt, 1800), std::nullopt);
    EXPECT_EQ(againstRun(5000, std::nullopt), std::nullopt);
}

TEST(SportGuess, RefusesWhatIsFarSlowerThanAWalk)
{
    constexpr double hour = 3600;
    EXPECT_EQ(againstRun(828, 4.8 * hour), AgainstRun::TooSlow);
    EXPECT_EQ(againstRun(5000, 5.1 * hour), AgainstRun::TooSlow);
    EXPECT_EQ(againstRun(8200, 2.65 * hour), std::nullopt) << "19:20 a kilometre, up a mountain";
}

} // namespace patella::exchange
