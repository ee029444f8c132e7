// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/knowledge/runs_asked.h"

#include "core/knee/clocks/run_clocks.h"
#include "core/load/shoe_use.h"
#include "core/load/spikes.h"
#include "core/load/weeks.h"
#include "core/statistics/quantile.h"

#include <algorithm>

namespace patella::knowledge {

namespace {

using RunAnswers = std::vector<LogAnswer>;

RunAnswers dose(const AskedOfLog& asked)
{
    const auto& runs = asked.log.runs;
    if (runs.empty())
        return {};
    const auto from = daysAfter(asked.today, 1 - daysOfADose);
    DoseOfWeeks dose{.recent = habitsOf(runs, from, asked.today), .before = {}};
    if (const auto fromBefore = daysAfter(from, -daysOfADose); runs.front().when.date <= fromBefore)
        dose.before = habitsOf(runs, fromBefore, daysAfter(from, -1));
    return dose.recent.runs > 0 || dose.before ? RunAnswers{dose} : RunAnswers{};
}

RunAnswers pairsInUse(const AskedOfLog& asked)
{
    constexpr std::size_t most = 4;
    const auto uses = shoeUses(asked.log.shoes, asked.log.runs);
    std::vector<std::pair<LocalDate, PairInUse>> pairs;
    for (const auto& use : uses) {
        const auto shoe = std::ranges::find(asked.log.shoes, use.shoe, &Shoe::id);
        const bool retired = shoe->retired && *shoe->retired <= asked.today;
        if (!retired && use.last && daysBetween(*use.last, asked.today) < daysOfAHabit)
            pairs.push_back(
                {*use.last, {.name = shoe->name, .distance = use.distance, .limit = limitOf(*shoe)}});
    }
    std::ranges::stable_sort(pairs, std::ranges::greater{}, &std::pair<LocalDate, PairInUse>::first);
    RunAnswers answers;
    for (const auto& [last, pair] : pairs)
        if (answers.size() < most)
            answers.emplace_back(pair);
    return answers;
}

RunAnswers cadence(const AskedOfLog& asked)
{
    constexpr std::size_t most = 10;
    std::vector<int> latest;
    for (auto run = asked.log.runs.rbegin(); run != asked.log.runs.rend() && latest.size() < most; ++run)
        if (run->measured.cadence && run->when.date <= asked.today)
            latest.push_back(run->measured.cadence->value());
    const auto median = medianOf(latest);
    return median ? RunAnswers{UsualCadence{.runs = static_cast<int>(latest.size()), .median = *median}}
                  : RunAnswers{};
}

RunAnswers wholeLog(const AskedOfLog& asked)
{
    WholeLog whole{.first = asked.today, .runs = 0, .distance = {}};
    for (const auto& run : asked.log.runs) {
        if (run.when.date > asked.today)
            continue;
        whole.first = std::min(whole.first, run.when.date);
        ++whole.runs;
        whole.distance += run.measured.distance.value_or(Distance{});
    }
    return whole.runs > 0 ? RunAnswers{whole} : RunAnswers{};
}

RunAnswers ramping(const AskedOfLog& asked)
{
    RampingUp ramping{.judged = 0, .above10 = 0, .above30 = 0, .compared = 0, .spikes = 0};
    const auto weeks = judgedWeeks(asked.log.runs, LoadUnit::Distance, asked.today);
    for (const auto& week : latest(weeks, daysOfAHabit / daysOfAWeek)) {
        ramping.judged += isJudged(week) ? 1 : 0;
        ramping.above10 += isAboveLine(week) ? 1 : 0;
        ramping.above30 += week.state == WeekState::Above30 ? 1 : 0;
    }
    for (const auto& ratio : sessionRatios(asked.log.runs, asked.today)) {
        if (daysBetween(ratio.date, asked.today) >= daysOfAHabit)
            continue;
        ++ramping.compared;
        ramping.spikes += ratio.band != SpikeBand::Usual ? 1 : 0;
    }
    return ramping.judged > 0 || ramping.compared > 0 ? RunAnswers{ramping} : RunAnswers{};
}

RunAnswers preparation(const AskedOfLog& asked)
{
    const auto habits = habitsOf(asked.log.runs, daysAfter(asked.today, 1 - daysOfAHabit), asked.today);
    return habits.asphaltShare || habits.withoutWarmUpShare ? RunAnswers{Preparation{habits}} : RunAnswers{};
}

RunAnswers strikes(const AskedOfLog& asked)
{
    RunAnswers answers;
    const auto runs = runClocks(asked.log, asked.knee, asked.today);
    for (const auto& [strike, word] : wordsOf<FootStrike>) {
        std::vector<int> scores;
        for (const auto& clocks : runs)
            if (clocks.run->form.strike == strike && clocks.inOrAfter())
                scores.push_back(clocks.inOrAfter()->value());
        if (const auto median = medianOf(scores))
            answers.emplace_back(StrikePain{
                .strike = strike, .runs = static_cast<int>(scores.size()), .medianWorst = *median});
    }
    return answers;
}

RunAnswers maskedRuns(const AskedOfLog& asked)
{
    MaskedRuns masked{.runs = 0, .of = 0, .hurtAllTheSame = 0};
    for (const auto& run : asked.log.runs) {
        if (!run.preparation.painkiller || run.when.date > asked.today)
            continue;
        ++masked.of;
        if (!*run.preparation.painkiller)
            continue;
        ++masked.runs;
        masked.hurtAllTheSame += std::ranges::any_of(asked.log.painNotes, [&](const PainNote& note) {
            return note.run == run.id && note.score.value() >= hurtsAllTheSame;
        });
    }
    return masked.of > 0 ? RunAnswers{masked} : RunAnswers{};
}

} // namespace

std::vector<LogAnswer> answersOfRuns(LogQuestion question, const AskedOfLog& asked)
{
    switch (question) {
    case LogQuestion::Dose:
        return dose(asked);
    case LogQuestion::Pairs:
        return pairsInUse(asked);
    case LogQuestion::Cadence:
        return cadence(asked);
    case LogQuestion::WholeLog:
        return wholeLog(asked);
    case LogQuestion::Ramping:
        return ramping(asked);
    case LogQuestion::Preparation:
        return preparation(asked);
    case LogQuestion::Strikes:
        return strikes(asked);
    case LogQuestion::Painkillers:
        return maskedRuns(asked);
    default:
        return {};
    }
}

} // namespace patella::knowledge
