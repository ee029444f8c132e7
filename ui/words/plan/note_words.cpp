// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/plan/note_words.h"

#include <QCoreApplication>

#include "core/plan/prescription.h"
#include "ui/convert.h"
#include "ui/words/choice_words.h"
#include "ui/words/log_words.h"
#include "ui/words/plan/limit_words.h"
#include "ui/words/plan/programme_words.h"

namespace patella::ui::words {

namespace {

struct NoteWords {
    Q_DECLARE_TR_FUNCTIONS(NoteWords)
};

Limits limitsIn(const Programme& part)
{
    return {.by = setBy(part),
        .mostInAWeek = part.mostInAWeek,
        .leftThisWeek = {},
        .passedBy = {},
        .ceiling = part.ceiling,
        .surfaces = part.surfaces,
        .nextCheck = part.nextCheck,
        .notes = part.notes};
}

QString doseOf(const Programme& part)
{
    const auto sets = part.sets ? part.sets->value() : 1;
    if (part.held)
        return NoteWords::tr("%1 × %2 s").arg(sets).arg(part.held->count());
    if (part.repetitions)
        return NoteWords::tr("%1 × %2").arg(sets).arg(part.repetitions->value());
    return {};
}

// "Squats to a chair: 3 × 12, 3 times a week, left knee"
QString exerciseIn(const Programme& part)
{
    QStringList details;
    if (part.step)
        details << NoteWords::tr("from step %1 on").arg(part.step->value());
    if (const auto dose = doseOf(part); !dose.isEmpty())
        details << dose;
    if (part.timesAWeek)
        details << NoteWords::tr("%n time(s) a week", nullptr, part.timesAWeek->value());
    if (part.side)
        details << of(*part.side);
    if (part.ceiling)
        details << NoteWords::tr("pain of at most %1").arg(part.ceiling->value());
    return details.isEmpty() ? nameOf(part)
                             : QStringLiteral("%1: %2").arg(nameOf(part), details.join(QStringLiteral(", ")));
}

} // namespace

QString fromWhom(const Programme& first, const Units& units)
{
    //: %1 is a person, %2 a day
    return NoteWords::tr("From %1 on %2").arg(toQt(first.setBy), weekdayAndDate(first.date, units));
}

QStringList partsInLines(std::span<const Programme> parts, const Units& units)
{
    QStringList lines;
    for (const auto& part : parts) {
        if (part.kind == ProgrammeKind::Limits)
            lines << limitsInLines(limitsIn(part), units);
        else
            lines << exerciseIn(part);
    }
    return lines;
}

QString blankNote(const QString& setBy, LocalDate today)
{
    const QStringList explained{
        NoteWords::tr("Reply to a runner, for the running log Patella."),
        NoteWords::tr(
            "Fill in your name, remove the # from what you want to set and change it, delete the rest."),
        NoteWords::tr("Save the file and send it back: the runner sees who set what and when. The log itself "
                      "stays as it is."),
    };
    const QStringList lines{
        QStringLiteral("Patella plan 1"),
        QStringLiteral("Set by: ") + setBy,
        QStringLiteral("On: ") + toQt(isoText(today)),
        QString(),
        QStringLiteral("# ") + NoteWords::tr("Limits"),
        QStringLiteral("# Next check: ") + toQt(isoText(daysAfter(today, 28))),
        QStringLiteral("# Most in a week: 20 km"),
        QStringLiteral("# Pain at most: 2"),
        QStringLiteral("# Surfaces: gravel, trail, grass"),
        QString(),
        QStringLiteral("# ") + NoteWords::tr("Steps and exercises; each may have a line of its own"),
        QStringLiteral("# Return to run: step 1; left"),
        QStringLiteral("# Exercise: Squats to a chair; squat; step 1; left; 3 x a week"),
        QStringLiteral("# Exercise: Calf raises; both; 3 x 12"),
        QStringLiteral("# Exercise: Wall sit; both; 5 x 45 s"),
        QString(),
        QStringLiteral("# ") + NoteWords::tr("What you ask or want to say"),
        QStringLiteral("# Notes: No downhill until the next check."),
        QString(),
    };
    QString text;
    for (const auto& line : explained)
        text += QStringLiteral("# ") + line + QLatin1Char('\n');
    return text + lines.join(QLatin1Char('\n'));
}

} // namespace patella::ui::words
