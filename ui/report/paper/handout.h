// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include "core/log/values/local_time.h"
#include "ui/report/content/content.h"
#include "ui/report/paper/page.h"

#include <vector>

namespace patella::ui {

// Something shorter than the report on paper: a title, what it is of, and one part below the other.
struct Handout {
    QString title;
    QString subtitle;
    LocalDate madeOn;
    std::vector<Section> sections;
};

Pages pagesOf(const Handout& handout, const Units& units);

// As a PDF with bookmarks and fonts inside; empty when there is no font.
QByteArray pdfHandout(const Handout& handout, const Units& units);

} // namespace patella::ui
