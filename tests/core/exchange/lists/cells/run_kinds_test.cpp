// SPDX-License-Identifier: GPL-3.0-or-later
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "core/exchange/format/sport.h"
#include "core/exchange/lists/cells/list_sport.h"
#include "core/exchange/lists/cells/run_kinds.h"
#include "core/exchange/lists/list_reader.h"

// Diaries say what kind of run it was where services say which sport.
namespace patella::exchange {
namespace {

using testing::ElementsAreArray;

TEST(RunKinds, AreWordsOfManyLanguages)
{
    for (const auto* word : {"Easy", "long", "Tempo", "Intervals", "Recovery", "Race", "Hill repeats",
             "fartlek", "locker", "langer DL", "GA1", "Wettkampf", "Reg.", "Fractionné", "Sortie longue",
             "Récup", "Seuil", "Rodaje", "Series", "Cuestas", "Tirada larga", "Rustige duurloop", "Wedstrijd",
             "Lungo", "Ripetute", "Longo", "Wybieganie", "Långpass", "Återhämtning", "间歇", "インターバル"})
        EXPECT_TRUE(isKindOfRun(word)) << word;
}

TEST(RunKinds, AreNoOtherWords)
{
    for (const auto* word : {"", "Kubb", "With Anna", "Berlin", "Bergwandern", "8.2", "Bohren und Schrauben",
             "a long story about a race I once ran", "long with Anna and Bea"})
        EXPECT_FALSE(isKindOfRun(word)) << word;
    EXPECT_TRUE(isKindOfRun("long with my sister")) << "four words";
}

struct ColumnOfSports {
    const char* name;
    std::vector<std::string_view> cells;
    bool isOfSports;
};

class SportColumns : public testing::TestWithParam<ColumnOfSports> { };

TEST_P(SportColumns, SayHardlyAnythingElse)
{
    EXPECT_EQ(sportsSaidIn(GetParam().cells).isOfSports(), GetParam().isOfSports);
}

// Four in five; kinds of run count where another sport is among them and nobody wrote sentences.
INSTANTIATE_TEST_SUITE_P(Shares, SportColumns,
    testing::Values(ColumnOfSports{"nothing", {}, false}, ColumnOfSports{"blanks", {"", " "}, false},
        ColumnOfSports{"fourOfFive", {"Run", "Run", "Swim", "Bike", "Kubb"}, true},
        ColumnOfSports{"threeOfFour", {"Run", "Swim", "Bike", "Kubb"}, false},
        ColumnOfSports{"blanksBetween", {"Run", "", "Swim", "", "Bike", "Run", "Kubb"}, true},
        ColumnOfSports{"kindsAlone", {"Easy", "Tempo", "Long", "Race"}, false},
        ColumnOfSports{"kindsAndASport", {"Easy", "Tempo", "Long", "Yoga"}, true},
        ColumnOfSports{"kindsAndARun", {"Easy", "Tempo", "Long", "Run"}, false},
        ColumnOfSports{"threeOfFourWithKinds", {"Easy", "Tempo", "Yoga", "Kubb"}, false},
        ColumnOfSports{"fourWordsOnce", {"Easy", "Tempo", "Long", "Yoga", "Kubb Kubb Kubb Kubb"}, true},
        ColumnOfSports{
            "fiveWordsOnce", {"Easy", "Tempo", "Long", "Yoga", "Kubb Kubb Kubb Kubb Kubb"}, false}),
    [](const auto& each) { return std::string(each.param.name); });

struct Diary {
    const char* name;
    const char* list;
    std::vector<std::string> sports; // row by row; "unknown" is taken as a run
};

void PrintTo(const Diary& diary, std::ostream* out) { *out << diary.name; }

class Diaries : public testing::TestWithParam<Diary> { };

TEST_P(Diaries, MakeNoOtherSportOfAKindOfRun)
{
    std::vector<std::string> sports;
    for (const auto& activity : readList(GetParam().list, ListKnowledge{}).reading.activities)
        sports.push_back(activity.sport);
    EXPECT_THAT(sports, ElementsAreArray(GetParam().sports));
}

constexpr auto u = "unknown";

INSTANTIATE_TEST_SUITE_P(All, Diaries,
    testing::Values(
        Diary{"Type",
            "Date,Type,Distance (km),Time\n2026-11-03,Easy,8.2,45:10\n2026-11-04,Long,18.2,1:45:10\n"
            "2026-11-05,Gym,,60:00\n2026-11-06,Tempo,8.2,45:10\n2026-11-07,Intervals,8.2,45:10\n",
            {u, u, "fitness", u, u}},
        Diary{"Workout",
            "Date,Workout,Distance (km),Time\n2026-11-03,Easy,8.2,45:10\n2026-11-04,Race,8.2,45:10\n"
            "2026-11-05,Yoga,,60:00\n2026-11-06,Hills,8.2,45:10\n",
            {u, u, "yoga", u}},
        Diary{"WorkoutIsARunWithADistance",
            "Date,Type,Distance (km),Time\n2026-11-03,Easy,8.2,45:10\n"
            "2026-11-04,Workout,9,45:10\n2026-11-05,Strength,,30:00\n",
            {u, u, "fitness"}},
        Diary{"GymIsATreadmillWithADistance",
            "Date,Type,Distance (km),Time\n2026-11-03,Easy,8.2,45:10\n2026-11-04,Gym,8,45:10\n", {u, u}},
        Diary{"WordsOfOnesOwn",
            "Date,Type,Distance (km),Time\n2026-11-03,Easy,8.2,45:10\n"
            "2026-11-04,Club night,8.2,45:10\n2026-11-05,With Anna,8.2,45:10\n"
            "2026-11-06,Cycling,28.2,1:05:10\n",
            {u, u, u, "cycling"}},
        Diary{"RunsAmongThem",
            "Date,Type,Distance (km),Time\n2026-11-03,Run,8.2,45:10\n2026-11-04,Long run,8.2,45:10\n"
            "2026-11-05,Tempo,8.2,45:10\n2026-11-06,Yoga,,60:00\n",
            {"running", "running", u, "yoga"}},
        Diary{"German",
            "Datum;Art;Strecke km;Zeit\n03.11.2026;locker;8,2;45:10\n04.11.2026;Intervalle;8,2;45:10\n"
            "05.11.2026;Kraft;;60:00\n06.11.2026;GA1;8,2;45:10\n07.11.2026;Tempolauf;8,2;45:10\n",
            {u, u, "fitness", u, "running"}},
        Diary{"French",
            "Date;Type;Distance (km);Temps\n13/11/2026;Footing;8,2;45:10\n14/11/2026;Fractionné;8,2;45:10\n"
            "15/11/2026;Vélo;28,2;1:05:10\n16/11/2026;Seuil;8,2;45:10\n",
            {"running", u, "cycling", u}},
        Diary{"Spanish",
            "Fecha;Tipo;Distancia (km);Tiempo\n13/11/2026;Rodaje;8,2;45:10\n14/11/2026;Gimnasio;;45:10\n"
            "15/11/2026;Series;8,2;45:10\n",
            {u, "fitness", u}},
        Diary{"Dutch",
            "Datum;Soort;Afstand (km);Tijd\n13-11-2026;Duurloop;8,2;45:10\n14-11-2026;Fietsen;28,2;1:05:10\n"
            "15-11-2026;Wedstrijd;8,2;45:10\n",
            {u, "cycling", u}},
        Diary{"Swedish",
            "Datum;Sträcka (km);Tid;Typ\n2026-11-03;8,2;45:10;Distans\n2026-11-04;8,2;45:10;Långpass\n"
            "2026-11-05;;60:00;Styrka\n",
            {u, u, "fitness"}},
        Diary{"SportBesideType",
            "Date,Type,Sport,Distance (km),Time\n2026-11-03,Easy,Run,8.2,45:10\n"
            "2026-11-04,Easy,Bike,28.2,65:10\n2026-11-05,Intervals,Swim,2.2,45:10\n",
            {"running", "cycling", "swimming"}},
        Diary{"TypeBehindSport",
            "Date,Sport,Type,Distance (km),Time\n2026-11-03,Run,Easy,8.2,45:10\n"
            "2026-11-04,Bike,Easy,28.2,65:10\n",
            {"running", "cycling"}},
        Diary{"SportsAlone",
            "Date,Sport,Distance (km),Time\n2026-11-03,Run,8.2,45:10\n2026-11-04,Kubb,1.2,65:10\n"
            "2026-11-05,Gym,8.2,45:10\n",
            {"running", "other", "fitness"}},
        Diary{"AnEmptyCellAmongSports",
            "Date,Sport,Distance (km),Time\n2026-11-03,Run,8.2,45:10\n2026-11-04,,8.2,45:10\n"
            "2026-11-05,Swim,2,45:10\n",
            {"running", u, "swimming"}},
        Diary{"OneRaceAmongSports",
            "Date,Sport,Distance (km),Time\n2026-11-03,Run,8.2,45:10\n2026-11-04,Race,8.2,45:10\n"
            "2026-11-05,Swim,2,45:10\n2026-11-06,Bike,20,45:10\n2026-11-07,Kubb,1.2,65:10\n",
            {"running", u, "swimming", "cycling", "other"}},
        Diary{"GymAsAPlace",
            "Date,Where,Distance (km),Time\n2026-11-03,Park,8.2,45:10\n2026-11-04,Gym,8.2,45:10\n"
            "2026-11-05,River,8.2,45:10\n",
            {u, u, u}},
        Diary{"GymInNotes",
            "Date,Distance (km),Time,Notes\n2026-11-03,8.2,45:10,Gym\n2026-11-04,8.2,45:10,Yoga after\n",
            {u, u}}),
    [](const auto& each) { return std::string(each.param.name); });

} // namespace
} // namespace patella::exchange
