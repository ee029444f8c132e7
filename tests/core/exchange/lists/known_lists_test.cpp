// SPDX-License-Identifier: GPL-3.0-or-later
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "core/exchange/files/read_content.h"
#include "core/exchange/import/import_planner.h"
#include "core/exchange/lists/list_reader.h"
#include "tests/support/builders.h"
#include "tests/support/temporary_folder.h"

namespace patella::exchange {

namespace {

using testing::IsEmpty;
using testing::SizeIs;

const std::string american = "Date,Distance,Time\n01/02/2026,3.1,25:00\n02/03/2026,6.2,51:00\n";
const std::string strange
    = "dyddiad;pellter;amser\n2.1.2026;5,2;28:00\n3.1.2026;8,1;44:00\n"; // nobody taught us Welsh

ListReading listIn(const std::string& bytes, const KnownLists& lists = {})
{
    return std::get<ListReading>(readContent(bytes, 1U << 20U, {.lists = lists}));
}

} // namespace

TEST(KnownLists, AreReadAsSomebodySaidAndNotAsTheyAreGuessed)
{
    const auto guessed = listIn(american);
    ASSERT_TRUE(guessed.sample);
    auto guess = guessed.sample->guess;
    guess.distanceUnit = ListUnit::Miles;
    guess.dateOrder = DateOrder::DayFirst;
    guess.unitStated = true;
    const auto read = listIn(american + "\n", {{guessed.sample->header, guess}}).reading;
    ASSERT_THAT(read.activities, SizeIs(2));
    EXPECT_NEAR(read.activities.front().distanceMetres.value(), 3.1 * 1609.344, 1e-6);
    EXPECT_EQ(read.activities.front().day, (LocalDate{std::chrono::year{2026} / 2 / 1}));
    EXPECT_THAT(read.activities.front().remarks, IsEmpty());
}

TEST(KnownLists, DoNotSpeakOfAListWithAnotherHeader)
{
    auto guess = listIn(american).sample->guess;
    guess.distanceUnit = ListUnit::Miles;
    const auto read = listIn("Date,Distance,Time,Notes\n01/02/2026,3.1,25:00,x\n",
        {{"Date,Distance,Time",
            guess}}).reading;
    EXPECT_NEAR(read.activities.at(0).distanceMetres.value(), 3100, 1e-6);
}

TEST(KnownLists, CanTeachTheColumnsOfATableThatWasNoList)
{
    const auto unknown = listIn(strange);
    EXPECT_EQ(unknown.reading.refusal, Refusal::UnknownFormat);
    ASSERT_TRUE(unknown.sample);
    EXPECT_EQ(unknown.sample->header, "dyddiad;pellter;amser");
    auto guess = unknown.sample->guess;
    EXPECT_EQ(guess.delimiter, ';');
    guess.columns = {ListColumn::Date, ListColumn::Distance, ListColumn::Duration};
    guess.dateOrder = DateOrder::DayFirst;
    const auto read = listIn(strange, {{unknown.sample->header, guess}}).reading;
    ASSERT_THAT(read.activities, SizeIs(2));
    EXPECT_NEAR(read.activities.front().distanceMetres.value(), 5200, 1e-6);
    EXPECT_EQ(read.activities.front().timerSeconds, 1680.0);
}

TEST(KnownLists, AreNotOfferedForATextWithCommas)
{
    for (const auto* text : {"Dear Anna, I ran, and ran\nand then, I rested\n", "one,two\n1,2\n", "",
             "a,b,c\n", "a,b,c\n1,2\n", "\x01\x02,b,c\n\0,2,3\n"}) {
        auto read = readContent(text, 1U << 20U);
        const auto* list = std::get_if<ListReading>(&read);
        EXPECT_FALSE(list && list->sample) << text;
    }
}

TEST(KnownLists, ComeBackFromWhereTheyWereKept)
{
    auto first = listIn(american).sample->guess;
    first.distanceUnit = ListUnit::Metres;
    first.timeForm = TimeForm::HoursMinutes;
    first.climbInFeet = true;
    const KnownLists lists{{"Date,Distance,Time", first}, {"pvm;\"matka\"", listIn(strange).sample->guess}};
    EXPECT_EQ(knownListsFromJson(jsonOf(lists)), lists);
}

TEST(KnownLists, SurviveWhateverStandsInTheirPlace)
{
    for (const auto* json : {"", "7", "[7]", "[{}]", "{", "[{\"header\":\"a\",\"columns\":\"x\"}]"})
        EXPECT_THAT(knownListsFromJson(json), IsEmpty()) << json;
    auto guess = listIn(american).sample->guess;
    auto json = jsonOf({{"h", guess}});
    json.replace(json.find("\"columns\":[1"), 12, "\"columns\":[99");
    EXPECT_EQ(knownListsFromJson(json).at("h").columns.front(), ListColumn::Ignored);
}

TEST(KnownLists, AreToldByThePlanOfAnImport)
{
    test::TemporaryFolder folder;
    test::writeBytes(folder / "list.csv", american);
    test::writeBytes(folder / "strange.csv", strange);
    const std::vector<std::filesystem::path> named{folder / "list.csv", folder / "strange.csv"};
    EXPECT_THAT(planImport(named, {}, test::aDay).lists, SizeIs(2));
    // Of a folder full of files, tables that are no lists of runs are passed over.
    const std::vector<std::filesystem::path> inside{folder.path()};
    const auto plan = planImport(inside, {}, test::aDay);
    ASSERT_THAT(plan.lists, SizeIs(1));
    EXPECT_EQ(plan.lists.front().sample.beginning, american);
}

} // namespace patella::exchange
