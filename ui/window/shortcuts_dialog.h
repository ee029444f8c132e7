// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QMenuBar;
class QTreeWidget;

namespace patella::ui {

// All keys on one sheet: those of the menus, and those of forms, tables and drawings.
class ShortcutsDialog : public QDialog {
    Q_OBJECT

public:
    explicit ShortcutsDialog(const QMenuBar& menus, QWidget* parent = nullptr);

private:
    void addMenus(const QMenuBar& menus);
    void addOthers();

    QTreeWidget* m_keys;
};

} // namespace patella::ui
