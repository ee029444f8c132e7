// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "core/report/daily_life.h"

namespace patella::ui::words {

QString of(DailyTask task); // "stairs down"

} // namespace patella::ui::words
