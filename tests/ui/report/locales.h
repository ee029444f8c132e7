// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>

namespace patella::test {

inline const QLocale english(QStringLiteral("en_GB"));
inline const QLocale german(QStringLiteral("de_DE"));

} // namespace patella::test
