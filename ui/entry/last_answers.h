// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/log/log.h"

#include <optional>

namespace patella::ui {

// Of each question the answer of the latest run that has one.
struct LastAnswers {
    std::optional<SurfaceMix> surface;
    std::optional<ShoeId> shoe;
    std::optional<std::chrono::minutes> warmUp;
};

LastAnswers lastAnswers(const Log& log);

} // namespace patella::ui
