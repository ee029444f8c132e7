// SPDX-License-Identifier: GPL-3.0-or-later
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>
#include <QToolButton>

#include <gtest/gtest.h>

#include "tests/support/builders.h"
#include "tests/ui/on_screen.h"
#include "ui/entry/forms.h"
#include "ui/entry/knee/knee_grid.h"
#include "ui/entry/knee/knee_line_fields.h"
#include "ui/entry/knee/knee_map.h"
#include "ui/entry/run_dialog.h"

namespace patella::ui {
namespace {

using namespace test;

KneeLine lineAt(Side side, Region region, int worst)
{
    auto line = blankKneeLine(side, region);
    line.scores.at(1) = Pain::of(worst);
    return line;
}

TEST(KneeGrid, AddsAPlaceOfTheDrawingAndBringsItsScoresBack)
{
    KneeGrid grid({lineAt(Side::Left, Region::Front, 4)});
    grid.togglePlace(Side::Right, Region::Back);
    EXPECT_EQ(grid.shownLines().size(), 2u);
    grid.togglePlace(Side::Left, Region::Front);
    EXPECT_TRUE(grid.lines().empty());
    grid.togglePlace(Side::Left, Region::Front);
    EXPECT_EQ(grid.lines(), std::vector{lineAt(Side::Left, Region::Front, 4)});
}

TEST(KneeGrid, TakesOneKneeOutOfALineOfBoth)
{
    KneeGrid grid({lineAt(Side::Both, Region::Front, 4)});
    grid.togglePlace(Side::Left, Region::Front);
    EXPECT_EQ(grid.lines(), std::vector{lineAt(Side::Right, Region::Front, 4)});
}

TEST(KneeGrid, AsksForAScoreWhereAPlaceIsChosen)
{
    KneeGrid grid({});
    EXPECT_TRUE(grid.trouble().isEmpty());
    grid.togglePlace(Side::Right, Region::Back);
    EXPECT_FALSE(grid.trouble().isEmpty()) << "a place without a score would be lost";
}

TEST(KneeGrid, SaysNoPainInBothKneesByOneKey)
{
    RunDialog dialog(std::nullopt, {.run = aRun(), .painNotes = {}}, {}, aDay);
    dialog.show();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&dialog));
    QTest::keyClick(dialog.focusWidget(), Qt::Key_F2);
    const auto lines = kneeLinesOf(dialog.entry().painNotes);
    ASSERT_EQ(lines.size(), 1u);
    EXPECT_EQ(lines[0].side, Side::Both);
    EXPECT_EQ(lines[0].scores,
        (std::array<std::optional<Pain>, 4>{Pain::of(0), Pain::of(0), Pain::of(0), std::nullopt}))
        << "nobody knows the next morning yet";
}

TEST(KneeGrid, DoesNotWipeAPainThatWasNoted)
{
    KneeGrid grid({lineAt(Side::Left, Region::Front, 4)});
    Q_EMIT grid.changed();
    grid.findChild<QPushButton*>(QStringLiteral("noPain"))->click();
    EXPECT_EQ(grid.lines(), std::vector{lineAt(Side::Left, Region::Front, 4)});
}

TEST(KneePage, KeepsWhatIsSaidOfEachPlaceApart)
{
    const auto run = aRun();
    auto left = aPainNote(run, Moment::During, 4);
    left.onset = Distance{4500};
    left.limp = true;
    auto right = left;
    right.id = PainNoteId::fresh();
    right.side = Side::Right;
    right.score = *Pain::of(2);
    right.onset = Distance{6000};
    right.limp = std::nullopt;
    const Entry entry{.run = run, .painNotes = {left, right}};
    RunDialog dialog(entry, entry, {}, aDay);
    EXPECT_EQ(dialog.entry(), entry);
    auto* map = dialog.findChild<KneeMap*>();
    map->toggle(map->current()); // the left kneecap: takes its line away
    map->toggle(map->current()); // and brings it back
    EXPECT_EQ(kneeLinesOf(dialog.entry().painNotes), kneeLinesOf(entry.painNotes));
}

std::unique_ptr<EntryDialog> formOf(const Log& log, const Record& record)
{
    return formFor({replaced(record, record)}, log, aDay, nullptr);
}

TEST(KneeCheckDialog, GivesBackEveryAnswerItWasShown)
{
    auto check = aKneeCheck();
    check.swelling = Swelling::Slight;
    check.swellingCame = SwellingOnset::NextDay;
    check.morningStiffness = 35min;
    check.signs = ChoiceSet{KneeSign::Locking, KneeSign::NightPain};
    check.gaveWay = Count::of(2);
    check.crackling = ChoiceSet<Crackling>{};
    check.stairsUp = Difficulty::None;
    check.stairsDown = Difficulty::Much;
    check.squatting = Difficulty::Some;
    check.sitting = Difficulty::Some;
    check.kneeling = Difficulty::None;
    check.walking = Difficulty::None;
    check.jumping = Difficulty::Much;
    check.standingUp = Difficulty::Some;
    check.alarms = ChoiceSet{Alarm::HotAndRed};
    check.elsewhere = ChoiceSet{OtherPlace::LeftHip, OtherPlace::OtherJoints};
    check.worry = Worry::of(4);
    check.photo = "knee.jpg";
    check.notes = "two\nlines";
    auto pain = aRestDayNote();
    pain.region = Region::OuterSide;
    pain.triggers = ChoiceSet{Trigger::StairsDown};
    const Log log{.painNotes = {pain}, .kneeChecks = {check}};
    EXPECT_EQ(formOf(log, check)->changeSet(), ChangeSet{});
    auto blank = aKneeCheck(daysAfter(aDay, -2));
    const auto fresh = formFor({added(blank)}, {}, aDay, nullptr);
    EXPECT_EQ(fresh->changeSet(), (ChangeSet{added(blank)}));
    auto filled = check;
    filled.id = KneeCheckId::fresh();
    filled.date = daysAfter(aDay, -2);
    EXPECT_EQ(formFor({added(filled)}, {}, aDay, nullptr)->changeSet(), ChangeSet{added(filled)});
}

TEST(KneeCheckDialog, MayHoldOnlyAPain)
{
    KneeCheck silent = aKneeCheck();
    silent.swelling = std::nullopt;
    silent.signs = std::nullopt;
    silent.stairsDown = std::nullopt;
    const auto form = formFor({added(silent)}, {}, aDay, nullptr);
    form->show();
    auto* grid = form->findChild<KneeGrid*>();
    QTest::keyClicks(grid->firstScore(), QStringLiteral("3"));
    form->accept();
    EXPECT_FALSE(form->isVisible());
    const auto changeSet = form->changeSet();
    const auto* note = std::get_if<PainNote>(&*changeSet.back().after);
    ASSERT_NE(note, nullptr);
    EXPECT_EQ(note->moment, Moment::RestDay);
    EXPECT_EQ(note->score, Pain::of(3));
}

TEST(KneeGrid, LetsALineBeRemovedAsLongAsAnotherIsLeft)
{
    KneeGrid grid({lineAt(Side::Left, Region::Front, 4), lineAt(Side::Right, Region::Back, 2)});
    grid.show();
    auto removers = grid.findChildren<QToolButton*>(QStringLiteral("removePlace"));
    ASSERT_EQ(removers.size(), 2);
    removers.front()->click();
    EXPECT_EQ(grid.lines(), std::vector{lineAt(Side::Right, Region::Back, 2)});
    EXPECT_FALSE(removers.back()->isVisible()) << "there is always a line to type into";
}

// One form, one knee, one day: what is said of the other knee that day stays as it is.
TEST(KneeCheckDialog, IsAboutOneKneeAndLeavesTheOtherAlone)
{
    const auto check = aKneeCheck(aDay, Side::Left);
    auto left = aRestDayNote();
    left.side = Side::Left;
    auto right = aRestDayNote();
    right.side = Side::Right;
    const Log log{.painNotes = {left, right}, .kneeChecks = {check}};
    const auto form = formOf(log, check);
    form->show();
    auto* grid = form->findChild<KneeGrid*>();
    ASSERT_EQ(grid->lines().size(), 1u);
    EXPECT_EQ(grid->lines()[0].side, Side::Left);
    int kneesAsked = 0;
    for (const auto* box : form->findChildren<QComboBox*>())
        kneesAsked += box->isVisible() && box->findText(QStringLiteral("Right knee")) >= 0 ? 1 : 0;
    EXPECT_EQ(kneesAsked, 1) << "two could contradict each other";

    QTest::keyClick(grid->firstScore(), Qt::Key_A, Qt::ControlModifier);
    QTest::keyClicks(grid->firstScore(), QStringLiteral("7"));
    const auto changeSet = form->changeSet();
    ASSERT_EQ(changeSet.size(), 1u);
    EXPECT_EQ(std::get<PainNote>(*changeSet[0].before), left);
    EXPECT_EQ(std::get<PainNote>(*changeSet[0].after).score, Pain::of(7));
}

TEST(KneeCheckDialog, TakesItsPainAlongToTheOtherKnee)
{
    const auto fresh = aKneeCheck(aDay, Side::Left);
    const auto form = formFor({added(fresh)}, {}, aDay, nullptr);
    form->show();
    auto* grid = form->findChild<KneeGrid*>();
    QTest::keyClicks(grid->firstScore(), QStringLiteral("3"));
    auto* side = form->findChild<QComboBox*>(QStringLiteral("side"));
    side->setCurrentIndex(side->findData(static_cast<int>(Side::Right)));
    const auto changeSet = form->changeSet();
    ASSERT_EQ(changeSet.size(), 2u);
    EXPECT_EQ(std::get<KneeCheck>(*changeSet[0].after).side, Side::Right);
    EXPECT_EQ(std::get<PainNote>(*changeSet[1].after).side, Side::Right);
    auto* map = form->findChild<KneeMap*>();
    EXPECT_FALSE(map->isOffered(1)) << "the left kneecap";
    map->toggle(map->current());
    EXPECT_EQ(grid->shownLines().back().region, Region::Front);
    EXPECT_EQ(grid->shownLines().back().side, Side::Right);
}

// A click goes where it was aimed although something is wrong.
TEST(KneeCheckDialog, MovesNoFieldWhenOneCannotBeRead)
{
    const auto form = formFor({added(aKneeCheck())}, {}, aDay, nullptr);
    form->show();
    const auto places = [&] {
        std::vector<QPoint> all;
        for (const char* column : {"side", "date", "swelling", "gave_way_times", "worry", "stairs_up"})
            all.push_back(form->findChild<QWidget*>(QLatin1String(column))->mapTo(form.get(), QPoint()));
        return all;
    };
    QTest::qWait(0);
    const auto before = places();
    form->findChild<QLineEdit*>(QStringLiteral("gave_way_times"))->setText(QStringLiteral("often"));
    form->accept();
    ASSERT_TRUE(form->isVisible());
    QTest::qWait(0);
    EXPECT_EQ(places(), before);
}

TEST(KneeCheckDialog, TakesBackThatNothingWasEnteredOnceSomethingIs)
{
    KneeCheck silent = aKneeCheck();
    silent.swelling = std::nullopt;
    silent.signs = std::nullopt;
    silent.stairsDown = std::nullopt;
    const auto form = formFor({added(silent)}, {}, aDay, nullptr);
    form->show();
    form->accept();
    ASSERT_TRUE(labelsOn(*form).contains(QStringLiteral("Nothing has been entered yet.")));
    QTest::keyClicks(form->findChild<KneeGrid*>()->firstScore(), QStringLiteral("3"));
    form->showPage(2);
    EXPECT_FALSE(labelsOn(*form).contains(QStringLiteral("Nothing has been entered yet.")));
}

} // namespace
} // namespace patella::ui
