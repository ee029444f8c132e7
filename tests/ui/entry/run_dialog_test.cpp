// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include <gtest/gtest.h>

#include "tests/support/builders.h"
#include "ui/entry/run_dialog.h"
#include "ui/fields/labelled_field.h"

namespace patella::ui {
namespace {

using namespace test;
using namespace std::chrono_literals;

Entry anEntryWithEveryAnswer(const Shoe& shoe)
{
    auto run = aRun();
    run.start = TimeOfDay{18h + 30min + 5s};
    run.utcOffset = UtcOffset{60min};
    run.kind = RunKind::Hills;
    run.distance = Distance{8234};
    run.duration = 2710s;
    run.elapsed = 2800s;
    run.effort = Effort::of(7);
    run.surface = SurfaceMix::fromText("asphalt=70,trail=30");
    run.shoe = shoe.id;
    run.warmUp = 5min;
    run.coolDown = 0min;
    run.ascent = Climb{80};
    run.descent = Climb{75};
    run.cadence = Cadence::of(172);
    run.averageHeartRate = HeartRate::of(151);
    run.highestHeartRate = HeartRate::of(178);
    run.temperature = Temperature::of(-3);
    run.painkiller = false;
    run.ended = RunEnd::StoppedAtOnce;
    run.tags = Tags::fromText("hill,with Anna");
    run.notes = "first line\nsecond";
    run.file = "watch.fit";
    run.evenness = Evenness::Uneven;
    run.camber = Camber::LeftLower;
    run.insole = "thin";
    run.warmUpParts = ChoiceSet{WarmUpPart::Jog};
    run.coolDownParts = ChoiceSet<WarmUpPart>{};
    run.walked = 3min;
    run.strike = FootStrike::Heel;
    run.form = FormRating::of(6);
    run.formCue = "short steps";
    run.feel = Feel::Weak;
    run.splits = Splits::fromText("331,340");
    run.experiment = SelfExperimentId::fresh();
    run.trial = Count::of(4);
    auto other = aPainNote(run, Moment::NextMorning, 4);
    other.side = Side::Right;
    other.region = std::nullopt;
    auto worst = aPainNote(run, Moment::During, 3);
    worst.quality = ChoiceSet{PainQuality::Sharp};
    worst.onset = Distance{4500};
    worst.limp = true;
    return {.run = run, .painNotes = {other, worst}};
}

TEST(RunDialog, GivesBackEveryAnswerItWasShown)
{
    const auto shoe = aShoe();
    const auto entry = anEntryWithEveryAnswer(shoe);
    const RunDialog dialog(entry, entry, {shoe}, aDay);
    EXPECT_EQ(dialog.entry(), entry);
}

TEST(RunDialog, LeavesOpenWhatWasNotAnswered)
{
    auto run = aRun();
    run.duration = std::nullopt;
    const Entry entry{.run = run, .painNotes = {}};
    const RunDialog dialog(entry, entry, {}, aDay);
    EXPECT_EQ(dialog.entry(), entry);
}

TEST(RunDialog, TypedPainReachesTheRun)
{
    RunDialog dialog(std::nullopt, {.run = aRun(), .painNotes = {}}, {}, aDay);
    auto* pain = dialog.findChild<KneeGrid*>()->findChildren<ScoreField*>().at(1); // after pain before
    pain->setFocus();
    pain->selectAll();
    QTest::keyClicks(pain, QStringLiteral("6"));
    ASSERT_EQ(dialog.entry().painNotes.size(), 1u);
    EXPECT_EQ(dialog.entry().painNotes[0].score, Pain::of(6));
    EXPECT_EQ(dialog.entry().painNotes[0].moment, Moment::During);
}

TEST(RunDialog, StaysOpenAndSaysBesideTheFieldWhatIsWrong)
{
    RunDialog dialog(std::nullopt, {.run = aRun(), .painNotes = {}}, {}, aDay);
    dialog.show();
    auto* distance = dialog.findChild<DistanceField*>(QStringLiteral("distance_m"));
    distance->setText(QStringLiteral("0"));
    dialog.accept();
    EXPECT_TRUE(dialog.isVisible());
    auto* box = qobject_cast<LabelledField*>(distance->parentWidget());
    ASSERT_NE(box, nullptr);
    EXPECT_FALSE(box->problem().isEmpty());

    distance->setText(QStringLiteral("8,2"));
    dialog.accept();
    EXPECT_FALSE(dialog.isVisible());
    EXPECT_EQ(dialog.entry().run.distance, Distance{8200});
}

TEST(RunDialog, MakesANewPairOfATypedName)
{
    RunDialog dialog(std::nullopt, {.run = aRun(), .painNotes = {}}, {aShoe("Blue")}, aDay);
    auto* shoe = dialog.findChild<ShoeField*>();
    shoe->setEditText(QStringLiteral("Green"));
    ASSERT_TRUE(dialog.newPair());
    EXPECT_EQ(dialog.newPair()->name, "Green");
    EXPECT_EQ(dialog.entry().run.shoe, dialog.newPair()->id);
    shoe->setEditText(QStringLiteral("blue"));
    EXPECT_FALSE(dialog.newPair());
}

TEST(RunDialog, HasRoomForWhatIsWrong)
{
    RunDialog dialog(std::nullopt, {.run = aRun(), .painNotes = {}}, {}, aDay);
    dialog.show();
    for (const auto* column : {"start_time", "distance_m", "duration_s"})
        dialog.findChild<QLineEdit*>(QLatin1String(column))->setText(QStringLiteral("soon"));
    dialog.accept();
    QTest::qWait(0);
    int problems = 0;
    for (const auto* label : dialog.findChildren<QLabel*>())
        if (label->isVisible() && label->wordWrap()) {
            EXPECT_GE(label->height(), label->heightForWidth(label->width())) << qPrintable(label->text());
            ++problems;
        }
    EXPECT_EQ(problems, 3);
}

} // namespace
} // namespace patella::ui
