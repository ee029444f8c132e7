// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QPageSize>
#include <QRectF>

#include "core/report/report.h"

class QPainter;

namespace patella::ui {

// US Letter where that is the usual paper (CLDR), A4 elsewhere.
QPageSize usualPaper(const QLocale& locale);

// The whole report on one sheet. The place is that of the paper, with its margins, in the painter's units; it
// should have the proportions of the paper.
void paintReport(QPainter& painter, const QRectF& place, const QPageSize& paper, const Report& report,
    const QLocale& locale);

} // namespace patella::ui
