// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/packaging/roff.h"

namespace patella::cli {

namespace {

QString escapedForRoff(QString text)
{
    text.replace(QLatin1Char('\\'), QStringLiteral("\\e"));
    text.replace(QLatin1Char('-'), QStringLiteral("\\-"));
    text.replace(QChar(0x00a0), QStringLiteral("\\ "));
    text.replace(QChar(0x202f), QStringLiteral("\\ "));
    if (text.startsWith(QLatin1Char('.')) || text.startsWith(QLatin1Char('\'')))
        text.prepend(QStringLiteral("\\&"));
    return text;
}

QString quoted(QString text)
{
    return QLatin1Char('"') + escapedForRoff(text.replace(QLatin1Char('"'), QStringLiteral("”")))
        + QLatin1Char('"');
}

QString bold(const QString& text)
{
    return QStringLiteral("\\fB") + escapedForRoff(text) + QStringLiteral("\\fR");
}
QString italic(const QString& text)
{
    return QStringLiteral("\\fI") + escapedForRoff(text) + QStringLiteral("\\fR");
}

} // namespace

Roff::Roff(const QString& program)
{
    line(QStringLiteral(".\\\" SPDX-License-Identifier: GPL-3.0-or-later"));
    line(QStringLiteral(".TH %1 1 \"\" \"Patella %2\" \"Patella\"")
            .arg(quoted(program.toUpper()), QStringLiteral(PATELLA_VERSION)));
    line(QStringLiteral(".nh")); // no words divided, and no wide gaps
    line(QStringLiteral(".ad l"));
}

void Roff::line(const QString& text) { m_page += text + QLatin1Char('\n'); }

void Roff::heading(const QString& text) { line(QStringLiteral(".SH ") + quoted(text.toUpper())); }

void Roff::subheading(const QString& text) { line(QStringLiteral(".SS ") + quoted(text)); }

void Roff::paragraph(const QString& text)
{
    line(QStringLiteral(".PP"));
    line(escapedForRoff(text.simplified()));
}

void Roff::entry(const QStringList& typed, const QString& value, const QString& text)
{
    QStringList names;
    for (const auto& each : typed)
        names << bold(each);
    line(QStringLiteral(".TP"));
    line(names.join(QStringLiteral(", "))
        + (value.isEmpty() || typed.isEmpty() ? QString() : QStringLiteral(" "))
        + (value.isEmpty() ? QString() : italic(value)));
    line(escapedForRoff(text.simplified()));
}

void Roff::usage(const QString& program, const QStringList& words)
{
    QStringList shown{bold(program)};
    for (const auto& word : words)
        shown << italic(word);
    line(QStringLiteral(".PP"));
    line(shown.join(QLatin1Char(' ')));
}

void Roff::asItStands(const QStringList& lines)
{
    if (lines.isEmpty())
        return;
    line(QStringLiteral(".PP\n.RS 4\n.nf"));
    for (const auto& each : lines)
        line(escapedForRoff(each));
    line(QStringLiteral(".fi\n.RE"));
}

void Roff::examples(const QString& text)
{
    constexpr int indent = 2;
    QStringList indented;
    for (const auto& each : text.split(QLatin1Char('\n'), Qt::SkipEmptyParts)) {
        if (each.startsWith(QStringLiteral("  "))) {
            indented << each.mid(indent);
            continue;
        }
        asItStands(indented);
        indented.clear();
        paragraph(each);
    }
    asItStands(indented);
}

} // namespace patella::cli
