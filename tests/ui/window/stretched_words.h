// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QTranslator>

namespace patella::ui {

// Every word of the program two fifths longer, as in the longest languages, while it lives.
class StretchedWords : public QTranslator {
public:
    StretchedWords() { QCoreApplication::installTranslator(this); }
    ~StretchedWords() override { QCoreApplication::removeTranslator(this); }

    bool isEmpty() const override { return false; }
    QString translate(const char* context, const char* text, const char*, int) const override
    {
        const auto plain = QString::fromUtf8(text);
        const bool isOurs = *context != 'Q';
        return isOurs && !plain.contains(QStringLiteral("MMM")) ? stretched(plain) : QString();
    }

    static QString stretched(const QString& plain)
    {
        QString all;
        qsizetype letters = 0;
        bool isMarkup = false;
        for (qsizetype at = 0; at <= plain.size(); ++at) {
            const auto each = at < plain.size() ? plain.at(at) : QChar();
            const bool isPlace = at > 0 && plain.at(at - 1) == QLatin1Char('%'); // "%n", "%1"
            isMarkup = each == QLatin1Char('<') || (isMarkup && each != QLatin1Char('>'));
            if (each.isLetter() && !isMarkup && !isPlace) {
                ++letters;
            } else if (each != QLatin1Char('&')) {
                all += QStringLiteral("äüöß").repeated(20).left((letters * 2 + 2) / 5);
                letters = 0;
            }
            if (at < plain.size())
                all += each;
        }
        return all;
    }
};

} // namespace patella::ui
