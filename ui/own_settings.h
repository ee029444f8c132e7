// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace patella::ui {

// Both programs keep their settings in patella/patella.ini. What an earlier version kept under the name of an
// unknown organisation is taken over once. Called before anything asks for a setting.
void useOwnSettings();

} // namespace patella::ui
