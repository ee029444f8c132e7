// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/log/log.h"

#include <algorithm>
#include <iterator>
#include <tuple>

namespace patella {

Deed inverse(const Deed& deed)
{
    Deed back;
    std::transform(deed.rbegin(), deed.rend(), std::back_inserter(back),
        [](const Change& change) { return Change{.before = change.after, .after = change.before}; });
    return back;
}

Deed addingAll(const Log& log)
{
    Deed deed;
    for (const auto& shoe : log.shoes)
        deed.push_back(added(shoe));
    for (const auto& run : log.runs)
        deed.push_back(added(run));
    for (const auto& note : log.painNotes)
        deed.push_back(added(note));
    return deed;
}

void sort(Log& log)
{
    const auto by = [](auto key) { return [key](const auto& a, const auto& b) { return key(a) < key(b); }; };
    std::sort(log.shoes.begin(), log.shoes.end(),
        by([](const Shoe& each) { return std::tie(each.name, each.id); }));
    std::sort(log.runs.begin(), log.runs.end(),
        by([](const RunEntry& each) { return std::tie(each.date, each.start, each.id); }));
    std::sort(log.painNotes.begin(), log.painNotes.end(),
        by([](const PainNote& each) { return std::tie(each.date, each.moment, each.id); }));
}

} // namespace patella
