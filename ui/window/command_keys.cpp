// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/command_keys.h"

#include <QAbstractSpinBox>
#include <QAction>
#include <QComboBox>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenuBar>

#include <algorithm>

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

CommandKeys::CommandKeys(QMenuBar& bar)
    : QObject(&bar)
    , m_bar(bar)
{
}

bool CommandKeys::isOfAMenu(const QKeySequence& keys) const
{
    const auto actions = m_bar.findChildren<QAction*>();
    return std::any_of(actions.begin(), actions.end(),
        [&](const QAction* each) { return each->shortcuts().contains(keys); });
}

bool CommandKeys::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::ShortcutOverride)
        return false;
    const auto* line = textUnder(watched);
    const auto* key = static_cast<QKeyEvent*>(event);
    if (!line || line->window() != m_bar.window() || !(key->modifiers() & Qt::ControlModifier))
        return false;
    const bool isOfTheText = (key->matches(QKeySequence::Undo) && line->isUndoAvailable())
        || (key->matches(QKeySequence::Redo) && line->isRedoAvailable());
    if (isOfTheText || !isOfAMenu(QKeySequence(key->keyCombination())))
        return false;
    event->ignore();
    return true;
}

} // namespace patella::ui
