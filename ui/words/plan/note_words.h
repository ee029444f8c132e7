// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include "core/log/programme.h"
#include "ui/words/units.h"

#include <span>

// What stands in a plan file, before it is taken over, and an empty one for whoever answers a report.
namespace patella::ui::words {

QString fromWhom(const Programme& first, const Units& units); // "From Lena Brandt on Tue 3 Nov 2026"
QStringList partsInLines(std::span<const Programme> parts, const Units& units);

// A plan file in which everything that can be set stands as an example behind a #. It is read once a name and
// one line are filled in.
QString blankNote(const QString& setBy, LocalDate today);

} // namespace patella::ui::words
