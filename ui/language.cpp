// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/language.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

namespace patella::ui {

void speakLanguage(const QStringList& arguments)
{
    const auto option = arguments.indexOf(QStringLiteral("--lang"));
    speakLanguage(option >= 0 ? arguments.value(option + 1) : QString());
}

void speakLanguage(const QString& code)
{
    if (!code.isEmpty())
        QLocale::setDefault(QLocale(code));
    const QLocale locale = code.isEmpty() ? QLocale::system() : QLocale(code);
    auto* ours = new QTranslator(qApp);
    if (ours->load(locale, QStringLiteral("patella"), QStringLiteral("_"), QStringLiteral(":/translations")))
        QCoreApplication::installTranslator(ours);
    auto* ofQt = new QTranslator(qApp);
    if (ofQt->load(locale, QStringLiteral("qtbase"), QStringLiteral("_"),
            QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(ofQt);
}

} // namespace patella::ui
