// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include "ui/report/paper/page.h"

namespace patella::ui {

QByteArray pdfOf(const Pages& pages); // as QPdfWriter writes it, without what pdf_finish.h adds

} // namespace patella::ui
