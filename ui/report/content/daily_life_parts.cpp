// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/content/daily_life_parts.h"

#include "ui/report/content/answers_counted.h"
#include "ui/report/content/function_parts.h"
#include "ui/report/words/report_words.h"
#include "ui/words/capital.h"
#include "ui/words/choice_words.h"
#include "ui/words/knee/task_words.h"
#include "ui/words/knee_words.h"
#include "ui/words/log_words.h"

namespace patella::ui {

namespace {

QStringList signLines(const DailyLife& life, const Units& units)
{
    const auto number = [&](auto value) { return units.locale.toString(value); };
    QStringList lines;
    if (life.swellingAsked > 0)
        lines << ReportText::tr("Swelling: slight %1, clear %2 (answers: %3)")
                     .arg(
                         number(life.swellingSlight), number(life.swellingClear), number(life.swellingAsked));
    if (life.stiffnessAsked > 0)
        lines << ReportText::tr("Stiff in the morning: over 30 min %1, longest %2 (answers: %3)")
                     .arg(number(life.stiffOverHalfAnHour),
                         words::timeSpan(static_cast<double>(life.longestStiffness->count()), units),
                         number(life.stiffnessAsked));
    if (life.gaveWayAsked > 0)
        lines << (life.gaveWay == 0
                ? ReportText::tr("Gave way: never (answers: %1)")
                : ReportText::tr("Gave way %n time(s) (answers: %1)", nullptr, life.gaveWay))
                     .arg(number(life.gaveWayAsked));
    if (life.signsAsked > 0) {
        std::vector<std::pair<QString, int>> named;
        for (const auto& [sign, days] : life.signs)
            named.emplace_back(words::of(sign), days);
        lines << ReportText::tr("Signs and on how many days: %1")
                     .arg(answersCounted(named, life.signsAsked, units));
    }
    return lines;
}

constexpr std::array dayLoadWords{
    std::pair{DayLoad::Sitting, QT_TRANSLATE_NOOP("ReportText", "sitting")},
    std::pair{DayLoad::Driving, QT_TRANSLATE_NOOP("ReportText", "driving")},
    std::pair{DayLoad::Standing, QT_TRANSLATE_NOOP("ReportText", "standing")},
    std::pair{DayLoad::Stairs, QT_TRANSLATE_NOOP("ReportText", "flights of stairs")},
    std::pair{DayLoad::Sleep, QT_TRANSLATE_NOOP("ReportText", "sleep")},
};

QString usualDayOf(const Report& report, const Units& units)
{
    QStringList parts;
    for (const auto& [what, days, median] : report.usualDay)
        //: what, how much of it in the median, and on how many days that was said: "sitting 8 h (30)"
        parts << ReportText::tr("%1 %2 (%3)")
                     .arg(words::wordIn(dayLoadWords, what, "ReportText"),
                         what == DayLoad::Stairs ? words::median(median, units)
                                                 : words::timeSpan(median, units),
                         units.locale.toString(days));
    return ReportText::tr("A usual day, median (days with an answer): %1")
        .arg(parts.join(QStringLiteral(", ")));
}

} // namespace

Section dailyLifeInFull(const Report& report, const Units& units)
{
    const auto number = [&](int value) { return units.locale.toString(value); };
    Section section{.heading = words::headingOf(ReportPart::DailyLife), .blocks = {}};
    addFunctionCourses(section, report, units);
    for (const auto& life : report.dailyLife) {
        TableOfText table{.caption = ReportText::tr("%1, knee checks: %2")
                              .arg(words::withCapital(words::of(life.side)), number(life.checks)),
            .titles = {QString(), ReportText::tr("no trouble"), ReportText::tr("some"),
                ReportText::tr("a lot"), ReportText::tr("answers")},
            .rows = {}};
        for (const auto& task : life.tasks)
            table.rows.push_back({words::of(task.task), number(task.none), number(task.some),
                number(task.much), number(task.asked())});
        if (table.rows.empty())
            section.blocks.emplace_back(Paragraph{table.caption, Tone::Strong});
        else
            section.blocks.emplace_back(table);
        if (const auto lines = signLines(life, units); !lines.isEmpty())
            section.blocks.emplace_back(ListOfPoints{lines});
    }
    if (!report.usualDay.empty())
        section.blocks.emplace_back(Paragraph{usualDayOf(report, units)});
    if (section.blocks.empty())
        section.blocks.emplace_back(Paragraph{ReportText::tr("No knee check in this period.")});
    return section;
}

} // namespace patella::ui
