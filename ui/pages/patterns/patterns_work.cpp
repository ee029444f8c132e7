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
    , m_thread([this, log = std::move(log), today] {
        m_seen = std::make_shared<const PatternsSeen>(PatternsSeen{
            .left = lookAtKnee(log, Side::Left, today),
            .right = lookAtKnee(log, Side::Right, today),
            .index = patterns::indexKnee(log, today),
        });
        QMetaObject::invokeMethod(this, &PatternsWork::done, Qt::QueuedConnection);
    })
{
}

} // namespace patella::ui
