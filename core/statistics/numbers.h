// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

namespace patella {

// One number per run, in the order of the runs.
using Numbers = std::vector<double>;

} // namespace patella
