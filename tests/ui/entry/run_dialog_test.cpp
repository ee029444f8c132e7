// SPDX-License-Identifier: GPL-3.0-or-later
#include <QLineEdit>
#include <QTest>

#include <gtest/gtest.h>

#include "core/log/columns.h"
#include "tests/support/builders.h"
#include "ui/entry/run_dialog.h"
#include "ui/fields/fields.h"
#include "ui/fields/labelled_field.h"
#include "ui/fields/shoe_field.h"

#include <set>
#include <string_view>

namespace patella::ui {
namespace {

using namespace test;
using namespace std::chrono_literals;

Entry anEntryWithEveryAnswer(const Shoe& shoe)
{
    auto run = aRun();
    run.when.start = TimeOfDay{18h + 30min + 5s};
    run.when.utcOffset = UtcOffset{60min};
    run.form.kind = RunKind::Hills;
    run.measured.distance = Distance{8234};
    run.measured.duration = 2710s;
    run.measured.elapsed = 2800s;
    run.form.effort = Effort::of(7);
    run.ground.surface = SurfaceMix::fromText("asphalt=70,trail=30");
    run.ground.shoe = shoe.id;
    run.preparation.warmUp = 5min;
    run.preparation.coolDown = 0min;
    run.measured.ascent = Climb{80};
    run.measured.descent = Climb{75};
    run.measured.cadence = Cadence::of(172);
    run.measured.averageHeartRate = HeartRate::of(151);
    run.measured.highestHeartRate = HeartRate::of(178);
    run.ground.temperature = Temperature::of(-3);
    run.preparation.painkiller = false;
    run.form.ended = RunEnd::StoppedAtOnce;
    run.words.tags = Tags::fromText("hill,with Anna");
    run.words.notes = "first line\nsecond";
    run.words.file = "watch.fit";
    run.ground.evenness = Evenness::Uneven;
    run.ground.camber = Camber::LeftLower;
    run.ground.insole = "thin";
    run.preparation.warmUpParts = ChoiceSet{WarmUpPart::Jog};
    run.preparation.coolDownParts = ChoiceSet<WarmUpPart>{};
    run.form.walked = 3min;
    run.form.strike = FootStrike::Heel;
    run.form.rating = FormRating::of(6);
    run.form.cue = "short steps";
    run.form.feel = Feel::Weak;
    run.measured.splits = Splits::fromText("331,340");
    run.preparation.experiment = SelfExperimentId::fresh();
    run.preparation.trial = Count::of(4);
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

TEST(RunDialog, AsksEveryColumnOfARun)
{
    const std::set<std::string_view> readFromAFile{
        "id", "utc_offset_min", "splits_s", "experiment_id", "trial", "file"};
    const Entry entry{.run = aRun(), .painNotes = {}};
    const RunDialog dialog(entry, entry, {}, aDay);
    forEachColumn(entry.run, [&](std::string_view column, const auto&) {
        const auto* field
            = dialog.findChild<QWidget*>(QLatin1String(column.data(), static_cast<qsizetype>(column.size())));
        EXPECT_EQ(field == nullptr, readFromAFile.contains(column)) << column;
    });
}

TEST(RunDialog, LeavesOpenWhatWasNotAnswered)
{
    auto run = aRun();
    run.measured.duration = std::nullopt;
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
    EXPECT_EQ(dialog.entry().run.measured.distance, Distance{8200});
}

TEST(RunDialog, MakesANewPairOfATypedName)
{
    RunDialog dialog(std::nullopt, {.run = aRun(), .painNotes = {}}, {aShoe("Blue")}, aDay);
    auto* shoe = dialog.findChild<ShoeField*>();
    shoe->setEditText(QStringLiteral("Green"));
    ASSERT_TRUE(dialog.newPair());
    EXPECT_EQ(dialog.newPair()->name, "Green");
    EXPECT_EQ(dialog.entry().run.ground.shoe, dialog.newPair()->id);
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
    EXPECT_GE(problems, 3) << "three answers are wrong";
}

} // namespace
} // namespace patella::ui
