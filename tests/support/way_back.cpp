// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/way_back.h"

#include "core/log/day_of.h"
#include "core/log/knee_lines.h"
#include "tests/support/builders.h"

#include <algorithm>

namespace patella::test {

WayBack::WayBack(LocalDate date, int step)
    : begun(date)
{
    auto programme = aProgramme(ProgrammeKind::ReturnToRun, date);
    programme.mostInAWeek.reset();
    programme.step = Count::of(step);
    programme.walkPain = Pain::of(1);
    programme.stairsPain = Pain::of(2);
    log.programmes.push_back(std::move(programme));
}

RunEntry& WayBack::run(int day, int step, Clocks clocks)
{
    log.runs.push_back(aRun(daysAfter(begun, day), kilometres(3)));
    log.runs.back().measured.duration = returnStep(step).total();
    for (std::size_t i = 0; i < clocks.size(); ++i)
        if (clocks.at(i) != noAnswer)
            log.painNotes.push_back(aPainNote(log.runs.back(), runMoments.at(i), clocks.at(i)));
    return log.runs.back();
}

ReturnState WayBack::on(int day) const { return returnToRun(log, daysAfter(begun, day)).value(); }

ReturnState WayBack::asOf(int day) const
{
    const auto today = daysAfter(begun, day);
    return returnToRun(writtenBy(log, today), today).value();
}

Log writtenBy(const Log& log, LocalDate day)
{
    auto written = log;
    forEachList(written, [&]<typename OneRecord>(std::vector<OneRecord>& records) {
        if constexpr (hasDay<OneRecord>)
            std::erase_if(records, [&](const OneRecord& record) { return dayOf(record) > day; });
    });
    return written;
}

} // namespace patella::test
