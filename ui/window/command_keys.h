// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QMenuBar;

namespace patella::ui {

// The keys of the menus work while a text has the focus: of those that edit text too (on X11 Ctrl+E goes to
// its end) the menu's meaning counts. Undo and redo belong to the log unless the text has something of its
// own to take back: Qt's text fields swallow the keys even when they have nothing to undo.
class CommandKeys : public QObject {
    Q_OBJECT

public:
    explicit CommandKeys(QMenuBar& bar);
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    bool isOfAMenu(const QKeySequence& keys) const;

    QMenuBar& m_bar;
};

} // namespace patella::ui
