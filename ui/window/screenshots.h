// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace patella::ui {

class MainWindow;

// Every picture that the README, the guide and the software centre may show: PAGE-light.png and PAGE-dark.png
// of each page, and report.png, the first page of the report.
QStringList screenshotNames();

// Makes them of the open log, and one of each page of each form; works without a display. Says whether every
// picture could be written.
bool takeScreenshots(MainWindow& window, const QString& folder);

} // namespace patella::ui
