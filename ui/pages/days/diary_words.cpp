// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/days/diary_words.h"

#include <QCoreApplication>
#include <QStringList>

#include "core/log/entry.h"
#include "core/log/knee_lines.h"
#include "ui/convert.h"
#include "ui/words/capital.h"
#include "ui/words/knee_words.h"
#include "ui/words/log_words.h"
#include "ui/words/units.h"

#include <algorithm>

namespace patella::ui::words {

namespace {

struct Diary {
    Q_DECLARE_TR_FUNCTIONS(Diary)
};

QString listed(const QString& what, const QStringList& said)
{
    //: What it is about, and what is said of it: "Day: sitting 6:30"
    return said.isEmpty() ? what : Diary::tr("%1: %2").arg(what, said.join(QStringLiteral(", ")));
}

// Appends "sitting 6:30" when there is an answer.
void say(QStringList& said, const QString& what, const std::optional<std::chrono::minutes>& time)
{
    if (time)
        said << what.arg(hours(*time));
}

void say(QStringList& said, const QString& text)
{
    if (!text.isEmpty())
        said << text;
}

template <WordedChoice Choice> void say(QStringList& said, const std::optional<ChoiceSet<Choice>>& choices)
{
    if (choices)
        for (const auto choice : choices->choices())
            said << of(choice);
}

void say(QStringList& said, const QString& what, const std::optional<Difficulty>& difficulty)
{
    if (difficulty && *difficulty != Difficulty::None)
        said << what.arg(of(*difficulty));
}

class Line {
public:
    explicit Line(const Log& log)
        : m_log(log)
    {
    }

    QString operator()(const RunEntry& run) const
    {
        QStringList said;
        if (run.measured.distance)
            said << distance(*run.measured.distance);
        if (run.measured.duration)
            said << duration(*run.measured.duration);
        if (run.ground.surface)
            said << of(*run.ground.surface);
        std::vector<PainNote> notes;
        for (const auto& note : m_log.painNotes)
            if (note.run == run.id)
                notes.push_back(note);
        const auto scores = worstScores(notes);
        QStringList shown;
        for (const auto& score : scores)
            shown << pain(score);
        if (!notes.empty())
            said << Diary::tr("pain %1").arg(shown.join(QLatin1Char(' ')));
        return listed(Diary::tr("Run"), said);
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
        QStringList said;
        if (check.swelling)
            said << Diary::tr("swelling %1").arg(of(*check.swelling));
        if (check.morningStiffness)
            said << Diary::tr("stiff for %1 min").arg(check.morningStiffness->count());
        if (check.gaveWay && check.gaveWay->value() > 0)
            said << Diary::tr("gave way, times: %1").arg(check.gaveWay->value());
        say(said, check.signs);
        say(said, check.alarms);
        say(said, Diary::tr("stairs up: %1"), check.stairsUp);
        say(said, Diary::tr("stairs down: %1"), check.stairsDown);
        say(said, Diary::tr("squatting: %1"), check.squatting);
        say(said, Diary::tr("sitting: %1"), check.sitting);
        say(said, Diary::tr("kneeling: %1"), check.kneeling);
        say(said, Diary::tr("walking: %1"), check.walking);
        say(said, toQt(check.notes).simplified());
        return listed(Diary::tr("Knee check, %1").arg(of(check.side)), said);
    }
    QString operator()(const DayNote& note) const
    {
        QStringList said;
        say(said, Diary::tr("sitting %1"), note.sitting);
        say(said, Diary::tr("driving %1"), note.driving);
        say(said, Diary::tr("standing %1"), note.standing);
        say(said, Diary::tr("heels %1"), note.heels);
        if (note.stairs)
            said << Diary::tr("flights of stairs: %1").arg(note.stairs->value());
        say(said, Diary::tr("sleep %1"), note.sleep);
        say(said, toQt(note.otherSport));
        say(said, toQt(note.illness));
        say(said, toQt(note.notes).simplified());
        return listed(Diary::tr("Day"), said);
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
        QStringList said;
        if (care.time)
            said << toQt(isoText(*care.time)).left(5);
        say(said, toQt(care.name));
        if (care.lasted)
            said << Diary::tr("%1 min").arg(care.lasted->count());
        if (care.sets && care.repetitions)
            said << QStringLiteral("%1 × %2").arg(care.sets->value()).arg(care.repetitions->value());
        return listed(withCapital(of(care.care)), said);
    }
    QString operator()(const Visit& visit) const
    {
        QStringList said;
        say(said, toQt(visit.who));
        say(said, toQt(visit.said).simplified());
        return listed(Diary::tr("Visit"), said);
    }
    QString operator()(const Complaint& complaint) const
    {
        QStringList said{of(complaint.side)};
        if (complaint.region)
            said << of(*complaint.region);
        say(said, toQt(complaint.notes).simplified());
        return listed(Diary::tr("It began"), said);
    }
    QString operator()(const auto&) const { return {}; } // not of a day

private:
    const Log& m_log;
};

} // namespace

QString sentence(const DiaryDay& day)
{
    QStringList said;
    if (day.runs > 0 && day.distance > Distance{})
        said << distance(day.distance);
    else if (day.runs > 0)
        said << Diary::tr("a run without a distance");
    if (day.worst)
        said << Diary::tr("worst pain %1").arg(pain(*day.worst));
    if (day.isBlank)
        said << Diary::tr("no entry");
    else if (said.isEmpty())
        said << Diary::tr("no run");
    return listed(
        weekdayAndDate(day.date) + QLatin1Char(' ') + QString::number(static_cast<int>(day.date.year())),
        said);
}

QString line(const Record& record, const Log& log) { return std::visit(Line(log), record); }

QString daysWithoutEntry(int count, int ofDays)
{
    return count == 0 ? Diary::tr("An entry on each of the last %1 days.").arg(ofDays)
                      : Diary::tr("Without an entry: %1 of the last %2 days.").arg(count).arg(ofDays);
}

} // namespace patella::ui::words
