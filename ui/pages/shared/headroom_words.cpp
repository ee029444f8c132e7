// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/shared/headroom_words.h"

#include <QCoreApplication>

#include "ui/words/units.h"

#include <algorithm>

namespace patella::ui::words {

namespace {

struct HeadroomWords {
    Q_DECLARE_TR_FUNCTIONS(HeadroomWords)
};

} // namespace

std::vector<RoomLeft> roomLeft(const Headroom& room, const QLocale& locale)
{
    std::vector<RoomLeft> rules;
    const auto far = [&](Distance left) { return distance(left, locale); };
    if (room.week)
        rules.push_back({*room.week, HeadroomWords::tr("week line: %1").arg(far(*room.week)),
            HeadroomWords::tr("What is left of this week's 10\u00a0% line. A rule of thumb: a trial of 532 "
                              "beginners found no fewer injuries with it (Buist 2008).")});
    if (room.session)
        rules.push_back(
            {*room.session, HeadroomWords::tr("longest run of 30 days: %1").arg(far(*room.session)),
                HeadroomWords::tr(
                    "Ten percent over your longest run of the last 30 days. Among 5,205 runners those "
                    "who went further in one run were hurt more often (Frandsen 2025); a cohort, not "
                    "a trial.")});
    if (room.painFree)
        rules.push_back({room.painFree->distance,
            (room.painFree->atLeast ? HeadroomWords::tr("without pain: at least %1")
                                    : HeadroomWords::tr("mostly without pain: %1"))
                .arg(far(room.painFree->distance)),
            HeadroomWords::tr(
                "In at most one of four of your own runs of the last eight weeks the pain began "
                "before this. Runs that say so: %1. It describes, it does not predict.")
                .arg(locale.toString(room.painFree->runs))});
    std::stable_sort(rules.begin(), rules.end(),
        [](const RoomLeft& a, const RoomLeft& b) { return a.distance < b.distance; });
    return rules;
}

} // namespace patella::ui::words
