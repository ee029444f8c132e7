// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/knowledge/log_answers.h"

#include "core/knee/clocks/run_clocks.h"
#include "core/knee/flares.h"
#include "core/knee/red_flags.h"
#include "core/knee/remedies.h"
#include "core/knee/run_scores.h"
#include "core/knowledge/runs_asked.h"
#include "core/statistics/quantile.h"

#include <algorithm>
#include <array>

namespace patella::knowledge {

namespace {

using Answers = std::vector<LogAnswer>;

std::vector<Side> kneesOf(Side knee)
{
    return knee == Side::Both ? std::vector(bothKnees.begin(), bothKnees.end()) : std::vector{knee};
}

Answers zones(const AskedOfLog& asked)
{
    Answers answers;
    for (const auto knee : kneesOf(asked.knee)) {
        auto zones = zonesOf(asked.log, knee, asked.today);
        std::erase_if(
            zones, [&](const RunZone& zone) { return daysBetween(zone.date, asked.today) >= daysOfADose; });
        if (!zones.empty())
            answers.emplace_back(ZonesOfWeeks{zoneCount(zones, knee)});
    }
    return answers;
}

// The checks of twelve weeks of that knee.
std::vector<KneeCheck> checksOf(const AskedOfLog& asked)
{
    std::vector<KneeCheck> checks;
    for (const auto& check : asked.log.kneeChecks)
        if (check.date <= asked.today && daysBetween(check.date, asked.today) < daysOfAHabit
            && (asked.knee == Side::Both || isAbout(check.side, asked.knee)))
            checks.push_back(check);
    return checks;
}

Answers tasks(const AskedOfLog& asked, std::initializer_list<DailyTask> wanted)
{
    Answers answers;
    const auto checks = checksOf(asked);
    for (const auto task : wanted) {
        TaskCount count{.task = task, .none = 0, .some = 0, .much = 0};
        for (const auto& check : checks)
            if (const auto difficulty = difficultyOf(check, task)) {
                count.none += *difficulty == Difficulty::None ? 1 : 0;
                count.some += *difficulty == Difficulty::Some ? 1 : 0;
                count.much += *difficulty == Difficulty::Much ? 1 : 0;
            }
        if (count.asked() > 0)
            answers.emplace_back(TaskTrouble{count});
    }
    return answers;
}

Answers remedies(const AskedOfLog& asked, std::initializer_list<Care> cares)
{
    std::vector<CareNote> notes = asked.log.careNotes;
    std::erase_if(notes, [&](const CareNote& note) { return note.date > asked.today; });
    const auto uses = remedyUses(notes);
    Answers answers;
    for (const auto care : cares) {
        RemedyTimes times{.care = care, .times = 0, .compared = 0, .better = 0, .worse = 0};
        for (const auto& use : uses)
            if (use.care == care) {
                times.times += use.times;
                times.compared += use.compared;
                times.better += use.better;
                times.worse += use.worse;
            }
        if (times.times > 0)
            answers.emplace_back(times);
    }
    return answers;
}

Answers flares(const AskedOfLog& asked)
{
    Answers answers;
    for (const auto knee : kneesOf(asked.knee)) {
        std::vector<int> lengths;
        for (const auto& flare : kneeDays(asked.log, knee, asked.today).flares) {
            if (flare.over)
                lengths.push_back(daysBetween(flare.began, flare.lastSore) + 1);
            else
                answers.emplace_back(LastingFlare{
                    .knee = knee, .began = flare.began, .days = daysBetween(flare.began, asked.today) + 1});
        }
        if (const auto median = medianOf(lengths))
            answers.emplace_back(FlareLengths{.knee = knee,
                .flares = static_cast<int>(lengths.size()),
                .medianDays = *median,
                .longestDays = *std::ranges::max_element(lengths)});
    }
    return answers;
}

Answers crackling(const AskedOfLog& asked)
{
    CracklingDays days{.asked = 0, .crackled = 0, .withSittingPain = 0};
    for (const auto& check : checksOf(asked)) {
        if (!check.crackling)
            continue;
        ++days.asked;
        if (check.crackling->isEmpty())
            continue;
        ++days.crackled;
        days.withSittingPain += check.sitting.value_or(Difficulty::None) != Difficulty::None ? 1 : 0;
    }
    return days.asked > 0 ? Answers{days} : Answers{};
}

Answers notedWords(const AskedOfLog& asked)
{
    constexpr std::size_t most = 3;
    std::vector<NotedWord> words;
    for (const auto& visit : asked.log.visits)
        if (!visit.diagnosis.empty() && visit.date <= asked.today)
            words.push_back({.date = visit.date, .word = visit.diagnosis, .who = visit.who});
    for (const auto& fact : asked.log.profileFacts)
        if (fact.fact == Fact::Diagnosis && fact.date <= asked.today)
            words.push_back({.date = fact.date,
                .word = fact.value.empty() ? fact.name : fact.value,
                .who = fact.foundBy});
    std::ranges::stable_sort(words, std::ranges::greater{}, &NotedWord::date);
    words.resize(std::min(words.size(), most), NotedWord{});
    return {words.begin(), words.end()};
}

Answers signs(const AskedOfLog& asked)
{
    StandingSigns standing{.signs = 0, .reasons = 0};
    for (const auto& flag : standingFlags(asked.log, asked.today))
        ++(kindOf(flag.flag) == FlagKind::RedFlag ? standing.signs : standing.reasons);
    return {standing};
}

Answers endings(const AskedOfLog& asked)
{
    const auto all = runEndings(asked.log, asked.knee, asked.today).endings;
    return {all.begin(), all.end()};
}

Answers iceTimes(const AskedOfLog& asked)
{
    std::vector<int> minutes;
    for (const auto& note : asked.log.careNotes)
        if (note.care == Care::Ice && note.lasted && note.date <= asked.today)
            minutes.push_back(static_cast<int>(note.lasted->count()));
    const auto median = medianOf(minutes);
    if (!median)
        return {};
    return {IceHabit{.times = static_cast<int>(minutes.size()),
        .medianMinutes = *median,
        .longer = static_cast<int>(
            std::ranges::count_if(minutes, [](int each) { return each > longestIce.count(); }))}};
}

Answers mornings(const AskedOfLog& asked)
{
    const auto compared = kneeState(asked.log, asked.knee, asked.today).mornings;
    return compared.recent.days > 0 ? Answers{compared} : Answers{};
}

Answers visits(const AskedOfLog& asked)
{
    VisitsSoFar so{.visits = 0, .last = {}, .next = {}};
    for (const auto& visit : asked.log.visits) {
        if (visit.date <= asked.today) {
            ++so.visits;
            so.last = so.last ? std::max(*so.last, visit.date) : visit.date;
        } else {
            so.next = so.next ? std::min(*so.next, visit.date) : visit.date;
        }
    }
    return so.visits > 0 || so.next ? Answers{so} : Answers{};
}

Answers joined(Answers first, Answers second)
{
    first.insert(first.end(), second.begin(), second.end());
    return first;
}

} // namespace

std::vector<LogAnswer> answersOf(LogQuestion question, const AskedOfLog& asked)
{
    switch (question) {
    case LogQuestion::None:
        return {};
    case LogQuestion::Zones:
        return zones(asked);
    case LogQuestion::Tasks:
        return tasks(asked, {DailyTask::StairsDown, DailyTask::Squatting, DailyTask::Sitting});
    case LogQuestion::StrengthWork:
        return remedies(asked, {Care::Strength});
    case LogQuestion::Flares:
        return flares(asked);
    case LogQuestion::Crackling:
        return crackling(asked);
    case LogQuestion::Remedies:
        return remedies(asked, {Care::Ice, Care::Gel, Care::Painkiller});
    case LogQuestion::NotedWords:
        return notedWords(asked);
    case LogQuestion::Signs:
        return signs(asked);
    case LogQuestion::Endings:
        return endings(asked);
    case LogQuestion::IceOrHeat:
        return remedies(asked, {Care::Ice, Care::Heat});
    case LogQuestion::IceTimes:
        return iceTimes(asked);
    case LogQuestion::Braces:
        return remedies(asked, {Care::Brace, Care::Tape});
    case LogQuestion::Squats:
        return joined(tasks(asked, {DailyTask::Squatting}), remedies(asked, {Care::Strength}));
    case LogQuestion::Mornings:
        return mornings(asked);
    case LogQuestion::Painkillers:
        return joined(remedies(asked, {Care::Painkiller}), answersOfRuns(question, asked));
    case LogQuestion::Visits:
        return visits(asked);
    default:
        return answersOfRuns(question, asked);
    }
}

} // namespace patella::knowledge
