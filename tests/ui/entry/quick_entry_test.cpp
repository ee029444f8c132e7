// SPDX-License-Identifier: GPL-3.0-or-later
#include <QApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

#include "tests/support/builders.h"
#include "tests/support/temporary_folder.h"
#include "ui/entry/quick_entry.h"
#include "ui/fields/labelled_field.h"
#include "ui/fields/shoe_field.h"
#include "ui/fields/surface_field.h"
#include "ui/log/log_book.h"

namespace patella::ui {
namespace {

using namespace test;
using namespace std::chrono_literals;

class QuickEntryTest : public testing::Test {
protected:
    TemporaryFolder folder;
    LogBook book{LogStore(folder / "log.patella"), [] { return aDay; }};

    static void open(QuickEntry& card)
    {
        card.show();
        card.activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(&card));
        card.focusFirst();
    }

    // Types into whatever has the focus, as a runner without a mouse does.
    static void type(QWidget& window, const QString& text) { QTest::keyClicks(window.focusWidget(), text); }
    static void press(QWidget& window, Qt::Key key) { QTest::keyClick(window.focusWidget(), key); }
};

TEST_F(QuickEntryTest, SavesARunFromTheKeyboardAlone)
{
    QuickEntry card(book);
    open(card);
    type(card, QStringLiteral("8,2"));
    press(card, Qt::Key_Tab);
    type(card, QStringLiteral("45:10"));
    press(card, Qt::Key_Tab);
    type(card, QStringLiteral("t")); // the first surface with this letter: track
    press(card, Qt::Key_Tab);
    type(card, QStringLiteral("Blue"));
    press(card, Qt::Key_Tab);
    type(card, QStringLiteral("5"));
    press(card, Qt::Key_Tab);
    press(card, Qt::Key_Tab); // pain before: not noted
    type(card, QStringLiteral("2"));
    press(card, Qt::Key_Return);

    const auto log = book.log();
    ASSERT_EQ(log.runs.size(), 1u);
    const auto& run = log.runs[0];
    EXPECT_EQ(run.when.date, aDay);
    EXPECT_EQ(run.measured.distance, Distance{8200});
    EXPECT_EQ(run.measured.duration, 2710s);
    EXPECT_EQ(run.ground.surface, SurfaceMix::only(Surface::Track));
    EXPECT_EQ(run.preparation.warmUp, 5min);
    ASSERT_EQ(log.shoes.size(), 1u);
    EXPECT_EQ(run.ground.shoe, log.shoes[0].id);
    EXPECT_EQ(log.shoes[0].name, "Blue");
    ASSERT_EQ(log.painNotes.size(), 1u);
    EXPECT_EQ(log.painNotes[0].moment, Moment::During);
    EXPECT_EQ(log.painNotes[0].score, Pain::of(2));
}

TEST_F(QuickEntryTest, ShowsInTheEmptyFieldThatDistanceAndTimeGoInOneGo)
{
    QuickEntry card(book);
    EXPECT_TRUE(card.findChild<DistanceField*>()->placeholderText().contains(QStringLiteral("8.2 45:10")));
}

// A log whose last run came from a watch and says nothing of its ground.
class QuickEntryAfterAnImport : public QuickEntryTest {
protected:
    QuickEntryAfterAnImport()
    {
        habit.ground.shoe = shoe.id;
        habit.ground.surface = SurfaceMix::fromText("gravel=60,asphalt=40");
        habit.preparation.warmUp = 10min;
        auto note = aPainNote(habit);
        note.side = Side::Right;
        note.region = Region::OuterSide;
        book.perform({}, {added(shoe), added(habit), added(note), added(aRun())});
    }

    const Shoe shoe = aShoe();
    RunEntry habit = aRun(daysAfter(aDay, -2));
};

TEST_F(QuickEntryAfterAnImport, SuggestsWhatTheLastRunThatSaysItSays)
{
    QuickEntry card(book);
    EXPECT_EQ(
        card.findChild<SurfaceField*>()->placeholderText(), QStringLiteral("60 % gravel, 40 % asphalt?"));
    EXPECT_EQ(card.findChild<ShoeField*>()->lineEdit()->placeholderText(), QStringLiteral("Blue?"));
    EXPECT_EQ(card.findChild<MinutesField*>()->placeholderText(), QStringLiteral("10?"));
    card.findChild<DistanceField*>()->setText(QStringLiteral("5"));
    card.findChild<ScoreField*>(QStringLiteral("pain_during"))->setText(QStringLiteral("2"));
    card.findChild<QPushButton*>(QStringLiteral("save"))->click();
    ASSERT_EQ(book.log().runs.size(), 3u);
    const auto& run = book.log().runs.back();
    EXPECT_EQ(run.measured.distance, kilometres(5));
    EXPECT_EQ(run.ground.surface, std::nullopt) << "nobody said so";
    EXPECT_EQ(run.ground.shoe, std::nullopt);
    EXPECT_EQ(run.preparation.warmUp, std::nullopt);
    EXPECT_EQ(book.log().painNotes.back().region, std::nullopt);
    EXPECT_EQ(book.log().painNotes.back().side, Side::Right) << "a score needs a knee";
}

TEST_F(QuickEntryAfterAnImport, TakesItOverByOneKey)
{
    QuickEntry card(book);
    open(card);
    type(card, QStringLiteral("5"));
    press(card, Qt::Key_F3);
    const auto next = card.entry().run;
    EXPECT_EQ(next.ground.shoe, shoe.id);
    EXPECT_EQ(next.ground.surface, habit.ground.surface);
    EXPECT_EQ(next.preparation.warmUp, 10min);
    EXPECT_EQ(next.measured.distance, kilometres(5));
    EXPECT_TRUE(card.entry().painNotes.empty()) << "a score is never carried over";
    EXPECT_EQ(card.findChild<QComboBox*>(QStringLiteral("region"))->currentData().toInt(),
        static_cast<int>(Region::OuterSide));
}

TEST_F(QuickEntryAfterAnImport, LeavesWhatWasTypedWhenItTakesTheRestOver)
{
    QuickEntry card(book);
    card.findChild<MinutesField*>()->setText(QStringLiteral("3"));
    card.findChild<SurfaceField*>()->setSurface(SurfaceMix::only(Surface::Track));
    card.findChild<QPushButton*>(QStringLiteral("asUsual"))->click();
    EXPECT_EQ(card.entry().run.preparation.warmUp, 3min);
    EXPECT_EQ(card.entry().run.ground.surface, SurfaceMix::only(Surface::Track));
    EXPECT_EQ(card.entry().run.ground.shoe, shoe.id);
}

TEST_F(QuickEntryTest, IsTakenBackByOneKeyAndStandsInTheCardAgain)
{
    QuickEntry card(book);
    open(card);
    type(card, QStringLiteral("8.2 45:10"));
    for (auto* field : card.findChildren<ShoeField*>())
        field->setEditText(QStringLiteral("Blue"));
    card.findChild<SurfaceField*>()->setSurface(SurfaceMix::only(Surface::Trail));
    card.findChild<ScoreField*>(QStringLiteral("pain_during"))->setText(QStringLiteral("2"));
    card.findChild<QLineEdit*>(QStringLiteral("notes"))->setText(QStringLiteral("fog"));
    press(card, Qt::Key_Return);
    const auto saved = book.log();
    ASSERT_EQ(saved.runs.size(), 1u);
    EXPECT_TRUE(card.written().empty());
    for (const auto* text : card.findChildren<QLineEdit*>())
        EXPECT_FALSE(text->isUndoAvailable()) << text->objectName().toStdString();

    book.undoStack().undo();
    EXPECT_EQ(book.log(), Log{});
    EXPECT_EQ(card.entry().run, saved.runs[0]);
    EXPECT_EQ(card.entry().painNotes, saved.painNotes);
    card.findChild<DistanceField*>()->setText(QStringLiteral("8.4"));
    card.findChild<QPushButton*>(QStringLiteral("save"))->click();
    ASSERT_EQ(book.log().runs.size(), 1u);
    EXPECT_EQ(book.log().runs[0].measured.distance, Distance{8400});
    EXPECT_EQ(book.log().shoes, saved.shoes);
    EXPECT_EQ(book.log().painNotes, saved.painNotes);
}

TEST_F(QuickEntryTest, IsEmptyAgainWhenTheUndoIsTakenBack)
{
    QuickEntry card(book);
    card.findChild<DistanceField*>()->setText(QStringLiteral("8.2"));
    card.findChild<QPushButton*>(QStringLiteral("save"))->click();
    book.undoStack().undo();
    EXPECT_FALSE(card.written().empty());
    book.undoStack().redo();
    EXPECT_TRUE(card.written().empty());
    EXPECT_EQ(book.log().runs.size(), 1u);
}

TEST_F(QuickEntryTest, KeepsWhatIsTypedWhenAnEarlierRunIsTakenBack)
{
    QuickEntry card(book);
    card.findChild<DistanceField*>()->setText(QStringLiteral("8.2"));
    card.findChild<QPushButton*>(QStringLiteral("save"))->click();
    card.findChild<DistanceField*>()->setText(QStringLiteral("3"));
    book.undoStack().undo();
    EXPECT_EQ(card.entry().run.measured.distance, kilometres(3));
}

TEST_F(QuickEntryTest, AsksOnceAboutARunThatIsThereAlready)
{
    book.perform({}, {added(aRun())});
    const auto there = book.log().runs.at(0);
    QuickEntry card(book);
    auto* save = card.findChild<QPushButton*>(QStringLiteral("save"));
    const auto* question = card.findChild<QLabel*>(QStringLiteral("question"));
    card.findChild<DistanceField*>()->setDistance(there.measured.distance);
    card.findChild<DurationField*>()->setDuration(there.measured.duration);
    save->click();
    EXPECT_EQ(book.log().runs.size(), 1u);
    EXPECT_TRUE(question->isVisibleTo(&card));
    EXPECT_EQ(save->text(), QStringLiteral("Save anyway"));
    card.findChild<DurationField*>()->setText(QStringLiteral("59:00"));
    EXPECT_FALSE(question->isVisibleTo(&card)) << "it was about another run";
    card.findChild<DurationField*>()->setDuration(there.measured.duration);
    save->click();
    EXPECT_EQ(book.log().runs.size(), 1u);
    save->click();
    EXPECT_EQ(book.log().runs.size(), 2u);
    EXPECT_FALSE(question->isVisibleTo(&card));
}

TEST_F(QuickEntryTest, TakesNoKeyHeldDownForAnAnswer)
{
    QuickEntry card(book);
    card.findChild<DistanceField*>()->setText(QStringLiteral("7.2"));
    card.findChild<DurationField*>()->setText(QStringLiteral("70:30:00"));
    QKeyEvent press(QEvent::KeyPress, Qt::Key_Return, Qt::NoModifier);
    QKeyEvent again(QEvent::KeyPress, Qt::Key_Return, Qt::NoModifier, {}, true);
    for (auto* event : {&press, &again, &again})
        QApplication::sendEvent(&card, event);
    EXPECT_TRUE(book.log().runs.empty());
    EXPECT_TRUE(card.findChild<QLabel*>(QStringLiteral("question"))
            ->text()
            .contains(QStringLiteral("9:47:30\u00a0/km")))
        << card.findChild<QLabel*>(QStringLiteral("question"))->text().toStdString();
    QApplication::sendEvent(&card, &press);
    EXPECT_EQ(book.log().runs.size(), 1u);
}

TEST_F(QuickEntryTest, AsksWhereItBeganOnceItHurt)
{
    QuickEntry card(book);
    open(card);
    auto* onset = card.findChild<QLineEdit*>(QStringLiteral("onset_m"));
    auto* worst = card.findChild<QLineEdit*>(QStringLiteral("pain_during"));
    EXPECT_FALSE(onset->isVisible());
    type(card, QStringLiteral("8,2"));
    worst->setFocus();
    QTest::keyClicks(worst, QStringLiteral("3"));
    ASSERT_TRUE(onset->isVisible());
    QTest::keyClicks(onset, QStringLiteral("5,5"));
    ASSERT_EQ(card.entry().painNotes.size(), 1u);
    EXPECT_EQ(card.entry().painNotes[0].onset, Distance{5'500});
    worst->setText(QStringLiteral("0"));
    EXPECT_FALSE(onset->isVisible());
    EXPECT_EQ(card.entry().painNotes[0].onset, std::nullopt) << "it never began";
    worst->setText(QStringLiteral("4"));
    EXPECT_EQ(card.entry().painNotes[0].onset, Distance{5'500}) << "what was typed comes back";
}

TEST_F(QuickEntryTest, SavesNothingAndSaysWhyWhenTheDistanceIsMissing)
{
    QuickEntry card(book);
    open(card);
    QSignalSpy saved(&card, &QuickEntry::saved);
    press(card, Qt::Key_Return);
    EXPECT_EQ(saved.count(), 0);
    EXPECT_TRUE(book.log().runs.empty());
    auto* box = qobject_cast<LabelledField*>(
        card.findChild<QWidget*>(QStringLiteral("distance_m"))->parentWidget());
    ASSERT_NE(box, nullptr);
    EXPECT_FALSE(box->problem().isEmpty());
}

TEST_F(QuickEntryTest, RefusesADistanceItCannotRead)
{
    QuickEntry card(book);
    card.findChild<DistanceField*>(QStringLiteral("distance_m"))->setText(QStringLiteral("8..2"));
    card.findChild<DurationField*>(QStringLiteral("duration_s"))->setText(QStringLiteral("45:10"));
    card.findChild<QPushButton*>(QStringLiteral("save"))->click();
    EXPECT_TRUE(book.log().runs.empty()) << "a typed distance is never dropped silently";
}

TEST_F(QuickEntryTest, KeepsWhatWasTypedWhenTheLogRefuses)
{
    QuickEntry card(book);
    card.findChild<DistanceField*>(QStringLiteral("distance_m"))->setText(QStringLiteral("8.2"));
    card.findChild<ScoreField*>(QStringLiteral("pain_during"))->setText(QStringLiteral("2"));
    auto taken = card.entry().painNotes.at(0); // its key is taken now, so that saving it again is refused
    taken.run = std::nullopt;
    taken.moment = Moment::RestDay;
    ASSERT_TRUE(book.perform({}, {added(taken)}));
    card.findChild<QPushButton*>(QStringLiteral("save"))->click();
    EXPECT_EQ(card.entry().run.measured.distance, Distance{8200});
}

} // namespace
} // namespace patella::ui
