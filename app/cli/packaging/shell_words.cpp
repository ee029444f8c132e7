// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/packaging/shell_words.h"

namespace patella::cli {

QString inOneLine(const QString& help)
{
    auto line = help.simplified();
    if (line.endsWith(QLatin1Char('.')))
        line.chop(1);
    return line;
}

// What may not stand between the quotes of each of them becomes what looks the same.
QString shellQuoted(const QString& text)
{
    auto inside = text;
    inside.replace(QLatin1Char('\''), QStringLiteral("’"));
    return QLatin1Char('\'') + inside + QLatin1Char('\'');
}

} // namespace patella::cli
