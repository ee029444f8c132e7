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
constexpr std::array<std::size_t, 4> hyphens{8, 13, 18, 23};
constexpr std::array<std::size_t, 16> bytesAt{0, 2, 4, 6, 9, 11, 14, 16, 19, 21, 24, 26, 28, 30, 32, 34};
constexpr std::string_view hexDigits = "0123456789abcdef";

// 16: no digit.
constexpr std::array<std::uint8_t, 256> valuesOfDigits = [] {
    std::array<std::uint8_t, 256> values{};
    values.fill(16);
    for (std::uint8_t i = 0; i < 16; ++i)
        values.at(static_cast<unsigned char>(hexDigits[i])) = i;
    return values;
}();

} // namespace

bool isUuid(std::string_view text) { return uuidBits(text).has_value(); }

std::optional<UuidBits> uuidBits(std::string_view text)
{
    if (text.size() != lengthOfText)
        return std::nullopt;
    for (const auto hyphen : hyphens)
        if (text[hyphen] != '-')
            return std::nullopt;
    std::array<std::uint64_t, 2> halves{};
    unsigned wrong = 0;
    for (std::size_t i = 0; i < bytesAt.size(); ++i) {
        const unsigned high = valuesOfDigits[static_cast<unsigned char>(text[bytesAt[i]])];
        const unsigned low = valuesOfDigits[static_cast<unsigned char>(text[bytesAt[i] + 1])];
        wrong |= high | low;
        halves[i / 8] = halves[i / 8] << 8U | (high << 4U | low);
    }
    return wrong < 16 ? std::optional(UuidBits{halves[0], halves[1]}) : std::nullopt;
}

std::string uuidText(UuidBits bits)
{
    std::string text(lengthOfText, '-');
    for (std::size_t i = 0; i < bytesAt.size(); ++i) {
        const auto byte = (i < 8 ? bits.high : bits.low) >> (56U - 8U * (i % 8)) & 0xFFU;
        text[bytesAt[i]] = hexDigits[byte >> 4U];
        text[bytesAt[i] + 1] = hexDigits[byte & 0xFU];
    }
    return text;
}

} // namespace patella
