// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include "core/store/log_store.h"
#include "tests/support/arbitrary.h"
#include "tests/support/temporary_folder.h"

namespace patella {
namespace {

using namespace test;

RC_GTEST_PROP(LogStoreProperties, EveryLogIsReadBackAsItWasWritten, (Log log))
{
    const TemporaryFolder folder;
    LogStore store(folder / "log.patella");
    store.apply(addingAll(log));
    sort(log);
    RC_ASSERT(store.wholeLog() == log);
    RC_ASSERT(store.faults().empty());
}

RC_GTEST_PROP(LogStoreProperties, EveryChangeSetIsTakenBackByItsInverse, (const Log& kept, const Log& added))
{
    const TemporaryFolder folder;
    LogStore store(folder / "log.patella");
    store.apply(addingAll(kept));
    const auto before = store.wholeLog();
    try {
        store.apply(addingAll(added));
    } catch (const StoreError&) {
        RC_DISCARD("the two logs share the name of a pair");
    }
    store.apply(inverse(addingAll(added)));
    RC_ASSERT(store.wholeLog() == before);
    RC_ASSERT(store.faults().empty());
}

} // namespace
} // namespace patella
