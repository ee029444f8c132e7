// SPDX-License-Identifier: GPL-3.0-or-later
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>

#include <gtest/gtest.h>

#include "core/sample/sample_log.h"
#include "tests/support/builders.h"
#include "ui/signs/reasons_to_be_seen.h"

namespace patella::ui {
namespace {

using namespace test;

QString said(const ReasonsToBeSeen& reasons)
{
    QStringList all;
    for (const auto* label : reasons.findChildren<QLabel*>())
        if (!label->isHidden())
            all << label->text();
    return all.join(QLatin1Char('\n'));
}

TEST(ReasonsToBeSeen, AreNothingWhereThereIsNone)
{
    ReasonsToBeSeen briefly(ReasonsToBeSeen::Says::Briefly);
    briefly.show({}, aDay, {});
    EXPECT_TRUE(briefly.isHidden());
    ReasonsToBeSeen everything(ReasonsToBeSeen::Says::Everything);
    everything.show({}, aDay, {});
    EXPECT_TRUE(said(everything).contains(QStringLiteral("There is no warning sign today.")));
    EXPECT_TRUE(said(everything).contains(QStringLiteral("No visit is planned.")));
}

TEST(ReasonsToBeSeen, AreMentionedCalmlyAndRedFlagsAreNotAmongThem)
{
    Log log; // over 5 in three runs within 14 days, and a knee that locked
    for (const int day : {2, 5, 8}) {
        log.runs.push_back(aRun(daysAfter(aDay, -day)));
        log.painNotes.push_back(aPainNote(log.runs.back(), Moment::During, 7));
    }
    auto check = aKneeCheck(aDay);
    check.signs = ChoiceSet{KneeSign::Locking};
    log.kneeChecks = {check};
    sort(log);
    ReasonsToBeSeen briefly(ReasonsToBeSeen::Says::Briefly);
    briefly.show(log, aDay, {});
    EXPECT_FALSE(briefly.isHidden());
    EXPECT_TRUE(said(briefly).startsWith(QStringLiteral("To mention at your next visit: ")))
        << qPrintable(said(briefly));
    EXPECT_FALSE(said(briefly).contains(QStringLiteral("lock"))) << qPrintable(said(briefly));
    ReasonsToBeSeen everything(ReasonsToBeSeen::Says::Everything);
    everything.show(log, aDay, {});
    EXPECT_TRUE(said(everything).contains(QStringLiteral("warning sign"))) << qPrintable(said(everything));
    EXPECT_TRUE(said(everything).contains(QStringLiteral("within 14 days"))) << qPrintable(said(everything));
}

TEST(ReasonsToBeSeen, NameTheNextCheckThatAVisitAgreedOn)
{
    auto visit = aVisit(daysAfter(aDay, -20));
    visit.who = "Lena Brandt";
    visit.nextCheck = daysAfter(aDay, 8);
    ReasonsToBeSeen everything(ReasonsToBeSeen::Says::Everything);
    everything.show({.visits = {visit}}, aDay, {});
    EXPECT_FALSE(said(everything).contains(QStringLiteral("No visit is planned.")))
        << qPrintable(said(everything));
    EXPECT_TRUE(said(everything).contains(QStringLiteral("Lena Brandt"))) << qPrintable(said(everything));
}

TEST(ReasonsToBeSeen, NameTheNextVisitAndLeadToTheGuide)
{
    ReasonsToBeSeen everything(ReasonsToBeSeen::Says::Everything);
    everything.show(sampleLog(aDay), aDay, {});
    EXPECT_TRUE(said(everything).contains(QStringLiteral("Lena Brandt"))) << qPrintable(said(everything));
    QSignalSpy guide(&everything, &ReasonsToBeSeen::guideWanted);
    QSignalSpy form(&everything, &ReasonsToBeSeen::formWanted);
    for (auto* button : everything.findChildren<QPushButton*>())
        button->click();
    EXPECT_EQ(guide.count(), 1);
    EXPECT_EQ(form.count(), 1);
}

} // namespace
} // namespace patella::ui
