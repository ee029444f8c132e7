// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace patella::ui::words {

QString withCapital(QString text); // its first letter, to begin a sentence or a label

} // namespace patella::ui::words
