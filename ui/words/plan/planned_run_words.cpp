// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/plan/planned_run_words.h"

#include <QCoreApplication>
#include <QStringList>

#include "ui/convert.h"
#include "ui/words/log_words.h"

#include <algorithm>

namespace patella::ui::words {

namespace {

struct PlannedRuns {
    Q_DECLARE_TR_FUNCTIONS(PlannedRuns)
};

} // namespace

QString plannedInFull(const PlannedRun& run, const std::vector<Shoe>& shoes, const Units& units)
{
    QStringList parts;
    if (run.distance)
        parts << distance(*run.distance, units);
    if (run.duration)
        parts << PlannedRuns::tr("%1 min").arg(units.locale.toString(run.duration->count()));
    if (run.kind)
        parts << of(*run.kind);
    if (run.surface)
        parts << of(*run.surface);
    if (const auto shoe
        = std::ranges::find(shoes, run.shoe, [](const Shoe& each) { return std::optional(each.id); });
        run.shoe && shoe != shoes.end())
        //: the name of a pair of shoes
        parts << PlannedRuns::tr("“%1”").arg(toQt(shoe->name));
    const auto planned = parts.join(QStringLiteral(", "));
    //: what is planned of a run, and what was noted about it
    return run.notes.empty() ? planned : PlannedRuns::tr("%1: %2").arg(planned, brief(run.notes));
}

} // namespace patella::ui::words
