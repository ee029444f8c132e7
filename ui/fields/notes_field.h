// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPlainTextEdit>

namespace patella::ui {

// Room for some lines of the runner's own words; Tab leads on.
inline QPlainTextEdit* notesField(int lines)
{
    auto* field = new QPlainTextEdit;
    field->setTabChangesFocus(true);
    field->setFixedHeight(field->fontMetrics().lineSpacing() * lines + 12);
    return field;
}

} // namespace patella::ui
