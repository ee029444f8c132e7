// SPDX-License-Identifier: GPL-3.0-or-later
#include <QPainter>

#include "ui/charts/load_drawing.h"
#include "ui/report/content/knee_picture.h"
#include "ui/report/content/onset_picture.h"
#include "ui/report/content/parts.h"
#include "ui/report/report_font.h"
#include "ui/report/type_sizes.h"
#include "ui/report/words/report_page_words.h"
#include "ui/report/words/report_part_words.h"
#include "ui/report/words/report_words.h"
#include "ui/words/log_words.h"
#include "ui/words/units.h"
#include "ui/words/week_words.h"

namespace patella::ui {

namespace {

// Two years. More bars than these are too thin for their patterns on paper.
constexpr std::size_t mostWeeks = 106;
constexpr double chartFontPoints = 7;
constexpr double chartHeight = millimetres(62);

} // namespace

Picture weeklyPicture(const Report& report, const QLocale& locale)
{
    const auto shown = latest(report.weeks, mostWeeks);
    const auto window = wholeWindow(static_cast<int>(shown.size()));
    return {.title = words::chartHeading(shown.size(), report.weeks.size(), locale),
        .summary = words::weeksInShort(report.weeks, locale),
        .height = chartHeight,
        .paint = [series = seriesOf(shown), window](
                     QPainter& painter, const QRectF& place, const QLocale& language) {
            paintOnPaper(painter, place, series, window,
                {.colours = colours::on(colours::Ground::Light),
                    .font = reportFont(points(chartFontPoints), false),
                    .locale = language});
        }};
}

Picture kneePicture(const Report& report)
{
    QStringList said;
    std::vector<PainfulPlace> places;
    for (const auto& each : report.places) {
        const auto place = each.region ? words::place(each.side, each.region)
                                       : words::of(each.side) + QStringLiteral(", ") + words::placeNotNoted();
        said << place + QLatin1Char(' ') + words::pain(each.worst);
        if (each.region)
            places.push_back({each.side, *each.region, each.worst});
    }
    return {.title = words::kneesHeading(),
        .summary = words::kneesHeading() + QStringLiteral(": ") + said.join(QStringLiteral("; ")),
        .height = millimetres(34),
        .paint = [places = std::move(places), left = words::of(Side::Left), right = words::of(Side::Right)](
                     QPainter& painter, const QRectF& place, const QLocale&) {
            paintKnees(painter, place, places, left, right);
        }};
}

Picture onsetPicture(const Report& report, const QLocale& locale)
{
    return {.title = words::onsetAxis(),
        .summary = words::onsetSummary(report.onset, report.painFreeDistance, locale),
        .height = millimetres(42),
        .paint = [curve = report.onset, painFree = report.painFreeDistance, title = words::onsetAxis()](
                     QPainter& painter, const QRectF& place, const QLocale& language) {
            paintOnsetCurve(painter, place, curve, painFree, title, language);
        }};
}

} // namespace patella::ui
