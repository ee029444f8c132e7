// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace patella::ui {

class MainWindow;

// Renders each page in light and dark as PAGE-light.png and PAGE-dark.png; works without a display.
// Says whether every picture could be written.
bool takeScreenshots(MainWindow& window, const QString& folder);

} // namespace patella::ui
