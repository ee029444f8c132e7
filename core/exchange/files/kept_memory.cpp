// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/files/kept_memory.h"

#include <algorithm>
#include <malloc.h>

namespace patella::exchange {

namespace {

constexpr int largestBlock = 32 << 20; // that the GNU C library takes from kept memory
constexpr int mostKept = 256 << 20;
constexpr int mostKeptAfterwards = 8 << 20;

void keep(int bytes)
{
    mallopt(M_TRIM_THRESHOLD, bytes);
    mallopt(M_MMAP_THRESHOLD, std::min(bytes, largestBlock));
}

} // namespace

KeptMemory::KeptMemory() { keep(mostKept); }

KeptMemory::~KeptMemory()
{
    keep(mostKeptAfterwards);
    malloc_trim(0);
}

} // namespace patella::exchange
