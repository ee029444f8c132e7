// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/shared/headroom_words.h"

#include <QCoreApplication>

#include "ui/words/plan/limit_words.h"
#include "ui/words/plan/return_words.h"

#include <algorithm>

namespace patella::ui::words {

namespace {

struct HeadroomWords {
    Q_DECLARE_TR_FUNCTIONS(HeadroomWords)
};

} // namespace

std::vector<RoomLeft> roomLeft(const Headroom& room, const Units& units, const std::optional<Limits>& limits)
{
    std::vector<RoomLeft> rules;
    const auto far = [&](Distance left) { return distance(left, units); };
    if (limits && limits->leftThisWeek)
        rules.push_back({*limits->leftThisWeek,
            HeadroomWords::tr("%1, left this week: %2")
                .arg(setBy(limits->by, units), far(*limits->leftThisWeek)),
            weekLimit(*limits, units)});
    if (room.week)
        rules.push_back({*room.week,
            HeadroomWords::tr("left under the 10\u00a0% line: %1").arg(far(*room.week)),
            HeadroomWords::tr("What is left of this week's 10\u00a0% line. A rule of thumb: in a trial of "
                              "532 beginners it did not reduce injuries (Buist 2008).")});
    if (room.session)
        rules.push_back({*room.session,
            HeadroomWords::tr("longest run to stay within 10\u00a0%: %1").arg(far(*room.session)),
            HeadroomWords::tr(
                "Ten percent over your longest run of the last 30 days. Among 5,205 runners those who went "
                "further in a single run were injured more often (Frandsen 2025); a cohort, not a trial.")});
    if (room.painFree)
        rules.push_back({room.painFree->distance,
            (room.painFree->atLeast ? HeadroomWords::tr("pain-free: at least %1")
                                    : HeadroomWords::tr("mostly pain-free: %1"))
                .arg(far(room.painFree->distance)),
            HeadroomWords::tr(
                "In your runs of the last eight weeks pain began before this distance in at most one in "
                "four. Runs counted: %1. This describes the past; it does not predict.")
                .arg(units.locale.toString(room.painFree->runs))});
    if (room.forgiven)
        rules.push_back({room.forgiven->distance,
            (room.forgiven->atLeast ? HeadroomWords::tr("mornings fine: at least %1")
                                    : HeadroomWords::tr("mornings mostly fine: %1"))
                .arg(far(room.forgiven->distance)),
            HeadroomWords::tr("After your runs of the last twelve months up to this distance the knee was "
                              "worse the next morning at most one time in four. Runs counted: %1. This "
                              "describes the past; it does not predict.")
                .arg(units.locale.toString(room.forgiven->runs))});
    std::stable_sort(rules.begin(), rules.end(),
        [](const RoomLeft& a, const RoomLeft& b) { return a.distance < b.distance; });
    return rules;
}

} // namespace patella::ui::words
