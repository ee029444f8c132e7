// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/knee/changes/turning_points.h"

#include "core/log/order.h"

#include <algorithm>
#include <cmath>
#include <set>

namespace patella {

namespace {

std::vector<const RunEntry*> runsByTime(const Log& log, LocalDate today)
{
    std::vector<const RunEntry*> runs;
    for (const auto& run : log.runs)
        if (run.when.date <= today)
            runs.push_back(&run);
    std::ranges::sort(runs, [](const auto* a, const auto* b) { return orderOf(*a) < orderOf(*b); });
    return runs;
}

void addFirstRuns(std::vector<TurningPoint>& points, const Log& log, LocalDate today)
{
    std::set<ShoeId> shoes;
    std::set<std::string> insoles;
    for (const auto* run : runsByTime(log, today)) {
        const auto& ground = run->ground;
        if (ground.shoe && shoes.insert(*ground.shoe).second && shoes.size() > 1)
            points.push_back(
                {.kind = TurningKind::NewShoe, .date = run->when.date, .record = *ground.shoe, .name = {}});
        if (insoles.insert(ground.insole).second && insoles.size() > 1 && !ground.insole.empty())
            points.push_back({.kind = TurningKind::NewInsole,
                .date = run->when.date,
                .record = run->id,
                .name = ground.insole});
    }
}

void addCares(std::vector<TurningPoint>& points, const Log& log, LocalDate today)
{
    std::vector<const CareNote*> notes;
    for (const auto& note : log.careNotes)
        if (note.date <= today)
            notes.push_back(&note);
    std::ranges::sort(notes, [](const auto* a, const auto* b) { return orderOf(*a) < orderOf(*b); });
    std::set<std::pair<Care, std::string>> cares;
    for (const auto* note : notes)
        if (cares.insert({note->care, note->name}).second)
            points.push_back(
                {.kind = TurningKind::CareBegun, .date = note->date, .record = note->id, .name = note->name});
}

} // namespace

std::vector<TurningPoint> turningPoints(const Log& log, LocalDate today)
{
    std::vector<TurningPoint> points;
    for (const auto& visit : log.visits)
        if (visit.date <= today)
            points.push_back(
                {.kind = TurningKind::Visit, .date = visit.date, .record = visit.id, .name = {}});
    addFirstRuns(points, log, today);
    addCares(points, log, today);
    for (const auto& complaint : log.complaints)
        if (complaint.date <= today)
            points.push_back({.kind = TurningKind::ComplaintBegan,
                .date = complaint.date,
                .record = complaint.id,
                .name = {}});
    std::ranges::stable_sort(points, {}, &TurningPoint::date);
    return points;
}

bool Turns::Day::isComparable() const
{
    return level.answers >= fewestMorningsOfLevel && before.answers >= fewestMorningsAround
        && after.answers >= fewestMorningsAround;
}

Turns::Turns(MorningSeries series)
    : m_series(std::move(series))
{
    for (int day = 0; day < m_series.days(); ++day)
        m_days.push_back({.level = morningsOfDays(m_series, day + 1 - daysOfItsLevel, daysOfItsLevel),
            .before = morningsOfDays(m_series, day + 1 - daysAroundATurn, daysAroundATurn),
            .after = morningsOfDays(m_series, day + 1, daysAroundATurn)});
}

bool Turns::isFarFrom(int day, int place) const
{
    return std::abs(day - place) > daysTooNear && m_days[static_cast<std::size_t>(day)].isComparable();
}

// By how much the change falls with each point of the level, over all dates farther off (least squares); 0
// where it does not fall.
double Turns::fallByLevel(int place, int lastDay) const
{
    double days = 0, levels = 0, changes = 0, squares = 0, products = 0;
    for (int other = 0; other <= lastDay; ++other) {
        if (!isFarFrom(other, place))
            continue;
        const auto& each = m_days[static_cast<std::size_t>(other)];
        ++days;
        levels += each.level.mean;
        changes += each.change();
        squares += each.level.mean * each.level.mean;
        products += each.level.mean * each.change();
    }
    const double spread = days * squares - levels * levels;
    return spread > 0 ? std::min(0.0, (days * products - levels * changes) / spread) : 0;
}

Turn Turns::at(LocalDate date) const
{
    Turn turn{.answer = TurningAnswer::TooFewAnswers,
        .answersBefore = 0,
        .answersAfter = 0,
        .medianBefore = {},
        .medianAfter = {},
        .change = {},
        .placebos = {},
        .asLarge = 0};
    const int place = daysBetween(m_series.first, date);
    if (place < 0 || place >= m_series.days())
        return turn;
    const auto& day = m_days[static_cast<std::size_t>(place)];
    turn.answersBefore = day.before.answers;
    turn.answersAfter = day.after.answers;
    turn.medianBefore = day.before.median;
    turn.medianAfter = day.after.median;
    const int lastPlace = m_series.days() - 1 - daysAroundATurn; // the days after it are over
    if (place > lastPlace) {
        turn.answer = TurningAnswer::NotYet;
        return turn;
    }
    if (!day.isComparable())
        return turn;
    turn.change = day.change();
    const double byLevel = fallByLevel(place, lastPlace);
    for (int other = 0; other <= lastPlace; ++other) {
        const auto& each = m_days[static_cast<std::size_t>(other)];
        if (!isFarFrom(other, place) || std::abs(each.level.mean - day.level.mean) > asBad)
            continue;
        const double change = each.change() - byLevel * (each.level.mean - day.level.mean);
        turn.placebos.push_back({.date = daysAfter(m_series.first, other), .change = change});
        turn.asLarge += (*turn.change < 0 ? change <= *turn.change : change >= *turn.change) ? 1 : 0;
    }
    if (static_cast<int>(turn.placebos.size()) < fewestPlacebos)
        turn.answer = TurningAnswer::TooFewDates;
    else if (turn.share() > (*turn.change < 0 ? turnFrom : riseFrom) || std::abs(*turn.change) < leastTurn)
        turn.answer = TurningAnswer::NoClearChange;
    else
        turn.answer = *turn.change < 0 ? TurningAnswer::Better : TurningAnswer::Worse;
    return turn;
}

std::vector<JudgedTurn> judgedTurns(const Log& log, Side knee, LocalDate today)
{
    std::vector<JudgedTurn> judged;
    auto points = turningPoints(log, today);
    if (points.empty())
        return judged;
    const Turns turns(morningSeries(log, knee, today));
    for (auto& point : points) {
        auto turn = turns.at(point.date);
        judged.push_back({.point = std::move(point), .turn = std::move(turn)});
    }
    return judged;
}

} // namespace patella
