// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QString>

#include "core/load/weeks.h"

#include <optional>
#include <span>

// Weeks and their line in the reader's language.
namespace patella::ui::words {

QString weekOf(const WeekLoad& week, const QLocale& locale = {}); // "Week of 16 Nov 2026"
QString distanceAndRuns(const WeekLoad& week, const QLocale& locale = {}); // "52.0 km in 4 runs"
QString standing(const WeekLoad& week, const QLocale& locale = {}); // "5.2 km above your 10 % line (46.8 km)"
QString reference(const WeekLoad& week, const QLocale& locale = {}); // empty when there is none

// All that is known of a week, a line each.
QString weekInFull(const WeekLoad& week, std::optional<Pain> worst, std::optional<Pain> worstNextMorning,
    const QLocale& locale = {});

// What a chart of weeks says, for those who do not see it.
QString weeksInShort(std::span<const WeekLoad> weeks, std::optional<Pain> worst, const QLocale& locale = {});

} // namespace patella::ui::words
