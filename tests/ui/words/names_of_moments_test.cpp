// SPDX-License-Identifier: GPL-3.0-or-later
#include <QLabel>

#include <gtest/gtest.h>

#include "tests/support/builders.h"
#include "tests/support/temporary_folder.h"
#include "ui/entry/forms.h"
#include "ui/entry/quick_entry.h"
#include "ui/log/log_book.h"
#include "ui/pages/shared/run_table_model.h"
#include "ui/words/log_words.h"

#include <algorithm>

namespace patella::ui {
namespace {

using namespace test;

bool isLabelledSo(const QWidget& form, const QString& name)
{
    const auto labels = form.findChildren<QLabel*>();
    return std::any_of(labels.begin(), labels.end(),
        [&](const QLabel* label) { return label->text().remove(QLatin1Char('&')) == name; });
}

// Is "within 1 h" the same as "1 h after"? Nobody should have to ask.
TEST(NamesOfMoments, AreTheSameWhereverAScoreIsAskedForAndShown)
{
    const TemporaryFolder folder;
    LogBook book(LogStore(folder / "log.patella"), [] { return aDay; });
    const QuickEntry quick(book);
    const auto run = aRun();
    const auto form = formFor({replaced(run, run)}, {.runs = {run}}, aDay, nullptr);
    for (const auto* name : {"Worst during", "1 h after", "Next morning"})
        EXPECT_TRUE(isLabelledSo(*form, QLatin1String(name))) << name;
    for (const auto* name : {"Worst during", "1 h after"})
        EXPECT_TRUE(isLabelledSo(quick, QLatin1String(name))) << name;
    EXPECT_EQ(words::of(Moment::After), QStringLiteral("1 h after"));
    RunTableModel runs;
    runs.show({.runs = {run}}, {});
    const auto tip = runs.index(0, RunTableModel::Knee).data(Qt::ToolTipRole).toString();
    EXPECT_TRUE(tip.contains(QStringLiteral("worst during, 1 h after, next morning"))) << qPrintable(tip);
}

} // namespace
} // namespace patella::ui
