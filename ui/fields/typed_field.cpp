// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/fields/typed_field.h"

#include <QKeyEvent>

namespace patella::ui {

TypedField::TypedField(QWidget* parent)
    : QLineEdit(parent)
{
    setAlignment(Qt::AlignRight);
}

void TypedField::keyPressEvent(QKeyEvent* event)
{
    if (event->modifiers() == Qt::NoModifier && (event->key() == Qt::Key_Up || event->key() == Qt::Key_Down))
        step(event->key() == Qt::Key_Up ? 1 : -1);
    else
        QLineEdit::keyPressEvent(event);
}

} // namespace patella::ui
