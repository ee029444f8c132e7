// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "core/log/shoe.h"
#include "core/mileage/pain_bands.h"
#include "ui/words/units.h"

// The words of the picture "against each other".
namespace patella::ui::words {

QString choiceOf(PointOf of); // "each run"
QString choiceOf(PointColour colour); // "season"
QString painAfter(PointOf of, int lagWeeks); // "the same week", "the week after"
QString of(const PointGroup& group, const std::vector<Shoe>& shoes, const QLocale& locale);

QString amountsTitle(const PointQuestion& question, const Units& units); // "km per run"
QString painTitle(const PointQuestion& question); // "worst pain, the week after"
QString axisTitle(const PointQuestion& question, const Units& units); // "km per run; pain of the week after"
QString dayOf(const MileagePoint& point, const Units& units); // "3 Aug 2026", "3 Aug to 9 Aug 2026"
QString rangeOf(const PainBand& band, MileageUnit unit, const Units& units); // "10 to 15 km"

QString inFull(const MileagePoint& point, const PointQuestion& question, const std::vector<Shoe>& shoes,
    const Units& units);
QString inFull(const PainBand& band, const PointQuestion& question, const Units& units);

} // namespace patella::ui::words
