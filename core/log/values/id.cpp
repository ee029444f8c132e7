// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/log/values/id.h"

#include <fmt/format.h>

#include <array>
#include <mutex>
#include <random>

namespace patella {

std::string uuidV7(std::chrono::milliseconds sinceEpoch, std::uint64_t randomHigh, std::uint64_t randomLow)
{
    const auto time = static_cast<std::uint64_t>(sinceEpoch.count());
    const auto version = 0x7000U | (randomHigh & 0x0FFFU);
    const auto variant = 0x8000U | (randomLow >> 48U & 0x3FFFU);
    return fmt::format("{:08x}-{:04x}-{:04x}-{:04x}-{:012x}", time >> 16U & 0xFFFFFFFFU, time & 0xFFFFU,
        version, variant, randomLow & 0xFFFFFFFFFFFFU);
}

std::string freshUuid()
{
    static std::mutex mutex;
    static std::random_device entropy;
    static std::uint64_t lastTick = 0;
    const std::lock_guard lock(mutex);

    // 48 bits of milliseconds and 12 bits of their fraction (RFC 9562, method 3), so that keys keep the order
    // of typing.
    const auto now = std::chrono::duration_cast<std::chrono::nanoseconds>(
        std::chrono::system_clock::now().time_since_epoch());
    auto tick = static_cast<std::uint64_t>(now.count()) / 1'000'000U * 4096U
        + static_cast<std::uint64_t>(now.count()) % 1'000'000U * 4096U / 1'000'000U;
    tick = std::max(tick, lastTick + 1);
    lastTick = tick;

    const auto low = std::uint64_t{entropy()} << 32U | entropy();
    return uuidV7(std::chrono::milliseconds{tick / 4096U}, tick % 4096U, low);
}

namespace {

constexpr std::size_t lengthOfText = 36;

constexpr bool isHyphenAt(std::size_t place)
{
    return place == 8 || place == 13 || place == 18 || place == 23;
}

constexpr std::array<std::int8_t, 256> hexDigits = [] {
    std::array<std::int8_t, 256> digits{};
    digits.fill(-1);
    for (std::int8_t i = 0; i < 16; ++i)
        digits.at(static_cast<unsigned char>("0123456789abcdef"[i])) = i;
    return digits;
}();

} // namespace

bool isUuid(std::string_view text) { return uuidBits(text).has_value(); }

std::optional<UuidBits> uuidBits(std::string_view text)
{
    if (text.size() != lengthOfText)
        return std::nullopt;
    UuidBits bits;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (isHyphenAt(i)) {
            if (text[i] != '-')
                return std::nullopt;
            continue;
        }
        const auto digit = hexDigits.at(static_cast<unsigned char>(text[i]));
        if (digit < 0)
            return std::nullopt;
        auto& half = i < 18 ? bits.high : bits.low;
        half = half << 4U | static_cast<std::uint64_t>(digit);
    }
    return bits;
}

std::string uuidText(UuidBits bits)
{
    std::string text(lengthOfText, '-');
    unsigned left = 64;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (isHyphenAt(i))
            continue;
        left = left == 0 ? 60 : left - 4;
        text[i] = "0123456789abcdef"[(i < 18 ? bits.high : bits.low) >> left & 0xFU];
    }
    return text;
}

} // namespace patella
