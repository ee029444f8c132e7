// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QElapsedTimer;
class QWidget;

namespace patella::ui {

// Ends the program after the window's first complete paint and prints {"first_paint_ms","rss_kb"}.
void printFirstPaint(QWidget& window, const QElapsedTimer& sinceStart);

} // namespace patella::ui
