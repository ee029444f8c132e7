// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/report_page.h"

#include <QPainter>

#include "ui/report/blocks.h"
#include "ui/words/report_words.h"

#include <algorithm>
#include <array>

namespace patella::ui {

namespace {

constexpr double sideMargin = millimetres(16);
constexpr double topMargin = millimetres(13);
constexpr double bottomMargin = millimetres(12);
constexpr double betweenBlocks = points(13);
constexpr double chartHeight = millimetres(62);

void drawPage(Sheet& sheet, const QRectF& page, const Report& report)
{
    const double foot = heightOfMethod(sheet, page.width(), report);
    const auto from = [&](double y) { return QRectF(page.left(), y, page.width(), page.bottom() - y); };
    drawMethod(sheet, from(page.bottom() - foot), report);
    double y = drawHeader(sheet, page, report) + betweenBlocks;
    if (report.runs.empty() && report.pain.empty()) {
        sheet.writeParagraph(from(y), words::nothingToShow(), type::subtitle);
        return;
    }
    y = drawTotals(sheet, from(y), report) + betweenBlocks;
    y = drawChart(sheet, QRectF(page.left(), y, page.width(), chartHeight), report) + betweenBlocks / 2;
    y = drawPainTable(sheet, from(y), report) + betweenBlocks;
    y = drawDetails(sheet, from(y), report) + betweenBlocks;
    drawRuns(sheet,
        QRectF(QPointF(page.left(), y), QPointF(page.right(), page.bottom() - foot - betweenBlocks)), report);
}

} // namespace

QPageSize usualPaper(const QLocale& locale)
{
    constexpr std::array letter{QLocale::Belize, QLocale::Canada, QLocale::Chile, QLocale::Colombia,
        QLocale::CostaRica, QLocale::Guatemala, QLocale::Mexico, QLocale::Nicaragua, QLocale::Panama,
        QLocale::Philippines, QLocale::PuertoRico, QLocale::ElSalvador, QLocale::UnitedStates,
        QLocale::Venezuela};
    const bool isLetter = std::find(letter.begin(), letter.end(), locale.territory()) != letter.end();
    return QPageSize(isLetter ? QPageSize::Letter : QPageSize::A4);
}

void paintReport(QPainter& painter, const QRectF& place, const QPageSize& paper, const Report& report,
    const QLocale& locale)
{
    const auto size = paper.size(QPageSize::Point);
    const QRectF sheetOfPaper(0, 0, points(size.width()), points(size.height()));
    painter.save();
    painter.translate(place.topLeft());
    painter.scale(place.width() / sheetOfPaper.width(), place.height() / sheetOfPaper.height());
    painter.setRenderHint(QPainter::TextAntialiasing);
    Sheet sheet(painter, locale);
    drawPage(sheet, sheetOfPaper.adjusted(sideMargin, topMargin, -sideMargin, -bottomMargin), report);
    painter.restore();
}

} // namespace patella::ui
