// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace patella::ui {

// Shows each place of a knee map to screen readers as a box to check. Once for the program.
void describeKneeMapsToScreenReaders();

} // namespace patella::ui
