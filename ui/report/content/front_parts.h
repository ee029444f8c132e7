// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/report.h"
#include "ui/report/content/content.h"
#include "ui/report/content/room.h"
#include "ui/words/units.h"

#include <optional>

namespace patella::ui {

// What a physiotherapist reads in a minute, for paper and HTML alike. What a report does not hold is left
// out.
struct FrontPage {
    QString title;
    QString name; // what the runner wants to be called; often empty
    QStringList lines; // period, profile
    Section redFlags;
    bool anyFlag;
    Section complaint;
    Section reasons; // to be seen
    std::optional<Picture> knees;
    Section function;
    Section pain;
    Section totals;
    std::optional<Picture> load; // the chart
    Section change;
    Section said; // at the last visit, and done since
    Section patterns;
    Section question;
};

FrontPage frontPageOf(const Report& report, const QString& name, const Room& room, const Units& units);

} // namespace patella::ui
