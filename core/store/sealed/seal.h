// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <variant>

namespace patella {

// Bytes that nobody reads without their passphrase, and in which every change is noticed: Argon2id makes a
// key of the passphrase, secretstream (XChaCha20 and Poly1305) encrypts with it, piece by piece. Whoever
// guesses pays the cost of the key for each guess.
//
//   8  "PaTeSeal"
//   4  version of this form: 1
//   4  passes over the memory   } the cost of the key
//   4  memory in KiB            }
//  16  salt of the key
//  16  a hash of the key, so that another passphrase is told from damage
//  24  header of secretstream
//  16  a hash of the 76 bytes before, so that damage to them is told from another passphrase
//  ... pieces of 65,536 bytes and 17 each, the last one marked; the 92 bytes before belong to the first
//
// Numbers are little-endian.
struct SealCost {
    std::uint32_t passes;
    std::uint32_t kibibytes;
};

inline constexpr SealCost usualSealCost{.passes = 3, .kibibytes = 192 * 1024};

enum class SealTrouble {
    NotSealed,
    Newer, // by a later version of Patella
    Damaged, // cut off, changed, or longer than it was
    OtherPassphrase,
    NoMemory, // for the key
};

inline constexpr std::string_view sealMark = "PaTeSeal";

// Throws std::bad_alloc where there is not enough memory for the key.
std::string sealed(std::string_view bytes, std::string_view passphrase, SealCost cost = usualSealCost);

std::variant<std::string, SealTrouble> unsealed(std::string_view sealed, std::string_view passphrase);

} // namespace patella
