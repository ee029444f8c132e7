// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/content/daily_life_parts.h"

#include "ui/report/content/answers_counted.h"
#include "ui/report/words/report_words.h"
#include "ui/words/capital.h"
#include "ui/words/choice_words.h"
#include "ui/words/knee_words.h"
#include "ui/words/log_words.h"

namespace patella::ui {

namespace {

constexpr std::array taskWords{
    std::pair{DailyTask::StairsUp, QT_TRANSLATE_NOOP("ReportText", "stairs up")},
    std::pair{DailyTask::StairsDown, QT_TRANSLATE_NOOP("ReportText", "stairs down")},
    std::pair{DailyTask::Squatting, QT_TRANSLATE_NOOP("ReportText", "squatting")},
    std::pair{DailyTask::Sitting, QT_TRANSLATE_NOOP("ReportText", "sitting over 30 min")},
    std::pair{DailyTask::Kneeling, QT_TRANSLATE_NOOP("ReportText", "kneeling")},
    std::pair{DailyTask::Walking, QT_TRANSLATE_NOOP("ReportText", "walking")},
    std::pair{DailyTask::Jumping, QT_TRANSLATE_NOOP("ReportText", "jumping")},
    std::pair{DailyTask::StandingUp, QT_TRANSLATE_NOOP("ReportText", "standing up")},
};

QStringList signLines(const DailyLife& life, const Units& units)
{
    const auto number = [&](auto value) { return units.locale.toString(value); };
    QStringList lines;
    if (life.swellingAsked > 0)
        lines << ReportText::tr("Swelling: slight %1, clear %2 (answers: %3)")
                     .arg(
                         number(life.swellingSlight), number(life.swellingClear), number(life.swellingAsked));
    if (life.stiffnessAsked > 0)
        lines << ReportText::tr("Stiff in the morning: over 30 min %1, longest %2 min (answers: %3)")
                     .arg(number(life.stiffOverHalfAnHour),
                         life.longestStiffness ? number(qlonglong{life.longestStiffness->count()})
                                               : words::dash(),
                         number(life.stiffnessAsked));
    if (life.gaveWayAsked > 0)
        lines << ReportText::tr("Gave way %n time(s) (answers: %1)", nullptr, life.gaveWay)
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

} // namespace

Section dailyLifeInFull(const Report& report, const Units& units)
{
    const auto number = [&](int value) { return units.locale.toString(value); };
    Section section{.heading = words::headingOf(ReportPart::DailyLife), .blocks = {}};
    for (const auto& life : report.dailyLife) {
        TableOfText table{.caption = ReportText::tr("%1, knee checks: %2")
                              .arg(words::withCapital(words::of(life.side)), number(life.checks)),
            .titles = {QString(), ReportText::tr("no trouble"), ReportText::tr("some"),
                ReportText::tr("a lot"), ReportText::tr("answers")},
            .rows = {}};
        for (const auto& task : life.tasks)
            table.rows.push_back({words::wordIn(taskWords, task.task, "ReportText"), number(task.none),
                number(task.some), number(task.much), number(task.asked())});
        if (table.rows.empty())
            section.blocks.emplace_back(Paragraph{table.caption, Tone::Strong});
        else
            section.blocks.emplace_back(table);
        if (const auto lines = signLines(life, units); !lines.isEmpty())
            section.blocks.emplace_back(ListOfPoints{lines});
    }
    if (section.blocks.empty())
        section.blocks.emplace_back(Paragraph{ReportText::tr("No knee check in this period.")});
    return section;
}

} // namespace patella::ui
