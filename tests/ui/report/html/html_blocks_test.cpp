// SPDX-License-Identifier: GPL-3.0-or-later
#include <QPainter>

#include <gtest/gtest.h>

#include "tests/ui/report/locales.h"
#include "ui/report/html/html_blocks.h"

namespace patella::ui {
namespace {

using namespace test;

// The HTML of one section with this in it, under the heading "Pain".
QString htmlOf(const Block& block)
{
    HtmlBlocks blocks(english);
    blocks.add({.heading = QStringLiteral("Pain"), .blocks = {block}});
    return blocks.takeText();
}

TableOfText aTable(const QString& caption, const QStringList& titles, const std::vector<QStringList>& rows)
{
    return {.caption = caption, .titles = titles, .rows = rows, .textColumns = {}};
}

TEST(HtmlBlocks, LeaveASectionWithoutBlocksOut)
{
    HtmlBlocks blocks(english);
    blocks.add({.heading = QStringLiteral("Pain"), .blocks = {}});
    EXPECT_EQ(blocks.takeText(), QString());
}

TEST(HtmlBlocks, WriteTextAsTextAndKeepItsLines)
{
    const auto html = htmlOf(Paragraph{QStringLiteral("a < b & c\nnext")});
    EXPECT_TRUE(html.contains(QLatin1String("<p>a &lt; b &amp; c<br/>next</p>"))) << qPrintable(html);
}

TEST(HtmlBlocks, MarkTheToneOfAParagraph)
{
    EXPECT_TRUE(htmlOf(Paragraph{QStringLiteral("x"), Tone::Pain}).contains(QLatin1String("class=\"pain\"")));
    EXPECT_TRUE(htmlOf(Paragraph{QStringLiteral("x"), Tone::Note}).contains(QLatin1String("class=\"note\"")));
    EXPECT_TRUE(
        htmlOf(Paragraph{QStringLiteral("x"), Tone::Strong}).contains(QLatin1String("class=\"strong\"")));
}

TEST(HtmlBlocks, WriteEachPointOfAList)
{
    const auto html = htmlOf(ListOfPoints{{QStringLiteral("one"), QStringLiteral("two")}});
    EXPECT_EQ(html.count(QLatin1String("<li>")), 2);
    EXPECT_LT(html.indexOf(QLatin1String("one")), html.indexOf(QLatin1String("two")));
}

TEST(HtmlBlocks, GiveATableWithoutACaptionThatOfItsSectionToBeHeard)
{
    const auto html = htmlOf(aTable({}, {}, {{QStringLiteral("left"), QStringLiteral("3")}}));
    EXPECT_TRUE(html.contains(QLatin1String("<caption class=\"visually-hidden\">Pain</caption>")));
    EXPECT_FALSE(html.contains(QLatin1String("<thead>"))) << "it has no titles";
    const auto own = htmlOf(aTable(QStringLiteral("Places"), {}, {{QStringLiteral("left")}}));
    EXPECT_TRUE(own.contains(QLatin1String("<caption>Places</caption>")));
}

TEST(HtmlBlocks, NameTheRowsAndColumnsOfATable)
{
    const auto html = htmlOf(aTable({}, {QStringLiteral("Place"), QStringLiteral("Worst")},
        {{QStringLiteral("left"), QStringLiteral("3")}, {QStringLiteral("right"), QStringLiteral("5")}}));
    EXPECT_EQ(html.count(QLatin1String("scope=\"col\"")), 2);
    EXPECT_EQ(html.count(QLatin1String("scope=\"row\"")), 2);
}

TEST(HtmlBlocks, SayTheTitleOfARowAgainWhereItGoesOn)
{
    const auto html = htmlOf(aTable(
        {}, {}, {{QStringLiteral("20 Nov"), QStringLiteral("left")}, {QString(), QStringLiteral("right")}}));
    EXPECT_EQ(html.count(QLatin1String("20 Nov")), 2);
    EXPECT_EQ(html.count(QLatin1String("<span class=\"visually-hidden\">20 Nov</span>")), 1);
}

TEST(HtmlBlocks, SetNumbersToTheRightAndWordsToTheLeft)
{
    auto table = aTable({}, {}, {{QStringLiteral("left"), QStringLiteral("kneecap"), QStringLiteral("3")}});
    table.textColumns = {1};
    const auto html = htmlOf(table);
    EXPECT_TRUE(html.contains(QLatin1String("<td>kneecap</td>"))) << qPrintable(html);
    EXPECT_TRUE(html.contains(QLatin1String("<td class=\"n\">3</td>")));
}

TEST(HtmlBlocks, DescribeAPictureToThoseWhoDoNotSeeIt)
{
    const Picture picture{.title = QStringLiteral("Weeks"),
        .summary = QStringLiteral("More <every> week"),
        .height = 1000,
        .paint = [](QPainter& painter, const QRectF& box, const QLocale&) { painter.drawRect(box); }};
    const auto html = htmlOf(picture);
    EXPECT_TRUE(html.contains(QLatin1String("<svg role=\"img\"")));
    EXPECT_TRUE(html.contains(QLatin1String("<title id=\"t1\">Weeks</title>")));
    EXPECT_TRUE(html.contains(QLatin1String("<figcaption>More &lt;every&gt; week</figcaption>")));
}

TEST(HtmlBlocks, MakeALandmarkOfEachHeadingOnce)
{
    HtmlBlocks blocks(english);
    for (int time = 0; time < 2; ++time)
        blocks.add({.heading = QStringLiteral("Pain"), .blocks = {Paragraph{QStringLiteral("x")}}});
    blocks.add({.heading = {}, .blocks = {Paragraph{QStringLiteral("x")}}}, "totals");
    const auto html = blocks.takeText();
    EXPECT_EQ(html.count(QLatin1String("<section")), 3);
    EXPECT_EQ(html.count(QLatin1String("aria-labelledby")), 1);
    EXPECT_EQ(html.count(QLatin1String("<h2")), 2);
    EXPECT_EQ(html.count(QLatin1String("<section class=\"totals\">")), 1);
    EXPECT_EQ(blocks.takeText(), QString()) << "it was taken";
}

} // namespace
} // namespace patella::ui
