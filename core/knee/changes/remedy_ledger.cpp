// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/knee/changes/remedy_ledger.h"

#include "core/knee/changes/morning_series.h"
#include "core/knee/run_scores.h"
#include "core/log/masking.h"
#include "core/statistics/distributions.h"
#include "core/statistics/least_squares.h"
#include "core/statistics/quantile.h"

#include <algorithm>
#include <map>

namespace patella {

namespace {

constexpr double ofTheLatestMorning = 0.3; // in the recent level
constexpr double clearFrom = 0.05;

// A day that can be compared.
struct LedgerDay {
    LocalDate date;
    double worst;
    double morning;
    double recent; // level of the mornings before
    bool ran;
    double next; // the morning after
};

std::map<LocalDate, double> worstOfDays(const Log& log, Side knee, LocalDate today)
{
    const auto masked = maskedNotes(log);
    std::map<LocalDate, double> worst;
    std::set<LocalDate> hidden;
    for (const auto& note : log.painNotes) {
        if (note.date > today || !(knee == Side::Both || isAbout(note.side, knee)))
            continue;
        auto& score = worst.try_emplace(note.date, 0).first->second;
        score = std::max<double>(score, note.score.value());
        if (masked.contains(note.id))
            hidden.insert(note.date);
    }
    for (const auto day : hidden)
        worst.erase(day);
    return worst;
}

std::vector<LedgerDay> ledgerDays(const Log& log, Side knee, LocalDate today)
{
    const auto mornings = morningSeries(log, knee, today);
    std::set<LocalDate> runs;
    for (const auto& run : log.runs)
        runs.insert(run.when.date);
    std::vector<LedgerDay> days;
    std::optional<double> recent;
    auto knownUntil = mornings.first;
    for (const auto& [date, worst] : worstOfDays(log, knee, today)) {
        // The level of the mornings up to the day before.
        for (; knownUntil < date; knownUntil = daysAfter(knownUntil, 1))
            if (const auto score = mornings.on(knownUntil))
                recent = recent ? (1 - ofTheLatestMorning) * *recent + ofTheLatestMorning * *score : *score;
        const auto next = mornings.on(daysAfter(date, 1));
        if (!next || !recent)
            continue;
        days.push_back({.date = date,
            .worst = worst,
            .morning = mornings.on(date).value_or(*recent),
            .recent = *recent,
            .ran = runs.contains(date),
            .next = *next});
    }
    return days;
}

void compare(LedgerEntry& entry, const std::vector<LedgerDay>& days, const std::set<LocalDate>& with)
{
    Numbers next, treated, worst, squared, morning, recent, ran;
    Numbers nextWith, worstWith;
    for (const auto& day : days) {
        const bool has = with.contains(day.date);
        next.push_back(day.next);
        treated.push_back(has ? 1 : 0);
        worst.push_back(day.worst);
        squared.push_back(day.worst * day.worst);
        morning.push_back(day.morning);
        recent.push_back(day.recent);
        ran.push_back(day.ran ? 1 : 0);
        if (has) {
            nextWith.push_back(day.next);
            worstWith.push_back(day.worst);
        }
    }
    entry.counted = static_cast<int>(nextWith.size());
    entry.without = static_cast<int>(days.size()) - entry.counted;
    if (entry.counted > 0) {
        entry.meanWorst = meanOf(worstWith);
        entry.meanNext = meanOf(nextWith);
    }
    if (entry.counted < fewestDaysWith || entry.without < fewestDaysWithout)
        return;
    auto columns = withoutRepetition({Numbers(next.size(), 1.0), worst, squared, morning, recent, ran});
    if (!saysSomethingNew(treated, Explained(columns).residuals(treated)))
        return;
    columns.push_back(treated);
    const auto fit = leastSquares(next, columns);
    const auto& found = fit.coefficients.back();
    const double reach = studentQuantile(0.975, fit.degreesOfFreedom) * found.standardError;
    entry.difference = found.value;
    entry.meanExpected = *entry.meanNext - found.value;
    entry.interval = Interval{found.value - reach, found.value + reach};
    entry.p = found.standardError > 0 ? studentTwoSided(found.t, fit.degreesOfFreedom) : 1;
    entry.answer = *entry.p > clearFrom ? RemedyAnswer::NoClearDifference
        : found.value < 0               ? RemedyAnswer::Better
                                        : RemedyAnswer::Worse;
}

} // namespace

std::vector<LedgerEntry> remedyLedger(const Log& log, Side knee, LocalDate today)
{
    std::map<std::pair<Care, std::string>, std::set<LocalDate>> remedies;
    for (const auto& note : log.careNotes)
        if (note.date <= today && (!note.side || knee == Side::Both || isAbout(*note.side, knee)))
            remedies[{note.care, note.name}].insert(note.date);
    const auto days = ledgerDays(log, knee, today);
    std::vector<LedgerEntry> ledger;
    for (const auto& [remedy, with] : remedies) {
        LedgerEntry entry{.care = remedy.first,
            .name = remedy.second,
            .masks = mayMask(remedy.first),
            .days = static_cast<int>(with.size()),
            .counted = 0,
            .without = 0,
            .meanWorst = {},
            .meanNext = {},
            .meanExpected = {},
            .difference = {},
            .interval = {},
            .p = {},
            .answer = RemedyAnswer::TooFewDays};
        compare(entry, days, with);
        ledger.push_back(std::move(entry));
    }
    std::ranges::stable_sort(ledger, std::greater{}, &LedgerEntry::days);
    return ledger;
}

} // namespace patella
