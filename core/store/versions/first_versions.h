// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <string_view>

namespace patella {

// The SQL of the first three versions of a log. What has been released is never edited.
extern const std::array<std::string_view, 3> stepsToVersion3;

} // namespace patella
