// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/report_font.h"

#include <QFontDatabase>
#include <QStringList>

namespace patella::ui {

namespace {

QString loadedFamily()
{
    const int regular = QFontDatabase::addApplicationFont(QStringLiteral(":/fonts/DejaVuSans.ttf"));
    const int bold = QFontDatabase::addApplicationFont(QStringLiteral(":/fonts/DejaVuSans-Bold.ttf"));
    return regular < 0 || bold < 0 ? QString() : QFontDatabase::applicationFontFamilies(regular).value(0);
}

} // namespace

QString reportFontFamily()
{
    static const QString family = loadedFamily();
    return family;
}

QFont reportFont(double size, bool bold)
{
    QFont font(reportFontFamily());
    font.setPixelSize(qMax(1, qRound(size)));
    font.setBold(bold);
    font.setHintingPreference(QFont::PreferNoHinting);
    // Spacing, however small, turns ligatures off: who searches the PDF for "first" does not type "ﬁrst".
    font.setLetterSpacing(QFont::AbsoluteSpacing, 1.0 / 64);
    return font;
}

} // namespace patella::ui
