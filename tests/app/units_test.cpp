// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/cli_test.h"

#include <filesystem>
#include <fstream>

namespace patella::test {

using testing::HasSubstr;

namespace {

struct Typed {
    const char* name;
    const char* locale;
    std::vector<std::string> words;
    int metres;
};

void PrintTo(const Typed& typed, std::ostream* out) { *out << typed.name; }

} // namespace

class TypedDistances : public CliTest, public testing::WithParamInterface<Typed> {
public:
    using CliTest::Words;

protected:
    TypedDistances() { locale = GetParam().locale; }
};

TEST_P(TypedDistances, MeanTheUnitOfTheCountryOrTheOneTheyName)
{
    Words words{"add", "--date", "2024-05-06"};
    words.insert(words.end(), GetParam().words.begin(), GetParam().words.end());
    const auto run = answer(words);
    EXPECT_EQ(run["distance_m"], GetParam().metres);
    EXPECT_EQ(run["duration_s"], 2710);
}

INSTANTIATE_TEST_SUITE_P(All, TypedDistances,
    testing::Values(Typed{"milesInTheStates", "en_US.UTF-8", {"8.2", "45:10"}, 13197},
        Typed{"oneWord", "en_US.UTF-8", {"8.2 45:10"}, 13197},
        Typed{"milesInBritain", "en_GB.UTF-8", {"5", "45:10"}, 8047},
        Typed{"kilometresInGermany", "de_DE.UTF-8", {"8,2", "45:10"}, 8200},
        Typed{"kilometresWithoutACountry", "C.UTF-8", {"8.2", "45:10"}, 8200},
        Typed{"namedKilometres", "en_US.UTF-8", {"8.2km", "45:10"}, 8200},
        Typed{"namedMiles", "de_DE.UTF-8", {"5.1mi", "45:10"}, 8208},
        Typed{"flagInMiles", "en_US.UTF-8", {"--distance", "8.2", "--duration", "45:10"}, 13197},
        Typed{"flagInKilometres", "fr_FR.UTF-8", {"--distance", "8.2", "--duration", "45:10"}, 8200},
        Typed{"flagThatNamesItsUnit", "en_US.UTF-8", {"--distance", "8.2 km", "--duration", "45:10"}, 8200},
        Typed{"flagCalledKilometres", "en_US.UTF-8", {"--distance-km", "8.2", "--duration", "45:10"}, 8200},
        Typed{"columnInMetres", "en_US.UTF-8", {"--set", "distance_m=8200", "--duration", "45:10"}, 8200}),
    [](const auto& each) { return std::string(each.param.name); });

class CliUnits : public CliTest { };

TEST_F(CliUnits, ShowMilesWhereTheyAreTyped)
{
    locale = "en_US.UTF-8";
    EXPECT_THAT(onLog({"add", "--date", "2024-05-06", "8.2", "45:10"}).out,
        HasSubstr("8.2\u00a0mi, 45:10, 5:30\u00a0/mi"));
    const auto list = onLog({"list"}).out;
    EXPECT_THAT(list, HasSubstr(" mi "));
    EXPECT_THAT(list, HasSubstr("8.2  45:10  5:30\u00a0/mi"));
    EXPECT_THAT(onLog({"weeks"}).out, HasSubstr(" mi "));
    EXPECT_EQ(answer({"list"})[0]["distance_m"], 13197); // whatever is shown
}

TEST_F(CliUnits, LeaveColumnsThatNameTheirOwn)
{
    locale = "en_US.UTF-8";
    EXPECT_EQ(answer({"add", "--to", "shoe", "name=Blue", "limit_m=600000"})["limit_m"], 600000);
    EXPECT_EQ(answer({"add", "--to", "planned_run", "distance_m=12000"})["distance_m"], 12000);
}

TEST_F(CliUnits, AreThoseTheRunnerChoseInTheWindow)
{
    locale = "en_US.UTF-8";
    const auto folder = m_folder / "config" / "patella";
    std::filesystem::create_directories(folder);
    std::ofstream(folder / "patella.ini") << "[General]\nmiles=false\n";
    EXPECT_EQ(answer({"add", "--date", "2024-05-06", "8.2", "45:10"})["distance_m"], 8200);
}

// Earlier versions kept them under the name of an unknown organisation.
TEST_F(CliUnits, AreTakenOverFromWhereTheyLayBefore)
{
    locale = "en_US.UTF-8";
    const auto before = m_folder / "config" / "Unknown Organization";
    std::filesystem::create_directories(before);
    std::ofstream(before / "patella.ini") << "[General]\nmiles=false\n";
    EXPECT_EQ(answer({"add", "--date", "2024-05-06", "8.2", "45:10"})["distance_m"], 8200);
    EXPECT_TRUE(std::filesystem::exists(m_folder / "config" / "patella" / "patella.ini"));
}

TEST_F(CliUnits, AreRefusedWhereTheyMakeNoRun)
{
    for (const auto& words : {Words{"8.2"}, Words{"far", "45:10"}, Words{"8.2", "45:10", "again"},
             Words{"8.2", "45:10", "--distance-km", "8"}, Words{"8.2", "45:10", "--duration", "45:10"},
             Words{"--distance", "8.2", "--distance-km", "8.2"}, Words{"--distance", "far"}}) {
        Words all{"add"};
        all.insert(all.end(), words.begin(), words.end());
        const auto outcome = onLog(all);
        EXPECT_EQ(outcome.exitCode, 2) << words.back();
        EXPECT_FALSE(outcome.err.empty()) << words.back();
    }
}

} // namespace patella::test
