// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QString>

#include "core/load/weeks.h"

// What the planned runs would make of the weeks to come, in the reader's language.
namespace patella::ui::words {

QString plannedWeek(const Week& week, const QLocale& locale = {});

} // namespace patella::ui::words
