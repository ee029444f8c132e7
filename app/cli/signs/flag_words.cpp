// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/signs/flag_words.h"

#include <QCoreApplication>

#include "ui/report/words/report_words.h"
#include "ui/words/flag_words.h"
#include "ui/words/log_words.h"

#include <algorithm>

namespace patella::ui::words {

namespace {

struct CliFlags {
    Q_DECLARE_TR_FUNCTIONS(CliFlags)

public:
    static QString line(const RaisedFlag& flag, const QLocale& locale)
    {
        const auto sign = flag.side ? tr("%1: %2").arg(of(*flag.side), of(flag.flag)) : of(flag.flag);
        return tr("%1 (since %2, last seen on %3, on %n day(s)). Have it looked at %4.", nullptr, flag.days)
            .arg(sign, dayMonthYear(flag.since, locale), dayMonthYear(flag.lastSeen, locale),
                of(flag.urgency));
    }
    static QString none() { return tr("No warning signs. This covers only what has been recorded."); }
    static QString heading(FlagKind kind)
    {
        return kind == FlagKind::RedFlag ? tr("Warning signs:") : tr("Reasons to be seen:");
    }
    static QString untilSeen()
    {
        return tr("A warning sign that needs looking at the same day stays until you record a visit to a "
                  "doctor, a physiotherapist or a surgeon later than the sign was last seen, or until you "
                  "record that it was looked at or entered by mistake (patella-cli add --to flag_ending). "
                  "Time alone does not end it.");
    }
    static QString untilWhen()
    {
        return tr(
            "The others end with such a visit too, when they have not been seen for %n day(s), or when your "
            "answers show that they are over. How many runs and days raise one is Patella's own choice.",
            nullptr, daysAFlagStands);
    }
};

void addLines(QStringList& lines, FlagKind kind, std::span<const RaisedFlag> flags, const QLocale& locale)
{
    QStringList ofKind;
    for (const auto& flag : flags)
        if (kindOf(flag.flag) == kind)
            ofKind << CliFlags::line(flag, locale);
    if (!ofKind.isEmpty())
        lines << CliFlags::heading(kind) << ofKind;
    else if (kind == FlagKind::RedFlag)
        lines << CliFlags::none();
}

} // namespace

QStringList signLines(std::span<const RaisedFlag> flags, const QLocale& locale)
{
    QStringList lines;
    if (std::ranges::any_of(
            flags, [](const RaisedFlag& flag) { return kindOf(flag.flag) == FlagKind::RedFlag; }))
        addLines(lines, FlagKind::RedFlag, flags, locale);
    return lines;
}

QStringList flagLines(std::span<const RaisedFlag> flags, const QLocale& locale)
{
    QStringList lines;
    addLines(lines, FlagKind::RedFlag, flags, locale);
    addLines(lines, FlagKind::ReasonToBeSeen, flags, locale);
    if (!flags.empty())
        lines << CliFlags::untilSeen() << CliFlags::untilWhen();
    return lines;
}

} // namespace patella::ui::words
