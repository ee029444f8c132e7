// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace patella::ui {

class ChartWidget;

struct SavedPicture {
    bool isWritten;
    QString sentence; // how it went
};

// Asks where to and writes the chart there. Empty: it was cancelled. The name is that of a file without
// ending.
std::optional<SavedPicture> savePicture(ChartWidget& chart, const QString& name);

} // namespace patella::ui
