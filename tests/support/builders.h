// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/log/log.h"

// Valid values, so that a test only says what it is about.
namespace patella::test {

using namespace std::chrono_literals;

inline constexpr LocalDate aDay = 2026y / 11 / 20;
inline constexpr LocalDate aMonday = 2026y / 1 / 5;

RunEntry aRun(LocalDate date = aDay, Distance distance = kilometres(8));
PainNote aPainNote(const RunEntry& run, Moment moment = Moment::During, int score = 2);
PainNote aRestDayNote(LocalDate date = aDay, int score = 2);
Shoe aShoe(std::string name = "Blue");
KneeCheck aKneeCheck(LocalDate date = aDay, Side side = Side::Left);
DayNote aDayNote(LocalDate date = aDay);
Measure aMeasure(std::string name = "Weight");
MeasureValue aMeasureValue(const Measure& measure, Decimal value = {71'500}, LocalDate date = aDay);
CareNote aCareNote(Care care = Care::Ice, LocalDate date = aDay);
Visit aVisit(LocalDate date = aDay);
Complaint aComplaint(LocalDate began = aDay);
PlannedRun aPlannedRun(LocalDate date = aDay, Distance distance = kilometres(8));
SelfExperiment aSelfExperiment(Tried tried = Tried::Insole); // with and without
FlagEnding aFlagEnding(RedFlag flag = RedFlag::CalfSwollen, LocalDate date = aDay); // looked at
Programme aProgramme(ProgrammeKind kind = ProgrammeKind::Squat, LocalDate date = aDay);
ProfileFact aProfileFact(Fact fact = Fact::BirthYear, std::string value = "1985");

} // namespace patella::test
