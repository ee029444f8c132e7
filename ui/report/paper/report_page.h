// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QPageSize>
#include <QString>

#include "core/report/report.h"
#include "ui/report/paper/page.h"
#include "ui/words/units.h"

#include <optional>

namespace patella::ui {

// US Letter where that is the usual paper (CLDR), A4 elsewhere.
QPageSize usualPaper(const QLocale& locale);

// How the report is to look, apart from what it says.
struct ReportLook {
    QString name = {}; // whose report it is, if the runner wants to say so
    std::optional<QPageSize> paper = {}; // empty: the usual one of the locale
};

// The page a physiotherapist reads in a minute, and those with the details.
Pages pagesOf(const Report& report, const ReportLook& look, const Units& units);

} // namespace patella::ui
