// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

namespace patella::ui {

// What cannot be read or reached whole in what is in sight, a line each with needed and given points: texts
// of labels, buttons, boxes, tabs, groups, headings, lists and empty fields, unless a tool tip says them;
// parts beyond the part around them, and pages that slide sideways.
QStringList cutTexts(const QWidget& place);

} // namespace patella::ui
