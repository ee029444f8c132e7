// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/back_test.h"

#include "core/rules/rule_cases.h"

#include <algorithm>
#include <array>
#include <set>
#include <span>

namespace patella {

namespace {

constexpr int daysToFollow = 7;

bool afterTheRunBegan(Moment moment) { return moment == Moment::During || moment == Moment::After; }

using Knees = std::array<KneeDays, 2>;

// The knees around the weeks and runs of one rule.
class Aftermath {
public:
    Aftermath(const Knees& knees, LocalDate today)
        : m_knees(knees)
        , m_today(today)
    {
    }

    // No new flare could begin: a sore day in the seven before, or pain before the run of that day.
    bool isAlreadySore(const RuleCase& of) const
    {
        const auto day = of.day;
        const int last = of.fromTheRunOn ? -1 : 0; // a run's day has just begun
        return std::ranges::any_of(m_knees, [&](const KneeDays& knee) {
            if (isAny(KneeDay::Sore, knee, daysAfter(day, last - quietDaysAfterFlare), daysAfter(day, last)))
                return true;
            const auto flare = std::ranges::find(knee.flares, day, &Flare::began);
            return of.fromTheRunOn && flare != knee.flares.end() && !afterTheRunBegan(flare->moment);
        });
    }

    // The first flare of either knee within the days that follow.
    const Flare* flareAfter(const RuleCase& of) const
    {
        const auto day = of.day;
        const auto from = of.fromTheRunOn ? day : daysAfter(day, 1);
        const Flare* first = nullptr;
        for (const auto& knee : m_knees) {
            const auto found = std::ranges::lower_bound(knee.flares, from, {}, &Flare::began);
            if (found != knee.flares.end() && found->began <= daysAfter(day, daysToFollow)
                && (!first || found->began < first->began))
                first = &*found;
        }
        return first;
    }

    // No flare has been written down; whether there was none is known only if somebody answered.
    bool isKnownCalmAfter(LocalDate day) const
    {
        const auto last = daysAfter(day, daysToFollow);
        return last <= m_today && std::ranges::any_of(m_knees, [&](const KneeDays& knee) {
            return isAny(KneeDay::Calm, knee, day, last);
        });
    }

private:
    // Whether a day after one and up to another was like this.
    static bool isAny(KneeDay state, const KneeDays& knee, LocalDate after, LocalDate last)
    {
        for (auto day = daysAfter(after, 1); day <= last; day = daysAfter(day, 1))
            if (knee.on(day) == state)
                return true;
        return false;
    }

    const Knees& m_knees;
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
    std::set<const Flare*> flares;
    for (const auto& each : cases) {
        const auto* flare = aftermath.flareAfter(each);
        if (!each.broken) {
            ++record.leftOut.notJudged;
        } else if (aftermath.isAlreadySore(each)) {
            ++record.leftOut.alreadySore;
        } else if (!flare && !aftermath.isKnownCalmAfter(each.day)) {
            ++record.leftOut.kneeUnknown;
        } else {
            auto& side = *each.broken ? record.broken : record.kept;
            ++side.of;
            side.hits += flare ? 1 : 0;
            if (flare)
                flares.insert(flare);
        }
    }
    record.flares = static_cast<int>(flares.size());
    if (record.broken.of > 0 && record.kept.of > 0)
        record.difference = differenceOf(record.broken, record.kept);
    record.says = whatItSays(record);
    return record;
}

} // namespace

BackTest backTest(const Log& log, LoadUnit unit, LocalDate today)
{
    const Knees knees{kneeDays(log, Side::Left, today), kneeDays(log, Side::Right, today)};
    BackTest test{.flares = knees[0].flares, .rules = {}};
    test.flares.insert(test.flares.end(), knees[1].flares.begin(), knees[1].flares.end());
    std::ranges::stable_sort(test.flares, {}, &Flare::began);
    for (const auto rule : everyRule)
        test.rules.push_back(recordOf(rule, casesOf(rule, log, unit, today), Aftermath(knees, today)));
    return test;
}

} // namespace patella
