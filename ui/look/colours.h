// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QPalette>

#include "core/log/values/surface.h"

// The one place of colours with a meaning: the same colour for the same thing everywhere, told apart by
// colour-blind eyes (after Okabe and Ito 2008), and never the only carrier of a meaning.
namespace patella::ui::colours {

enum class Ground { Light, Dark };

// Qt 6.4 has no colour scheme to ask: a ground is dark when its text is lighter than it.
Ground groundOf(const QPalette& palette);

struct Colours {
    Ground kind;
    QColor ground;
    QColor text;
    QColor quietText;
    QColor grid;
    QColor accent; // titles, links, the one thing to notice
    QColor load; // distance run
    QColor lightLoad; // a week of deliberate rest
    QColor aboveLine;
    QColor aboveLineEdge;
    QColor line; // the 10 % line
    QColor pain;
    QColor problem; // what must be corrected; always with words
};

const Colours& on(Ground ground);

// For its ground, and on its own base and text.
Colours from(const QPalette& palette);

QColor of(Surface surface, Ground ground);

// Of things that have no colour of their own (shoes, kinds of runs): the n-th of a list. They repeat after
// eight.
QColor ofNumber(int number, Ground ground);

// A colour between two: 0 is the first, 1 the second.
QColor between(const QColor& first, const QColor& second, double share);

} // namespace patella::ui::colours
