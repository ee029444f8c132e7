// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/search_text.h"

#include <algorithm>

namespace patella::ui::words {

QString forSearch(const QString& text)
{
    const bool isPlain
        = std::all_of(text.begin(), text.end(), [](QChar letter) { return letter.unicode() < 128; });
    if (isPlain)
        return text.toLower();
    auto apart = text.toCaseFolded().normalized(QString::NormalizationForm_KD);
    apart.replace(QChar(0xdf), QStringLiteral("ss")); // of "Straße"; folding leaves it
    apart.replace(QChar(0x142), QLatin1Char('l')); // of "łydka": a letter of its own to Unicode
    apart.removeIf([](QChar letter) { return letter.category() == QChar::Mark_NonSpacing; });
    return apart;
}

} // namespace patella::ui::words
