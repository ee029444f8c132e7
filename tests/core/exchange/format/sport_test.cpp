// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include "core/exchange/format/sport.h"

#include <string>

namespace patella::exchange {

namespace {

struct Said {
    std::string words;
    Sport sport;
};

std::ostream& operator<<(std::ostream& stream, const Said& said) { return stream << said.words; }

class SportWords : public testing::TestWithParam<Said> { };

} // namespace

TEST_P(SportWords, NameTheSportWhateverTheirFormAndLanguage)
{
    const auto sport = sportFromWords(GetParam().words);
    EXPECT_EQ(sport.name, GetParam().sport.name);
    EXPECT_EQ(sport.subName, GetParam().sport.subName);
}

INSTANTIATE_TEST_SUITE_P(Runs, SportWords,
    testing::Values(Said{"VirtualRun", {"running", "treadmill"}}, Said{"Outdoor Running", {"running", ""}},
        Said{"Road Run", {"running", ""}}, Said{"Run / Jog", {"running", ""}},
        Said{"Laufbandtraining", {"running", "treadmill"}}, Said{"Laufen auf der Bahn", {"running", "track"}},
        Said{"Entrenamiento en cinta", {"running", "treadmill"}}, Said{"跑步机", {"running", "treadmill"}},
        Said{"TRAIL_RUNNING", {"running", "trail"}}, Said{"Course à pied", {"running", ""}},
        Said{"Course sur piste", {"running", "track"}}, Said{"Carrera por montaña", {"running", "trail"}},
        Said{"Löpning", {"running", ""}}, Said{"Løb", {"running", ""}}, Said{"Bieganie", {"running", ""}},
        Said{"Бег", {"running", ""}}, Said{"室内跑步", {"running", "treadmill"}},
        Said{"越野跑", {"running", "trail"}}, Said{"ランニング", {"running", ""}},
        Said{"Hardlopen op loopband", {"running", "treadmill"}}, Said{"Gym run", {"running", ""}},
        Said{"Walk / Run", {"running", ""}}, Said{"Pride Run", {"running", ""}}, Said{"9", {"running", ""}}));

INSTANTIATE_TEST_SUITE_P(Others, SportWords,
    testing::Values(Said{"e_bike_fitness", {"cycling", ""}}, Said{"EBikeRide", {"cycling", ""}},
        Said{"Virtual Ride", {"cycling", ""}}, Said{"Rennradfahren", {"cycling", ""}},
        Said{"Laufrad", {"cycling", ""}}, Said{"Sortie vélo", {"cycling", ""}},
        Said{"Kolarstwo", {"cycling", ""}}, Said{"Alpine_Skiing", {"skiing", ""}},
        Said{"Skilanglauf", {"skiing", ""}}, Said{"resort_skiing_snowboarding_ws", {"skiing", ""}},
        Said{"NordicSki", {"skiing", ""}}, Said{"Eislaufen", {"inline_skating", ""}},
        Said{"golf", {"golf", ""}}, Said{"sailing_v2", {"sailing", ""}},
        Said{"motorcycling_v2", {"driving", ""}}, Said{"stand_up_paddleboarding", {"paddling", ""}},
        Said{"whitewater_rafting", {"paddling", ""}}, Said{"Équitation", {"riding", ""}},
        Said{"Nordic Walking", {"walking", ""}}, Said{"Marche à pied", {"walking", ""}},
        Said{"Randonnée", {"hiking", ""}}, Said{"Treadmill Walk", {"walking", ""}},
        Said{"Lap Swimming", {"swimming", ""}}, Said{"Elliptical", {"fitness", ""}}));

INSTANTIATE_TEST_SUITE_P(Nothing, SportWords,
    testing::Values(Said{"", unknownSport}, Said{"trackOnWeb", unknownSport}, Said{"Course", unknownSport},
        Said{"evening thing", unknownSport}, Said{"Cross Country", unknownSport}));

TEST(SportTitles, TellOnlyWhatIsClearlyAnotherSport)
{
    EXPECT_EQ(sportFromTitle("Afternoon Ride").name, "cycling");
    EXPECT_EQ(sportFromTitle("Swim").name, "swimming");
    EXPECT_EQ(sportFromTitle("Morning Hike").name, "hiking");
    EXPECT_EQ(sportFromTitle("Morning Run"), unknownSport);
    EXPECT_EQ(sportFromTitle("Run to the bike path"), unknownSport);
    EXPECT_EQ(sportFromTitle("Radweg"), unknownSport);
    EXPECT_EQ(sportFromTitle("Golf course"), unknownSport);
}

} // namespace patella::exchange
