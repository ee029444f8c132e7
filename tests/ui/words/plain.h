// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "ui/words/units.h"

#include <string>

namespace patella::ui::words {

inline const Units plainEnglish{.locale = QLocale::c()};

inline std::string plain(QString text)
{
    return text.replace(QChar(QChar::Nbsp), QLatin1Char(' ')).toStdString();
}

} // namespace patella::ui::words
