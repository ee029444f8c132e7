// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>
#include <QPalette>

namespace patella::ui {

// A line icon of the resources in the colours of the palette, so that it is seen on light and dark.
QIcon lineIcon(const QString& name, const QPalette& palette);

// What stands for the program beside its windows, in the usual sizes.
QIcon programIcon();

} // namespace patella::ui
