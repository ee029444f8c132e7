// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/builders.h"

#include "core/log/blank.h"

namespace patella::test {

RunEntry aRun(LocalDate date, Distance distance)
{
    auto run = blankRun(RunId::fresh(), date);
    run.measured.distance = distance;
    run.measured.duration = std::chrono::seconds{distance.metres * 36 / 100};
    return run;
}

PainNote aPainNote(const RunEntry& run, Moment moment, int score)
{
    auto note = newOf<PainNote>(moment == Moment::NextMorning ? daysAfter(run.when.date, 1) : run.when.date);
    note.run = run.id;
    note.moment = moment;
    note.side = Side::Left;
    note.region = Region::Front;
    note.score = *Pain::of(score);
    return note;
}

PainNote aRestDayNote(LocalDate date, int score)
{
    auto note = newOf<PainNote>(date);
    note.moment = Moment::RestDay;
    note.side = Side::Left;
    note.region = Region::Front;
    note.score = *Pain::of(score);
    return note;
}

Shoe aShoe(std::string name) { return newShoe(std::move(name)); }

KneeCheck aKneeCheck(LocalDate date, Side side)
{
    auto check = newOf<KneeCheck>(date);
    check.side = side;
    check.swelling = Swelling::Slight;
    return check;
}

DayNote aDayNote(LocalDate date)
{
    auto note = newOf<DayNote>(date);
    note.sitting = 6h;
    return note;
}

Measure aMeasure(std::string name)
{
    auto measure = blank<Measure>();
    measure.id = MeasureId::fresh();
    measure.name = std::move(name);
    measure.unit = "kg";
    return measure;
}

MeasureValue aMeasureValue(const Measure& measure, Decimal value, LocalDate date)
{
    auto noted = newOf<MeasureValue>(date);
    noted.measure = measure.id;
    noted.value = value;
    return noted;
}

CareNote aCareNote(Care care, LocalDate date)
{
    auto note = newOf<CareNote>(date);
    note.care = care;
    note.lasted = 15min;
    return note;
}

Visit aVisit(LocalDate date)
{
    auto visit = newOf<Visit>(date);
    visit.kind = VisitKind::Physiotherapist;
    visit.said = "Less downhill for two weeks";
    return visit;
}

Complaint aComplaint(LocalDate began)
{
    auto complaint = newOf<Complaint>(began);
    complaint.side = Side::Left;
    complaint.notes = "Hurts behind the kneecap";
    return complaint;
}

PlannedRun aPlannedRun(LocalDate date, Distance distance)
{
    auto run = newOf<PlannedRun>(date);
    run.distance = distance;
    return run;
}

SelfExperiment aSelfExperiment(Tried tried)
{
    auto experiment = newOf<SelfExperiment>(aDay);
    experiment.side = Side::Left;
    experiment.tried = tried;
    experiment.first = "with";
    experiment.second = "without";
    return experiment;
}

FlagEnding aFlagEnding(RedFlag flag, LocalDate date)
{
    auto ending = newOf<FlagEnding>(date);
    ending.flag = flag;
    ending.notes = "The doctor found no clot";
    return ending;
}

Programme aProgramme(ProgrammeKind kind, LocalDate date)
{
    auto programme = newOf<Programme>(date);
    programme.kind = kind;
    programme.name = "Squats";
    programme.side = Side::Left;
    programme.mostInAWeek = kilometres(20);
    return programme;
}

ProfileFact aProfileFact(Fact fact, std::string value)
{
    auto found = newOf<ProfileFact>(aDay);
    found.fact = fact;
    found.value = std::move(value);
    return found;
}

} // namespace patella::test
