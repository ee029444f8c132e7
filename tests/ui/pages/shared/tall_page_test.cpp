// SPDX-License-Identifier: GPL-3.0-or-later
#include <QLabel>
#include <QScrollBar>
#include <QTest>
#include <QVBoxLayout>

#include <gtest/gtest.h>

#include "ui/pages/shared/tall_page.h"

namespace patella::ui {
namespace {

struct APage {
    QWidget* content = new QWidget;
    QWidget* chart = new QWidget;
    QLabel* words = new QLabel(QStringLiteral("word ").repeated(60));
    TallPage page{laidOut()};

    QWidget* laidOut()
    {
        auto* column = new QVBoxLayout(content);
        chart->setMinimumHeight(100);
        words->setWordWrap(true);
        column->addWidget(chart, 1);
        column->addWidget(words);
        return content;
    }
};

TEST(TallPages, ShareTheHeightOfTheWindowWhereThatIsEnough)
{
    APage shown;
    shown.page.resize(600, 500);
    shown.page.show();
    QTest::qWait(0);
    EXPECT_EQ(shown.content->height(), shown.page.viewport()->height());
    EXPECT_EQ(shown.page.verticalScrollBar()->maximum(), 0);
}

TEST(TallPages, ScrollWhereAPartWouldGetLessThanItNeeds)
{
    APage shown;
    shown.page.resize(300, 160);
    shown.page.show();
    QTest::qWait(0);
    EXPECT_GE(shown.chart->height(), 100);
    EXPECT_GE(shown.words->height(), shown.words->heightForWidth(shown.words->width()));
    EXPECT_GT(shown.page.verticalScrollBar()->maximum(), 0);
    EXPECT_EQ(shown.page.horizontalScrollBar()->maximum(), 0);
    shown.words->setText(QStringLiteral("short"));
    QTest::qWait(0);
    EXPECT_EQ(shown.page.verticalScrollBar()->maximum(), 0) << "it follows what stands on it";
}

} // namespace
} // namespace patella::ui
