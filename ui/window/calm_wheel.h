// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace patella::ui {

// The wheel scrolls the page and never changes an answer that lies under it: fields with a choice, a number
// or a day do not take it, in pages and dialogs alike. An open list does. Nor does the wheel take the focus
// away from where somebody types.
class CalmWheel : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;
    bool eventFilter(QObject* watched, QEvent* event) override;
};

} // namespace patella::ui
