// SPDX-License-Identifier: GPL-3.0-or-later
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

#include "ui/entry/knee/knee_grid.h"
#include "ui/entry/knee/knee_line_fields.h"

namespace patella::ui {
namespace {

// Scores of one line, in the order of the moments; what is not named was not asked.
struct Scores {
    std::optional<int> before = std::nullopt;
    std::optional<int> during = std::nullopt;
    std::optional<int> after = std::nullopt;
    std::optional<int> nextMorning = std::nullopt;
};

KneeLine aKneeLine(Side side, std::optional<Region> region, const Scores& scores)
{
    auto line = blankKneeLine(side, region);
    const std::array asked{scores.before, scores.during, scores.after, scores.nextMorning};
    for (std::size_t moment = 0; moment < asked.size(); ++moment)
        if (asked.at(moment))
            line.scores.at(moment) = Pain::of(*asked.at(moment));
    return line;
}

// What stands in sight, without the grid's own order of fields.
std::vector<ScoreField*> visibleScores(const KneeGrid& grid)
{
    std::vector<ScoreField*> scores;
    for (auto* field : grid.findChildren<ScoreField*>())
        if (!field->isHidden())
            scores.push_back(field);
    return scores;
}

QPushButton* anotherPlace(const KneeGrid& grid)
{
    for (auto* button : grid.findChildren<QPushButton*>())
        if (button->objectName() != QLatin1String("noPain"))
            return button;
    return nullptr;
}

TEST(KneeGridOfARun, BeginsWithOneOpenLine)
{
    const KneeGrid grid({});
    EXPECT_EQ(grid.shownLines(), std::vector{blankKneeLine(Side::Left)});
    EXPECT_EQ(grid.lines(), std::vector<KneeLine>{}) << "a line without a score says nothing";
    EXPECT_TRUE(grid.trouble().isEmpty());
}

TEST(KneeGridOfARun, ShowsTheLinesItWasGivenAndGivesThemBack)
{
    auto front = aKneeLine(Side::Left, Region::Front, {.before = 0, .during = 4});
    front.details.limp = true;
    const auto back = aKneeLine(Side::Right, Region::Back, {.nextMorning = 2});
    const KneeGrid grid({front, back});
    EXPECT_EQ(grid.lines(), (std::vector{front, back}));
}

TEST(KneeGridOfARun, AsksForFourMomentsOfEachLine)
{
    const KneeGrid grid({});
    EXPECT_EQ(visibleScores(grid).size(), runMoments.size());
    EXPECT_EQ(grid.firstScore(), visibleScores(grid).front());
}

TEST(KneeGridOfARestDay, AsksForOneScore)
{
    const KneeGrid grid({}, KneeGrid::Asks::OneScore);
    ASSERT_EQ(visibleScores(grid).size(), 1u);
    EXPECT_EQ(grid.firstScore(), visibleScores(grid).front());
}

TEST(KneeGridOfARun, TakesTypedScoresAndSaysThatItChanged)
{
    KneeGrid grid({aKneeLine(Side::Left, Region::Front, {})});
    const QSignalSpy changed(&grid, &KneeGrid::changed);
    QTest::keyClicks(visibleScores(grid).at(1), QStringLiteral("6"));
    EXPECT_EQ(grid.lines(), std::vector{aKneeLine(Side::Left, Region::Front, {.during = 6})});
    EXPECT_EQ(changed.count(), 1);
}

TEST(KneeGridOfARun, MakesOneLineOfAPlaceThatIsThereTwiceWithItsWorseScores)
{
    const KneeGrid grid({
        aKneeLine(Side::Left, Region::Front, {.before = 1, .during = 5}),
        aKneeLine(Side::Left, Region::Front, {.before = 3, .during = 2, .after = 0}),
    });
    EXPECT_EQ(grid.lines(),
        std::vector{aKneeLine(Side::Left, Region::Front, {.before = 3, .during = 5, .after = 0})});
}

TEST(KneeGridOfARun, KeepsTheDetailsOfAPlaceThatIsThereTwice)
{
    auto second = aKneeLine(Side::Left, Region::Front, {.during = 2});
    second.details.onset = Distance{4500};
    const KneeGrid grid({aKneeLine(Side::Left, Region::Front, {.during = 5}), second});
    ASSERT_EQ(grid.lines().size(), 1u);
    EXPECT_EQ(grid.lines().front().details, second.details);
}

TEST(KneeGridOfARun, KeepsTheSamePlaceOfBothKneesApart)
{
    const std::vector lines{aKneeLine(Side::Left, Region::Front, {.during = 5}),
        aKneeLine(Side::Right, Region::Front, {.during = 2})};
    EXPECT_EQ(KneeGrid(lines).lines(), lines);
}

TEST(KneeGridOfARun, AddsALineForTheOtherKnee)
{
    KneeGrid grid({aKneeLine(Side::Left, Region::Front, {.during = 5})});
    anotherPlace(grid)->click();
    ASSERT_EQ(grid.shownLines().size(), 2u);
    EXPECT_EQ(grid.shownLines().back(), blankKneeLine(Side::Right));
    anotherPlace(grid)->click();
    EXPECT_EQ(grid.shownLines().back(), blankKneeLine(Side::Left));
}

TEST(KneeGridOfARun, RefusesAScoreBeyondTen)
{
    KneeGrid grid({aKneeLine(Side::Left, Region::Front, {.during = 5})});
    visibleScores(grid).at(0)->setText(QStringLiteral("11"));
    EXPECT_FALSE(grid.trouble().isEmpty());
    visibleScores(grid).at(0)->setText(QStringLiteral("10"));
    EXPECT_TRUE(grid.trouble().isEmpty());
}

TEST(KneeGridOfARun, AsksForTheScoreOfAPainThatIsDescribed)
{
    KneeGrid grid({aKneeLine(Side::Left, {}, {})});
    PainDetails details{};
    details.limp = true;
    grid.setDetails(0, details);
    EXPECT_FALSE(grid.trouble().isEmpty()) << "there would be no note to carry it";
    visibleScores(grid).at(1)->setText(QStringLiteral("3"));
    EXPECT_TRUE(grid.trouble().isEmpty());
    EXPECT_EQ(grid.lines().front().details, details);
}

TEST(KneeGridOfARun, FillsTheOpenLineBeforeItAddsOne)
{
    KneeGrid grid({});
    grid.togglePlace(Side::Right, Region::Back);
    EXPECT_EQ(grid.shownLines(), std::vector{blankKneeLine(Side::Right, Region::Back)});
    grid.togglePlace(Side::Left, Region::Front);
    EXPECT_EQ(grid.shownLines(),
        (std::vector{blankKneeLine(Side::Right, Region::Back), blankKneeLine(Side::Left, Region::Front)}));
}

TEST(KneeGridOfARun, KeepsOneLineWhenTheLastPlaceIsTakenAway)
{
    KneeGrid grid({aKneeLine(Side::Right, Region::Back, {.during = 5})});
    grid.togglePlace(Side::Right, Region::Back);
    EXPECT_EQ(grid.shownLines(), std::vector{blankKneeLine(Side::Right)});
}

TEST(KneeGridOfARun, HasOneLineAndThreeZerosAfterNoPain)
{
    KneeGrid grid({blankKneeLine(Side::Left, Region::Front), blankKneeLine(Side::Right)});
    grid.noPain();
    EXPECT_EQ(grid.lines(), std::vector{aKneeLine(Side::Both, {}, {.before = 0, .during = 0, .after = 0})});
}

TEST(KneeGridOfARun, OffersNoPainOnlyWhileNothingHurts)
{
    KneeGrid grid({});
    const auto* noPain = grid.findChild<QPushButton*>(QStringLiteral("noPain"));
    auto* during = visibleScores(grid).at(1);
    during->setText(QStringLiteral("0"));
    EXPECT_TRUE(noPain->isEnabled());
    during->setText(QStringLiteral("1"));
    EXPECT_FALSE(noPain->isEnabled());
    during->clear();
    EXPECT_TRUE(noPain->isEnabled());
}

TEST(KneeGridOfARun, IsWalkedThroughLineByLineAndThenToItsButtons)
{
    KneeGrid grid({aKneeLine(Side::Left, Region::Front, {.during = 1})});
    grid.togglePlace(Side::Right, Region::Back);
    grid.show();
    std::vector<QWidget*> order;
    for (auto* each = grid.nextInFocusChain(); each != &grid; each = each->nextInFocusChain())
        if (each->isVisible() && (each->focusPolicy() & Qt::TabFocus))
            order.push_back(each);
    ASSERT_EQ(order.size(), 2 * 7u + 2) << "side, place, four scores, what removes the line; two buttons";
    const auto isReadBefore = [](const QWidget* one, const QWidget* other) {
        const auto here = one->geometry().center();
        const auto there = other->geometry().center();
        const bool isOneRow = std::abs(here.y() - there.y()) < one->height() / 2;
        return isOneRow ? here.x() < there.x() : here.y() < there.y();
    };
    for (std::size_t place = 1; place < 14; ++place)
        EXPECT_TRUE(isReadBefore(order[place - 1], order[place])) << place;
    EXPECT_EQ(order[14], anotherPlace(grid));
    EXPECT_EQ(order[15]->objectName(), QStringLiteral("noPain"));
}

} // namespace
} // namespace patella::ui
