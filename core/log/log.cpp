// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/log/log.h"

#include "core/log/order.h"

#include <algorithm>
#include <iterator>

namespace patella {

Deed inverse(const Deed& deed)
{
    Deed back;
    std::transform(deed.rbegin(), deed.rend(), std::back_inserter(back),
        [](const Change& change) { return Change{.before = change.after, .after = change.before}; });
    return back;
}

std::vector<Deed> standing(std::vector<Deed> deeds)
{
    std::vector<Deed> stack;
    for (auto& deed : deeds) {
        if (!stack.empty() && deed == inverse(stack.back()))
            stack.pop_back();
        else
            stack.push_back(std::move(deed));
    }
    return stack;
}

Deed addingAll(const Log& log)
{
    Deed deed;
    forEachList(log, [&](const auto& records) {
        for (const auto& record : records)
            deed.push_back(added(record));
    });
    return deed;
}

void sort(Log& log)
{
    forEachList(log, [](auto& records) { sort(records); });
}

} // namespace patella
