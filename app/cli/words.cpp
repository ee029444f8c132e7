// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/words.h"

#include <QRegularExpression>

#include "ui/report/words/report_words.h"
#include "ui/words/log_words.h"
#include "ui/words/problem_words.h"
#include "ui/words/units.h"

namespace patella::ui::words {

using cli::Cli;

QString wholeNumber() { return Cli::tr("a whole number"); }

QString wholeNumberBetween(int lowest, int highest)
{
    return Cli::tr("a whole number from %1 to %2").arg(lowest).arg(highest);
}

QString oneOf(const QStringList& choices)
{
    return Cli::tr("one of %1").arg(choices.join(QStringLiteral(", ")));
}

QString someOf(const QStringList& choices)
{
    return Cli::tr("none, or some of %1 with commas between them").arg(choices.join(QStringLiteral(", ")));
}

QString sharesOf(const QStringList& surfaces)
{
    return Cli::tr("shares that add up to 100, such as asphalt=70,trail=30 (there are %1)")
        .arg(surfaces.join(QStringLiteral(", ")));
}

QString someText() { return Cli::tr("text in UTF-8"); }

QString columnAndValue() { return Cli::tr("COLUMN=VALUE such as notes=tired"); }

QString fileEndingIn(const QStringList& endings)
{
    return Cli::tr("a file name that ends in %1").arg(endings.join(Cli::tr(" or ")));
}

QString refusedValue(const QString& flag, const QString& value, const QString& expected)
{
    //: %1 is a flag such as --effort, %2 what it takes, %3 what was given instead
    return Cli::tr("%1 takes %2, not \"%3\".").arg(flag, expected, value);
}

QString withNearest(const QString& sentence, const std::string& nearest)
{
    //: %1 is "There is no command ad.", %2 a command
    return Cli::tr("%1 Did you mean %2?").arg(sentence, QString::fromStdString(nearest));
}

QString problemAt(const QString& flag, const Problem& problem)
{
    //: %1 is a flag such as --distance-km, %2 a sentence
    return Cli::tr("%1: %2").arg(flag, sentence(problem));
}

QString missingValue(const QString& column, const QString& expected)
{
    //: %1 is a column such as side, %2 what it takes
    return Cli::tr("%1 is missing: it takes %2.").arg(column, expected);
}

QString saidTwice(const QString& column) { return Cli::tr("%1 was given twice.").arg(column); }

QString noSuchColumn(const QString& column, const QStringList& known)
{
    return Cli::tr("There is no column %1 here; there are %2.").arg(column, known.join(QStringLiteral(", ")));
}

QString withHelp(const QString& sentence, const QString& command)
{
    const auto help = command.isEmpty() ? QStringLiteral("patella-cli --help")
                                        : QStringLiteral("patella-cli %1 --help").arg(command);
    //: %1 is a sentence, %2 a command such as "patella-cli add --help"
    return Cli::tr("%1 See %2.").arg(sentence, help);
}

// What CLI11 says of flags, in the language of everything else; what is left it says itself.
QString wrongUsage(const QString& what, const QString& command)
{
    static const QRegularExpression missing(QStringLiteral("^(\\S+) is required$")),
        without(QStringLiteral("^(\\S+): \\d+ required .* missing$")),
        together(QStringLiteral("^(\\S+) requires (\\S+)$")),
        apart(QStringLiteral("^(\\S+) excludes (\\S+)$")),
        unexpected(QStringLiteral("^The following arguments? (?:was|were) not expected: (.*)$"));
    const auto said = what.simplified();
    const auto sentence = [&] {
        if (const auto found = missing.match(said); found.hasMatch())
            return Cli::tr("%1 is missing.").arg(found.captured(1));
        if (const auto found = without.match(said); found.hasMatch())
            return Cli::tr("%1 needs a value after it.").arg(found.captured(1));
        if (const auto found = together.match(said); found.hasMatch())
            return Cli::tr("%1 works only together with %2.").arg(found.captured(1), found.captured(2));
        if (const auto found = apart.match(said); found.hasMatch())
            return Cli::tr("%1 and %2 cannot be used together.").arg(found.captured(1), found.captured(2));
        if (const auto found = unexpected.match(said); found.hasMatch())
            return Cli::tr("Unknown: %1.").arg(found.captured(1));
        const bool isASentence = said.endsWith(QLatin1Char('.')) || said.endsWith(QLatin1Char('?'));
        return isASentence ? said : said + QLatin1Char('.');
    }();
    return withHelp(sentence, command);
}

QString unknownCommand(
    const std::string& word, const std::optional<std::string>& nearest, const std::vector<std::string>& known)
{
    const auto unknown = Cli::tr("There is no command %1.").arg(QString::fromStdString(word));
    if (nearest)
        return withNearest(unknown, *nearest);
    QStringList all;
    for (const auto& each : known)
        all << QString::fromStdString(each);
    //: %1 is "There is no command ad.", %2 a list of commands
    return Cli::tr("%1 There are %2.").arg(unknown, all.join(QStringLiteral(", ")));
}

QString unknownFlag(
    const std::string& flag, const std::optional<std::string>& nearest, const std::string& command)
{
    const auto said = QString::fromStdString(flag);
    if (nearest)
        return Cli::tr("There is no %1 here. Did you mean %2?").arg(said, QString::fromStdString(*nearest));
    return withHelp(Cli::tr("There is no %1 here.").arg(said), QString::fromStdString(command));
}

QString runInShort(const RunEntry& run, const Units& units)
{
    QStringList parts{dayMonthYear(run.when.date, units)};
    if (run.measured.distance)
        parts << distance(*run.measured.distance, units);
    if (run.measured.duration)
        parts << duration(*run.measured.duration);
    if (run.measured.distance && run.measured.duration)
        parts << pace(*run.measured.distance, *run.measured.duration, units);
    return parts.join(QStringLiteral(", "));
}

QString added(const RunEntry& run, const Units& units)
{
    return Cli::tr("Saved: %1").arg(runInShort(run, units));
}

QString added(const QString& kind, const QStringList& cells)
{
    return Cli::tr("Saved: %1").arg((QStringList{kind} + cells).join(QStringLiteral(", ")));
}

QString alreadyThere(std::size_t painNotesAdded)
{
    if (painNotesAdded == 0)
        return Cli::tr("is in the log already");
    return Cli::tr("is in the log already; pain notes added to it: %1").arg(painNotesAdded);
}

QString fileExists(const QString& file)
{
    return Cli::tr("%1 already exists and was left as it is. Choose another name.").arg(file);
}

QString noSuchLog(const QString& file) { return Cli::tr("There is no log %1.").arg(file); }

QString faultyLog(const QString& file) { return Cli::tr("%1 is not sound:").arg(file); }

} // namespace patella::ui::words
