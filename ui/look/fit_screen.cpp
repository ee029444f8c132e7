// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/fit_screen.h"

#include <QScreen>
#include <QWidget>

namespace patella::ui {

void resizeOnScreen(QWidget& window, QSize wanted)
{
    constexpr QSize frame{40, 60};
    window.resize(wanted.boundedTo(window.screen()->availableSize() - frame));
}

} // namespace patella::ui
