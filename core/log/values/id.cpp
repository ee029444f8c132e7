// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/log/values/id.h"

#include <fmt/format.h>

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

bool isUuid(std::string_view text)
{
    if (text.size() != 36)
        return false;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const bool hyphen = i == 8 || i == 13 || i == 18 || i == 23;
        const char c = text[i];
        const bool hex = (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f');
        if (hyphen ? c != '-' : !hex)
            return false;
    }
    return true;
}

} // namespace patella
