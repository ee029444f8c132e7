// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace patella::ui {

// Undo and redo belong to the log unless the text under the cursor has something of its own to take back:
// Qt's text fields swallow the keys even when they have nothing to undo.
class UndoKeys : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;
    bool eventFilter(QObject* watched, QEvent* event) override;
};

} // namespace patella::ui
