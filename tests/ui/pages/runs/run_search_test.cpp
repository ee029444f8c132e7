// SPDX-License-Identifier: GPL-3.0-or-later
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/support/builders.h"
#include "ui/pages/runs/run_search.h"
#include "ui/pages/shared/run_table_model.h"
#include "ui/search_text.h"

#include <chrono>

namespace patella::ui {
namespace {

using namespace test;

// A tempo run of Wednesday, 28 October 2026: 10.2 km in 51:00 on asphalt in Blue, kneecap of the left knee at
// 4 while running and 2 the next morning.
class SearchOfRuns : public testing::Test {
protected:
    SearchOfRuns()
    {
        run.measured.duration = std::chrono::minutes{51};
        run.form.kind = RunKind::Tempo;
        run.ground.surface = SurfaceMix::only(Surface::Asphalt);
        run.ground.shoe = blue.id;
        run.words.notes = "Regen, März-Wetter along the Elbe";
        auto during = aPainNote(run, Moment::During, 4);
        during.side = Side::Left;
        during.region = Region::Front;
        model.show(
            {.shoes = {blue}, .runs = {run}, .painNotes = {during, aPainNote(run, Moment::NextMorning, 2)}},
            {});
    }
    bool finds(const QString& typed, const Units& units = {.locale = QLocale::c()}) const
    {
        return holds(searchFrom(typed, today, units), model.entryAt(0), model.searchTextAt(0));
    }

    LocalDate today
        = std::chrono::year_month_day{std::chrono::year{2026}, std::chrono::month{10}, std::chrono::day{29}};
    Shoe blue = aShoe("Blue");
    RunEntry run = aRun(daysAfter(today, -1), Distance{10'230});
    RunTableModel model;
};

struct Search {
    const char* typed;
    bool isFound;
};

class WhatIsTyped : public SearchOfRuns, public testing::WithParamInterface<Search> { };

TEST_P(WhatIsTyped, FindsTheRunOrNot)
{
    EXPECT_EQ(finds(QString::fromUtf8(GetParam().typed)), GetParam().isFound) << GetParam().typed;
}

INSTANTIATE_TEST_SUITE_P(Words, WhatIsTyped,
    testing::Values(Search{"", true}, Search{"kneecap tempo", true}, Search{"tempo kneecap", true},
        Search{"TEMPO  elbe", true}, Search{"kneecap hills", false}, Search{"left", true},
        Search{"right", false}, Search{"asphalt blue", true}, Search{"marz", true},
        Search{"märz-wetter", true}, Search{"-asphalt", false}, Search{"-trail tempo", true},
        Search{"\"along the elbe\"", true}, Search{"\"the along\"", false}, Search{"-", true},
        Search{"10.2", true}));

INSTANTIATE_TEST_SUITE_P(Days, WhatIsTyped,
    testing::Values(Search{"2026-10-28", true}, Search{"2026-10-27", false}, Search{"2026-10", true},
        Search{"2026-09", false}, Search{"2026", true}, Search{"2025", false}, Search{"28.10.2026", true},
        Search{"28.10.26", true}, Search{"28.10.", true}, Search{"28.10", true}, Search{"27.10.", false},
        Search{"28/10/2026", true}, Search{"10/2026", true}, Search{"10.2026", true}, Search{"9.2026", false},
        Search{"october", true}, Search{"oct", true}, Search{"november", false}, Search{"october 2026", true},
        Search{"2025 october", false}, Search{"28 oct", true}, Search{"28. oct", true},
        Search{"oct 28", true}, Search{"27 oct", false}, Search{"28 oct 2026", true},
        Search{"28 oct 2025", false}, Search{"wednesday", true}, Search{"wed", true}, Search{"sunday", false},
        Search{"yesterday", true}, Search{"today", false}, Search{"-october", false},
        Search{"october tempo pain>3", true}, Search{"31.2.2026", false}));

INSTANTIATE_TEST_SUITE_P(Figures, WhatIsTyped,
    testing::Values(Search{"pain>3", true}, Search{"pain > 3", true}, Search{"pain>4", false},
        Search{"pain>=4", true}, Search{"pain=4", true}, Search{"pain<4", false}, Search{"morning>1", true},
        Search{"morning≥3", false}, Search{"before>=0", false}, Search{"worst>3", true},
        Search{"km>10", true}, Search{"km>10,3", false}, Search{"km<=10.3", true}, Search{"mi>6", true},
        Search{"mi>7", false}, Search{"distance>10", true}, Search{"km=10.2", true},
        Search{"time>50:00", true}, Search{"time>1:00:00", false}, Search{"min<60", true},
        Search{"pace<5:00", true}, Search{"pace<4:50", false}, Search{"pain>3 km>12", false},
        Search{"tempo pain>3 km>10", true}, Search{"effort>2", false}, Search{"pain>", true},
        Search{"km>=", true}));

TEST_F(SearchOfRuns, ReadsNamesOfMonthsAndDaysInTheReadersLanguage)
{
    const Units german{.locale = QLocale(QStringLiteral("de_DE"))};
    EXPECT_TRUE(finds(QStringLiteral("oktober"), german));
    EXPECT_TRUE(finds(QStringLiteral("Mittwoch"), german));
    EXPECT_TRUE(finds(QStringLiteral("28. Okt"), german));
    EXPECT_TRUE(finds(QStringLiteral("october"), german)) << "English is always read";
    EXPECT_FALSE(finds(QStringLiteral("oktober")));
}

TEST_F(SearchOfRuns, PutsTheMonthFirstWhereTheCountryDoes)
{
    const Units american{.locale = QLocale(QStringLiteral("en_US"))};
    EXPECT_TRUE(finds(QStringLiteral("10/28/2026"), american));
    EXPECT_FALSE(finds(QStringLiteral("28/10/2026"), american));
    EXPECT_TRUE(finds(QStringLiteral("2026-10-28"), american));
}

TEST_F(SearchOfRuns, TakesABareNumberInTheReadersUnit)
{
    const Units miles{.locale = QLocale::c(), .distance = DistanceUnit::Mile};
    EXPECT_FALSE(finds(QStringLiteral("distance>7"), miles));
    EXPECT_TRUE(finds(QStringLiteral("distance>6"), miles));
    EXPECT_TRUE(finds(QStringLiteral("km>10"), miles));
    EXPECT_TRUE(finds(QStringLiteral("pace<8:30"), miles)) << "8:03 a mile";
}

TEST_F(SearchOfRuns, FindsAPainOfBothSidesOnEither)
{
    auto both = aPainNote(run, Moment::During, 3);
    both.side = Side::Both;
    model.show({.runs = {run}, .painNotes = {both}}, {});
    EXPECT_TRUE(finds(QStringLiteral("left")));
    EXPECT_TRUE(finds(QStringLiteral("right")));
    EXPECT_TRUE(finds(QStringLiteral("both")));
}

// On the slow build of the tests; what a key takes of a released program is a tenth of it.
TEST(SearchOfTwentyYears, TakesNoTimeForAKey)
{
    Log log;
    for (int day = 0; day < 7300; ++day) {
        log.runs.push_back(aRun(daysAfter(aDay, day - 7300), kilometres(5 + day % 20)));
        log.runs.back().words.notes = "along the river with Anna and the dog, windy";
    }
    RunTableModel model;
    model.show(log, {});
    for (int row = 0; row < model.rowCount(); ++row)
        static_cast<void>(model.searchTextAt(row));
    const auto search = searchFrom(QStringLiteral("anna km>10 -trail"), aDay, {});
    const auto start = std::chrono::steady_clock::now();
    int found = 0;
    for (int row = 0; row < model.rowCount(); ++row)
        found += holds(search, model.entryAt(row), model.searchTextAt(row));
    const std::chrono::duration<double, std::milli> took = std::chrono::steady_clock::now() - start;
    EXPECT_GT(found, 1000);
    EXPECT_LT(took.count(), 250) << "ms";
}

TEST(SearchText, KnowsNeitherCapitalsNorAccents)
{
    EXPECT_EQ(
        words::forSearch(QStringLiteral("Märzwetter STRAßE Été")), QStringLiteral("marzwetter strasse ete"));
    EXPECT_EQ(words::forSearch(QStringLiteral("Łydka ŻÓŁĆ")), QStringLiteral("lydka zolc"));
    EXPECT_EQ(words::forSearch(QStringLiteral("Plain")), QStringLiteral("plain"));
}

} // namespace
} // namespace patella::ui
