// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

namespace patella::ui {

// A sentence that wraps and can be copied.
inline QLabel* sentence(const QString& text, bool quiet = false)
{
    auto* label = new QLabel(text);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    if (quiet)
        label->setForegroundRole(QPalette::PlaceholderText);
    return label;
}

} // namespace patella::ui
