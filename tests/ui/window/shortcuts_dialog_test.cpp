// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAction>
#include <QMenuBar>
#include <QTreeWidget>
#include <QTreeWidgetItemIterator>

#include <gtest/gtest.h>

#include "ui/window/shortcuts_dialog.h"

namespace patella::ui {
namespace {

QStringList linesOf(const ShortcutsDialog& dialog)
{
    QStringList lines;
    for (QTreeWidgetItemIterator each(dialog.findChild<QTreeWidget*>()); *each; ++each)
        lines << (*each)->text(0) + QLatin1Char('=') + (*each)->text(1);
    return lines;
}

TEST(ShortcutsSheet, NamesEveryCommandThatHasKeysUnderItsMenu)
{
    QMenuBar bar;
    auto* file = bar.addMenu(QStringLiteral("&File"));
    file->addAction(QStringLiteral("&New run"))->setShortcut(QKeySequence(QStringLiteral("Ctrl+N")));
    file->addAction(QStringLiteral("Without keys"));
    auto* redo = file->addAction(QStringLiteral("Redo"));
    redo->setShortcuts(
        {QKeySequence(QStringLiteral("Ctrl+Y")), QKeySequence(QStringLiteral("Ctrl+Shift+Z"))});
    ShortcutsDialog dialog(bar);
    dialog.show();
    const auto* keys = dialog.findChild<QTreeWidget*>();
    const QAbstractItemView& asItems = *keys;
    EXPECT_GE(keys->columnWidth(1), asItems.sizeHintForColumn(1)) << "keys are read to their end";
    const auto lines = linesOf(dialog);
    EXPECT_EQ(lines.indexOf(QStringLiteral("File=")), 0);
    EXPECT_TRUE(lines.contains(QStringLiteral("New run=Ctrl+N")));
    EXPECT_TRUE(lines.contains(QStringLiteral("Redo=Ctrl+Y, Ctrl+Shift+Z")));
    EXPECT_FALSE(lines.join(QLatin1Char('\n')).contains(QStringLiteral("Without keys")));
    EXPECT_TRUE(lines.contains(QStringLiteral("No pain in either knee=F2"))) << "and those of forms";
}

} // namespace
} // namespace patella::ui
