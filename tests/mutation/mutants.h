// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Part of every file with mutants; see mutate.py.

namespace patella::mutation {

constexpr int most = 4096;

// The mutant that the environment asked for (PATELLA_MUTANT), or 0.
extern int active;

// Which mutants were reached, a byte each, where the environment names a file for it (PATELLA_REACHED); else
// null.
extern unsigned char* reached;

inline bool isActive(int mutant)
{
    if (reached != nullptr)
        reached[mutant] = 1;
    return active == mutant;
}

} // namespace patella::mutation

// A name that is found from every namespace, also from that of nobody.
inline bool mutant(int number) { return patella::mutation::isActive(number); }
