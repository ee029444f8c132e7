// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDate>
#include <QString>

#include "ui/report/paper/page.h"

namespace patella::ui {

struct PdfFacts {
    QString title;
    QString language; // BCP 47
    QDate madeOn; // the only date in the file: the same report is the same file
};

// What QPdfWriter of Qt 6.4 cannot say: bookmarks, the language, a title for the window, no time of day.
QByteArray finished(const QByteArray& pdf, const Pages& pages, const PdfFacts& facts);

} // namespace patella::ui
