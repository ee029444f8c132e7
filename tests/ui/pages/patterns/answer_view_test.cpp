// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAbstractButton>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QTest>

#include <gtest/gtest.h>

#include "tests/support/builders.h"
#include "ui/pages/patterns/answer_view.h"
#include "ui/pages/patterns/finding_card.h"
#include "ui/pages/patterns/finding_picture.h"
#include "ui/pages/shared/fold.h"
#include "ui/words/pattern_words.h"

namespace patella::ui {
namespace {

using namespace test;
using patterns::Factor;
using patterns::FactorKind;

PatternFinding aFinding(FactorKind kind)
{
    return {
        .factor = {.kind = kind, .name = {}},
        .certainty = Certainty::Possible,
        .p = 0.012,
        .effect = 1.9,
        .low = 1.2,
        .high = 2.6,
        .ownRange = 1,
        .exposed = 2,
        .unexposed = 1,
        .medianExposed = 4,
        .medianUnexposed = 2,
        .rivals = {},
    };
}

FindingRuns someRuns()
{
    const auto dot = [](int pain, bool exposed) {
        return FindingRun{.run = RunId::fresh(),
            .date = aDay,
            .worst = *Pain::of(pain),
            .amount = exposed ? 1.0 : 0.0,
            .exposed = exposed,
            .masked = false};
    };
    return {.runs = {dot(3, true), dot(5, true), dot(2, false)}, .rivals = {}};
}

// A look at 60 runs that found this.
KneeLook aLookThatFound(const std::vector<FactorKind>& kinds)
{
    KneeLook look{.patterns = {.knee = Side::Left,
                      .runs = 63,
                      .look = 60,
                      .nextLook = 80,
                      .withoutMorning = 0,
                      .masked = 0,
                      .noAnswer = std::nullopt,
                      .findings = {},
                      .tested = {{.kind = FactorKind::Asphalt, .name = {}}},
                      .notTestable = {},
                      .smallestFindable = 2.0},
        .runs = {},
        .shoesOnSurfaces = {},
        .exploration = {},
        .twins = {},
        .ready = {}};
    for (const auto kind : kinds) {
        look.patterns.findings.push_back(aFinding(kind));
        look.runs.push_back(someRuns());
    }
    return look;
}

KneeLook aLogWithTooFewRuns()
{
    auto look = aLookThatFound({});
    look.patterns.runs = 30;
    look.patterns.look = 0;
    look.patterns.nextLook = 40;
    look.patterns.noAnswer = NoAnswerYet::TooFewRuns;
    look.ready = {{.kind = FactorKind::Camber, .name = {}}};
    return look;
}

class AnswerViewTest : public testing::Test {
protected:
    AnswerViewTest() { view.QWidget::show(); }
    void show(const KneeLook& look)
    {
        view.show(look);
        QTest::qWait(0); // what came into a visible view is visible then
    }
    template <typename Widget> std::vector<Widget*> visible() const
    {
        std::vector<Widget*> seen;
        for (auto* widget : view.findChildren<Widget*>())
            if (widget->isVisible())
                seen.push_back(widget);
        return seen;
    }
    bool isSaid(const QString& sentence) const
    {
        for (const auto* label : visible<QLabel>())
            if (label->text() == sentence)
                return true;
        return false;
    }
    AnswerView view;
};

TEST_F(AnswerViewTest, HasACardForEachFindingInTheirOrder)
{
    const auto look = aLookThatFound({FactorKind::Asphalt, FactorKind::Camber});
    show(look);
    const auto cards = visible<FindingCard>();
    ASSERT_EQ(cards.size(), 2u);
    EXPECT_EQ(cards[0]->accessibleName(), words::headingOf(look.patterns.findings[0]));
    EXPECT_EQ(cards[1]->accessibleName(), words::headingOf(look.patterns.findings[1]));
}

const auto notAProof = QStringLiteral("That does not prove that nothing matters, but this log alone gives no "
                                      "reason to give up any of the habits tested.");

TEST_F(AnswerViewTest, SaysThatNothingWasFoundAndWhatThatMeans)
{
    const auto look = aLookThatFound({});
    show(look);
    EXPECT_TRUE(visible<FindingCard>().empty());
    EXPECT_TRUE(isSaid(words::notFound(look.patterns)));
    EXPECT_TRUE(isSaid(notAProof));
    EXPECT_TRUE(visible<QProgressBar>().empty());
}

TEST_F(AnswerViewTest, ShowsHowFarItIsToTheFirstLook)
{
    const auto look = aLogWithTooFewRuns();
    show(look);
    ASSERT_EQ(visible<QProgressBar>().size(), 1u);
    EXPECT_EQ(visible<QProgressBar>()[0]->value(), 30);
    EXPECT_EQ(visible<QProgressBar>()[0]->maximum(), 40);
    EXPECT_TRUE(isSaid(words::missingRuns(look.patterns)));
    EXPECT_TRUE(isSaid(words::readyFor(look.ready)));
    EXPECT_FALSE(isSaid(notAProof)) << "nobody has looked yet";
}

TEST_F(AnswerViewTest, FoldsAwayWhatCouldNotBeTested)
{
    auto look = aLookThatFound({});
    show(look);
    EXPECT_TRUE(visible<Fold>().empty()) << "everything was tested";
    look.patterns.notTestable.push_back({.factor = {.kind = FactorKind::Heels, .name = {}},
        .lack = {.why = patterns::NotTestable::TooFewWith, .have = 3, .needs = 8}});
    show(look);
    ASSERT_EQ(visible<Fold>().size(), 1u);
    const auto line = words::notTestable(look.patterns).front();
    EXPECT_FALSE(isSaid(line));
    visible<Fold>()[0]->findChild<QAbstractButton*>()->click();
    EXPECT_TRUE(isSaid(line));
}

TEST_F(AnswerViewTest, ShowsNothingOfTheLookBefore)
{
    show(aLookThatFound({FactorKind::Asphalt, FactorKind::Camber}));
    show(aLookThatFound({FactorKind::NoWarmUp}));
    EXPECT_EQ(visible<FindingCard>().size(), 1u);
    show(aLogWithTooFewRuns());
    EXPECT_TRUE(visible<FindingCard>().empty());
}

TEST_F(AnswerViewTest, AsksForATrialOfTheFindingItIsAskedFor)
{
    std::vector<Factor> wanted;
    QObject::connect(
        &view, &AnswerView::trialWanted, &view, [&](const Factor& factor) { wanted.push_back(factor); });
    show(aLookThatFound({FactorKind::Asphalt, FactorKind::NoWarmUp}));
    const auto buttons = visible<QPushButton>();
    ASSERT_EQ(buttons.size(), 2u);
    buttons[1]->click();
    EXPECT_EQ(wanted, (std::vector<Factor>{{.kind = FactorKind::NoWarmUp, .name = {}}}));
}

TEST(FindingCardOfAPattern, OffersNoTrialOfWhatNobodyShouldDoForATest)
{
    const FindingCard jump(aFinding(FactorKind::WeeklyJump), someRuns());
    EXPECT_TRUE(jump.findChildren<QPushButton*>().empty());
    const FindingCard asphalt(aFinding(FactorKind::Asphalt), someRuns());
    EXPECT_EQ(asphalt.findChildren<QPushButton*>().size(), 1);
}

TEST(FindingCardOfAPattern, NamesItsRivalsAndWhatWouldTellThemApart)
{
    auto finding = aFinding(FactorKind::Asphalt);
    const auto linesOf = [](const FindingCard& card) { return card.findChildren<QLabel*>().size(); };
    const FindingCard alone(finding, someRuns());
    finding.rivals = {{.factor = {.kind = FactorKind::Camber, .name = {}}, .opposite = false}};
    auto runs = someRuns();
    runs.rivals = {{.alike = 50, .without = 5, .rivalOnly = 5}};
    const FindingCard either(finding, runs);
    EXPECT_EQ(linesOf(either), linesOf(alone) + 2);
    EXPECT_NE(either.accessibleName(), alone.accessibleName());
}

TEST(FindingCardOfAPattern, PutsItsPictureBesideItsWordsWhereThereIsRoom)
{
    FindingCard card(aFinding(FactorKind::Asphalt), someRuns());
    const auto* picture = card.findChild<FindingPicture*>();
    card.show();
    card.resize(1600, 500);
    QTest::qWait(0);
    const int beside = picture->x();
    card.resize(400, 900);
    QTest::qWait(0);
    EXPECT_GT(beside, picture->x());
    EXPECT_GT(picture->y(), 100) << "beneath";
}

TEST(FindingPictureOfAPattern, DrawsItsRunsAndDrawsThemAnewInAnotherSize)
{
    FindingPicture picture(aFinding(FactorKind::Asphalt), someRuns());
    picture.resize(picture.sizeHint());
    auto fewer = someRuns();
    fewer.runs.pop_back();
    FindingPicture two(aFinding(FactorKind::Asphalt), fewer);
    two.resize(picture.size());
    EXPECT_NE(picture.grab().toImage(), two.grab().toImage()) << "a dot for each run";
    picture.resize(picture.width() + 100, picture.height());
    EXPECT_EQ(picture.grab().size().width(), picture.width());
    EXPECT_FALSE(picture.accessibleName().isEmpty());
    EXPECT_FALSE(picture.accessibleDescription().isEmpty());
}

TEST(FoldOfAPage, IsClosedAtFirstAndOpensByAClickOrTheSpaceKey)
{
    auto* content = new QLabel(QStringLiteral("long"));
    Fold fold(QStringLiteral("More"), content);
    fold.show();
    EXPECT_FALSE(content->isVisible());
    auto* heading = fold.findChild<QAbstractButton*>();
    EXPECT_EQ(heading->text(), QStringLiteral("More"));
    QTest::mouseClick(heading, Qt::LeftButton);
    EXPECT_TRUE(content->isVisible());
    QTest::keyClick(heading, Qt::Key_Space);
    EXPECT_FALSE(content->isVisible());
}

} // namespace
} // namespace patella::ui
