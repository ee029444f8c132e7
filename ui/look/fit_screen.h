// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSize>

class QWidget;

namespace patella::ui {

// Gives a window this size, or what fits on its screen beside frame and panels.
void resizeOnScreen(QWidget& window, QSize wanted);

} // namespace patella::ui
