// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/patterns/patterns_work.h"

#include "core/patterns/ready_factors.h"

namespace patella::ui {

KneeLook lookAtKnee(const Log& log, Side knee, LocalDate today)
{
    auto patterns = patternsOf(log, knee, today);
    auto runs = runsOfFindings(log, patterns, today);
    return {.patterns = std::move(patterns),
        .runs = std::move(runs),
        .shoesOnSurfaces = shoeSurfaceTable(log, knee, today),
        .exploration = explorationOf(log, knee, today),
        .twins = twinsOfEachFactor(log, knee, today),
        .ready = readyFactors(log, knee, today)};
}

PatternsWork::PatternsWork(Log log, LocalDate today, QObject* parent)
    : QObject(parent)
    , m_isWanted(std::make_shared<std::atomic<bool>>(true))
{
    m_beside.ask([this, log = std::move(log), today, isWanted = m_isWanted]() -> WorkBeside::Show {
        auto left = lookAtKnee(log, Side::Left, today);
        if (!*isWanted)
            return {};
        auto right = lookAtKnee(log, Side::Right, today);
        auto seen = std::make_shared<const PatternsSeen>(PatternsSeen{
            .left = std::move(left), .right = std::move(right), .index = patterns::indexKnee(log, today)});
        return [this, seen = std::move(seen)] {
            m_seen = seen;
            Q_EMIT done();
        };
    });
}

PatternsWork::~PatternsWork() { *m_isWanted = false; }

} // namespace patella::ui
