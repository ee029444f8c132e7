// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include "tests/ui/words/plain.h"
#include "ui/report/words/report_words.h"

namespace patella::ui::words {
namespace {

using namespace std::chrono_literals;

const Units miles{.locale = QLocale::c(), .distance = DistanceUnit::Mile};

TEST(Distances, AreWrittenInTheUnitOfTheReader)
{
    EXPECT_EQ(plain(distance({8247}, plainEnglish)), "8.2 km");
    EXPECT_EQ(plain(distance({8247}, miles)), "5.1 mi");
    EXPECT_EQ(plain(distance({8247}, Units{.locale = QLocale(QStringLiteral("de_DE"))})), "8,2 km");
    EXPECT_EQ(plain(distanceNumber({1'234'500}, plainEnglish)), "1234.5") << "no sign between the thousands";
}

TEST(Paces, AreThoseOfTheUnitOfTheReader)
{
    EXPECT_EQ(plain(pace({10'000}, 50min, plainEnglish)), "5:00 /km");
    EXPECT_EQ(plain(pace({10'000}, 50min, miles)), "8:03 /mi");
    EXPECT_EQ(pace({0}, 50min, plainEnglish), dash()) << "nobody ran";
}

TEST(Weeks, StartWhereTheReaderWants)
{
    const QLocale german(QStringLiteral("de_DE"));
    EXPECT_EQ(Units{.locale = german}.firstDayOfWeek(), Qt::Monday);
    EXPECT_EQ((Units{.locale = german, .firstDay = Qt::Sunday}.firstDayOfWeek()), Qt::Sunday);
}

TEST(Durations, HaveHoursOnlyWhereThereAreSome)
{
    EXPECT_EQ(plain(duration(45min + 10s)), "45:10");
    EXPECT_EQ(plain(duration(62min + 3s)), "1:02:03");
    EXPECT_EQ(plain(hours(450min)), "7:30");
}

TEST(Decimals, AreAsShortAsTheyAreExact)
{
    EXPECT_EQ(plain(decimal(Decimal{12'500}, QLocale::c())), "12.5");
    EXPECT_EQ(plain(decimal(Decimal{12'000}, QLocale::c())), "12");
    EXPECT_EQ(plain(decimal(Decimal{12'345}, QLocale::c())), "12.345");
}

TEST(Dates, BeginWithTheMonthWhereTheReaderIsUsedToIt)
{
    using namespace std::chrono;
    const LocalDate day{2026y / 11 / 20};
    const QLocale american(QStringLiteral("en_US"));
    EXPECT_EQ(dayAndMonth(day, american), u"Nov 20");
    EXPECT_EQ(weekdayAndDate(day, american), u"Fri, Nov 20");
    EXPECT_EQ(dayMonthYear(day, american), u"Nov 20, 2026");
    for (const auto* dayFirst : {"en_GB", "sv_SE", "C"}) {
        const QLocale locale{QString::fromLatin1(dayFirst)};
        EXPECT_TRUE(dayAndMonth(day, locale).startsWith(u"20 ")) << dayFirst;
        EXPECT_TRUE(dayMonthYear(day, locale).startsWith(u"20 ")) << dayFirst;
    }
}

} // namespace
} // namespace patella::ui::words
