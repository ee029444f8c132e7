// SPDX-License-Identifier: GPL-3.0-or-later
#include <QLabel>
#include <QTableView>

#include <gtest/gtest.h>

#include "core/rules/back_test.h"
#include "tests/ui/pages/load/log_of_weeks.h"
#include "ui/pages/load/rules_panel.h"
#include "ui/words/back_test_words.h"

namespace patella::ui {
namespace {

using namespace test;

QStringList column(const RulesPanel& panel, int column)
{
    const auto* model = panel.findChild<QTableView*>()->model();
    QStringList texts;
    for (int row = 0; row < model->rowCount(); ++row)
        texts << model->index(row, column).data().toString();
    return texts;
}

TEST(RulesPanels, SayOfEachRuleWhatTheLogSaysAndHowOften)
{
    const auto log = logOfWeeks({20, 24, 20, 30, 20, 20, 35, 20});
    RulesPanel panel;
    panel.show(log, LoadUnit::Distance, theWednesday);
    const auto records = backTest(log, LoadUnit::Distance, theWednesday).rules;
    ASSERT_EQ(column(panel, 0).size(), static_cast<qsizetype>(records.size()));
    for (std::size_t row = 0; row < records.size(); ++row) {
        const auto words = words::inWords(records[row]);
        const auto place = static_cast<qsizetype>(row);
        EXPECT_EQ(column(panel, 0)[place], words.title);
        EXPECT_EQ(column(panel, 1)[place], words.verdict);
        EXPECT_TRUE(column(panel, 2)[place].startsWith(words.counts));
        EXPECT_TRUE(column(panel, 2)[place].contains(words.leftOut));
    }
}

TEST(RulesPanels, ForgetTheRulesOfTheLogBefore)
{
    RulesPanel panel;
    panel.show(logOfWeeks({20, 24, 20, 30}), LoadUnit::Distance, theWednesday);
    const auto before = column(panel, 0);
    panel.show(logOfWeeks({20}), LoadUnit::Minutes, theWednesday);
    EXPECT_EQ(column(panel, 0).size(), before.size());
}

TEST(RulesPanels, SayWhatAFlareIsAndWhatSuchACountIsWorth)
{
    RulesPanel panel;
    panel.show(logOfWeeks({20, 24, 20, 30}), LoadUnit::Distance, theWednesday);
    QString notes;
    for (const auto* label : panel.findChildren<QLabel*>())
        notes += label->text();
    EXPECT_TRUE(notes.contains(words::whatAFlareIs()));
    EXPECT_TRUE(notes.contains(words::whatTheBackTestIsWorth()));
}

TEST(RulesPanels, CannotBeTypedInto)
{
    RulesPanel panel;
    panel.show(logOfWeeks({20}), LoadUnit::Distance, theWednesday);
    const auto* model = panel.findChild<QTableView*>()->model();
    for (int place = 0; place < model->columnCount(); ++place)
        EXPECT_FALSE(model->flags(model->index(0, place)).testFlag(Qt::ItemIsEditable)) << place;
}

} // namespace
} // namespace patella::ui
