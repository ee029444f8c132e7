// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QString>

namespace patella::ui {

// A titled card on a page; without a title, just the card.
QFrame* card(const QString& title, QWidget* content);

} // namespace patella::ui
