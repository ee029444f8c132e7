// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/words/units.h"

namespace patella::ui {

// What a form is filled in under: the day of today, and the units of the runner.
struct Setting {
    Setting(LocalDate day, Units shownIn = {})
        : today(day)
        , units(std::move(shownIn))
    {
    }

    LocalDate today;
    Units units;
};

} // namespace patella::ui
