// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/report_font.h"

#include <QFontDatabase>
#include <QFontMetricsF>
#include <QResource>
#include <QStringList>

namespace patella::ui {

namespace {

// Without a copy: what is in the program stays there.
int loaded(const QString& file)
{
    const QResource font(file);
    return QFontDatabase::addApplicationFontFromData(
        QByteArray::fromRawData(reinterpret_cast<const char*>(font.data()), font.size()));
}

QString loadedFamily()
{
    const int regular = loaded(QStringLiteral(":/fonts/DejaVuSans.ttf"));
    const int bold = loaded(QStringLiteral(":/fonts/DejaVuSans-Bold.ttf"));
    return regular < 0 || bold < 0 ? QString() : QFontDatabase::applicationFontFamilies(regular).value(0);
}

} // namespace

QString reportFontFamily()
{
    static const QString family = loadedFamily();
    return family;
}

void openReportFonts()
{
    for (const bool bold : {false, true})
        QFontMetricsF(reportFont(10, bold)).horizontalAdvance(QLatin1Char('0'));
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
