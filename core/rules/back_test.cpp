// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/back_test.h"

#include "core/knee/flares.h"
#include "core/rules/rule_cases.h"

#include <algorithm>
#include <set>

namespace patella {

namespace {

constexpr int daysToFollow = 7;
constexpr int daysWithoutSore = 7;

bool afterTheRunBegan(Moment moment) { return moment == Moment::During || moment == Moment::After; }

// The knee around the weeks and runs of one rule.
class Aftermath {
public:
    Aftermath(const KneeDays& knee, bool ofWeeks, LocalDate today)
        : m_knee(knee)
        , m_ofWeeks(ofWeeks)
        , m_today(today)
    {
    }

    // No new flare could begin: a sore day in the seven before, or pain before the run of that day.
    bool isAlreadySore(LocalDate day) const
    {
        const int last = m_ofWeeks ? 0 : -1; // a week has ended with its Sunday, a run's day has just begun
        for (int days = last - daysWithoutSore + 1; days <= last; ++days)
            if (m_knee.on(daysAfter(day, days)) == KneeDay::Sore)
                return true;
        const auto flare = std::ranges::find(m_knee.flares, day, &Flare::day);
        return !m_ofWeeks && flare != m_knee.flares.end() && !afterTheRunBegan(flare->moment);
    }

    const Flare* flareAfter(LocalDate day) const
    {
        const auto first = m_ofWeeks ? daysAfter(day, 1) : day;
        const auto found = std::ranges::lower_bound(m_knee.flares, first, {}, &Flare::day);
        return found == m_knee.flares.end() || found->day > daysAfter(day, daysToFollow) ? nullptr : &*found;
    }

    // No flare has been written down; whether there was none is known only if somebody answered.
    bool isKnownCalmAfter(LocalDate day) const
    {
        if (daysAfter(day, daysToFollow) > m_today)
            return false;
        for (int days = 1; days <= daysToFollow; ++days)
            if (m_knee.on(daysAfter(day, days)) == KneeDay::Calm)
                return true;
        return false;
    }

private:
    const KneeDays& m_knee;
    bool m_ofWeeks;
    LocalDate m_today;
};

BackTestSays whatItSays(const RuleRecord& record)
{
    if (record.flares < fewestFlares)
        return BackTestSays::TooFewFlares;
    if (record.broken.of < fewestOfEach)
        return BackTestSays::TooFewBroken;
    if (record.kept.of < fewestOfEach)
        return BackTestSays::TooFewKept;
    if (record.difference->interval.low > 0)
        return BackTestSays::MoreWhenBroken;
    return record.difference->interval.high < 0 ? BackTestSays::MoreWhenKept : BackTestSays::NoDifference;
}

RuleRecord recordOf(Rule rule, std::span<const RuleCase> cases, const Aftermath& aftermath)
{
    RuleRecord record{.rule = rule,
        .broken = {0, 0},
        .kept = {0, 0},
        .flares = 0,
        .leftOut = {0, 0, 0},
        .difference = {},
        .says = BackTestSays::TooFewFlares};
    std::set<LocalDate> flares;
    for (const auto& [day, broken] : cases) {
        const auto* flare = aftermath.flareAfter(day);
        if (!broken) {
            ++record.leftOut.notJudged;
        } else if (aftermath.isAlreadySore(day)) {
            ++record.leftOut.alreadySore;
        } else if (!flare && !aftermath.isKnownCalmAfter(day)) {
            ++record.leftOut.kneeUnknown;
        } else {
            auto& side = *broken ? record.broken : record.kept;
            ++side.of;
            side.hits += flare ? 1 : 0;
            if (flare)
                flares.insert(flare->day);
        }
    }
    record.flares = static_cast<int>(flares.size());
    if (record.broken.of > 0 && record.kept.of > 0)
        record.difference = differenceOf(record.broken, record.kept);
    record.says = whatItSays(record);
    return record;
}

} // namespace

std::vector<RuleRecord> backTest(const Log& log, LoadUnit unit, LocalDate today)
{
    const auto knee = kneeDays(log, today);
    std::vector<RuleRecord> records;
    for (const auto rule : everyRule)
        records.push_back(
            recordOf(rule, casesOf(rule, log, unit, today), Aftermath(knee, isOfWeeks(rule), today)));
    return records;
}

} // namespace patella
