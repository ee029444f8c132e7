// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/words/units.h"

namespace patella::test {

inline const ui::Units english{.locale = QLocale(QStringLiteral("en_GB"))};
inline const ui::Units german{.locale = QLocale(QStringLiteral("de_DE"))};

} // namespace patella::test
