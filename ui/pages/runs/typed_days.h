// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QString>

#include "ui/pages/runs/run_search.h"

namespace patella::ui {

// A word, prepared by words::forSearch, as days: "2026", "2026-10", "28.11.2026", "11/28" where months come
// first, "october", "sunday", "today". Names are those of the locale or English ones, from three letters on.
std::optional<RunSearch::DayLike> dayLike(const QString& word, LocalDate today, const QLocale& locale);

// "28 nov", "28. nov", "nov 28".
std::optional<RunSearch::DayLike> dayAndMonthIn(const QString& words, const QLocale& locale);

bool isLike(LocalDate date, const RunSearch::DayLike& day);

} // namespace patella::ui
