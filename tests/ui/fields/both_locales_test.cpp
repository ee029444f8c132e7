// SPDX-License-Identifier: GPL-3.0-or-later
#include <QLocale>

#include <gtest/gtest.h>

#include "tests/support/builders.h"
#include "ui/fields/date_field.h"
#include "ui/fields/fields.h"

namespace patella::ui {
namespace {

using namespace test;

// What a field shows it reads again as the same value, in the two languages of the window.
class FieldsInBothLocales : public testing::TestWithParam<const char*> {
protected:
    FieldsInBothLocales() { QLocale::setDefault(QLocale(QLatin1String(GetParam()))); }
    ~FieldsInBothLocales() override { QLocale::setDefault(QLocale::c()); }
    bool isGerman() const { return QLocale().language() == QLocale::German; }
};

TEST_P(FieldsInBothLocales, ShowDistancesAsTheyReadThem)
{
    DistanceField field(Units{});
    field.setDistance(Distance{8234});
    EXPECT_EQ(field.text(), isGerman() ? QStringLiteral("8,234") : QStringLiteral("8.234"));
    const auto shown = field.text();
    field.setDistance(std::nullopt);
    EXPECT_EQ(field.distance(), std::nullopt);
    field.setText(shown);
    EXPECT_EQ(field.distance(), Distance{8234});
}

TEST_P(FieldsInBothLocales, ShowTimesAsTheyReadThem)
{
    DurationField duration;
    HoursField hours;
    ClockField clock;
    for (const auto seconds : {0s, 59s, 2710s, 3600s, 36'000s}) {
        duration.setDuration(seconds);
        EXPECT_EQ(duration.duration(), seconds) << qPrintable(duration.text());
    }
    for (const auto minutes : {0min, 5min, 60min, 450min, 1440min}) {
        hours.setTime(minutes);
        EXPECT_EQ(hours.time(), minutes) << qPrintable(hours.text());
    }
    for (const auto& time : {TimeOfDay{0h}, TimeOfDay{6h + 5min}, TimeOfDay{23h + 59min + 59s}}) {
        clock.setTime(time);
        EXPECT_EQ(clock.time(), time) << qPrintable(clock.text());
    }
}

TEST_P(FieldsInBothLocales, ShowNumbersAsTheyReadThem)
{
    DecimalField decimal;
    MassField mass;
    for (const auto thousandths : {0, 5, 500, 71'500, -125}) {
        decimal.setDecimal(Decimal{thousandths});
        EXPECT_EQ(decimal.decimal(), Decimal{thousandths}) << qPrintable(decimal.text());
    }
    mass.setMass(Mass{12'500});
    EXPECT_EQ(mass.text(), isGerman() ? QStringLiteral("12,5") : QStringLiteral("12.5"));
    EXPECT_EQ(mass.mass(), Mass{12'500});
}

TEST_P(FieldsInBothLocales, ShowDaysAsTheyReadThem)
{
    DateField field(aDay, Needed::Yes);
    for (const auto day : {aDay, LocalDate(2026y / 1 / 5), LocalDate(2024y / 2 / 29)}) {
        field.setDate(day);
        EXPECT_EQ(field.date(), day) << qPrintable(field.text());
    }
}

TEST_P(FieldsInBothLocales, LeaveAMissingAnswerEmpty)
{
    DistanceField distance(Units{});
    DurationField duration;
    HoursField hours;
    ClockField clock;
    MassField mass;
    DateField date(aDay, Needed::No);
    distance.setDistance(std::nullopt);
    duration.setDuration(std::nullopt);
    hours.setTime(std::nullopt);
    clock.setTime(std::nullopt);
    mass.setMass(std::nullopt);
    date.setDate(std::nullopt);
    for (const auto* field :
        std::initializer_list<const TypedField*>{&distance, &duration, &hours, &clock, &mass, &date}) {
        EXPECT_TRUE(field->text().isEmpty());
        EXPECT_TRUE(field->trouble().isEmpty()) << "no answer is no mistake";
        EXPECT_FALSE(field->placeholderText().isEmpty()) << "but the field says what belongs there";
    }
}

TEST_P(FieldsInBothLocales, KeepWhatTheyCannotReadAndSaySo)
{
    DistanceField distance(Units{});
    DurationField duration;
    HoursField hours;
    ClockField clock;
    DecimalField decimal;
    MassField mass;
    ScoreField score;
    DateField date(aDay, Needed::No);
    for (auto* field : std::initializer_list<TypedField*>{
             &distance, &duration, &hours, &clock, &decimal, &mass, &score, &date}) {
        field->setText(QStringLiteral("a lot"));
        EXPECT_EQ(field->text(), QStringLiteral("a lot"));
        EXPECT_FALSE(field->trouble().isEmpty());
        field->setText(QStringLiteral("   "));
        EXPECT_TRUE(field->trouble().isEmpty()) << "blanks are no answer";
    }
}

INSTANTIATE_TEST_SUITE_P(Of, FieldsInBothLocales, testing::Values("en_US", "de_DE"),
    [](const auto& each) { return std::string(each.param); });

} // namespace
} // namespace patella::ui
