// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

namespace patella::ui {

// Does work on a thread of its own and comes back when it is done, though the program be ended meanwhile. The
// window is painted and its clocks go on; what is typed and clicked waits in its order. What the work throws
// is thrown here.
void waitBeside(const std::function<void()>& work);

} // namespace patella::ui
