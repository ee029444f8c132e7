// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/knee/remedies.h"

#include "core/log/masking.h"
#include "core/statistics/quantile.h"

#include <algorithm>
#include <map>
#include <set>

namespace patella {

namespace {

RemedyUse useOf(const std::vector<const CareNote*>& notes)
{
    RemedyUse use{
        .care = notes.front()->care,
        .name = notes.front()->name,
        .times = static_cast<int>(notes.size()),
        .days = 0,
        .first = notes.front()->date,
        .last = notes.front()->date,
        .compared = 0,
        .better = 0,
        .same = 0,
        .worse = 0,
        .medianChange = std::nullopt,
        .masks = mayMask(notes.front()->care),
    };
    std::set<LocalDate> days;
    std::vector<int> changes;
    for (const auto* note : notes) {
        days.insert(note->date);
        if (!note->painBefore || !note->painDayAfter)
            continue;
        const int change = note->painDayAfter->value() - note->painBefore->value();
        changes.push_back(change);
        use.better += change < 0 ? 1 : 0;
        use.same += change == 0 ? 1 : 0;
        use.worse += change > 0 ? 1 : 0;
    }
    use.days = static_cast<int>(days.size());
    use.first = *days.begin();
    use.last = *days.rbegin();
    use.compared = static_cast<int>(changes.size());
    use.medianChange = medianOf(changes);
    return use;
}

} // namespace

std::vector<RemedyUse> remedyUses(std::span<const CareNote> notes)
{
    std::map<std::pair<Care, std::string>, std::vector<const CareNote*>> byName;
    for (const auto& note : notes)
        byName[{note.care, note.name}].push_back(&note);
    std::vector<RemedyUse> uses;
    for (const auto& [name, ofName] : byName)
        uses.push_back(useOf(ofName));
    std::stable_sort(
        uses.begin(), uses.end(), [](const RemedyUse& a, const RemedyUse& b) { return a.times > b.times; });
    return uses;
}

} // namespace patella
