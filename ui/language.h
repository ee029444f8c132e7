// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace patella::ui {

// Of "--lang de" or "--lang=de" among the arguments; otherwise empty.
QString languageAskedFor(const QStringList& arguments);

// Speaks this language or, with an empty code, the system's; English where there is no translation. Numbers
// and dates follow the same language.
void speakLanguage(const QString& code);

} // namespace patella::ui
