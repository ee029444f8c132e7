// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace patella::ui {

// Speaks the system's language, or that of "--lang de" among the arguments; English where there is no
// translation. Numbers and dates follow the same language.
void speakLanguage(const QStringList& arguments);
void speakLanguage(const QString& code);

} // namespace patella::ui
