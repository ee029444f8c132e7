// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace patella::exchange {

// While one lives, freed memory stays with the process: each file asks for as much as the one before it gave
// back, and getting a page from the system takes longer than filling it. All but a little is given back at
// the end.
class KeptMemory {
public:
    KeptMemory();
    ~KeptMemory();
    KeptMemory(const KeptMemory&) = delete;
    KeptMemory& operator=(const KeptMemory&) = delete;
};

} // namespace patella::exchange
