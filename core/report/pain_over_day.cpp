// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/pain_over_day.h"

#include "core/statistics/quantile.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace patella {

namespace {

int placeInTheDay(Moment moment)
{
    constexpr std::array order{
        Moment::NextMorning, Moment::RestDay, Moment::Before, Moment::During, Moment::After};
    return static_cast<int>(std::ranges::find(order, moment) - order.begin());
}

auto momentOf(const PainNote& note) { return std::pair(note.date, placeInTheDay(note.moment)); }

PainNow nowOf(std::span<const PainNote* const> notes, const std::set<PainNoteId>& masked)
{
    const auto& last = **std::ranges::max_element(
        notes, {}, [](const PainNote* note) { return std::pair(momentOf(*note), note->score); });
    PainNow now{.side = last.side,
        .day = last.date,
        .moment = last.moment,
        .latest = last.score,
        .best = last.score,
        .worst = last.score,
        .answers = 0,
        .masked = false};
    for (const auto* note : notes) {
        if (daysBetween(note->date, last.date) > 1)
            continue;
        now.best = std::min(now.best, note->score);
        now.worst = std::max(now.worst, note->score);
        ++now.answers;
        now.masked |= masked.contains(note->id);
    }
    return now;
}

std::optional<PainScores> scoresAt(Moment moment, std::span<const PainNote* const> notes)
{
    // Of a run, or of a day without one.
    std::map<std::pair<std::optional<RunId>, LocalDate>, Pain> worst;
    for (const auto* note : notes) {
        if (note->moment != moment)
            continue;
        const auto [known, isNew] = worst.try_emplace({note->run, note->date}, note->score);
        known->second = std::max(known->second, note->score);
    }
    if (worst.empty())
        return std::nullopt;
    std::vector<int> all;
    std::pair<Pain, LocalDate> highest{Pain::least(), worst.begin()->first.second};
    for (const auto& [when, score] : worst) {
        all.push_back(score.value());
        highest = std::max(highest, {score, when.second});
    }
    return PainScores{.count = static_cast<int>(all.size()),
        .median = *medianOf(all),
        .worst = highest.first,
        .worstOn = highest.second};
}

template <typename Record> std::vector<const Record*> ofSide(std::span<const Record> records, Side side)
{
    std::vector<const Record*> some;
    for (const auto& record : records)
        if (record.side == side)
            some.push_back(&record);
    return some;
}

void countNights(
    PainOverDay& day, std::span<const PainNote* const> notes, std::span<const KneeCheck* const> checks)
{
    std::set<LocalDate> asked;
    std::set<LocalDate> nights;
    for (const auto* note : notes) {
        if (!note->triggers)
            continue;
        asked.insert(note->date);
        if (note->triggers->contains(Trigger::Night) && note->score > Pain::least())
            nights.insert(note->date);
    }
    for (const auto* check : checks) {
        if (!check->signs)
            continue;
        asked.insert(check->date);
        if (check->signs->contains(KneeSign::NightPain))
            nights.insert(check->date);
    }
    day.nightsAsked = static_cast<int>(asked.size());
    day.nights = static_cast<int>(nights.size());
}

} // namespace

std::vector<PainNow> painNow(std::span<const PainNote> notes, const std::set<PainNoteId>& masked)
{
    std::vector<PainNow> all;
    for (const auto& [side, word] : wordsOf<Side>)
        if (const auto some = ofSide(notes, side); !some.empty())
            all.push_back(nowOf(some, masked));
    return all;
}

std::vector<PainOverDay> painOverDays(std::span<const PainNote> notes, std::span<const KneeCheck> checks)
{
    std::vector<PainOverDay> days;
    for (const auto& [side, word] : wordsOf<Side>) {
        const auto scores = ofSide(notes, side);
        const auto looked = ofSide(checks, side);
        if (scores.empty() && looked.empty())
            continue;
        PainOverDay day{.side = side, .byMoment = {}, .nightsAsked = 0, .nights = 0};
        for (const auto moment : everyMoment)
            day.byMoment[placeOf(moment)] = scoresAt(moment, scores);
        countNights(day, scores, looked);
        days.push_back(day);
    }
    return days;
}

} // namespace patella
