// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "core/log/programme.h"

namespace patella::ui::words {

QString of(ProgrammeKind kind); // what a runner follows: "squats"
QString nameOf(const Programme& programme); // its own name, or its kind: "Squats to a chair"

} // namespace patella::ui::words
