// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sample/programmes.h"

#include "core/log/blank.h"
#include "core/sample/shoe_rack.h"

namespace patella::sample {

namespace {

Programme setByLena(LocalDate date, ProgrammeKind kind, Chance& chance)
{
    auto programme = blank<Programme>();
    programme.id = seededId<ProgrammeId>(date, chance);
    programme.date = date;
    programme.kind = kind;
    programme.setBy = "Lena Brandt";
    return programme;
}

} // namespace

void addProgrammes(Log& log, const Life& life, Chance& chance)
{
    auto back = setByLena(life.day(weekOfTheBigFlare + 4, 1), ProgrammeKind::ReturnToRun, chance);
    back.side = Side::Left;
    back.walkPain = Pain::of(1);
    back.stairsPain = Pain::of(2);
    back.ended = life.day(weekOfTheBigFlare + 14);

    auto squats = setByLena(life.day(weekOfThePhysio, 1), ProgrammeKind::Squat, chance);
    squats.name = "Squats to a chair";
    squats.side = Side::Left;
    squats.timesAWeek = Count::of(3);

    auto limits = setByLena(life.day(weekOfTheSecondVisit, 1), ProgrammeKind::Limits, chance);
    limits.mostInAWeek = kilometres(40);
    limits.ceiling = Pain::of(2);
    limits.nextCheck = daysAfter(mondayOf(life.today), 15);
    for (auto* each : {&back, &squats, &limits})
        log.programmes.push_back(std::move(*each));
}

} // namespace patella::sample
