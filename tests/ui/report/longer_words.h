// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QTranslator>

namespace patella::test {

// Every text a third longer, as German is, with its letters; while it lives.
class LongerWords : public QTranslator {
public:
    LongerWords() { QCoreApplication::installTranslator(this); }
    ~LongerWords() override { QCoreApplication::removeTranslator(this); }

    bool isEmpty() const override { return false; }
    QString translate(const char*, const char* text, const char*, int) const override
    {
        const auto plain = QString::fromUtf8(text);
        if (plain.contains(QStringLiteral("MMM"))) // a date format
            return QString(plain).replace(QStringLiteral("d M"), QStringLiteral("d. M"));
        const bool isUnit = plain.startsWith(QLatin1Char('%')) && plain.size() < 9;
        return isUnit ? plain : plain + QStringLiteral("äößüungen").repeated(20).left(plain.size() / 3);
    }
};

} // namespace patella::test
