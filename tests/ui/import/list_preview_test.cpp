// SPDX-License-Identifier: GPL-3.0-or-later
#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QSettings>
#include <QTableWidget>
#include <QTest>

#include <gtest/gtest.h>

#include "core/exchange/lists/list_reader.h"
#include "tests/support/builders.h"
#include "ui/import/list_preview.h"
#include "ui/import/remembered_lists.h"

namespace patella::ui {
namespace {

using exchange::ListColumn;

exchange::ListSample sampleOf(const std::string& bytes)
{
    return exchange::readList(bytes, {}).sample.value();
}

const std::string american = "Date,Distance,Time\n01/02/2026,3.1,25:00\n02/03/2026,6.2,51:00\n";
const std::string strange = "aa;bb;cc\n2.1.2026;5,2;28:00\n3.1.2026;8,1;44:00\n"; // nobody taught us Finnish

// As a person would: with the keyboard.
void choose(ListPreview& preview, const char* name, int index)
{
    auto* box = preview.findChild<QComboBox*>(QLatin1String(name));
    ASSERT_TRUE(box) << name;
    box->setFocus();
    QTest::keyClick(box, Qt::Key_Home);
    for (int step = 0; step < index; ++step)
        QTest::keyClick(box, Qt::Key_Down);
}

QString runsOf(ListPreview& preview) { return preview.findChild<QLabel*>(QStringLiteral("runs"))->text(); }

QPushButton* acceptOf(ListPreview& preview)
{
    for (auto* button : preview.findChildren<QPushButton*>())
        if (button->isDefault())
            return button;
    return nullptr;
}

TEST(ListPreview, ShowsTheRowsAndTheRunsTheyBecome)
{
    ListPreview preview(QStringLiteral("/a/list.csv"), sampleOf(american), test::aDay);
    auto* table = preview.findChild<QTableWidget*>();
    EXPECT_EQ(table->horizontalHeaderItem(1)->text(), QStringLiteral("Distance"));
    EXPECT_EQ(table->item(1, 0)->text(), QStringLiteral("01/02/2026"));
    EXPECT_TRUE(runsOf(preview).contains(QStringLiteral("3.1\u00a0km"))) << runsOf(preview).toStdString();
    EXPECT_TRUE(runsOf(preview).contains(QStringLiteral("25:00")));
}

TEST(ListPreview, ReadsAnewWithEveryCorrection)
{
    ListPreview preview(QStringLiteral("list.csv"), sampleOf(american), test::aDay);
    choose(preview, "unit", 1); // miles
    EXPECT_TRUE(runsOf(preview).contains(QStringLiteral("5.0\u00a0km"))) << runsOf(preview).toStdString();
    choose(preview, "dates", 1); // day first
    choose(preview, "times", 1); // hours and minutes
    choose(preview, "column2", static_cast<int>(ListColumn::Elapsed));
    const auto guess = preview.guess();
    EXPECT_EQ(guess.distanceUnit, exchange::ListUnit::Miles);
    EXPECT_EQ(guess.dateOrder, exchange::DateOrder::DayFirst);
    EXPECT_EQ(guess.timeForm, exchange::TimeForm::HoursMinutes);
    EXPECT_EQ(guess.columns.at(2), ListColumn::Elapsed);
    EXPECT_TRUE(guess.unitStated) << "somebody has looked at it";
}

TEST(ListPreview, AsksForTheColumnsNobodyKnows)
{
    ListPreview preview(QStringLiteral("list.csv"), sampleOf(strange), test::aDay);
    EXPECT_FALSE(acceptOf(preview)->isEnabled());
    EXPECT_FALSE(runsOf(preview).isEmpty());
    choose(preview, "column0", static_cast<int>(ListColumn::Date));
    choose(preview, "column1", static_cast<int>(ListColumn::Distance));
    choose(preview, "dates", 1);
    EXPECT_TRUE(acceptOf(preview)->isEnabled());
    EXPECT_TRUE(runsOf(preview).contains(QStringLiteral("5.2\u00a0km"))) << runsOf(preview).toStdString();
    choose(preview, "decimals", 0);
    EXPECT_TRUE(runsOf(preview).contains(QStringLiteral("5.2\u00a0km")))
        << "no comma before a single digit parts thousands";
}

TEST(ListPreview, AsksWhichKneeHurtUntilAColumnSaysSo)
{
    ListPreview preview(QStringLiteral("/a/list.csv"),
        sampleOf("Date,Distance (km),Time,Pain\n2026-11-01,5,25:00,3\n2026-11-03,6,31:00,0\n"), test::aDay);
    EXPECT_TRUE(runsOf(preview).contains(QStringLiteral("which knee"))) << runsOf(preview).toStdString();
    EXPECT_TRUE(acceptOf(preview)->isEnabled()) << "then the scores stand in the notes";
    choose(preview, "column3", static_cast<int>(ListColumn::PainLeft));
    EXPECT_FALSE(runsOf(preview).contains(QStringLiteral("which knee")));
    EXPECT_EQ(preview.guess().columns.at(3), ListColumn::PainLeft);
}

TEST(ListPreview, SplitsTheRowsAnewAtAnotherSign)
{
    ListPreview preview(QStringLiteral("list.csv"), sampleOf(strange), test::aDay);
    choose(preview, "delimiter", 0);
    auto* table = preview.findChild<QTableWidget*>();
    EXPECT_EQ(table->columnCount(), 1);
    choose(preview, "delimiter", 1);
    EXPECT_EQ(table->columnCount(), 3);
    EXPECT_EQ(preview.guess().delimiter, ';');
}

TEST(RememberedLists, AreThereAtTheNextStart)
{
    const auto sample = sampleOf(american);
    rememberList(sample.header, sample.guess);
    EXPECT_EQ(rememberedLists().at(sample.header), sample.guess);
    QSettings().remove(QStringLiteral("lists"));
    EXPECT_TRUE(rememberedLists().empty());
}

} // namespace
} // namespace patella::ui
