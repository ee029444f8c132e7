// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRectF>
#include <QString>
#include <QStringList>

#include "ui/charts/chart_style.h"

class QPainter;

// What both pictures of a finding are made of.
namespace patella::ui {

// One run in a picture of a finding.
struct RunDot {
    int pain; // 0..10
    double amount; // of the factor, as it is written on the axis
    bool exposed; // with the factor, or with more of it than the median run
    bool masked; // drawn hollow
};

// The difference and its 95 % interval, in points of pain.
struct DrawnEffect {
    double points;
    double low;
    double high;
    QString name; // "Difference", "Per 100 m downhill"
    QString said; // "+1.5 (1.3 to 1.7)"
    QString none; // "no difference"
};

// The width for names of which the longest is not cut, as far as a third of the picture has room for it.
double widthOfLabels(
    const QStringList& names, const QStringList& notes, double whole, const ChartStyle& style);

// A line of quiet text.
void drawQuietly(QPainter& painter, const QRectF& place, const QString& text, const ChartStyle& style);

// A name, in several lines where it is long, and a quiet line under it.
void drawLabel(QPainter& painter, const QRectF& place, const QString& name, const QString& note,
    const ChartStyle& style);

// A tick that hangs from the top of a place, down to its bottom.
void drawMedian(QPainter& painter, double x, const QRectF& place, const ChartStyle& style);

// The difference as a dot on its interval, beside the line of no difference.
void drawEffect(QPainter& painter, const QRectF& band, double zero, double widthOfAPoint,
    const DrawnEffect& effect, const ChartStyle& style);

void drawRun(
    QPainter& painter, QPointF at, double dot, bool hollow, const QColor& colour, const QColor& ground);

} // namespace patella::ui
