// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/log_store.h"
#include "core/store/salvage.h"
#include "tests/support/temporary_folder.h"

#include <cstddef>
#include <cstdint>
#include <cstdlib>

// The log file itself: whatever its bytes, it is refused by a StoreError or read, checked and salvaged.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size)
{
    using namespace patella;
    static const test::TemporaryFolder folder;
    static const auto file = folder / "log.patella";
    test::writeBytes(file, {reinterpret_cast<const char*>(bytes), size});
    try {
        const auto store = LogStore::forReading(file);
        store.wholeLog();
        store.faults();
        store.journal();
        store.doneChangeSets(10);
    } catch (const StoreError&) {
    }
    try {
        salvage(file);
    } catch (const StoreError&) {
    }
    if (test::bytesOf(file) != std::string(reinterpret_cast<const char*>(bytes), size))
        std::abort(); // reading changes nothing
    return 0;
}
