// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/log/log.h"
#include "ui/entry/knee/knee_line_fields.h"

namespace patella::ui {

class MinutesField;
class ShoeField;
class SurfaceField;

// Answers of earlier runs in the fields of a new one: no answers until they are taken.
struct SuggestedAnswers {
    SurfaceField* surface;
    ShoeField* shoe;
    MinutesField* warmUp;
    KneeLineFields* knee;

    // Of the last run that has them; the knee is the one that was chosen in Preferences, or the last one.
    void suggest(const Log& log) const;
    bool areOpen() const;
    void take() const;
};

} // namespace patella::ui
