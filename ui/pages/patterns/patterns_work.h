// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include "core/patterns/exploration.h"
#include "core/patterns/finding_runs.h"
#include "core/patterns/shoe_surface.h"
#include "core/patterns/twins.h"
#include "ui/work_beside.h"

#include <atomic>
#include <memory>
#include <vector>

namespace patella::ui {

// All that is shown of one knee.
struct KneeLook {
    Patterns patterns;
    std::vector<FindingRuns> runs; // of each finding
    ShoeSurfaceTable shoesOnSurfaces;
    std::vector<ExploredFactor> exploration;
    std::vector<TwinsOfAFactor> twins;
    std::vector<patterns::Factor> ready; // to be tested at the first look
};

KneeLook lookAtKnee(const Log& log, Side knee, LocalDate today);

// What the page of patterns is made of.
struct PatternsSeen {
    KneeLook left;
    KneeLook right;
    Side index; // the knee that is shown first
};

// Looks for patterns beside the window, which stays alive meanwhile. A look nobody waits for any more is
// given up.
class PatternsWork : public QObject {
    Q_OBJECT

public:
    PatternsWork(Log log, LocalDate today, QObject* parent = nullptr);
    ~PatternsWork() override;

    // Once it is done.
    std::shared_ptr<const PatternsSeen> seen() const { return m_seen; }

Q_SIGNALS:
    void done();

private:
    std::shared_ptr<const PatternsSeen> m_seen;
    std::shared_ptr<std::atomic<bool>> m_isWanted;
    WorkBeside m_beside;
};

} // namespace patella::ui
