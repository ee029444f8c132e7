// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/log/new_records.h"

#include "core/log/blank.h"

#include <algorithm>

namespace patella {

KneeCheck newKneeCheck(const Log& log, LocalDate day)
{
    auto check = newOf<KneeCheck>(day);
    LocalDate latest{};
    const auto adopt = [&](LocalDate date, Side side) {
        if (date >= latest && date <= day) {
            latest = date;
            check.side = side;
        }
    };
    check.side = Side::Left;
    for (const auto& note : log.painNotes)
        if (note.score > Pain::least())
            adopt(note.date, note.side);
    for (const auto& each : log.kneeChecks)
        adopt(each.date, each.side);
    const auto known = std::find_if(log.kneeChecks.begin(), log.kneeChecks.end(),
        [&](const KneeCheck& each) { return each.date == day && each.side == check.side; });
    return known == log.kneeChecks.end() ? check : *known;
}

} // namespace patella
