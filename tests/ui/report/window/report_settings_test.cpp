// SPDX-License-Identifier: GPL-3.0-or-later
#include <QComboBox>
#include <QDateEdit>
#include <QSettings>
#include <QSignalSpy>

#include <gtest/gtest.h>

#include "tests/support/builders.h"
#include "ui/convert.h"
#include "ui/report/window/period_choice.h"
#include "ui/report/window/report_settings.h"

namespace patella::ui {
namespace {

using namespace test;

class KeptSettings : public testing::Test {
protected:
    KeptSettings() { QSettings().clear(); }
    ~KeptSettings() override { QSettings().clear(); }
};

TEST_F(KeptSettings, AreTheUsualOnesAtFirst)
{
    const auto settings = keptSettings();
    EXPECT_EQ(settings.period, PeriodChoice::sinceVisit);
    EXPECT_EQ(settings.name, QString());
    EXPECT_EQ(settings.content, usualChoice());
    EXPECT_EQ(settings.language, QString());
    EXPECT_EQ(settings.paper, std::nullopt);
}

TEST_F(KeptSettings, ComeBackAsTheyWereKept)
{
    const ReportSettings chosen{.period = 26,
        .name = QStringLiteral("Ada"),
        .content = {.parts = {ReportPart::Load, ReportPart::Care}, .facts = {Fact::Weight}},
        .language = QStringLiteral("de"),
        .paper = QPageSize::Letter};
    keep(chosen);
    const auto settings = keptSettings();
    EXPECT_EQ(settings.period, 26);
    EXPECT_EQ(settings.name, QStringLiteral("Ada"));
    EXPECT_EQ(settings.content, chosen.content);
    EXPECT_EQ(settings.language, QStringLiteral("de"));
    EXPECT_EQ(settings.paper, QPageSize::Letter);
}

TEST_F(KeptSettings, KeepThatNoPartWasChosen)
{
    auto none = keptSettings();
    none.content.parts = {};
    keep(none);
    EXPECT_EQ(keptSettings().content.parts, ReportParts{});
}

TEST_F(KeptSettings, AreTheUsualOnesWhereTheyCannotBeRead)
{
    QSettings().setValue(QStringLiteral("report/parts"), QStringLiteral("weather"));
    QSettings().setValue(QStringLiteral("report/paper"), QStringLiteral("papyrus"));
    EXPECT_EQ(keptSettings().content.parts, everyPart());
    EXPECT_EQ(keptSettings().paper, std::nullopt);
}

class PeriodOfAReport : public testing::Test {
protected:
    static Period from(LocalDate first) { return {.from = first, .to = aDay}; }
    static QDateEdit& day(const PeriodChoice& choice, const char* name)
    {
        return *choice.findChild<QDateEdit*>(QLatin1String(name));
    }
    static constexpr int fromTo = -1;
    PeriodChoice choice{from(2024y / 1 / 1), from(2026y / 11 / 2)};
    PeriodChoice withoutVisit{from(2024y / 1 / 1), std::nullopt};
};

TEST_F(PeriodOfAReport, IsTwelveWeeksUnlessAnotherIsChosen)
{
    EXPECT_EQ(choice.choice(), usualReportWeeks);
    EXPECT_EQ(choice.period(), lastWeeks(usualReportWeeks, aDay));
}

TEST_F(PeriodOfAReport, MayBeginAtTheLastVisitWhereThereWasOne)
{
    choice.choose(PeriodChoice::sinceVisit);
    EXPECT_EQ(choice.period(), from(2026y / 11 / 2));
    withoutVisit.choose(PeriodChoice::sinceVisit);
    EXPECT_EQ(withoutVisit.choice(), usualReportWeeks) << "there is no visit to begin at";
}

TEST_F(PeriodOfAReport, MayBeTheWholeLog)
{
    choice.choose(0);
    EXPECT_EQ(choice.period(), from(2024y / 1 / 1));
}

TEST_F(PeriodOfAReport, AsksForItsDaysOnlyWhenTheyAreFree)
{
    EXPECT_FALSE(day(choice, "from").isEnabled());
    choice.choose(fromTo);
    EXPECT_TRUE(day(choice, "from").isEnabled());
    EXPECT_TRUE(day(choice, "to").isEnabled());
    choice.choose(4);
    EXPECT_FALSE(day(choice, "to").isEnabled());
}

TEST_F(PeriodOfAReport, TurnsItsDaysRoundWhereTheyStandTheWrongWay)
{
    choice.choose(fromTo);
    day(choice, "from").setDate(toQt(LocalDate(2026y / 6 / 30)));
    day(choice, "to").setDate(toQt(LocalDate(2026y / 5 / 1)));
    EXPECT_EQ(choice.period(), (Period{.from = 2026y / 5 / 1, .to = 2026y / 6 / 30}));
}

TEST_F(PeriodOfAReport, EndsTodayAtTheLatest)
{
    choice.choose(fromTo);
    day(choice, "to").setDate(toQt(daysAfter(aDay, 10)));
    EXPECT_EQ(choice.period().to, aDay);
}

TEST_F(PeriodOfAReport, SaysOnceThatAnotherWasChosen)
{
    QSignalSpy changed(&choice, &PeriodChoice::changed);
    choice.choose(4);
    EXPECT_EQ(changed.count(), 1);
    choice.choose(fromTo);
    day(choice, "from").setDate(toQt(LocalDate(2026y / 6 / 30)));
    EXPECT_EQ(changed.count(), 3);
}

} // namespace
} // namespace patella::ui
