// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/damage.h"

#include <algorithm>

namespace patella::test {

namespace {

// Uniform distributions differ between libraries; a remainder does not.
std::size_t below(std::size_t end, std::mt19937& random) { return end == 0 ? 0 : random() % end; }

void flip(std::string& bytes, std::size_t from, std::mt19937& random)
{
    for (auto flips = 1 + below(20, random); flips > 0; --flips) {
        const auto at = from + below(bytes.size() - from, random);
        bytes[at] = static_cast<char>(bytes[at] ^ 1 << below(8, random));
    }
}

} // namespace

Damaged damaged(const std::string& file, DamageKind kind, std::mt19937& random)
{
    auto bytes = file;
    const auto size = bytes.size();
    const auto from = size / 50 + below(size - size / 50, random); // behind the header
    const auto span = std::min(size - from, 1 + below(size / 10 + 16, random));
    switch (kind) {
    case DamageKind::Cut:
        bytes.resize(from);
        break;
    case DamageKind::Overwritten:
        for (auto at = from; at < from + span; ++at)
            bytes[at] = static_cast<char>(below(256, random));
        break;
    case DamageKind::Flipped:
        flip(bytes, from, random);
        break;
    case DamageKind::Doubled:
        bytes.insert(from, bytes.substr(from, span));
        break;
    case DamageKind::Removed:
        bytes.erase(from, span);
        break;
    case DamageKind::Zeros:
        std::fill_n(bytes.begin() + static_cast<std::ptrdiff_t>(from), span, '\0');
        break;
    }
    return {kind, std::move(bytes), from};
}

} // namespace patella::test
