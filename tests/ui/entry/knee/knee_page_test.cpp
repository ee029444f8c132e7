// SPDX-License-Identifier: GPL-3.0-or-later
#include <QComboBox>
#include <QLineEdit>

#include <gtest/gtest.h>

#include "ui/entry/knee/knee_line_fields.h"
#include "ui/entry/knee/knee_map.h"
#include "ui/entry/knee/knee_page.h"
#include "ui/entry/knee/knee_zones.h"

namespace patella::ui {
namespace {

std::size_t zoneOf(Side side, Region region)
{
    for (std::size_t zone = 0; zone < kneeZones().size(); ++zone)
        if (kneeZones()[zone].side == side && kneeZones()[zone].region == region)
            return zone;
    return kneeZones().size();
}

class KneePageTest : public testing::Test {
protected:
    static KneeLine hurting(Side side, Region region, int worst)
    {
        auto line = blankKneeLine(side, region);
        line.scores.at(1) = Pain::of(worst);
        return line;
    }
    bool isMarked(Side side, Region region) const { return map().isMarked(zoneOf(side, region)); }
    KneeMap& map() const { return *page.findChild<KneeMap*>(); }
    PainDetailsFields& details() { return *page.findChild<PainDetailsFields*>(); }
    // The list of places that can be described.
    QComboBox& places() const
    {
        for (auto* box : page.findChildren<QComboBox*>())
            if (!page.findChild<PainDetailsFields*>()->isAncestorOf(box))
                return *box;
        throw std::logic_error("no list of places");
    }

    KneeGrid grid{{hurting(Side::Left, Region::Front, 4), hurting(Side::Right, Region::Back, 2)}};
    KneePage page{grid, PainDetailsFields::Of::ARun, Units{}};
};

TEST_F(KneePageTest, MarksThePlacesOfTheGrid)
{
    EXPECT_TRUE(isMarked(Side::Left, Region::Front));
    EXPECT_TRUE(isMarked(Side::Right, Region::Back));
    EXPECT_FALSE(isMarked(Side::Right, Region::Front));
    EXPECT_EQ(places().count(), 2);
}

TEST_F(KneePageTest, MarksAPlaceOfBothKneesOnBoth)
{
    KneeGrid both({hurting(Side::Both, Region::BelowKneecap, 3)});
    const KneePage drawn(both, PainDetailsFields::Of::ARun, {});
    const auto& knees = *drawn.findChild<KneeMap*>();
    EXPECT_TRUE(knees.isMarked(zoneOf(Side::Left, Region::BelowKneecap)));
    EXPECT_TRUE(knees.isMarked(zoneOf(Side::Right, Region::BelowKneecap)));
}

TEST_F(KneePageTest, AddsToTheGridWhatIsChosenOnTheDrawing)
{
    map().toggle(zoneOf(Side::Left, Region::Back));
    EXPECT_EQ(grid.shownLines().back(), blankKneeLine(Side::Left, Region::Back));
    EXPECT_TRUE(isMarked(Side::Left, Region::Back));
    EXPECT_EQ(places().currentIndex(), 2) << "the new place is the one to speak of";
}

TEST_F(KneePageTest, TakesFromTheGridWhatIsChosenAgain)
{
    map().toggle(zoneOf(Side::Left, Region::Front));
    EXPECT_EQ(grid.lines(), std::vector{hurting(Side::Right, Region::Back, 2)});
    EXPECT_FALSE(isMarked(Side::Left, Region::Front));
    EXPECT_EQ(places().count(), 1);
}

TEST_F(KneePageTest, GivesWhatIsSaidToThePlaceItIsSaidOf)
{
    places().setCurrentIndex(0);
    Q_EMIT places().activated(0);
    details().findChildren<QLineEdit*>().front()->setText(QStringLiteral("4.5"));
    EXPECT_EQ(grid.lines().at(0).details.onset, Distance{4500});
    EXPECT_EQ(grid.lines().at(1).details, PainDetails{});

    places().setCurrentIndex(1);
    Q_EMIT places().activated(1);
    EXPECT_EQ(details().details(), PainDetails{}) << "the other place has its own answers";
    details().findChildren<QLineEdit*>().front()->setText(QStringLiteral("6"));
    EXPECT_EQ(grid.lines().at(0).details.onset, Distance{4500});
    EXPECT_EQ(grid.lines().at(1).details.onset, Distance{6000});
}

TEST_F(KneePageTest, NamesEachPlaceByKneeAndRegion)
{
    EXPECT_NE(places().itemText(0), places().itemText(1));
    auto* line = grid.findChildren<KneeLineFields*>().front();
    const auto before = places().itemText(0);
    line->region->choose(std::nullopt);
    EXPECT_NE(places().itemText(0), before);
    EXPECT_TRUE(before.startsWith(places().itemText(0))) << "the knee alone";
}

TEST_F(KneePageTest, RefusesWhatCannotBeReadInADetail)
{
    EXPECT_TRUE(page.trouble().isEmpty());
    details().findChildren<QLineEdit*>().front()->setText(QStringLiteral("soon"));
    EXPECT_FALSE(page.trouble().isEmpty());
}

} // namespace
} // namespace patella::ui
