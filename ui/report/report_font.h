// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QString>

namespace patella::ui {

// The family of the bundled fonts; empty when they could not be loaded. A machine without any font draws
// boxes.
QString reportFontFamily();

// Opens what would otherwise be opened at the first word, so that it can be done while something else is.
void openReportFonts();

// At a size in the painter's units, laid out without regard to pixels, so that a page breaks the same
// everywhere.
QFont reportFont(double size, bool bold);

} // namespace patella::ui
