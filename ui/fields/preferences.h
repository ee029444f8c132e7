// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include "core/log/values/distance.h"
#include "core/log/values/place.h"
#include "ui/words/units.h"

#include <optional>

// What the runner chose for this computer, kept over restarts.
namespace patella::ui {

// What was chosen, and where nothing was, what her country uses.
Units chosenUnits(const QLocale& country = {});

void keep(DistanceUnit unit);
void keep(std::optional<Qt::DayOfWeek> firstDay); // nothing: that of the locale

QString chosenLanguage(); // a code; empty: the system's
void keepLanguage(const QString& code);

// What an entry starts from.
struct EntryDefaults {
    std::optional<Side> knee; // nothing: the one spoken of last
    std::optional<Distance> shoeLimit; // of new pairs; nothing: the usual one
    bool asksMornings;
    bool operator==(const EntryDefaults&) const = default;
};

EntryDefaults entryDefaults();
void keep(const EntryDefaults& defaults);

} // namespace patella::ui
