// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/content/knee_picture.h"

#include <QFontMetricsF>
#include <QPainter>

#include "ui/entry/knee/knee_zones.h"
#include "ui/look/colours.h"
#include "ui/report/report_font.h"
#include "ui/report/words/report_words.h"
#include "ui/words/log_words.h"

#include <algorithm>
#include <cmath>

namespace patella::ui {

namespace {

constexpr double frontOfTheKnee = 118; // its middle, from the outer edge of the drawing
constexpr double viewSize = 12; // of the names of views
constexpr double viewWidth = 46; // so that inner sides keep apart
constexpr double belowTheTitle = 17;
constexpr double titleSize = 14; // in the units of the drawing
constexpr double scoreSize = 15;
constexpr double shareForTheScore = 0.9; // of the width of a place
constexpr double nameSize = 9;
constexpr double nameWidth = 56; // below a pill, to the next one
constexpr double nameHeight = 13;
constexpr double heightWithoutPills = 172;
constexpr double backOfTheKnee = 30; // its middle, likewise
constexpr double outerEdge = 84; // of the front
constexpr double innerEdge = 152;
constexpr double belowTheLegs = 161;

bool isPill(Region region) { return region == Region::Whole || region == Region::Unclear; }

const PainfulPlace* markOn(const KneeZone& zone, const std::vector<PainfulPlace>& places)
{
    const auto found = std::find_if(places.begin(), places.end(), [&](const PainfulPlace& each) {
        return each.region == zone.region && (each.side == zone.side || each.side == Side::Both);
    });
    return found == places.end() ? nullptr : &*found;
}

// As large as it may be without leaving its room.
QFont fontFor(const QString& text, double size, bool bold, double room)
{
    const double width = QFontMetricsF(reportFont(size, bold)).horizontalAdvance(text);
    return reportFont(width > room ? std::floor(size * room / width) : size, bold);
}

// The score stands in one part of a place, where it has two.
QRectF roomOfTheScore(const KneeZone& zone) { return zone.shape.toSubpathPolygons().first().boundingRect(); }

void paintZone(QPainter& painter, const KneeZone& zone, const PainfulPlace* mark)
{
    const auto& look = colours::on(colours::Ground::Light);
    const bool hurts = mark && mark->worst.value() > 0;
    if (isPill(zone.region) && !mark)
        return;
    painter.setPen(QPen(hurts ? look.pain : look.quietText, 0.8));
    painter.setBrush(hurts ? look.pain : QColor(Qt::white));
    painter.drawPath(zone.shape);
    if (!mark)
        return;
    const auto score = QString::number(mark->worst.value());
    const auto room = roomOfTheScore(zone);
    painter.setFont(fontFor(score, scoreSize, true, room.width() * shareForTheScore));
    painter.setPen(hurts ? QColor(Qt::white) : look.text);
    painter.drawText(room, Qt::AlignCenter | Qt::TextDontClip, score);
    if (!isPill(zone.region))
        return;
    const auto name = words::brief(zone.region);
    painter.setFont(fontFor(name, nameSize, false, nameWidth));
    painter.setPen(look.text);
    painter.drawText(QRectF(room.center().x() - nameWidth / 2, room.bottom() + 1, nameWidth, nameHeight),
        Qt::AlignCenter | Qt::TextDontClip, name);
}

double heightOf(const std::vector<PainfulPlace>& places)
{
    const bool pills = std::any_of(
        places.begin(), places.end(), [](const PainfulPlace& each) { return isPill(each.region); });
    return pills ? kneeDrawingSize.height() + nameHeight : heightWithoutPills;
}

// Which view it is above it, and which side is which below.
void nameViews(QPainter& painter)
{
    const auto& look = colours::on(colours::Ground::Light);
    painter.setPen(look.quietText);
    const auto name = [&](double middle, double top, const QString& text) {
        painter.setFont(fontFor(text, viewSize, false, viewWidth));
        for (const double x : {middle, kneeDrawingSize.width() - middle})
            painter.drawText(QRectF(x - nameWidth / 2, top, nameWidth, nameHeight),
                Qt::AlignCenter | Qt::TextDontClip, text);
    };
    name(frontOfTheKnee, belowTheTitle, ReportText::tr("front", "view of a knee"));
    name(backOfTheKnee, belowTheTitle, ReportText::tr("back", "view of a knee"));
    name(outerEdge, belowTheLegs, ReportText::tr("outer", "side of a knee"));
    name(innerEdge, belowTheLegs, ReportText::tr("inner", "side of a knee"));
}

} // namespace

void paintKnees(QPainter& painter, const QRectF& place, const std::vector<PainfulPlace>& places,
    const QString& left, const QString& right)
{
    const auto& look = colours::on(colours::Ground::Light);
    const double scale = std::min(place.width() / kneeDrawingSize.width(), place.height() / heightOf(places));
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(place.left() + (place.width() - kneeDrawingSize.width() * scale) / 2, place.top());
    painter.scale(scale, scale);
    painter.setFont(reportFont(titleSize, true));
    painter.setPen(look.text);
    const auto title = [&](double middle, const QString& text) {
        painter.drawText(QRectF(middle - 88, 0, 176, 17), Qt::AlignCenter, text);
    };
    title(frontOfTheKnee, left);
    title(kneeDrawingSize.width() - frontOfTheKnee, right);
    painter.setPen(QPen(look.quietText, 1.4, Qt::SolidLine, Qt::RoundCap));
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(kneeOutlines());
    nameViews(painter);
    painter.setBrush(Qt::NoBrush);
    for (const auto& zone : kneeZones())
        paintZone(painter, zone, markOn(zone, places));
}

} // namespace patella::ui
