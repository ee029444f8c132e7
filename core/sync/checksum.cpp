// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/checksum.h"

#include <array>

namespace patella::sync {

namespace {

constexpr std::uint64_t polynomial = 0x42F0E1EBA9EA3693;
constexpr std::uint64_t highestBit = std::uint64_t{1} << 63U;

constexpr std::array<std::uint64_t, 256> table = [] {
    std::array<std::uint64_t, 256> made{};
    for (std::uint64_t byte = 0; byte < made.size(); ++byte) {
        auto value = byte << 56U;
        for (int bit = 0; bit < 8; ++bit)
            value = (value & highestBit) != 0 ? value << 1U ^ polynomial : value << 1U;
        made[byte] = value;
    }
    return made;
}();

} // namespace

std::uint64_t checksumOf(std::string_view bytes)
{
    std::uint64_t sum = ~std::uint64_t{0};
    for (const char byte : bytes)
        sum = table[(sum >> 56U ^ static_cast<unsigned char>(byte)) & 0xFFU] ^ sum << 8U;
    return ~sum;
}

std::string checksumText(std::string_view bytes)
{
    constexpr std::string_view digits = "0123456789abcdef";
    auto sum = checksumOf(bytes);
    std::string text(16, '0');
    for (auto digit = text.rbegin(); digit != text.rend(); ++digit, sum >>= 4U)
        *digit = digits[sum & 0xFU];
    return text;
}

} // namespace patella::sync
