// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "core/log/diary.h"
#include "ui/words/units.h"

// What was written down on a day, each entry in one line.
namespace patella::ui::words {

QString sentence(const DiaryDay& day, const Units& units); // "Tue 3 Nov: 8.2 km, worst pain 3"
QString line(
    const Record& record, const Log& log, const Units& units); // "Knee check, right knee: swelling slight"
QString daysWithoutEntry(int count, int ofDays);

} // namespace patella::ui::words
