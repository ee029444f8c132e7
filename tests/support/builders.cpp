// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/builders.h"

#include "core/log/blank.h"

namespace patella::test {

RunEntry aRun(LocalDate date, Distance distance)
{
    auto run = blankRun(RunId::fresh(), date);
    run.distance = distance;
    run.duration = std::chrono::seconds{distance.metres * 36 / 100};
    return run;
}

PainNote aPainNote(const RunEntry& run, Moment moment, int score)
{
    return {
        .id = PainNoteId::fresh(),
        .run = run.id,
        .date = moment == Moment::NextMorning ? daysAfter(run.date, 1) : run.date,
        .moment = moment,
        .side = Side::Left,
        .region = Region::Front,
        .score = *Pain::of(score),
    };
}

PainNote aRestDayNote(LocalDate date, int score)
{
    return {
        .id = PainNoteId::fresh(),
        .run = {},
        .date = date,
        .moment = Moment::RestDay,
        .side = Side::Left,
        .region = Region::Front,
        .score = *Pain::of(score),
    };
}

Shoe aShoe(std::string name) { return newShoe(std::move(name)); }

} // namespace patella::test
