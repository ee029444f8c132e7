// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace patella::cli {

// A line about a flag or a command; a shell shows no more.
QString inOneLine(const QString& help);
// 'in quotes', as all three shells read it.
QString shellQuoted(const QString& text);

} // namespace patella::cli
