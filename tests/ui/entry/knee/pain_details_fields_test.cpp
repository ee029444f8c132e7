// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCheckBox>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

#include "ui/entry/knee/pain_details_fields.h"
#include "ui/fields/labelled_field.h"

namespace patella::ui {
namespace {

using namespace std::chrono_literals;

PainDetails everyDetail()
{
    return {
        .quality = ChoiceSet{PainQuality::Sharp},
        .triggers = ChoiceSet<Trigger>{},
        .onset = Distance{4500},
        .onsetTime = 25min,
        .course = wordsOf<PainCourse>[0].first,
        .settled = 90min,
        .limp = false,
        .tender = true,
        .feltIn = wordsOf<FeltIn>[0].first,
    };
}

int visibleBoxes(const PainDetailsFields& fields)
{
    int visible = 0;
    for (const auto* box : fields.findChildren<LabelledField*>())
        visible += box->isVisibleTo(&fields) ? 1 : 0;
    return visible;
}

TEST(PainDetails, ComeBackAsTheyWereShown)
{
    PainDetailsFields fields(PainDetailsFields::Of::ARun, {});
    EXPECT_EQ(fields.details(), PainDetails{}) << "nothing is asked yet";
    fields.show(everyDetail());
    EXPECT_EQ(fields.details(), everyDetail());
    fields.show({});
    EXPECT_EQ(fields.details(), PainDetails{});
}

TEST(PainDetails, OfARestDayAskNothingAboutARunAndKeepWhatIsThere)
{
    PainDetailsFields ofARun(PainDetailsFields::Of::ARun, {});
    PainDetailsFields ofARestDay(PainDetailsFields::Of::ARestDay, {});
    EXPECT_EQ(visibleBoxes(ofARun) - visibleBoxes(ofARestDay), 3) << "two onsets and the course of it";
    ofARestDay.show(everyDetail());
    EXPECT_EQ(ofARestDay.details(), everyDetail());
}

TEST(PainDetails, ChangeByTheRunnerOnly)
{
    PainDetailsFields fields(PainDetailsFields::Of::ARun, {});
    const QSignalSpy changed(&fields, &PainDetailsFields::changed);
    fields.show(everyDetail());
    EXPECT_EQ(changed.count(), 0) << "showing is not answering";
    fields.findChildren<QCheckBox*>().front()->click();
    EXPECT_GE(changed.count(), 1);
    EXPECT_NE(fields.details(), everyDetail());
}

TEST(PainDetails, SayWhatCannotBeRead)
{
    PainDetailsFields fields(PainDetailsFields::Of::ARun, {});
    for (auto* line : fields.findChildren<QLineEdit*>()) {
        line->setText(QStringLiteral("soon"));
        EXPECT_FALSE(fields.trouble().isEmpty());
        line->clear();
        EXPECT_TRUE(fields.trouble().isEmpty());
    }
}

TEST(PainDetails, TakeAWeekToSettleAndNoLonger)
{
    PainDetailsFields fields(PainDetailsFields::Of::ARun, {});
    PainDetails week{};
    week.settled = 10'080min;
    fields.show(week);
    EXPECT_TRUE(fields.trouble().isEmpty());
    week.settled = 10'081min;
    fields.show(week);
    EXPECT_FALSE(fields.trouble().isEmpty());
}

} // namespace
} // namespace patella::ui
