// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace patella::cli {

// The icon of Patella as PNG, so many pixels wide and high, for desktops that draw no SVG.
QByteArray iconAt(int size);

} // namespace patella::cli
