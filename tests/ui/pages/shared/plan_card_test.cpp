// SPDX-License-Identifier: GPL-3.0-or-later
#include <QPushButton>
#include <QSignalSpy>

#include <gtest/gtest.h>

#include "tests/support/builders.h"
#include "tests/support/way_back.h"
#include "tests/ui/on_screen.h"
#include "ui/pages/shared/plan_card.h"

namespace patella::ui {
namespace {

using namespace test;

class PlanCards : public testing::Test {
protected:
    QString said(const Log& log, int day)
    {
        card.show(log, daysAfter(aMonday, day), {});
        return labelsOn(card);
    }
    QPushButton* button(const char* text) const
    {
        for (auto* each : card.findChildren<QPushButton*>())
            if (each->text().startsWith(QLatin1String(text)))
                return each;
        return nullptr;
    }
    PlanCard card;
};

TEST_F(PlanCards, AreHiddenWithoutAPlan)
{
    card.show({}, aDay, {});
    EXPECT_TRUE(card.isHidden());
}

TEST_F(PlanCards, SayTheNextStepItsDayAndWhy)
{
    WayBack way(aMonday, 4);
    way.run(0, 4, greenClocks);
    way.run(2, 4, greenClocks);
    const auto words = said(way.log, 3);
    EXPECT_TRUE(words.contains(QStringLiteral("step 5 of 10"))) << qPrintable(words);
    EXPECT_TRUE(words.contains(QStringLiteral("4 × (6 min run, 1 min walk), earliest on")))
        << qPrintable(words);
    EXPECT_TRUE(words.contains(QStringLiteral("Two runs in a row were green"))) << qPrintable(words);
    EXPECT_FALSE(card.isHidden());
}

TEST_F(PlanCards, RepeatWhatWasNotedAboutTheWay)
{
    WayBack way(aMonday, 4);
    way.programme().notes = "Flat ground, not on two days in a row";
    EXPECT_TRUE(said(way.log, 0).contains(QStringLiteral("Flat ground, not on two days in a row")));
}

TEST_F(PlanCards, LeadToTheEntryTest)
{
    WayBack way(aMonday);
    way.programme().walkPain.reset();
    said(way.log, 0);
    const QSignalSpy forms(&card, &PlanCard::formWanted);
    button("Entry test")->click();
    ASSERT_EQ(forms.size(), 1);
    const auto changeSet = forms.front().front().value<ChangeSet>();
    EXPECT_EQ(std::get<Programme>(*changeSet.front().after), way.programme());
}

TEST_F(PlanCards, PutTheNextStepIntoThePlanOnce)
{
    WayBack way(aMonday);
    said(way.log, 0);
    const QSignalSpy plans(&card, &PlanCard::planWanted);
    button("Add it")->click();
    ASSERT_EQ(plans.size(), 1);
    const auto run = std::get<PlannedRun>(*plans.front().front().value<ChangeSet>().front().after);
    EXPECT_EQ(run.date, aMonday);
    EXPECT_EQ(run.duration, 24min);
    EXPECT_EQ(run.kind, RunKind::WalkRun);
    way.log.plannedRuns = {run};
    said(way.log, 0);
    EXPECT_TRUE(button("Add it")->isHidden());
}

TEST_F(PlanCards, SayWhoSetTheLimits)
{
    auto limits = aProgramme(ProgrammeKind::Limits, aMonday);
    limits.setBy = "Lena";
    limits.ceiling = Pain::of(3);
    const auto words = said({.programmes = {limits}}, 1);
    EXPECT_TRUE(words.contains(QStringLiteral("Limits, set by Lena on"))) << qPrintable(words);
    EXPECT_TRUE(words.contains(QStringLiteral("At most 20.0\u00a0km a week"))) << qPrintable(words);
    EXPECT_TRUE(words.contains(QStringLiteral("Pain of at most 3"))) << qPrintable(words);
}

} // namespace
} // namespace patella::ui
