// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/knee/timeline_of_log.h"

#include <QCoreApplication>

#include "core/knee/flares.h"
#include "core/knee/knee_state.h"
#include "core/knee/run_scores.h"
#include "core/log/masking.h"
#include "ui/convert.h"
#include "ui/words/care_words.h"
#include "ui/words/knee/knee_state_words.h"
#include "ui/words/knee_words.h"
#include "ui/words/log_words.h"

#include <algorithm>
#include <map>
#include <set>

namespace patella::ui {

namespace {

using Kind = TimelineMark::Kind;

constexpr int daysBeforeFlares = 28; // so that the first flare of the time is held against quiet days

struct TimelineText {
    Q_DECLARE_TR_FUNCTIONS(TimelineText)
};

// What is known of one run for the knee that is asked about.
struct RunAnswers {
    std::optional<TimelineScore> worst;
    std::optional<TimelineScore> morning;
};

void takeIn(std::optional<TimelineScore>& score, const PainNote& note, bool masked)
{
    if (!score)
        score = {.points = note.score.value(), .masked = masked};
    score->points = std::max(score->points, note.score.value());
    score->masked |= masked;
}

std::map<RunId, RunAnswers> answersOf(const Log& part)
{
    const auto masked = maskedNotes(part);
    std::map<RunId, RunAnswers> byRun;
    for (const auto& note : part.painNotes) {
        if (!note.run)
            continue;
        auto& answers = byRun[*note.run];
        const bool hidden = masked.contains(note.id);
        if (note.moment == Moment::NextMorning)
            takeIn(answers.morning, note, hidden);
        else if (note.moment != Moment::Before)
            takeIn(answers.worst, note, hidden);
    }
    return byRun;
}

std::map<RunId, RunZone> zonesByRun(const Log& part, Side knee, LocalDate to)
{
    std::map<RunId, RunZone> zones;
    for (const auto side : bothKnees)
        if (isAbout(knee, side))
            for (const auto& zone : zonesOf(part, side, to)) {
                const auto [known, isNew] = zones.try_emplace(zone.run, zone);
                if (!isNew && zone.zone && (!known->second.zone || *zone.zone > *known->second.zone))
                    known->second = zone;
            }
    return zones;
}

QString scoreInWords(const std::optional<TimelineScore>& score, const QLocale& locale)
{
    if (!score)
        return words::dash();
    const auto points = locale.toString(score->points);
    return score->masked ? TimelineText::tr("%1 (masked)").arg(points) : points;
}

class Builder {
public:
    Builder(const Log& log, Side knee, LocalDate from, LocalDate to, const Units& units)
        : m_log(log)
        , m_knee(knee)
        , m_from(from)
        , m_to(to)
        , m_units(units)
    {
        m_made.timeline = {.from = from,
            .to = to,
            .runs = {},
            .nameOfZones = TimelineText::tr("zone"),
            .nameOfPain = TimelineText::tr("pain"),
            .rows = {},
            .units = units};
    }

    TimelineOfLog made()
    {
        addRuns();
        addChecks();
        addCare();
        addVisitsAndShoes();
        addComplaints();
        addFlares();
        addCycle();
        std::ranges::reverse(m_made.rows);
        std::ranges::reverse(m_made.opens);
        return std::move(m_made);
    }

private:
    bool contains(LocalDate day) const { return m_from <= day && day <= m_to; }
    bool isAboutKnee(Side side) const { return m_knee == Side::Both || isAbout(side, m_knee); }
    QString day(LocalDate date) const { return words::weekdayAndDate(date, m_units.locale); }

    int opening(Record record)
    {
        m_made.records.push_back(std::move(record));
        return static_cast<int>(m_made.records.size()) - 1;
    }

    // The worst score of its first day: its run, or the score itself.
    int openingOf(const Flare& flare)
    {
        const PainNote* worst = nullptr;
        for (const auto& note : m_log.painNotes)
            if (note.date == flare.began && isAbout(note.side, flare.knee)
                && (!worst || note.score > worst->score))
                worst = &note;
        if (!worst)
            return -1;
        const auto run
            = worst->run ? std::ranges::find(m_log.runs, *worst->run, &RunEntry::id) : m_log.runs.end();
        return run == m_log.runs.end() ? opening(*worst) : opening(*run);
    }

    void addRow(const QString& name, std::vector<TimelineMark> marks)
    {
        if (!marks.empty())
            m_made.timeline.rows.push_back({.name = name, .marks = std::move(marks)});
    }

    void addRuns()
    {
        const auto part = partOf(m_log, m_knee, m_from, m_to);
        const auto answers = answersOf(part);
        const auto zones = zonesByRun(part, m_knee, m_to);
        for (const auto& run : part.runs) {
            const auto known = answers.find(run.id);
            const auto zone = zones.find(run.id);
            addRun(run, known == answers.end() ? RunAnswers{} : known->second,
                zone == zones.end() ? nullptr : &zone->second);
        }
    }

    void addRun(const RunEntry& run, const RunAnswers& answers, const RunZone* zone)
    {
        const auto& locale = m_units.locale;
        const auto distance
            = run.measured.distance ? words::distance(*run.measured.distance, m_units) : words::dash();
        const auto worst = scoreInWords(answers.worst, locale);
        const auto morning = scoreInWords(answers.morning, locale);
        //: a run: its day, distance, worst score and score of the next morning
        auto said = TimelineText::tr("%1: %2. Worst %3, next morning %4.")
                        .arg(day(run.when.date), distance, worst, morning);
        if (zone)
            said += QLatin1Char(' ') + words::zoneInShort(*zone) + QStringLiteral(". ")
                + words::whyZone(*zone, locale);
        const int opens = opening(run);
        m_made.timeline.runs.push_back({.day = run.when.date,
            .distance = run.measured.distance.value_or(Distance{}),
            .worst = answers.worst,
            .morning = answers.morning,
            .zone = zone ? zone->zone : std::nullopt,
            .said = said,
            .opens = opens});
        m_made.rows.push_back(
            {day(run.when.date), distance, worst, morning, zone ? words::zoneInShort(*zone) : words::dash(),
                zone ? words::whyZone(*zone, locale) : QString()});
        m_made.opens.push_back(opens);
    }

    void addChecks()
    {
        std::vector<TimelineMark> marks;
        for (const auto& check : m_log.kneeChecks) {
            if (!contains(check.date) || !isAboutKnee(check.side))
                continue;
            const bool swollen = check.swelling.value_or(Swelling::None) != Swelling::None;
            const bool stiff
                = check.morningStiffness.value_or(std::chrono::minutes{0}) > std::chrono::minutes{0};
            QStringList found;
            if (swollen)
                found << TimelineText::tr("swelling: %1").arg(words::of(*check.swelling));
            if (stiff)
                found << TimelineText::tr("stiff in the morning: %1\u00a0min")
                             .arg(m_units.locale.toString(
                                 static_cast<qlonglong>(check.morningStiffness->count())));
            marks.push_back({.kind = swollen || stiff ? Kind::Noticed : Kind::Calm,
                .from = check.date,
                .to = check.date,
                .said = TimelineText::tr("Knee check of %1: %2")
                    .arg(day(check.date),
                        found.isEmpty() ? TimelineText::tr("neither swollen nor stiff")
                                        : found.join(QStringLiteral(", "))),
                .opens = opening(check)});
        }
        addRow(TimelineText::tr("swollen, stiff"), std::move(marks));
    }

    void addCare()
    {
        std::vector<TimelineMark> marks;
        std::map<LocalDate, std::pair<QStringList, const CareNote*>> byDay;
        for (const auto& note : m_log.careNotes)
            if (contains(note.date) && (!note.side || isAboutKnee(*note.side))) {
                auto& [names, first] = byDay[note.date];
                names << words::changeSetOf(note);
                first = first ? first : &note;
            }
        for (const auto& [date, ofDay] : byDay)
            marks.push_back({.kind = Kind::Care,
                .from = date,
                .to = date,
                .said = TimelineText::tr("%1: %2", "day and what was done")
                    .arg(day(date), ofDay.first.join(QStringLiteral(", "))),
                .opens = opening(*ofDay.second)});
        addRow(TimelineText::tr("done for it"), std::move(marks));
    }

    void addVisitsAndShoes()
    {
        std::vector<TimelineMark> marks;
        for (const auto& visit : m_log.visits)
            if (contains(visit.date))
                marks.push_back({.kind = Kind::Visit,
                    .from = visit.date,
                    .to = visit.date,
                    .said = TimelineText::tr("%1: %2", "day and with whom")
                        .arg(day(visit.date), words::withWhom(visit)),
                    .opens = opening(visit)});
        std::set<ShoeId> seen;
        for (const auto& run : m_log.runs) {
            if (!run.ground.shoe || !seen.insert(*run.ground.shoe).second || !contains(run.when.date))
                continue;
            const auto shoe = std::ranges::find(m_log.shoes, *run.ground.shoe, &Shoe::id);
            if (shoe != m_log.shoes.end() && run.when.date > m_log.runs.front().when.date)
                marks.push_back({.kind = Kind::NewShoe,
                    .from = run.when.date,
                    .to = run.when.date,
                    .said = TimelineText::tr("%1: first run in %2").arg(day(run.when.date), toQt(shoe->name)),
                    .opens = opening(run)});
        }
        addRow(TimelineText::tr("visits, new shoes"), std::move(marks));
    }

    void addComplaints()
    {
        std::vector<TimelineMark> marks;
        for (const auto& complaint : m_log.complaints) {
            const auto ended = complaint.ended.value_or(m_to);
            if (!isAboutKnee(complaint.side) || complaint.date > m_to || ended < m_from)
                continue;
            const auto since = words::shortDate(complaint.date, m_units.locale);
            auto said = complaint.notes.empty()
                ? TimelineText::tr("Complaint since %1.").arg(since)
                : TimelineText::tr("Complaint since %1: %2").arg(since, toQt(complaint.notes));
            if (complaint.ended)
                said += QLatin1Char(' ')
                    + TimelineText::tr("Resolved on %1.").arg(words::shortDate(ended, m_units.locale));
            marks.push_back({.kind = Kind::Band,
                .from = std::max(complaint.date, m_from),
                .to = std::min(ended, m_to),
                .said = said,
                .opens = opening(complaint)});
        }
        addRow(TimelineText::tr("complaints"), std::move(marks));
    }

    void addFlares()
    {
        std::vector<TimelineMark> marks;
        const auto part = partOf(m_log, m_knee, daysAfter(m_from, -daysBeforeFlares), m_to);
        for (const auto side : bothKnees) {
            if (!isAboutKnee(side))
                continue;
            for (const auto& flare : kneeDays(part, side, m_to).flares)
                if (flare.lastSore >= m_from)
                    marks.push_back({.kind = Kind::FlareBand,
                        .from = std::max(flare.began, m_from),
                        .to = flare.lastSore,
                        .said = TimelineText::tr("Flare, %1: %2 to %3, at most %4.")
                            .arg(words::of(flare.knee), day(flare.began), day(flare.lastSore),
                                m_units.locale.toString(flare.peak.value())),
                        .opens = openingOf(flare)});
        }
        addRow(TimelineText::tr("flares"), std::move(marks));
    }

    void addCycle()
    {
        std::vector<TimelineMark> marks;
        for (const auto& note : m_log.dayNotes)
            if (contains(note.date) && note.cycleDay && note.cycleDay->value() == 1)
                marks.push_back({.kind = Kind::Calm,
                    .from = note.date,
                    .to = note.date,
                    .said = TimelineText::tr("%1: first day of the cycle").arg(day(note.date)),
                    .opens = opening(note)});
        addRow(TimelineText::tr("cycle, day 1"), std::move(marks));
    }

    const Log& m_log;
    Side m_knee;
    LocalDate m_from;
    LocalDate m_to;
    Units m_units;
    TimelineOfLog m_made;
};

} // namespace

TimelineOfLog timelineOf(const Log& log, Side knee, LocalDate from, LocalDate to, const Units& units)
{
    return Builder(log, knee, from, to, units).made();
}

QStringList timelineHeads()
{
    return {TimelineText::tr("Day"), TimelineText::tr("Distance"), TimelineText::tr("Worst"),
        TimelineText::tr("Next morning"), TimelineText::tr("Zone"), TimelineText::tr("Why")};
}

} // namespace patella::ui
