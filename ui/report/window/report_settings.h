// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPageSize>
#include <QString>

#include "core/report/report_parts.h"

#include <optional>

namespace patella::ui {

// What the runner chose for her reports, kept for the next one.
struct ReportSettings {
    int period; // as PeriodChoice knows it
    QString name;
    ReportChoice content;
    QString language; // a code; empty: that of the program
    std::optional<QPageSize::PageSizeId> paper; // empty: what is usual in the country
};

ReportSettings keptSettings();
void keep(const ReportSettings& settings);

} // namespace patella::ui
