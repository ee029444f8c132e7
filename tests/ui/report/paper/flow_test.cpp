// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include "tests/ui/report/locales.h"
#include "ui/report/paper/flow.h"
#include "ui/report/type_sizes.h"

namespace patella::ui {
namespace {

using namespace test;

// Lays sections on pages of one size and keeps them.
class FlowOverPages : public testing::Test {
protected:
    // The text of each page, a line each.
    std::vector<QStringList> pagesWith(const std::vector<Section>& sections, double height)
    {
        Sheet sheet(english);
        std::vector<QStringList> pages;
        const auto turn = [&] { pages.push_back(textOn(sheet.takePage())); };
        const QRectF area(0, 0, points(400), height);
        Flow flow(sheet, area, turn, [&](const QString& heading, double) { headings << heading; });
        for (const auto& section : sections)
            flow.add(section);
        turn();
        return pages;
    }
    static QStringList textOn(const Page& page)
    {
        QStringList lines;
        for (const auto& mark : page.marks)
            if (const auto* line = std::get_if<WrittenLine>(&mark))
                lines << line->text;
        return lines;
    }
    static Section paragraphs(const QString& heading, int count)
    {
        Section section{.heading = heading, .blocks = {}};
        for (int i = 0; i < count; ++i)
            section.blocks.emplace_back(Paragraph{QStringLiteral("line %1").arg(i)});
        return section;
    }
    static Section table(int rows)
    {
        TableOfText text{.caption = QStringLiteral("Runs"),
            .titles = {QStringLiteral("Day"), QStringLiteral("Length")},
            .rows = {}};
        for (int i = 0; i < rows; ++i)
            text.rows.push_back({QStringLiteral("day %1").arg(i), QString::number(i)});
        return {.heading = {}, .blocks = {text}};
    }
    QStringList headings;
};

TEST_F(FlowOverPages, KeepsOnOnePageWhatFits)
{
    const auto pages = pagesWith({paragraphs(QStringLiteral("Pain"), 3)}, points(400));
    ASSERT_EQ(pages.size(), 1u);
    EXPECT_EQ(pages[0],
        (QStringList{QStringLiteral("Pain"), QStringLiteral("line 0"), QStringLiteral("line 1"),
            QStringLiteral("line 2")}));
}

TEST_F(FlowOverPages, TurnsThePageAndLosesNothing)
{
    const auto pages = pagesWith({paragraphs(QStringLiteral("Pain"), 40)}, points(200));
    EXPECT_GT(pages.size(), 2u);
    QStringList all;
    for (const auto& page : pages)
        all << page;
    for (int i = 0; i < 40; ++i)
        EXPECT_EQ(all.count(QStringLiteral("line %1").arg(i)), 1) << i;
}

TEST_F(FlowOverPages, LeavesNoHeadingAtTheFootOfAPage)
{
    for (int before = 1; before < 12; ++before) {
        const auto pages = pagesWith(
            {paragraphs(QStringLiteral("First"), before), paragraphs(QStringLiteral("Second"), 3)},
            points(200));
        for (const auto& page : pages)
            EXPECT_NE(page.back(), QStringLiteral("Second")) << before;
    }
}

TEST_F(FlowOverPages, LeavesNoTitleWithinASectionAtTheFootOfAPage)
{
    const auto title = QStringLiteral("Right knee");
    for (int before = 1; before < 14; ++before) {
        auto section = paragraphs(QStringLiteral("Pain"), before);
        section.blocks.emplace_back(Paragraph{.text = title, .tone = Tone::Strong});
        section.blocks.emplace_back(Facts{{{QStringLiteral("Limped"), QStringLiteral("0 of 1")},
            {QStringLiteral("Pain now"), QStringLiteral("1")},
            {QStringLiteral("Felt"), QStringLiteral("dull")}}});
        for (const auto& page : pagesWith({section}, points(200)))
            EXPECT_NE(page.back(), title) << before;
    }
}

TEST_F(FlowOverPages, LeavesNoLastParagraphAloneOnAPage)
{
    for (int count = 4; count < 20; ++count) {
        const auto pages = pagesWith({paragraphs(QStringLiteral("Pain"), count)}, points(200));
        EXPECT_GE(pages.back().size(), 2) << count;
    }
}

TEST_F(FlowOverPages, WritesTheTitlesOfATableOnEachOfItsPages)
{
    const auto pages = pagesWith({table(40)}, points(200));
    ASSERT_GT(pages.size(), 2u);
    for (const auto& page : pages)
        EXPECT_TRUE(page.contains(QStringLiteral("Length")));
    EXPECT_TRUE(pages[0].contains(QStringLiteral("Runs")));
    EXPECT_TRUE(pages[1].contains(QStringLiteral("Runs (continued)")));
}

TEST_F(FlowOverPages, PutsNarrowTablesBesideEachOther)
{
    auto both = table(3);
    both.blocks.push_back(table(3).blocks.front());
    Sheet sheet(english);
    Flow one(sheet, QRectF(0, 0, points(400), points(800)));
    one.add(table(3));
    Flow two(sheet, QRectF(0, 0, points(400), points(800)));
    two.add(both);
    EXPECT_NEAR(two.bottom(), one.bottom(), points(1));
    Flow narrow(sheet, QRectF(0, 0, points(70), points(800)));
    narrow.add(both);
    EXPECT_GT(narrow.bottom(), 1.8 * one.bottom());
}

TEST_F(FlowOverPages, SaysWhereEachHeadingStands)
{
    pagesWith({paragraphs(QStringLiteral("Pain"), 1), paragraphs(QString(), 1),
                  paragraphs(QStringLiteral("Care"), 1)},
        points(400));
    EXPECT_EQ(headings, (QStringList{QStringLiteral("Pain"), QStringLiteral("Care")}));
}

TEST_F(FlowOverPages, LaysNothingForASectionWithoutBlocks)
{
    Sheet sheet(english);
    Flow flow(sheet, QRectF(0, points(20), points(400), points(800)));
    flow.add(Section{.heading = QStringLiteral("Pain"), .blocks = {}});
    EXPECT_EQ(flow.bottom(), points(20));
    EXPECT_TRUE(textOn(sheet.takePage()).isEmpty());
}

} // namespace
} // namespace patella::ui
