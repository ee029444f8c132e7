// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/language.h"

#include <QCoreApplication>
#include <QDir>
#include <QLibraryInfo>
#include <QLocale>
#include <QPointer>
#include <QTranslator>

#include <map>
#include <memory>
#include <utility>
#include <vector>

namespace patella::ui {

namespace {

const auto ourName = QStringLiteral("patella");
const auto ourFolder = QStringLiteral(":/translations");

// Of the sentences, of which there may be no translation.
QString languageOf(const QTranslator* translator)
{
    const auto language = translator ? translator->language() : QString();
    return language.isEmpty() ? QStringLiteral("en") : language.section(QLatin1Char('_'), 0, 0);
}

// Stands before all other translators and is silent, but for while a language is spoken.
class OneLanguage : public QTranslator {
public:
    using QTranslator::QTranslator;

    // Said to be empty, it is asked all the same, and no window hears of a new language.
    bool isEmpty() const override { return true; }

    QString translate(
        const char* context, const char* text, const char* disambiguation, int count) const override
    {
        if (m_language.isEmpty())
            return {};
        for (const auto& translator : {m_translators.at(m_language).get(), m_translators.at(english).get()})
            if (const auto said = translator->translate(context, text, disambiguation, count); !said.isNull())
                return said;
        return QString::fromUtf8(text);
    }

    bool speaks() const { return !m_language.isEmpty(); }
    QString spoken() const { return languageOf(m_translators.at(m_language).get()); }

    QString speak(const QString& language)
    {
        for (const auto& each : {language, english})
            if (auto& translator = m_translators[each]; !translator) {
                translator = std::make_unique<QTranslator>();
                // Where there is none it says nothing, and English is spoken.
                static_cast<void>(translator->load(QLocale(each), ourName, QStringLiteral("_"), ourFolder));
            }
        return std::exchange(m_language, language);
    }

private:
    const QString english = QStringLiteral("en");
    std::map<QString, std::unique_ptr<QTranslator>> m_translators;
    QString m_language;
};

QPointer<OneLanguage>& keptLanguage()
{
    static QPointer<OneLanguage> translator;
    return translator;
}

OneLanguage& oneLanguage()
{
    auto& translator = keptLanguage();
    if (!translator) {
        translator = new OneLanguage(QCoreApplication::instance());
        QCoreApplication::installTranslator(translator);
    }
    return *translator;
}

// The newest is asked first.
void putOneLanguageFirst()
{
    if (auto* translator = keptLanguage().data()) {
        QCoreApplication::removeTranslator(translator);
        QCoreApplication::installTranslator(translator);
    }
}

// What speaks now, and goes when another language is used.
std::vector<QPointer<QTranslator>>& speaking()
{
    static std::vector<QPointer<QTranslator>> translators;
    return translators;
}

// Whose language the sentences are of; none: English.
QPointer<QTranslator>& sentences()
{
    static QPointer<QTranslator> translator;
    return translator;
}

// None where there is no translation.
QTranslator* speak(const QLocale& locale, const QString& name, const QString& folder)
{
    auto translator = std::make_unique<QTranslator>(QCoreApplication::instance());
    if (!translator->load(locale, name, QStringLiteral("_"), folder))
        return nullptr;
    QCoreApplication::installTranslator(translator.get());
    speaking().emplace_back(translator.get());
    return translator.release();
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

void useLanguage(const QString& code)
{
    for (const auto& before : std::exchange(speaking(), {}))
        delete before; // it takes itself out
    static bool isOfALanguage = false; // numbers and dates
    if (!code.isEmpty() || isOfALanguage)
        QLocale::setDefault(code.isEmpty() ? QLocale::system() : QLocale(code));
    isOfALanguage = !code.isEmpty();
    const QLocale locale = code.isEmpty() ? QLocale::system() : QLocale(code);
    speak(QLocale(QLocale::English), ourName,
        ourFolder); // its plurals, where no other language has the sentence
    sentences() = speak(locale, ourName, ourFolder);
    speak(locale, QStringLiteral("qtbase"), QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    putOneLanguageFirst();
}

QStringList spokenLanguages()
{
    QStringList codes;
    for (const auto& file : QDir(ourFolder).entryList({ourName + QStringLiteral("_*.qm")}))
        codes << file.section(QLatin1Char('_'), 1).section(QLatin1Char('.'), 0, 0);
    codes.sort();
    return codes;
}

QString spokenLanguage()
{
    if (keptLanguage() && keptLanguage()->speaks())
        return keptLanguage()->spoken();
    return languageOf(sentences().data());
}

QLocale localeOf(const QString& code)
{
    const QLocale usual;
    const QLocale asked(code);
    return code.isEmpty() || usual.language() == asked.language() ? usual : asked;
}

Speaking::Speaking(const QLocale& locale)
    : m_before(QLocale())
    , m_languageBefore(oneLanguage().speak(locale.bcp47Name()))
{
    QLocale::setDefault(locale);
}

Speaking::~Speaking()
{
    QLocale::setDefault(m_before);
    oneLanguage().speak(m_languageBefore);
}

} // namespace patella::ui
