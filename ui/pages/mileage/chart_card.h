// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QString>

namespace patella::ui {

// A chart with its tools above it and what its marks mean below.
QFrame* chartCard(QWidget* tools, QWidget* chart, const QString& legend);

} // namespace patella::ui
