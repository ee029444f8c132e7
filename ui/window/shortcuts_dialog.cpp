// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/shortcuts_dialog.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QMenuBar>
#include <QTreeWidget>
#include <QVBoxLayout>

#include "ui/look/fit_screen.h"

#include <initializer_list>
#include <utility>

namespace patella::ui {

namespace {

using Lines = std::initializer_list<std::pair<QString, QString>>; // what, by which keys

QString keysOf(const QAction& action)
{
    QStringList all;
    for (const auto& keys : action.shortcuts())
        all << keys.toString(QKeySequence::NativeText);
    return all.join(QStringLiteral(", "));
}

QTreeWidgetItem* headingIn(QTreeWidget& tree, const QString& text)
{
    auto* heading = new QTreeWidgetItem(&tree, {text});
    auto bold = heading->font(0);
    bold.setBold(true);
    heading->setFont(0, bold);
    heading->setFirstColumnSpanned(true);
    return heading;
}

void add(QTreeWidget& tree, const QString& title, Lines lines)
{
    auto* heading = headingIn(tree, title);
    for (const auto& [what, keys] : lines)
        new QTreeWidgetItem(heading, {what, keys});
}

} // namespace

ShortcutsDialog::ShortcutsDialog(const QMenuBar& menus, QWidget* parent)
    : QDialog(parent)
    , m_keys(new QTreeWidget)
{
    setWindowTitle(tr("Keyboard shortcuts"));
    m_keys->setAccessibleName(windowTitle());
    m_keys->setHeaderLabels({tr("What"), tr("Keys")});
    m_keys->setRootIsDecorated(false);
    m_keys->setItemsExpandable(false);
    m_keys->setFrameShape(QFrame::NoFrame);
    addMenus(menus);
    addOthers();
    m_keys->expandAll();
    m_keys->setWordWrap(true);
    m_keys->header()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    m_keys->resizeColumnToContents(1);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* column = new QVBoxLayout(this);
    column->addWidget(m_keys, 1);
    column->addWidget(buttons);
    const int around = fontMetrics().averageCharWidth() * 8; // margins, and the bar
    const int wide = m_keys->columnWidth(0) + m_keys->columnWidth(1) + around;
    resizeOnScreen(*this, {wide, fontMetrics().height() * 40});
    m_keys->setFocus();
}

void ShortcutsDialog::addMenus(const QMenuBar& menus)
{
    for (const auto* menu : menus.actions()) {
        if (!menu->menu())
            continue;
        auto* heading = headingIn(*m_keys, menu->text().remove(QLatin1Char('&')));
        for (const auto* action : menu->menu()->actions())
            if (const auto keys = keysOf(*action); !keys.isEmpty())
                new QTreeWidgetItem(heading, {action->text().remove(QLatin1Char('&')), keys});
    }
}

void ShortcutsDialog::addOthers()
{
    add(*m_keys, tr("Logging a run"),
        {{tr("Save the run"), tr("Enter")}, {tr("Distance and time in one go"), tr("8.2 45:10 in Distance")},
            {tr("No pain in either knee"), QStringLiteral("F2")},
            {tr("Accept what is shown with a question mark"), QStringLiteral("F3")},
            {tr("Answer the morning question"), tr("0 to 9; 1 and 0 for ten")}});
    add(*m_keys, tr("In every form"),
        {{tr("Save"), tr("Enter; Ctrl+Enter from a text of several lines")},
            {tr("Put aside; nothing typed is lost"), tr("Esc")},
            {tr("Go to a field"), tr("Alt and its underlined letter")},
            {tr("Open the calendar of a date"), QStringLiteral("F4")},
            {tr("The day before or after"), tr("Down, Up")},
            {tr("Move around the drawing of the knees, mark a place"), tr("Arrow keys, Space")}});
    add(*m_keys, tr("In tables"),
        {{tr("Open"), tr("Enter")}, {tr("Delete"), tr("Delete")},
            {tr("Choose several"), tr("Shift or Ctrl with arrow keys or clicks")},
            {tr("Choose all"), tr("Ctrl+A")}, {tr("Copy as CSV"), tr("Ctrl+C")},
            {tr("Clear the search, go to the results"), tr("Esc, Enter")},
            {tr("Choose columns"), tr("Right click on a heading")}});
    add(*m_keys, tr("In charts"),
        {{tr("Go from mark to mark"), tr("Left, Right")},
            {tr("Zoom in, zoom out"), tr("+, - or Ctrl and the wheel")},
            {tr("Move earlier, later"), tr("Page Up, Page Down or Shift and the wheel")},
            {tr("Open the runs or the day behind a mark"), tr("Enter")}});
}

} // namespace patella::ui
