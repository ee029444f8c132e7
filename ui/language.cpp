// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/language.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

namespace patella::ui {

namespace {

void speak(const QLocale& locale, const QString& name, const QString& folder)
{
    auto* translator = new QTranslator(QCoreApplication::instance());
    if (translator->load(locale, name, QStringLiteral("_"), folder))
        QCoreApplication::installTranslator(translator);
    else
        delete translator;
}

} // namespace

QString languageAskedFor(const QStringList& arguments)
{
    const auto option = QStringLiteral("--lang");
    const auto place = arguments.indexOf(option);
    if (place >= 0)
        return arguments.value(place + 1);
    for (const auto& argument : arguments)
        if (argument.startsWith(option + QLatin1Char('=')))
            return argument.mid(option.size() + 1);
    return {};
}

void speakLanguage(const QString& code)
{
    if (!code.isEmpty())
        QLocale::setDefault(QLocale(code));
    const QLocale locale = code.isEmpty() ? QLocale::system() : QLocale(code);
    const auto name = QStringLiteral("patella");
    const auto ours = QStringLiteral(":/translations");
    speak(QLocale(QLocale::English), name, ours); // its plurals, where no other language has the sentence
    speak(locale, name, ours);
    speak(locale, QStringLiteral("qtbase"), QLibraryInfo::path(QLibraryInfo::TranslationsPath));
}

} // namespace patella::ui
