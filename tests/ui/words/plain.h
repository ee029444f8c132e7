// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QString>

#include <string>

namespace patella::ui::words {

inline const QLocale plainEnglish = QLocale::c();

inline std::string plain(QString text)
{
    return text.replace(QChar(QChar::Nbsp), QLatin1Char(' ')).toStdString();
}

} // namespace patella::ui::words
