// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace patella::ui {

enum class Appearance { System, Light, Dark };

// Sets style, palette and the few rules of the program's look. System: the desktop's palette as it is at the
// start.
void apply(Appearance appearance);

// What was chosen on this computer.
Appearance chosenAppearance();
void keep(Appearance appearance);

} // namespace patella::ui
