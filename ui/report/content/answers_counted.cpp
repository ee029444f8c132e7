// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/content/answers_counted.h"

#include <QStringList>

#include "ui/report/words/report_words.h"

namespace patella::ui {

QString answersCounted(const std::vector<std::pair<QString, int>>& answers, int asked, const Units& units)
{
    QStringList parts;
    for (const auto& [name, times] : answers)
        parts << name + QLatin1Char(' ') + units.locale.toString(times);
    //: what was named how often, and in how many answers: "stairs down 8, squatting 3 (answers: 12)"
    return ReportText::tr("%1 (answers: %2)")
        .arg(
            parts.isEmpty() ? words::dash() : parts.join(QStringLiteral(", ")), units.locale.toString(asked));
}

} // namespace patella::ui
