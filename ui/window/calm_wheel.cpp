// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/calm_wheel.h"

#include <QAbstractSpinBox>
#include <QComboBox>
#include <QEvent>
#include <QScrollBar>
#include <QTabBar>

namespace patella::ui {

namespace {

bool holdsAnAnswer(const QObject* widget)
{
    return qobject_cast<const QComboBox*>(widget) || qobject_cast<const QTabBar*>(widget)
        || qobject_cast<const QAbstractSpinBox*>(widget)
        || (qobject_cast<const QAbstractSlider*>(widget) && !qobject_cast<const QScrollBar*>(widget));
}

} // namespace

bool CalmWheel::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Polish)
        if (auto* widget = qobject_cast<QWidget*>(watched); widget && widget->focusPolicy() == Qt::WheelFocus)
            widget->setFocusPolicy(Qt::StrongFocus);
    if (event->type() != QEvent::Wheel || !holdsAnAnswer(watched))
        return false;
    event->ignore(); // goes on to what lies around the field
    return true;
}

} // namespace patella::ui
