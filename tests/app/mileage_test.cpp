// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/log/values/local_time.h"
#include "tests/app/cli_test.h"

#include <chrono>
#include <fstream>

namespace patella::test {
namespace {

class Mileage : public CliTest {
protected:
    void addRun(const std::string& date, const std::string& kilometres, const std::string& pain)
    {
        EXPECT_EQ(onLog({"add", "--date", date, "--distance-km", kilometres, "--duration", "1:00:00",
                            "--pain-during", pain, "--pain-next-morning", "1", "--side", "left"})
                      .exitCode,
            0);
    }
};

TEST_F(Mileage, StandsBesideThePainOfEachWeek)
{
    addRun("2024-01-01", "10", "2");
    addRun("2024-01-03", "5", "4");
    onLog({"add", "--date", "2024-01-08", "--distance-km", "12", "--pain-during", "6", "--painkiller", "yes",
        "--side", "left"});
    onLog({"add", "--date", "2024-01-10", "--distance-km", "3"});
    const auto document = answer({"mileage"});
    EXPECT_EQ(document["unit"], "distance");
    EXPECT_EQ(document["weeks"][0]["monday"], "2024-01-01");
    EXPECT_EQ(document["weeks"][0]["distance_m"], 15'000);
    EXPECT_EQ(document["weeks"][0]["worst"], 4);
    EXPECT_EQ(document["weeks"][0]["mean"], 3);
    EXPECT_EQ(document["weeks"][0]["next_morning"], 1);
    EXPECT_EQ(document["weeks"][0]["missing"], 0);
    EXPECT_TRUE(document["weeks"][1]["worst"].is_null());
    EXPECT_EQ(document["weeks"][1]["masked"], 1);
    EXPECT_EQ(document["weeks"][1]["missing"], 1);
    EXPECT_TRUE(document["rho"].is_null());
    EXPECT_TRUE(document["p"].is_null());
    EXPECT_EQ(document["answer"], "too_few_weeks");
    EXPECT_EQ(document["below"], (nlohmann::json{{"weeks", 1}, {"painful", 1}}));
}

TEST_F(Mileage, IsAnsweredForTheSampleLog)
{
    ASSERT_EQ(patella({"sample", "--out", log}).exitCode, 0);
    const auto document = answer({"mileage"});
    EXPECT_GT(document["weeks"].size(), 100u);
    EXPECT_GE(document["p"], 0.0005);
    EXPECT_LE(document["p"], 1);
    EXPECT_LE(document["lag_weeks"], 2);
    EXPECT_GT(document["above"]["weeks"], 20);
    EXPECT_EQ(answer({"mileage"}), document) << "the same each time";
    EXPECT_NE(answer({"mileage", "--side", "right"}), document);
    EXPECT_EQ(answer({"mileage", "--unit", "minutes"})["weeks"][3]["duration_s"].is_number(), true);
}

TEST_F(Mileage, IsSaidInWords)
{
    addRun("2024-01-01", "10", "4");
    EXPECT_THAT(onLog({"mileage"}).out, testing::HasSubstr("Too few weeks to say: 1 of the 12"));
    EXPECT_THAT(onLog({"mileage"}).out, testing::HasSubstr("1 of 1 week (100"));
    EXPECT_THAT(onLog({"mileage"}).out, testing::ContainsRegex("10.0 +4 +4.0 +1 +0 +0"));
    locale = "de_DE.UTF-8";
    EXPECT_THAT(onLog({"mileage"}).out, testing::HasSubstr("Zu wenige Wochen"));
}

// Every other day 5 km, and each two weeks a point more.
TEST_F(Mileage, GivesNoPOfALinkThatItDoesNotSee)
{
    std::ofstream csv(path("runs.csv"));
    csv << "date,distance_km,duration,pain_side,pain_during\n";
    constexpr int days = 84;
    for (int day = 0; day < days; day += 2) {
        const auto date = std::chrono::sys_days{std::chrono::September / 2 / 2024} + std::chrono::days{day};
        csv << isoText(LocalDate{date}) << ",5,0:30:00,left," << 1 + day / 14 << '\n';
    }
    csv.close();
    ASSERT_EQ(onLog({"import", path("runs.csv")}).exitCode, 0);
    ASSERT_EQ(answer({"mileage"})["answer"], "no_clear_link");
    EXPECT_LT(answer({"mileage"})["p"], 0.05) << "of what the trend leaves, which points another way";
    const auto words = onLog({"mileage"}).out;
    EXPECT_THAT(words, testing::HasSubstr("does not point the same way"));
    EXPECT_THAT(words, testing::Not(testing::HasSubstr("p\u00a0=")));
}

TEST_F(Mileage, IsEmptyForAnEmptyLog)
{
    const auto document = answer({"mileage"});
    EXPECT_EQ(document["weeks"], nlohmann::json::array());
    EXPECT_EQ(document["above"], (nlohmann::json{{"weeks", 0}, {"painful", 0}}));
    EXPECT_EQ(onLog({"mileage"}).exitCode, 0);
}

TEST_F(Mileage, RefusesWhatItDoesNotKnow)
{
    EXPECT_EQ(onLog({"mileage", "--unit", "effort_minutes"}).exitCode, 2);
    EXPECT_EQ(onLog({"mileage", "--side", "middle"}).exitCode, 2);
}

} // namespace
} // namespace patella::test
