// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/packaging/man_page.h"

#include <QCoreApplication>

#include "app/cli/help.h"
#include "app/cli/packaging/roff.h"

namespace patella::cli {

namespace {

struct Manual {
    Q_DECLARE_TR_FUNCTIONS(Manual)
};

// A summary has no full stop.
QString summary(QString sentence)
{
    if (sentence.endsWith(QLatin1Char('.')))
        sentence.chop(1);
    return sentence;
}

QString sentence(const QString& text)
{
    return text.isEmpty() || text.endsWith(QLatin1Char('.')) ? text : text + QLatin1Char('.');
}

void begin(Roff& roff, const CommandSyntax& program)
{
    //: A heading of a manual page, as others of this language have it
    roff.heading(Manual::tr("Name"));
    roff.paragraph(program.name + QStringLiteral(" - ") + summary(program.help));
    //: A heading of a manual page, as others of this language have it
    roff.heading(Manual::tr("Synopsis"));
}

QStringList usageOf(const CommandSyntax& command)
{
    QStringList words;
    if (!command.flags.empty())
        words << QStringLiteral("[OPTION]...");
    for (const auto& each : command.arguments) {
        const auto word = each.isRepeated ? each.value + QStringLiteral("...") : each.value;
        words << (each.isRequired ? word : QLatin1Char('[') + word + QLatin1Char(']'));
    }
    return words;
}

void flags(Roff& roff, const CommandSyntax& command)
{
    for (const auto& flag : command.flags) {
        auto text = sentence(flag.help);
        if (!flag.choices.isEmpty())
            text += QLatin1Char(' ') + Manual::tr("Values: %1.").arg(flag.choices.join(QStringLiteral(", ")));
        roff.entry(flag.names, flag.value, text);
    }
}

void arguments(Roff& roff, const CommandSyntax& command)
{
    for (const auto& each : command.arguments)
        roff.entry({}, each.value, sentence(each.help));
}

void describe(Roff& roff, const QString& program, const CommandSyntax& command)
{
    roff.subheading(command.name);
    roff.usage(program + QLatin1Char(' ') + command.name, usageOf(command));
    roff.paragraph(sentence(command.help));
    arguments(roff, command);
    flags(roff, command);
    roff.examples(command.examples);
}

enum class WrongUsage { HasItsCode, IsAFailure };

void exitCodes(Roff& roff, WrongUsage wrongUsage)
{
    //: A heading of a manual page, as others of this language have it
    roff.heading(Manual::tr("Exit status"));
    roff.entry({QStringLiteral("0")}, {}, Manual::tr("Done."));
    roff.entry(
        {QStringLiteral("1")}, {}, Manual::tr("Something failed and was reported; the rest was done."));
    if (wrongUsage == WrongUsage::HasItsCode)
        roff.entry({QStringLiteral("2")}, {}, Manual::tr("Wrong usage; nothing was done."));
    roff.entry({QStringLiteral("3")}, {}, Manual::tr("There is no display or no font to draw with."));
}

void files(Roff& roff)
{
    //: A heading of a manual page, as others of this language have it
    roff.heading(Manual::tr("Files"));
    roff.entry({QStringLiteral("~/.local/share/patella/log.patella")}, {},
        Manual::tr("Your own log: one SQLite file with everything you entered. With XDG_DATA_HOME set, it is "
                   "in the folder patella there."));
    roff.entry({QStringLiteral("~/.config/patella")}, {}, Manual::tr("Preferences of the window."));
}

void seeAlso(Roff& roff, const QString& page)
{
    //: A heading of a manual page, as others of this language have it
    roff.heading(Manual::tr("See also"));
    roff.entry({page + QStringLiteral("(1)")}, {},
        Manual::tr("Patella describes what was entered. It is not a diagnosis."));
}

} // namespace

QByteArray commandLineManPage(const ProgramSyntax& syntax)
{
    const auto& program = syntax.program;
    Roff roff(program.name);
    begin(roff, program);
    roff.usage(program.name,
        {QStringLiteral("[--log FILE]"), QStringLiteral("[--json]"), QStringLiteral("COMMAND"),
            QStringLiteral("...")});
    //: A heading of a manual page, as others of this language have it
    roff.heading(Manual::tr("Description"));
    roff.paragraph(
        Manual::tr("Enters, imports and shows runs and how the knee was, in the log that the window "
                   "patella uses too; both may be open at once. Everything stays on this computer "
                   "unless you share it."));
    roff.paragraph(Manual::tr("Answers go to standard output, everything else to standard error. What is "
                              "left out stays unanswered. Commands that only read do not create a log."));
    //: A heading of a manual page, as others of this language have it
    roff.heading(Manual::tr("Options"));
    roff.paragraph(Manual::tr("These may come before or after any command."));
    flags(roff, program);
    //: A heading of a manual page, as others of this language have it
    roff.heading(Manual::tr("Commands"));
    for (const auto& command : syntax.commands)
        describe(roff, program.name, command);
    exitCodes(roff, WrongUsage::HasItsCode);
    //: A heading of a manual page, as others of this language have it
    roff.heading(Manual::tr("Environment"));
    roff.entry({QStringLiteral("PATELLA_PASSPHRASE")}, {},
        Manual::tr("The passphrase of a sealed backup, unless --passphrase-file gives it."));
    files(roff);
    //: A heading of a manual page, as others of this language have it
    roff.heading(Manual::tr("Examples"));
    roff.examples(program.examples);
    seeAlso(roff, QStringLiteral("patella"));
    return roff.page();
}

QByteArray windowManPage(const ProgramSyntax& syntax)
{
    const auto& program = syntax.program;
    Roff roff(program.name);
    begin(roff, program);
    roff.usage(program.name, usageOf(program));
    roff.heading(Manual::tr("Description"));
    roff.paragraph(
        Manual::tr("Opens your log in a window: enter a run in seconds, see your weeks against the line of "
                   "the 10 % rule, how the knee was and what goes together with its pain, and write the page "
                   "for the physiotherapist. F1 explains the page you are on."));
    roff.heading(Manual::tr("Options"));
    arguments(roff, program);
    flags(roff, program);
    exitCodes(roff, WrongUsage::IsAFailure);
    files(roff);
    seeAlso(roff, QStringLiteral("patella-cli"));
    return roff.page();
}

} // namespace patella::cli
