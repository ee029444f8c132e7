// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/sessions.h"

#include "core/knee/run_scores.h"
#include "core/log/values/plain_text.h"

#include <algorithm>
#include <set>

namespace patella {

namespace {

// Case matters only outside ASCII.
bool isSameName(std::string_view a, std::string_view b)
{
    const auto lower = [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + ('a' - 'A')) : c; };
    return std::ranges::equal(trimmed(a), trimmed(b), {}, lower, lower);
}

bool areOfOneLeg(std::optional<Side> a, std::optional<Side> b)
{
    return !a || !b || *a == Side::Both || isAbout(*b, *a);
}

std::optional<Pain> worstOfMorning(const Log& log, LocalDate day, std::optional<Side> side)
{
    std::optional<Pain> worst;
    for (const auto& note : log.painNotes)
        if (note.date == day && (note.moment == Moment::NextMorning || note.moment == Moment::RestDay)
            && areOfOneLeg(side, note.side))
            worst = std::max(worst, std::optional(note.score));
    return worst;
}

Session sessionIn(const CareNote& note, const Log& log)
{
    return {.date = note.date,
        .side = note.side,
        .sets = note.sets,
        .repetitions = note.repetitions,
        .held = note.held,
        .load = note.load,
        .during = note.painDuring,
        .morningAfter
        = note.painDayAfter ? note.painDayAfter : worstOfMorning(log, daysAfter(note.date, 1), note.side)};
}

} // namespace

std::string_view sessionName(const Programme& programme)
{
    return programme.name.empty() ? wordOf(programme.kind) : std::string_view(programme.name);
}

std::optional<int> Session::amount() const
{
    if (!sets || (!repetitions && !held))
        return std::nullopt;
    return sets->value() * (repetitions ? repetitions->value() : static_cast<int>(held->count()));
}

std::vector<Session> sessionsOf(const Log& log, const Programme& programme, LocalDate today)
{
    std::vector<Session> sessions;
    for (const auto& note : log.careNotes) {
        if (note.care != Care::Strength || note.date < programme.date || note.date > today
            || !isSameName(note.name, sessionName(programme)) || !areOfOneLeg(programme.side, note.side))
            continue;
        auto session = sessionIn(note, log);
        const auto same = std::ranges::find_if(sessions,
            [&](const Session& each) { return each.date == session.date && each.side == session.side; });
        if (same == sessions.end())
            sessions.push_back(std::move(session));
        else if (session.amount() > same->amount())
            *same = std::move(session);
    }
    std::ranges::stable_sort(sessions, {}, &Session::date);
    return sessions;
}

int wantedAWeek(const Programme& programme, int step)
{
    if (programme.timesAWeek)
        return programme.timesAWeek->value();
    const auto ladder = ladderOf(programme.kind);
    constexpr int usualTimes = 3;
    if (ladder.empty())
        return usualTimes;
    const auto place = std::clamp<std::size_t>(static_cast<std::size_t>(step), 1, ladder.size()) - 1;
    return ladder[place].dose.timesAWeek;
}

std::vector<WeekOfSessions> adherence(
    const Log& log, const Programme& programme, int wanted, int weeks, LocalDate today)
{
    std::set<LocalDate> days;
    for (const auto& session : sessionsOf(log, programme, today))
        days.insert(session.date);
    std::vector<WeekOfSessions> all;
    for (int back = weeks - 1; back >= 0; --back) {
        const auto monday = daysAfter(mondayOf(today), -daysOfAWeek * back);
        if (monday < mondayOf(programme.date))
            continue;
        const auto next = daysAfter(monday, daysOfAWeek);
        const auto done
            = std::ranges::count_if(days, [&](LocalDate day) { return monday <= day && day < next; });
        all.push_back({.monday = monday, .days = static_cast<int>(done), .wanted = wanted});
    }
    return all;
}

LegCurves legCurves(const Log& log, std::string_view name, LocalDate today)
{
    LegCurves curves{.left = {}, .right = {}, .isHeld = false};
    for (const auto& note : log.careNotes) {
        const bool counts = note.care == Care::Strength || note.care == Care::SelfTest;
        const auto session = sessionIn(note, log);
        const auto amount = session.amount();
        if (!counts || note.date > today || !amount || !isSameName(note.name, name))
            continue;
        curves.isHeld = curves.isHeld || (session.held && !session.repetitions);
        for (const auto leg : bothKnees)
            if (isAbout(note.side.value_or(Side::Both), leg))
                (leg == Side::Left ? curves.left : curves.right)
                    .push_back({.date = note.date, .amount = *amount});
    }
    return curves;
}

} // namespace patella
