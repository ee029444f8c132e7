// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>

#include <cmath>

namespace patella::ui::words {

// A median of whole scores or days: "2", "2.5".
inline QString wholeOrHalf(double median, const QLocale& locale)
{
    return locale.toString(median, 'f', median == std::floor(median) ? 0 : 1);
}

} // namespace patella::ui::words
