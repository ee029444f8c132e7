// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/patterns/patterns.h"

#include "core/patterns/findings.h"

#include <algorithm>
#include <cmath>

namespace patella {

namespace {

using namespace patterns;

std::span<const KneeRun> first(const std::vector<KneeRun>& runs, int count)
{
    return std::span(runs).first(static_cast<std::size_t>(count));
}

// It only matters to what the latest look is sure of.
std::optional<Look> lookBefore(const Log& log, const std::vector<KneeRun>& runs, int look, const Look& latest)
{
    const auto isSure = [](const Selected& each) { return each.p <= pOfAConsistentPattern; };
    if (std::ranges::none_of(latest.selection.selected, isSure))
        return std::nullopt;
    const auto before = latestLook(look - runsBetweenLooks);
    return before ? lookAt(log, first(runs, *before)) : std::nullopt;
}

void addTests(Patterns& patterns, const Look& look, std::span<const KneeRun> runs)
{
    for (const auto& column : look.columns)
        patterns.tested.push_back(column.factor);
    patterns.notTestable = look.notTestable;
    patterns.smallestFindable = smallestFindable(look, runs);
}

} // namespace

bool isSmall(const PatternFinding& finding)
{
    constexpr double aPoint = 1;
    return std::abs(finding.effect) * finding.ownRange < aPoint;
}

Patterns patternsOf(const Log& log, Side knee, LocalDate today)
{
    const auto runs = kneeRuns(log, knee, today);
    const auto scheduled = latestLook(static_cast<int>(runs.size()));
    Patterns patterns{
        .knee = knee,
        .runs = static_cast<int>(runs.size()),
        .look = scheduled.value_or(0),
        .nextLook = scheduled ? *scheduled + runsBetweenLooks : leastRuns,
        .withoutMorning = 0,
        .masked = 0,
        .painless = 0,
        .noAnswer = std::nullopt,
        .findings = {},
        .tested = {},
        .notTestable = {},
        .smallestFindable = std::nullopt,
    };
    if (!scheduled) {
        patterns.noAnswer = NoAnswerYet::TooFewRuns;
        patterns.notTestable = untested(log, runs);
        return patterns;
    }
    const auto ofTheLook = first(runs, *scheduled);
    patterns.withoutMorning = static_cast<int>(std::ranges::count_if(ofTheLook, &KneeRun::withoutMorning));
    patterns.masked = static_cast<int>(std::ranges::count_if(ofTheLook, &KneeRun::masked));
    patterns.painless = static_cast<int>(std::ranges::count(ofTheLook, Pain::least(), &KneeRun::worst));
    const auto look = lookAt(log, ofTheLook);
    if (!look) {
        patterns.noAnswer = NoAnswerYet::PainHardlyVaries;
        patterns.notTestable = untested(log, ofTheLook);
        return patterns;
    }
    addTests(patterns, *look, ofTheLook);
    patterns.findings = findingsOf(*look, ofTheLook, lookBefore(log, runs, *scheduled, *look));
    return patterns;
}

} // namespace patella
