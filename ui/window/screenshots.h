// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace patella::ui {

class MainWindow;

// Makes the pictures that README, guide and software centre show, of the open log: PAGE-light.png and
// PAGE-dark.png of each page, report.png of the first page of the report, and one of each page of each form.
// Works without a display. Says whether every picture could be written.
bool takeScreenshots(MainWindow& window, const QString& folder);

} // namespace patella::ui
