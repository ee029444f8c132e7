// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QStringList>

namespace patella::ui {

// Of "--lang de" or "--lang=de" among the arguments; otherwise empty.
QString languageAskedFor(const QStringList& arguments);

// Speaks this language or, with an empty code, the system's; English where there is no translation. Numbers
// and dates follow the same language.
void useLanguage(const QString& code);

// The languages there are translations of, and English: "de", "en".
QStringList spokenLanguages();

// The one of these that sentences are in now, whatever numbers and dates follow.
QString spokenLanguage();

// Numbers and dates of the machine where it is of that language, those of the language's largest country
// otherwise. An empty code: what the program speaks.
QLocale localeOf(const QString& code);

// While it lives, sentences, numbers and dates are of this language, whatever the program speaks. Windows are
// not told: they stay as they are.
class Speaking {
public:
    explicit Speaking(const QLocale& locale);
    ~Speaking();
    Speaking(const Speaking&) = delete;
    Speaking& operator=(const Speaking&) = delete;

private:
    QLocale m_before;
    QString m_languageBefore;
};

} // namespace patella::ui
