// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/undo_keys.h"

#include <QAbstractSpinBox>
#include <QComboBox>
#include <QKeyEvent>
#include <QLineEdit>

namespace patella::ui {

namespace {

const QLineEdit* textUnder(const QObject* watched)
{
    if (const auto* line = qobject_cast<const QLineEdit*>(watched))
        return line;
    if (const auto* combo = qobject_cast<const QComboBox*>(watched))
        return combo->lineEdit();
    if (qobject_cast<const QAbstractSpinBox*>(watched))
        return watched->findChild<QLineEdit*>();
    return nullptr;
}

} // namespace

bool UndoKeys::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::ShortcutOverride)
        return false;
    const auto* line = textUnder(watched);
    const auto* key = static_cast<QKeyEvent*>(event);
    const bool nothingToUndo = line && key->matches(QKeySequence::Undo) && !line->isUndoAvailable();
    const bool nothingToRedo = line && key->matches(QKeySequence::Redo) && !line->isRedoAvailable();
    if (!nothingToUndo && !nothingToRedo)
        return false;
    event->ignore();
    return true;
}

} // namespace patella::ui
