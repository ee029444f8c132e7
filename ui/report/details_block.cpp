// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/blocks.h"
#include "ui/report/table.h"
#include "ui/words/report_words.h"
#include "ui/words/units.h"

#include <algorithm>
#include <numeric>

namespace patella::ui {

namespace {

constexpr std::size_t mostLines = 4;
constexpr double columnGap = points(20);

constexpr auto toTheLeft = Qt::AlignLeft;
constexpr auto toTheRight = Qt::AlignRight;

QString medianOrDash(const FourWeeks& weeks, const QLocale& locale)
{
    return weeks.medianDuring ? words::median(*weeks.medianDuring, locale) : words::dash();
}

double drawComparison(Sheet& sheet, const QRectF& area, const Comparison& comparison)
{
    const auto& locale = sheet.locale();
    const auto& [before, recent, change, size] = comparison;
    double y = drawHeading(sheet, area, words::comparisonHeading());
    Table table(sheet, area.left(), area.width(),
        {{{}, 5.4, toTheLeft}, {words::earlierWeeks(), 1.8, toTheRight},
            {words::latestWeeks(), 1.8, toTheRight}});
    y = table.drawTitles(y);
    y = table.drawRow(
        y, {words::distancePerWeek(), words::perWeek(before, locale), words::perWeek(recent, locale)});
    y = table.drawRow(
        y, {words::medianPainInRuns(), medianOrDash(before, locale), medianOrDash(recent, locale)});
    y = table.drawRow(
        y, {words::answersCounted(), locale.toString(before.answers), locale.toString(recent.answers)});
    y += points(2);
    return y
        + sheet.writeParagraph(
            QRectF(area.left(), y, area.width(), 0), words::verdict(comparison, locale), type::strongCell);
}

// The lines that fit, and what the rest adds up to in one more.
template <typename Share> std::size_t shownOf(const std::vector<Share>& shares)
{
    return shares.size() > mostLines ? mostLines - 1 : shares.size();
}

template <typename Share> Distance restOf(const std::vector<Share>& shares)
{
    return std::accumulate(shares.begin() + static_cast<std::ptrdiff_t>(shownOf(shares)), shares.end(),
        Distance{}, [](Distance sum, const Share& share) { return sum + share.distance; });
}

double drawSurfaces(Sheet& sheet, const QRectF& area, const Report& report)
{
    const auto& locale = sheet.locale();
    const auto whole = report.totals.distance;
    if (report.surfaces.empty())
        return area.top();
    double y = drawHeading(sheet, area, words::surfacesHeading());
    Table table(sheet, area.left(), area.width(),
        {{{}, 4, toTheLeft}, {words::inPeriod(), 2.4, toTheRight}, {QStringLiteral("%"), 2, toTheRight}});
    y = table.drawTitles(y);
    const auto row = [&](const QString& name, Distance distance) {
        y = table.drawRow(
            y, {name, words::distanceNumber(distance, locale), words::shareOf(distance, whole, locale)});
    };
    const auto shown = shownOf(report.surfaces);
    for (std::size_t i = 0; i < shown; ++i)
        row(words::surfaceName(report.surfaces[i]), report.surfaces[i].distance);
    if (shown < report.surfaces.size())
        row(words::others(report.surfaces.size() - shown, locale), restOf(report.surfaces));
    return y;
}

double drawShoes(Sheet& sheet, const QRectF& area, const Report& report)
{
    const auto& locale = sheet.locale();
    if (report.shoes.empty())
        return area.top();
    double y = drawHeading(sheet, area, words::shoesHeading());
    Table table(sheet, area.left(), area.width(),
        {{{}, 5, toTheLeft}, {words::inPeriod(), 2, toTheRight}, {words::ofItsLife(), 2.4, toTheRight}});
    y = table.drawTitles(y);
    const auto shown = shownOf(report.shoes);
    for (std::size_t i = 0; i < shown; ++i) {
        const auto& shoe = report.shoes[i];
        y = table.drawRow(y,
            {words::shoeName(shoe), words::distanceNumber(shoe.distance, locale),
                shoe.shoe ? words::distanceNumber(shoe.ofItsLife, locale) : words::dash()});
    }
    if (shown < report.shoes.size())
        y = table.drawRow(y,
            {words::others(report.shoes.size() - shown, locale),
                words::distanceNumber(restOf(report.shoes), locale), {}});
    return y;
}

} // namespace

double drawDetails(Sheet& sheet, const QRectF& area, const Report& report)
{
    const double free = area.width() - 2 * columnGap;
    const auto column = [&](double from, double share, int gaps) {
        return QRectF(area.left() + free * from + columnGap * gaps, area.top(), free * share, 0);
    };
    return std::max({drawComparison(sheet, column(0, 0.38, 0), report.fourWeeks),
        drawSurfaces(sheet, column(0.38, 0.25, 1), report), drawShoes(sheet, column(0.63, 0.37, 2), report)});
}

} // namespace patella::ui
