// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/window/report_picture.h"

#include <QPainter>

#include "core/report/period_log.h"
#include "core/report/report.h"
#include "ui/report/paper/report_page.h"

namespace patella::ui {

QImage pictureOfTheReport(const Log& log, LocalDate today, const Units& units)
{
    const auto period = periodAskedFor({}, {}, log, today);
    const auto report = reportOn(log, period, today, {.parts = everyPart(), .facts = {}});
    const auto pages = pagesOf(report, {.name = {}, .paper = QPageSize(QPageSize::A4)}, units);
    QImage picture(744, 1053, QImage::Format_RGB32); // 90 pixels an inch
    picture.fill(Qt::white);
    QPainter painter(&picture);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    paint(pages.pages.front(), pages.paper, painter, picture.rect());
    return picture;
}

} // namespace patella::ui
