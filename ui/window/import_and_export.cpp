// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/main_window.h"

namespace patella::ui {

void MainWindow::importFiles(const QStringList&) { }
void MainWindow::exportLog() { }

} // namespace patella::ui
