// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "ui/report/content/content.h"

class QWidget;

namespace patella::ui {

// A part of the page as it goes on paper: its words, charts and tables, in their order. What is hidden on the
// page is not printed; what is folded is.
Section sectionOf(const QString& title, const QWidget& part);

} // namespace patella::ui
