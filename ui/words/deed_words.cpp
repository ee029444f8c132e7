// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/deed_words.h"

#include <QCoreApplication>

#include <algorithm>

namespace patella::ui::words {

namespace {

struct Deeds {
    Q_DECLARE_TR_FUNCTIONS(Deeds)
};

int runsIn(const Deed& deed, bool before, bool after)
{
    const auto isRun
        = [](const std::optional<Record>& side) { return side && std::holds_alternative<RunEntry>(*side); };
    return static_cast<int>(std::count_if(deed.begin(), deed.end(), [&](const Change& change) {
        return isRun(change.before) == before && isRun(change.after) == after;
    }));
}

} // namespace

QString nameOf(const Deed& deed)
{
    if (const int added = runsIn(deed, false, true))
        return Deeds::tr("adding %n run(s)", nullptr, added);
    if (const int removed = runsIn(deed, true, false))
        return Deeds::tr("deleting %n run(s)", nullptr, removed);
    if (const int changed = runsIn(deed, true, true))
        return Deeds::tr("changing %n run(s)", nullptr, changed);
    return Deeds::tr("a note about the knee");
}

} // namespace patella::ui::words
