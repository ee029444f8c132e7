// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCoreApplication>
#include <QHelpEvent>
#include <QImage>
#include <QToolTip>

#include <gtest/gtest.h>

#include "core/knee/distance/headroom.h"
#include "tests/support/builders.h"
#include "ui/look/colours.h"
#include "ui/pages/shared/headroom_bar.h"
#include "ui/words/units.h"

namespace patella::ui {
namespace {

words::RoomLeft aRule(Distance left, const char* name)
{
    return {.distance = left,
        .brief = QString::fromUtf8(name),
        .source = QString::fromUtf8(name) + QStringLiteral(" <source>")};
}

class HeadroomBarTest : public testing::Test {
protected:
    HeadroomBarTest() { bar.resize(500, bar.sizeHint().height()); }
    void show(std::vector<words::RoomLeft> rules, Distance thisWeek = {})
    {
        bar.show(std::move(rules), thisWeek, {.locale = QLocale::c()});
    }
    // How many pixels of the bar have this colour.
    int pixelsOf(const QColor& colour)
    {
        const auto image = bar.grab().toImage();
        int pixels = 0;
        for (int x = 0; x < image.width(); ++x)
            pixels += image.pixelColor(x, 6) == colour ? 1 : 0;
        return pixels;
    }
    int left() { return pixelsOf(colours::from(bar.palette()).lightLoad); }
    int run() { return pixelsOf(colours::from(bar.palette()).load); }
    HeadroomBar bar;
};

TEST_F(HeadroomBarTest, IsNotThereWhileNoRuleHasSomethingToSay)
{
    show({aRule(kilometres(5), "week")});
    EXPECT_FALSE(bar.isHidden());
    show({});
    EXPECT_TRUE(bar.isHidden());
    show({aRule(kilometres(5), "week")});
    EXPECT_FALSE(bar.isHidden());
}

TEST_F(HeadroomBarTest, NamesEveryRuleForScreenReaders)
{
    show({aRule(kilometres(5), "week"), aRule(kilometres(9), "session")});
    EXPECT_TRUE(bar.accessibleName().contains(QLatin1String("week")));
    EXPECT_TRUE(bar.accessibleName().contains(QLatin1String("session")));
}

TEST_F(HeadroomBarTest, IsFilledUpToTheNearestRule)
{
    show({aRule(kilometres(5), "week"), aRule(kilometres(10), "session")});
    const int half = left();
    show({aRule(kilometres(9), "week"), aRule(kilometres(10), "session")});
    EXPECT_GT(left(), half);
    EXPECT_NEAR(half, 0.5 * 500 / 1.1, 25) << "the farthest rule and a tenth make the whole";
}

TEST_F(HeadroomBarTest, IsEmptyWhenNothingIsLeft)
{
    show({aRule(Distance{0}, "week"), aRule(kilometres(10), "session")});
    EXPECT_EQ(left(), 0);
}

TEST_F(HeadroomBarTest, ShowsWhatWasRunThisWeekBeforeWhatIsLeft)
{
    show({aRule(kilometres(5), "week"), aRule(kilometres(10), "session")}, kilometres(20));
    EXPECT_NEAR(run(), 500 * 20 / 33.0, 12);
    EXPECT_NEAR(left(), 500 * 5 / 33.0, 12);
    EXPECT_TRUE(bar.accessibleName().contains(words::distance(kilometres(20), {.locale = QLocale::c()})))
        << qPrintable(bar.accessibleName());
}

TEST_F(HeadroomBarTest, TellsTheSourceOfEachRuleAsPlainText)
{
    bar.QWidget::show();
    show({aRule(kilometres(5), "week"), aRule(kilometres(9), "session")});
    QHelpEvent help(QEvent::ToolTip, QPoint(5, 5), bar.mapToGlobal(QPoint(5, 5)));
    QCoreApplication::sendEvent(&bar, &help);
    EXPECT_TRUE(QToolTip::text().contains(QLatin1String("week &lt;source&gt;")));
    EXPECT_TRUE(QToolTip::text().contains(QLatin1String("session &lt;source&gt;")));
    QToolTip::hideText();
}

// As wide as a column of Today at several window sizes, with the words of the languages.
TEST_F(HeadroomBarTest, WritesNoNameOverAnother)
{
    const std::vector<std::vector<const char*>> languages{
        {"pain-free so far: 8.9 km", "longest run to stay within 10 %: 9.2 km",
            "left under the 10 % line: 9.9 km"},
        {"meist schmerzfrei bis: mindestens 8,9 km", "längster Lauf in den 10 %: höchstens 9,2 km",
            "übrig bis zur 10-%-Linie: 9,9 km"},
        {"zwykle bez bólu: co najmniej 8,9 km", "najdłuższy bieg w granicach 10%: 9,2 km",
            "zostało do linii 10%: 9,9 km"}};
    for (const auto& names : languages)
        for (const int width : {200, 320, 500, 700, 1100, 1800}) {
            show({aRule({8'900}, names[0]), aRule({9'200}, names[1]), aRule({9'900}, names[2])},
                kilometres(12));
            const auto placed = bar.namesIn(width);
            ASSERT_EQ(placed.size(), 4u) << "the rules and this week";
            for (std::size_t one = 0; one < placed.size(); ++one) {
                EXPECT_GE(placed[one].place.left(), 0) << names[0] << width;
                EXPECT_LE(placed[one].place.right(), width) << names[0] << width;
                EXPECT_LE(placed[one].place.bottom(), bar.heightForWidth(width)) << names[0] << width;
                EXPECT_LE(bar.fontMetrics().horizontalAdvance(placed[one].text), placed[one].place.width());
                for (std::size_t other = 0; other < one; ++other)
                    EXPECT_FALSE(placed[one].place.intersects(placed[other].place))
                        << width << ' ' << qPrintable(placed[one].text) << " on "
                        << qPrintable(placed[other].text);
            }
        }
}

TEST_F(HeadroomBarTest, IsOneLineHighWhereThereIsRoom)
{
    show({aRule(kilometres(5), "week"), aRule(kilometres(10), "session")});
    EXPECT_LT(bar.heightForWidth(800), bar.heightForWidth(800 / 10));
    bar.resize(800, bar.heightForWidth(800));
    EXPECT_EQ(bar.namesIn(800)[0].place.top(), bar.namesIn(800)[1].place.top());
}

// The longest run and a tenth more are two numbers, and the words must not call the one the other.
TEST(RoomLeft, SaysThatTheTenthIsAdded)
{
    Log log;
    const LocalDate today{std::chrono::year(2026), std::chrono::November, std::chrono::day(20)};
    for (int day = 20; day > 0; day -= 2)
        log.runs.push_back(test::aRun(daysAfter(today, -day), Distance{day == 10 ? 3'800 : 3'000}));
    const auto room = headroom(log, today);
    ASSERT_TRUE(room.session);
    EXPECT_EQ(room.session->metres, 4'180);
    Headroom longest;
    longest.session = room.session;
    Units units;
    units.locale = QLocale::c();
    EXPECT_EQ(words::roomLeft(longest, units).at(0).brief,
        QStringLiteral("longest run to stay within 10\u00a0%: 4.2\u00a0km"));
}

TEST(RoomLeft, PutsTheNearestRuleFirstAndLeavesSilentOnesOut)
{
    EXPECT_TRUE(words::roomLeft({}, {}).empty());
    const Headroom room{.week = kilometres(12),
        .session = kilometres(9),
        .painFree = PainFreeDistance{.distance = kilometres(6), .atLeast = false, .runs = 8},
        .forgiven = std::nullopt};
    const auto rules = words::roomLeft(room, {});
    ASSERT_EQ(rules.size(), 3u);
    EXPECT_EQ(rules[0].distance, kilometres(6));
    EXPECT_EQ(rules[1].distance, kilometres(9));
    EXPECT_EQ(rules[2].distance, kilometres(12));
    EXPECT_EQ(words::roomLeft({.week = std::nullopt,
                                  .session = kilometres(9),
                                  .painFree = std::nullopt,
                                  .forgiven = std::nullopt},
                  {})
                  .size(),
        1u);
}

TEST(RoomLeft, NamesTheDistanceTheMorningsForgave)
{
    Headroom room;
    room.forgiven = ForgivenDistance{.distance = kilometres(9), .atLeast = false, .runs = 84};
    const Units units{.locale = QLocale::c()};
    const auto rule = words::roomLeft(room, units).at(0);
    EXPECT_EQ(rule.distance, kilometres(9));
    EXPECT_EQ(rule.brief, QStringLiteral("mornings mostly fine: 9.0\u00a0km"));
    EXPECT_TRUE(rule.source.contains(QStringLiteral("Runs counted: 84."))) << qPrintable(rule.source);
    room.forgiven->atLeast = true;
    EXPECT_TRUE(words::roomLeft(room, units).at(0).brief.contains(QStringLiteral("at least")));
}

TEST(RoomLeft, NamesWhoSetALimitOfTheWeek)
{
    auto limits = test::aProgramme(ProgrammeKind::Limits);
    limits.setBy = "Lena";
    const Log log{.programmes = {limits}};
    Headroom room;
    room.week = kilometres(30);
    const auto rules = words::roomLeft(room, {}, limitsOn(log, test::aDay));
    ASSERT_EQ(rules.size(), 2u);
    EXPECT_EQ(rules[0].distance, kilometres(20));
    EXPECT_TRUE(rules[0].brief.startsWith(QStringLiteral("set by Lena on"))) << qPrintable(rules[0].brief);
    EXPECT_TRUE(rules[1].brief.contains(QStringLiteral("line"))) << "two limits of a week have two names";
}

TEST(RoomLeft, SaysOfEachRuleHowFarAndOnWhatItStands)
{
    const auto far = words::distance(Distance{12'300}, {});
    for (const auto& rule : words::roomLeft(
             {.week = Distance{12'300},
                 .session = Distance{12'300},
                 .painFree = PainFreeDistance{.distance = Distance{12'300}, .atLeast = true, .runs = 8},
                 .forgiven = std::nullopt},
             {})) {
        EXPECT_TRUE(rule.brief.contains(far)) << qPrintable(rule.brief);
        EXPECT_GT(rule.source.size(), rule.brief.size());
    }
}

TEST(RoomLeft, TellsAKnownDistanceFromOneThatIsOnlyALowerBound)
{
    const auto said = [](bool atLeast) {
        return words::roomLeft(
            {.week = std::nullopt,
                .session = std::nullopt,
                .painFree = PainFreeDistance{.distance = kilometres(6), .atLeast = atLeast, .runs = 8},
                .forgiven = std::nullopt},
            {})[0];
    };
    EXPECT_NE(said(true).brief, said(false).brief);
    EXPECT_TRUE(said(true).source.contains(QLatin1Char('8'))) << "how many runs say so";
}

} // namespace
} // namespace patella::ui
