// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/import/computer_zone.h"

#include <ctime>

namespace patella::exchange {

UtcOffset computerOffsetAt(std::chrono::sys_seconds instant)
{
    const std::time_t time = instant.time_since_epoch().count();
    std::tm local{};
    if (::localtime_r(&time, &local) == nullptr)
        return {};
    return {std::chrono::floor<std::chrono::minutes>(std::chrono::seconds{local.tm_gmtoff})};
}

} // namespace patella::exchange
