// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFontMetricsF>
#include <QHash>
#include <QLocale>
#include <QRectF>
#include <QStringList>

#include "ui/look/colours.h"
#include "ui/report/paper/page.h"
#include "ui/words/units.h"

#include <functional>
#include <map>

namespace patella::ui {

// A sheet of paper to write on. It measures before it writes; what is too wide goes on in the next line, and
// nothing is ever cut.
class Sheet {
public:
    explicit Sheet(Units units);

    const Units& units() const { return m_units; }
    const colours::Colours& colours() const { return colours::on(colours::Ground::Light); }

    double lineHeight(const Type& type) const;
    double widthOf(const QString& text, const Type& type) const;
    double widestWordOf(const QString& text, const Type& type) const;
    QStringList linesOf(const QString& text, double width, const Type& type) const;
    double heightOf(const QString& text, double width, const Type& type) const;

    // From the top of the box, in its width. Returns the height.
    double write(
        const QRectF& box, const QString& text, const Type& type, Qt::Alignment alignment = Qt::AlignLeft);

    void fill(const QRectF& box, const QColor& colour);
    void rule(double left, double right, double y, double thickness, const QColor& colour);
    void draw(const QRectF& box, std::function<void(QPainter&, const QRectF&)> paint);

    Page takePage(); // what was written since the last one

private:
    // Dates, shoes and scores are written again and again: their widths are measured once.
    struct Known {
        QFontMetricsF metrics;
        QHash<QString, double> widths;
    };
    Known& knownOf(const Type& type) const;

    Units m_units;
    Page m_page;
    mutable std::map<std::pair<double, bool>, Known> m_known;
};

} // namespace patella::ui
