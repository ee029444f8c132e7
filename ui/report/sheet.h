// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFontMetricsF>
#include <QLocale>
#include <QRectF>
#include <QString>

#include "ui/charts/colours.h"

class QPainter;

namespace patella::ui {

// Lengths on paper are in twentieths of a point: fonts have whole sizes and pages whole widths.
constexpr double points(double count) { return count * 20; }
constexpr double millimetres(double count) { return count * 20 * 72 / 25.4; }

enum class Ink { Text, Quiet, Accent, Pain };

struct Type {
    double points;
    bool bold;
    Ink ink;
};

// The few sizes of the page.
namespace type {
inline constexpr Type title{15, true, Ink::Text};
inline constexpr Type subtitle{8.5, false, Ink::Text};
inline constexpr Type heading{8.5, true, Ink::Accent};
inline constexpr Type figure{13, true, Ink::Text};
inline constexpr Type label{6.8, false, Ink::Quiet};
inline constexpr Type cell{7.2, false, Ink::Text};
inline constexpr Type strongCell{7.2, true, Ink::Text};
inline constexpr Type columnTitle{6.6, false, Ink::Quiet};
inline constexpr Type note{6.6, false, Ink::Quiet};
} // namespace type

// A sheet of paper to write on: measures before it writes, and shortens what does not fit.
class Sheet {
public:
    Sheet(QPainter& painter, QLocale locale);

    const QLocale& locale() const { return m_locale; }
    QPainter& painter() { return m_painter; }
    const colours::Colours& colours() const;

    double lineHeight(const Type& type) const;
    double widthOf(const QString& text, const Type& type) const;

    // One line, at the top of the box, cut with an ellipsis at its width.
    void write(
        const QRectF& box, const QString& text, const Type& type, Qt::Alignment alignment = Qt::AlignLeft);
    // As many lines as needed in the width of the box, from its top. Returns their height.
    double writeParagraph(const QRectF& box, const QString& text, const Type& type);
    double heightOfParagraph(double width, const QString& text, const Type& type) const;

    void rule(double left, double right, double y, double thickness, const QColor& colour);

private:
    QColor inkOf(Ink ink) const;

    QPainter& m_painter;
    QLocale m_locale;
};

} // namespace patella::ui
