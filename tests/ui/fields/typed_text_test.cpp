// SPDX-License-Identifier: GPL-3.0-or-later
#include <QLocale>

#include <gtest/gtest.h>

#include "core/log/values/distance.h"
#include "ui/fields/typed_text.h"

namespace patella::ui {
namespace {

using std::chrono::seconds;

struct Typed {
    const char* text;
    std::optional<std::int64_t> expected;
};

void PrintTo(const Typed& typed, std::ostream* stream) { *stream << '"' << typed.text << '"'; }

class TypedDistances : public testing::TestWithParam<std::tuple<const char*, Typed>> { };

TEST_P(TypedDistances, ReadTheSameInEveryLocale)
{
    const auto& [locale, typed] = GetParam();
    QLocale::setDefault(QLocale(QLatin1String(locale)));
    const auto distance = distanceFromText(QLatin1String(typed.text), DistanceUnit::Kilometre);
    QLocale::setDefault(QLocale::c());
    EXPECT_EQ(distance ? std::optional(distance->metres) : std::nullopt, typed.expected);
}

INSTANTIATE_TEST_SUITE_P(All, TypedDistances,
    testing::Combine(testing::Values("en_US", "de_DE", "de_CH", "fr_FR"),
        testing::Values(Typed{"12.5", 12'500}, Typed{"12,5", 12'500}, Typed{"5", 5000}, Typed{"0,75", 750},
            Typed{"5.200", 5200}, Typed{".5", 500}, Typed{" 8.2 km ", 8200}, Typed{"42.195", 42'195},
            Typed{"", std::nullopt}, Typed{"12..5", std::nullopt}, Typed{"1,234.5", std::nullopt},
            Typed{"-3", std::nullopt}, Typed{"ten", std::nullopt}, Typed{".", std::nullopt})));

class TypedDurations : public testing::TestWithParam<Typed> { };

TEST_P(TypedDurations, ReadAsRunnersTypeThem)
{
    const auto time = durationFromText(QLatin1String(GetParam().text));
    EXPECT_EQ(time ? std::optional<std::int64_t>(time->count()) : std::nullopt, GetParam().expected);
}

INSTANTIATE_TEST_SUITE_P(All, TypedDurations,
    testing::Values(Typed{"45:10", 2710}, Typed{"1:02:03", 3723}, Typed{"62:03", 3723}, Typed{"45", 2700},
        Typed{"45m", 2700}, Typed{"45 min", 2700}, Typed{"1h", 3600}, Typed{"1h05", 3900},
        Typed{"1h 5m", 3900}, Typed{"90s", 90}, Typed{"0:30", 30}, Typed{"", std::nullopt},
        Typed{"45:70", std::nullopt}, Typed{"1:75:00", std::nullopt}, Typed{"h", std::nullopt},
        Typed{"fast", std::nullopt}, Typed{"1:2:3:4", std::nullopt}, Typed{"-5", std::nullopt},
        Typed{"4230", 2550}, Typed{"930", 570}, Typed{"12345", 5025}, Typed{"101500", 36'900},
        Typed{"4275", std::nullopt}, Typed{"16000", std::nullopt}, Typed{"1234567", std::nullopt}));

TEST(TypedRuns, HoldADistanceAndATimeInOneGo)
{
    const auto km = DistanceUnit::Kilometre;
    const TypedRun expected{{8200}, seconds{2710}};
    EXPECT_EQ(runFromText(QStringLiteral("8.2 45:10"), km), expected);
    EXPECT_EQ(runFromText(QStringLiteral(" 8,2 km  45:10 "), km), expected);
    EXPECT_EQ(runFromText(QStringLiteral("10 45"), km), (TypedRun{{10'000}, seconds{2700}}));
    EXPECT_FALSE(runFromText(QStringLiteral("8.2"), km));
    EXPECT_FALSE(runFromText(QStringLiteral("8.2 fast"), km));
    EXPECT_FALSE(runFromText(QStringLiteral("45:10 8.2"), km));
}

TEST(TypedRuns, TakeOneAmountAloneWhereItSaysWhatItIs)
{
    const auto km = DistanceUnit::Kilometre;
    const auto amount = [&](const char* text) { return amountFromText(QString::fromLatin1(text), km); };
    for (const auto* tenKilometres : {"10km", "10 km", "10k", "10K", "10,0 km"})
        EXPECT_EQ(amount(tenKilometres), TypedAmount(Distance{10'000})) << tenKilometres;
    for (const auto* threeMiles : {"3mi", "3 miles", "3.0 Miles"})
        EXPECT_EQ(amount(threeMiles), TypedAmount(Distance{4828})) << threeMiles;
    EXPECT_EQ(amount("1 mile"), TypedAmount(Distance{1609}));
    for (const auto* threeQuarters : {"45:00", "45min", "45 m", "0h45", "2700s"})
        EXPECT_EQ(amount(threeQuarters), TypedAmount(seconds{2700})) << threeQuarters;
    for (const auto* neither : {"10", "45", "8.2", "4510", "", "fast", "10 km 45:00"})
        EXPECT_FALSE(amount(neither)) << neither;
}

TEST(TypedRuns, MeanTheUnitOfTheirFieldUnlessTheyNameOne)
{
    const auto mile = DistanceUnit::Mile;
    EXPECT_EQ(runFromText(QStringLiteral("8.2 45:10"), mile), (TypedRun{{13'197}, seconds{2710}}));
    EXPECT_EQ(runFromText(QStringLiteral("8.2 km 45:10"), mile), (TypedRun{{8200}, seconds{2710}}));
    EXPECT_EQ(
        runFromText(QStringLiteral("5 mi 45"), DistanceUnit::Kilometre), (TypedRun{{8047}, seconds{2700}}));
}

TEST(DistanceText, IsTypedBackWithoutLoss)
{
    const auto km = DistanceUnit::Kilometre;
    for (const auto* locale : {"en_US", "de_DE"}) {
        QLocale::setDefault(QLocale(QLatin1String(locale)));
        for (const std::int64_t metres : {1, 10, 500, 5200, 8000, 42'195, 100'000})
            EXPECT_EQ(distanceFromText(distanceText({metres}, km), km), Distance{metres});
    }
    QLocale::setDefault(QLocale(QStringLiteral("de_DE")));
    EXPECT_EQ(distanceText({8200}, km), QStringLiteral("8,2"));
    QLocale::setDefault(QLocale::c());
}

} // namespace
} // namespace patella::ui
