// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/knee/logs_with_reasons.h"

#include "tests/support/builders.h"

namespace patella::test {

using namespace std::chrono_literals;

namespace {

constexpr LocalDate aSunday = 2026y / 11 / 22;

// Runs so many days apart, the last one on the last day, with these scores, the oldest first.
Log scored(const std::vector<int>& scores, int daysApart, LocalDate last, Moment moment = Moment::During)
{
    Log log;
    auto left = static_cast<int>(scores.size());
    for (const int score : scores) {
        log.runs.push_back(aRun(daysAfter(last, -daysApart * --left)));
        log.painNotes.push_back(aPainNote(log.runs.back(), moment, score));
        log.painNotes.back().region.reset();
    }
    return log;
}

Log withPainkillers(Log log)
{
    for (auto& run : log.runs)
        run.preparation.painkiller = true;
    return log;
}

Log withSamePlace(Log log)
{
    for (auto& note : log.painNotes)
        note.region = Region::Front;
    return log;
}

// Seven weeks of three runs each; those of the last three weeks are shorter and hurt as before.
Log withLessRunningForThreeWeeks()
{
    Log log;
    for (int day = 48; day >= 0; --day) {
        if (day % 7 % 2 != 0 || day % 7 == 6)
            continue;
        log.runs.push_back(aRun(daysAfter(aSunday, -day), day < 21 ? Distance{6'400} : kilometres(8)));
        log.painNotes.push_back(aPainNote(log.runs.back(), Moment::During, 2));
        log.painNotes.back().region.reset();
    }
    return log;
}

Log withShorterRunsSinceAComplaint()
{
    auto log = scored({0, 0, 0}, 7, aSunday);
    for (auto& run : log.runs)
        run.measured.distance = kilometres(2);
    const auto began = daysAfter(aSunday, -42);
    for (int day = 3; day <= 40; day += 4)
        log.runs.insert(log.runs.begin(), aRun(daysAfter(began, -day), kilometres(12)));
    log.complaints = {aComplaint(began)};
    return log;
}

Log withCheck(void (*answer)(KneeCheck&))
{
    auto check = aKneeCheck(aSunday);
    check.swelling.reset();
    answer(check);
    return {.kneeChecks = {check}};
}

Log withHardWalkingAgain()
{
    Log log;
    for (const int daysAgo : {12, 8, 4, 0}) {
        log.kneeChecks.push_back(aKneeCheck(daysAfter(aSunday, -daysAgo)));
        log.kneeChecks.back().swelling.reset();
        log.kneeChecks.back().walking = Difficulty::Much;
    }
    return log;
}

Log withPainAtRest()
{
    auto note = aRestDayNote(aSunday, 1);
    note.triggers = {Trigger::Resting};
    return {.painNotes = {note}};
}

Log withThreeFlares()
{
    Log log;
    for (const int daysAgo : {100, 50, 0}) {
        log.painNotes.push_back(aRestDayNote(daysAfter(aSunday, -daysAgo), 4));
        log.painNotes.back().region.reset();
    }
    return log;
}

std::vector<int> painMoreOften()
{
    std::vector<int> scores;
    for (int run = 0; run < 21; ++run)
        scores.push_back(run % 7 <= run / 7 ? 3 : 0);
    return scores;
}

} // namespace

std::vector<LogWithReason> logsWithReasons()
{
    const auto afterwards = scored({3, 3, 3, 3, 0, 0, 0}, 4, aSunday, Moment::After);
    return {
        {RedFlag::PainOverFive, scored({6, 6, 6}, 6, aSunday), aSunday},
        {RedFlag::SamePlaceForWeeks, withSamePlace(scored({3, 3, 3}, 7, aSunday)), aSunday},
        {RedFlag::NoBetterWithLessLoad, withLessRunningForThreeWeeks(), aSunday},
        {RedFlag::PainkillersToRun, withPainkillers(scored({0, 0, 0}, 13, aSunday)), aSunday},
        {RedFlag::HurtsAfterPainkiller, withPainkillers(scored({3, 3}, 13, aSunday)), aSunday},
        {RedFlag::NotRunningAsBefore, withShorterRunsSinceAComplaint(), aSunday},
        {RedFlag::PainAtRest, withPainAtRest(), aSunday},
        {RedFlag::CracklingAndSitting, withCheck([](KneeCheck& check) {
             check.crackling = {Crackling::Stairs};
             check.sitting = Difficulty::Some;
         }),
            aSunday},
        {RedFlag::HurtsAfterMostRuns, afterwards, aSunday},
        {RedFlag::HurtsMoreAndMoreOften, scored(painMoreOften(), 4, aSunday), aSunday},
        {RedFlag::ComesBack, withThreeFlares(), aSunday},
        {RedFlag::HardToWalk, withHardWalkingAgain(), aSunday},
    };
}

} // namespace patella::test
