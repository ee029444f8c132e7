// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/days/diary_words.h"

#include <QCoreApplication>
#include <QStringList>

#include "core/log/entry.h"
#include "core/log/knee_lines.h"
#include "ui/convert.h"
#include "ui/words/capital.h"
#include "ui/words/flag_words.h"
#include "ui/words/knee_words.h"
#include "ui/words/log_words.h"
#include "ui/words/units.h"

#include <algorithm>
#include <array>

namespace patella::ui::words {

namespace {

struct Diary {
    Q_DECLARE_TR_FUNCTIONS(Diary)
};

QString listed(const QString& what, const QStringList& parts)
{
    //: What it is about, and what is said of it: "Day: sitting 6:30"
    return parts.isEmpty() ? what : Diary::tr("%1: %2").arg(what, parts.join(QStringLiteral(", ")));
}

// Appends "sitting 6:30" when there is an answer.
void append(QStringList& parts, const QString& what, const std::optional<std::chrono::minutes>& time)
{
    if (time)
        parts << what.arg(hours(*time));
}

void append(QStringList& parts, const QString& text)
{
    if (!text.isEmpty())
        parts << text;
}

template <WordedChoice Choice>
void append(QStringList& parts, const std::optional<ChoiceSet<Choice>>& choices)
{
    if (choices)
        for (const auto choice : choices->choices())
            parts << of(choice);
}

void append(QStringList& parts, const QString& what, const std::optional<Difficulty>& difficulty)
{
    if (difficulty && *difficulty != Difficulty::None)
        parts << what.arg(of(*difficulty));
}

class Line {
public:
    Line(const Log& log, const Units& units)
        : m_log(log)
        , m_units(units)
    {
    }

    QString operator()(const RunEntry& run) const
    {
        QStringList parts;
        if (run.measured.distance)
            parts << distance(*run.measured.distance, m_units);
        if (run.measured.duration)
            parts << duration(*run.measured.duration);
        if (run.ground.surface)
            parts << of(*run.ground.surface);
        std::vector<PainNote> notes;
        for (const auto& note : m_log.painNotes)
            if (note.run == run.id)
                notes.push_back(note);
        const auto scores = worstScores(notes);
        constexpr std::array clocks{QT_TRANSLATE_NOOP("Diary", "pain before %1"),
            QT_TRANSLATE_NOOP("Diary", "worst during %1"), QT_TRANSLATE_NOOP("Diary", "1 h after %1"),
            QT_TRANSLATE_NOOP("Diary", "next morning %1")};
        for (std::size_t clock = 0; clock < clocks.size(); ++clock)
            if (scores.at(clock))
                parts << Diary::tr(clocks.at(clock)).arg(pain(scores.at(clock)));
        return listed(Diary::tr("Run"), parts);
    }
    QString operator()(const PainNote& note) const
    {
        auto where = of(note.side);
        if (note.region)
            where += QStringLiteral(", ") + of(*note.region);
        return listed(Diary::tr("Pain %1").arg(pain(note.score)), {where});
    }
    QString operator()(const KneeCheck& check) const
    {
        QStringList parts;
        if (check.swelling)
            parts << Diary::tr("swelling %1").arg(of(*check.swelling));
        if (check.morningStiffness)
            parts << Diary::tr("stiff for %1 min").arg(check.morningStiffness->count());
        if (check.gaveWay && check.gaveWay->value() > 0)
            parts << Diary::tr("gave way %n time(s)", nullptr, check.gaveWay->value());
        append(parts, check.signs);
        append(parts, check.alarms);
        append(parts, Diary::tr("stairs up: %1"), check.stairsUp);
        append(parts, Diary::tr("stairs down: %1"), check.stairsDown);
        append(parts, Diary::tr("squatting: %1"), check.squatting);
        append(parts, Diary::tr("sitting: %1"), check.sitting);
        append(parts, Diary::tr("kneeling: %1"), check.kneeling);
        append(parts, Diary::tr("walking: %1"), check.walking);
        append(parts, brief(check.notes));
        return listed(Diary::tr("Knee check, %1").arg(of(check.side)), parts);
    }
    QString operator()(const DayNote& note) const
    {
        QStringList parts;
        append(parts, Diary::tr("sitting %1"), note.sitting);
        append(parts, Diary::tr("driving %1"), note.driving);
        append(parts, Diary::tr("standing %1"), note.standing);
        append(parts, Diary::tr("heels %1"), note.heels);
        if (note.stairs)
            parts << Diary::tr("flights of stairs: %1").arg(note.stairs->value());
        append(parts, Diary::tr("sleep %1"), note.sleep);
        append(parts, toQt(note.otherSport));
        append(parts, toQt(note.illness));
        append(parts, brief(note.notes));
        return listed(Diary::tr("Day"), parts);
    }
    QString operator()(const MeasureValue& value) const
    {
        const auto measure = std::find_if(m_log.measures.begin(), m_log.measures.end(),
            [&](const Measure& each) { return each.id == value.measure; });
        if (measure == m_log.measures.end())
            return decimal(value.value);
        return listed(toQt(measure->name), {decimal(value.value) + QLatin1Char(' ') + toQt(measure->unit)});
    }
    QString operator()(const CareNote& care) const
    {
        QStringList parts;
        if (care.time)
            parts << toQt(isoText(*care.time)).left(5);
        append(parts, toQt(care.name));
        if (care.lasted)
            parts << Diary::tr("%1 min").arg(care.lasted->count());
        if (care.sets && care.repetitions)
            parts << QStringLiteral("%1 × %2").arg(care.sets->value()).arg(care.repetitions->value());
        return listed(withCapital(of(care.care)), parts);
    }
    QString operator()(const Visit& visit) const
    {
        QStringList parts;
        append(parts, toQt(visit.who));
        append(parts, brief(visit.said));
        return listed(Diary::tr("Visit"), parts);
    }
    QString operator()(const Complaint& complaint) const
    {
        QStringList parts{of(complaint.side)};
        if (complaint.region)
            parts << of(*complaint.region);
        append(parts, brief(complaint.notes));
        return listed(Diary::tr("It began"), parts);
    }
    QString operator()(const FlagEnding& ending) const
    {
        return listed(of(ending.reason), {of(ending.flag), brief(ending.notes)});
    }
    QString operator()(const auto&) const { return {}; } // not of a day

private:
    const Log& m_log;
    const Units& m_units;
};

} // namespace

QString sentence(const DiaryDay& day, const Units& units)
{
    QStringList parts;
    if (day.runs > 0 && day.distance > Distance{})
        parts << distance(day.distance, units);
    else if (day.runs > 0)
        parts << Diary::tr("a run without a distance");
    if (day.worst)
        parts << Diary::tr("worst pain %1").arg(pain(*day.worst));
    if (day.isBlank)
        parts << Diary::tr("no entry");
    else if (parts.isEmpty())
        parts << Diary::tr("no run");
    return listed(
        weekdayAndDate(day.date) + QLatin1Char(' ') + QString::number(static_cast<int>(day.date.year())),
        parts);
}

QString line(const Record& record, const Log& log, const Units& units)
{
    return std::visit(Line(log, units), record);
}

QString daysWithoutEntry(int count, int ofDays)
{
    return count == 0 ? Diary::tr("An entry on each of the last %1 days.").arg(ofDays)
                      : Diary::tr("Without an entry: %1 of the last %2 days.").arg(count).arg(ofDays);
}

} // namespace patella::ui::words
