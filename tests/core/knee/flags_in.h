// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/knee/red_flags.h"
#include "tests/support/builders.h"

#include <vector>

namespace patella::test {

inline std::vector<RedFlag> flagsIn(const Log& log, LocalDate today = aDay)
{
    std::vector<RedFlag> flags;
    for (const auto& raised : standingFlags(log, today))
        flags.push_back(raised.flag);
    return flags;
}

inline KneeCheck aBlankCheck(LocalDate date = aDay)
{
    auto check = aKneeCheck(date);
    check.swelling = std::nullopt;
    return check;
}

inline KneeCheck anEmergency(LocalDate date, Side side = Side::Left)
{
    auto check = aBlankCheck(date);
    check.side = side;
    check.alarms = {Alarm::CalfSwollen};
    return check;
}

inline Visit aVisitTo(VisitKind kind, LocalDate date)
{
    auto visit = aVisit(date);
    visit.kind = kind;
    return visit;
}

// Runs of 8 km so many days apart, the last one on the last day, each with this score during it.
inline Log runsEvery(int days, int count, int score, LocalDate last = aDay)
{
    Log log;
    for (int i = count - 1; i >= 0; --i) {
        const auto run = aRun(daysAfter(last, -i * days));
        log.runs.push_back(run);
        log.painNotes.push_back(aPainNote(run, Moment::During, score));
    }
    return log;
}

inline Log withoutPlaces(Log log)
{
    for (auto& note : log.painNotes)
        note.region = std::nullopt;
    return log;
}

} // namespace patella::test
