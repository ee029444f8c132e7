// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/done_before.h"

namespace patella::test {

std::vector<ChangeSet> lastChangeSets(const LogStore& store, int atMost)
{
    std::vector<ChangeSet> changeSets;
    for (const auto& done : store.doneChangeSets(atMost))
        changeSets.push_back(store.changeSet(done.lastEntry));
    return changeSets;
}

} // namespace patella::test
