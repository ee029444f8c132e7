// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/take_back.h"

#include "core/plan/prescription.h"
#include "core/plan/return_steps.h"

namespace patella {

namespace {

std::optional<TakeBack> afterRed(const RunAnswer& run, LocalDate today)
{
    const auto runAgain = daysAfter(run.date, daysAfterRed);
    const auto moreAgain = daysAfter(run.date, daysWithoutAStepAfterRed + 1);
    if (today >= moreAgain)
        return std::nullopt;
    const bool rests = today < runAgain;
    const auto until = rests ? runAgain : moreAgain;
    return TakeBack{.kind = rests ? TakeBackKind::Rest : TakeBackKind::NoMore,
        .until = until,
        .days = daysBetween(today, until),
        .because = run};
}

} // namespace

std::optional<TakeBack> takeBack(const Log& log, LocalDate today)
{
    const auto limits = limitsOn(log, today);
    const auto ceiling = limits && limits->ceiling ? *limits->ceiling : *Pain::of(usualCeiling);
    const auto runs
        = runAnswers(log, Side::Both, ceiling, daysAfter(today, -daysWithoutAStepAfterRed), today);
    for (auto run = runs.rbegin(); run != runs.rend(); ++run)
        if (run->answer == Answer::Red)
            return afterRed(*run, today);
    for (auto run = runs.rbegin(); run != runs.rend(); ++run) {
        if (run->answer == Answer::Missing)
            continue;
        if (run->answer != Answer::Amber)
            return std::nullopt;
        const auto until = daysAfter(run->date, daysWithoutAStepAfterRed + 1);
        return TakeBack{
            .kind = TakeBackKind::NoMore, .until = until, .days = daysBetween(today, until), .because = *run};
    }
    return std::nullopt;
}

} // namespace patella
