// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/output.h"

#include "app/cli/words.h"

#include <iostream>

namespace patella::cli {

namespace {

// A terminal obeys what stands in a name or a note: controls are shown as \x1b, and so are the signs that
// turn the direction of writing round.
std::string shown(const QString& text)
{
    QString plain;
    for (const auto& sign : text) {
        const auto code = sign.unicode();
        const bool turns = code == 0x061c || (code >= 0x200e && code <= 0x200f)
            || (code >= 0x202a && code <= 0x202e) || (code >= 0x2066 && code <= 0x2069);
        const bool isControl = sign.category() == QChar::Other_Control && code != '\n' && code != '\t';
        if (isControl && code < 0x80)
            plain += QStringLiteral("\\x%1").arg(code, 2, 16, QLatin1Char('0'));
        else if (isControl || turns)
            plain += QStringLiteral("\\u%1").arg(code, 4, 16, QLatin1Char('0'));
        else
            plain += sign;
    }
    return plain.toStdString();
}

} // namespace

void print(const QString& line) { std::cout << shown(line) << '\n'; }

void print(const Json& document)
{
    std::cout << document.dump(2, ' ', false, Json::error_handler_t::replace) << '\n';
}

void print(const QByteArray& file) { std::cout.write(file.constData(), file.size()); }

void complain(const QString& sentence) { std::cerr << shown(sentence) << '\n'; }

bool complainOf(const QStringList& sentences)
{
    for (const auto& sentence : sentences)
        complain(sentence);
    return !sentences.isEmpty();
}

ExitCode written(ExitCode exitCode)
{
    if (std::cout.flush())
        return exitCode;
    complain(Cli::tr("The answer could not be written to standard output."));
    return ExitCode::Failed;
}

} // namespace patella::cli
