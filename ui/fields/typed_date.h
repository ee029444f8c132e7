// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QString>

#include "core/log/values/local_time.h"

#include <optional>

namespace patella::ui {

// A day as it is written in a locale, with or without its year, or as 2026-11-20. Without a year it is the
// latest such day up to today; two digits of a year are of this century, or of the last one when that day is
// still to come.
std::optional<LocalDate> dateFromText(const QString& text, LocalDate today, const QLocale& locale = {});

} // namespace patella::ui
