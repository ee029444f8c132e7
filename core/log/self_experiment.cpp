// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/log/self_experiment.h"

#include <limits>
#include <random>

namespace patella {

Seed Seed::fresh()
{
    std::random_device entropy;
    std::uniform_int_distribution<std::int64_t> any(1, std::numeric_limits<std::int64_t>::max());
    return {any(entropy)};
}

} // namespace patella
