// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/flag_words.h"

#include <QCoreApplication>

#include "ui/report/words/report_words.h"
#include "ui/words/flag_words.h"
#include "ui/words/log_words.h"

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
    static QString none() { return tr("No red flags. This covers only what has been recorded."); }
    static QString untilWhen()
    {
        return tr("A flag stays until a visit is recorded after it was last seen, or until it has not been "
                  "seen for %n day(s). How many runs and days raise one is Patella's own choice.",
            nullptr, daysAFlagStands);
    }
};

} // namespace

QStringList flagLines(std::span<const RaisedFlag> flags, const QLocale& locale)
{
    if (flags.empty())
        return {CliFlags::none()};
    QStringList lines;
    for (const auto& flag : flags)
        lines << CliFlags::line(flag, locale);
    return lines << CliFlags::untilWhen();
}

} // namespace patella::ui::words
