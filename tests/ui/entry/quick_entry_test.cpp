// SPDX-License-Identifier: GPL-3.0-or-later
#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

#include "tests/support/builders.h"
#include "tests/support/temporary_folder.h"
#include "ui/entry/quick_entry.h"
#include "ui/fields/labelled_field.h"
#include "ui/fields/shoe_field.h"
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

TEST_F(QuickEntryTest, BeginsWithTheHabitsOfTheLastRun)
{
    const auto shoe = aShoe();
    auto run = aRun();
    run.ground.shoe = shoe.id;
    run.ground.surface = SurfaceMix::fromText("gravel=60,asphalt=40");
    run.preparation.warmUp = 10min;
    auto note = aPainNote(run);
    note.side = Side::Right;
    note.region = Region::OuterSide;
    book.perform({}, {added(shoe), added(run), added(note)});

    const auto next = QuickEntry(book).entry();
    EXPECT_EQ(next.run.ground.shoe, shoe.id);
    EXPECT_EQ(next.run.ground.surface, run.ground.surface);
    EXPECT_EQ(next.run.preparation.warmUp, 10min);
    EXPECT_EQ(next.run.measured.distance, std::nullopt);
    EXPECT_NE(next.run.id, run.id);
    EXPECT_TRUE(next.painNotes.empty()) << "a score is never carried over";
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
