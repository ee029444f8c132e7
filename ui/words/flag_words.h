// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "core/knee/red_flags.h"
#include "core/log/flag_ending.h"

namespace patella::ui::words {

QString of(RedFlag flag); // "swollen within two hours"
QString of(FlagEndReason reason); // "Looked at"
QString of(Urgency urgency); // "the same day": how soon somebody should look at it

} // namespace patella::ui::words
