// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include "core/log/log.h"
#include "ui/words/units.h"

class QPainter;
class QRectF;

namespace patella::ui {

// A sheet for one week to be filled in by hand: a row for each day, with the four clocks of its run. What is
// planned and what is limited stands on it.
void paintWeekSheet(
    QPainter& painter, const QRectF& paper, const Log& log, LocalDate monday, const Units& units);

// The same as a PDF of one page A5, lying.
QByteArray weekSheetPdf(const Log& log, LocalDate monday, const Units& units);

} // namespace patella::ui
