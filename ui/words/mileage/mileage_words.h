// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include "core/mileage/mileage_link.h"
#include "ui/words/units.h"

// Whether the knee follows the kilometres, in plain words: what was, never what will be.
namespace patella::ui::words {

QString of(MileageUnit unit, const Units& units); // "kilometres", "minutes", "metres downhill"
QString mileageAmount(std::int64_t amount, MileageUnit unit, const Units& units); // "31.2 km"

// The answer in one sentence: a link, no clear link, too few weeks.
QString answerOf(const MileageLink& link, MileageUnit unit, const Units& units);
// "Pain of 3 or more in 18 of 26 weeks above ..."; empty without a week that counts.
QString countsOf(const MileageLink& link, MileageUnit unit, const Units& units);
// Spearman's rho and its p, and what they heed; empty where there is no p.
QString figuresOf(const MileageLink& link, const Units& units);
// Masked scores and runs without one; empty where there are none.
QString leftOut(std::span<const MileageWeek> weeks);

// All of them, a line each.
QStringList linkInFull(
    const MileageLink& link, std::span<const MileageWeek> weeks, MileageUnit unit, const Units& units);

} // namespace patella::ui::words
