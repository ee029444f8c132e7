// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRegularExpression>
#include <QString>

namespace patella::ui::words {

// A sentence that ends in a date has one full stop, also where the date brings its own: "am 15. Dez."
inline QString withOneFullStop(QString sentence)
{
    static const QRegularExpression twice(QStringLiteral("(?<![.])[.][.](?![.])"));
    return sentence.replace(twice, QStringLiteral("."));
}

} // namespace patella::ui::words
