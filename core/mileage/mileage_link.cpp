// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mileage/mileage_link.h"

#include "core/statistics/quantile.h"
#include "core/statistics/ranks.h"

namespace patella {

namespace {

WeekPairs pairsOf(std::span<const MileageWeek> weeks)
{
    WeekPairs pairs;
    for (const auto& week : weeks) {
        pairs.amounts.push_back(
            week.isKnown() ? std::optional(static_cast<double>(week.amount)) : std::nullopt);
        pairs.pains.push_back(week.week.inProgress ? std::nullopt : week.mean);
    }
    return pairs;
}

// Amounts and the worst scores so many weeks later, where both are known.
struct LinkPairs {
    Numbers amounts;
    Numbers worst;
};

LinkPairs pairsAt(std::span<const MileageWeek> weeks, int lag)
{
    LinkPairs pairs;
    for (auto i = static_cast<std::size_t>(lag); i < weeks.size(); ++i) {
        const auto& ran = weeks[i - static_cast<std::size_t>(lag)];
        const auto& hurt = weeks[i].week;
        if (!ran.isKnown() || hurt.inProgress || !hurt.worst)
            continue;
        pairs.amounts.push_back(static_cast<double>(ran.amount));
        pairs.worst.push_back(hurt.worst->value());
    }
    return pairs;
}

void countSides(MileageLink& link, const LinkPairs& pairs)
{
    link.middle = medianOf(pairs.amounts);
    for (std::size_t i = 0; i < pairs.amounts.size(); ++i) {
        auto& side = pairs.amounts[i] > *link.middle ? link.above : link.below;
        ++side.of;
        side.hits += pairs.worst[i] >= painfulFrom;
    }
    if (link.above.of > 0 && link.below.of > 0)
        link.difference = differenceOf(link.above, link.below);
}

// What is left of the weeks must point where the weeks themselves do.
MileageAnswer answerOf(const MileageLink& link, double correlation)
{
    if (!link.rho || !link.p)
        return MileageAnswer::NothingVaries;
    if (*link.p > linkFrom || (correlation > 0) != (*link.rho > 0))
        return MileageAnswer::NoClearLink;
    return *link.rho > 0 ? MileageAnswer::MoreHurtsMore : MileageAnswer::MoreHurtsLess;
}

} // namespace

MileageLink mileageLink(std::span<const MileageWeek> weeks)
{
    MileageLink link{
        .answer = MileageAnswer::TooFewWeeks,
        .weeks = static_cast<int>(pairsAt(weeks, 0).amounts.size()),
        .lagWeeks = 0,
        .rho = {},
        .p = {},
        .middle = {},
        .above = {.hits = 0, .of = 0},
        .below = {.hits = 0, .of = 0},
        .difference = {},
    };
    const bool enough = link.weeks >= fewestWeeks;
    double correlation = 0;
    if (enough)
        if (const auto test = strongestLag(pairsOf(weeks))) {
            link.lagWeeks = test->lag;
            link.p = test->p;
            correlation = test->correlation;
        }
    const auto pairs = pairsAt(weeks, link.lagWeeks);
    link.weeks = static_cast<int>(pairs.amounts.size());
    if (!pairs.amounts.empty())
        countSides(link, pairs);
    if (!enough)
        return link;
    link.rho = spearman(pairs.amounts, pairs.worst);
    link.answer = answerOf(link, correlation);
    return link;
}

} // namespace patella
