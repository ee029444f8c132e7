// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/mileage/mileage_course.h"

#include <QBarSeries>
#include <QBarSet>
#include <QCategoryAxis>
#include <QChart>
#include <QGraphicsRectItem>
#include <QLineSeries>
#include <QScatterSeries>

#include "ui/charts/plot.h"
#include "ui/charts/round_steps.h"
#include "ui/convert.h"

#include <algorithm>

namespace patella::ui {

namespace {

constexpr double air = 1.12; // above the highest of each half

struct CourseAxes {
    QCategoryAxis& weeks;
    QCategoryAxis& amounts; // 0 is the middle of the picture
    QCategoryAxis& pains; // 0 is its foot
};

QBarSeries& addBars(Plot& plot, const std::vector<double>& heights, const QColor& colour, double width,
    QCategoryAxis& x, QCategoryAxis& y)
{
    auto* set = new QBarSet(QString());
    for (const double height : heights)
        set->append(height);
    set->setBrush(colour);
    set->setPen(Qt::NoPen);
    auto* bars = new QBarSeries;
    bars->append(set);
    bars->setBarWidth(width);
    plot.chart().addSeries(bars);
    bars->attachAxis(&x);
    bars->attachAxis(&y);
    return *bars;
}

// One line for each stretch of weeks that have a value.
template <typename ValueOf>
void addStretches(Plot& plot, const std::vector<MileageWeek>& weeks, const QPen& pen, QCategoryAxis& x,
    QCategoryAxis& y, ValueOf valueOf)
{
    QList<QPointF> stretch;
    for (std::size_t i = 0; i <= weeks.size(); ++i) {
        const std::optional<double> value = i < weeks.size() ? valueOf(weeks[i]) : std::nullopt;
        if (value)
            stretch.append({static_cast<double>(i), *value});
        if ((!value || i == weeks.size()) && !stretch.isEmpty()) {
            if (stretch.size() > 1)
                plot.addLine(pen, x, y).replace(stretch);
            stretch.clear();
        }
    }
}

std::optional<double> scoreOf(std::optional<Pain> pain)
{
    return pain ? std::optional<double>(pain->value()) : std::nullopt;
}

std::vector<Tick> monthTicks(const MileageCourse& course, double width, double labelWidth)
{
    std::vector<std::pair<double, LocalDate>> months;
    for (std::size_t i = 0; i < course.weeks.size(); ++i) {
        const auto monday = course.weeks[i].week.monday;
        if (unsigned(monday.day()) <= 7)
            months.emplace_back(static_cast<double>(i), monday);
    }
    const auto room = std::max<std::size_t>(1, static_cast<std::size_t>(width / labelWidth));
    auto step = (months.size() + room - 1) / room;
    for (const std::size_t whole : {1U, 2U, 3U, 6U, 12U, 24U, 60U})
        if (whole >= step) {
            step = whole;
            break;
        }
    std::vector<Tick> ticks;
    for (std::size_t i = 0; i < months.size(); ++i) {
        const auto month = unsigned(months[i].second.month()) - 1
            + 12 * static_cast<unsigned>(static_cast<int>(months[i].second.year()));
        if (month % step == 0)
            ticks.push_back({months[i].first,
                course.units.locale.toString(toQt(months[i].second), QStringLiteral("MMM yy"))});
    }
    return ticks;
}

double highestAmount(const MileageCourse& course)
{
    double highest = 1;
    for (const auto& week : course.weeks)
        highest = std::max(highest, inUnits(week.amount, course.unit, course.units.metres()));
    return highest;
}

double highestPain(const MileageCourse& course)
{
    int highest = 2;
    for (const auto& week : course.weeks)
        for (const auto& pain : {week.week.worst, week.worstMasked})
            highest = std::max(highest, pain ? pain->value() : 0);
    return highest;
}

void addAmounts(Plot& plot, const MileageCourse& course, const CourseAxes& axes)
{
    const auto& colours = plot.style().colours;
    std::vector<double> amounts;
    for (const auto& week : course.weeks) {
        amounts.push_back(inUnits(week.amount, course.unit, course.units.metres()));
    }
    addBars(plot, amounts, colours.load, 0.76, axes.weeks, axes.amounts);
    addStretches(plot, course.weeks, QPen(colours.text, 1.6, Qt::DotLine), axes.weeks, axes.amounts,
        [&](const MileageWeek& week) {
            return week.amountOfFour
                ? std::optional(inUnits(std::llround(*week.amountOfFour), course.unit, course.units.metres()))
                : std::nullopt;
        });
}

void addPains(Plot& plot, const MileageCourse& course, const CourseAxes& axes)
{
    const auto& colours = plot.style().colours;
    const auto add = [&](const QPen& pen, auto valueOf) {
        addStretches(plot, course.weeks, pen, axes.weeks, axes.pains, valueOf);
    };
    auto pale = colours.pain;
    pale.setAlphaF(0.45F);
    add(QPen(pale, 5, Qt::SolidLine, Qt::RoundCap), [](const MileageWeek& week) { return week.painOfFour; });
    add(QPen(colours.quietText, 1.3, Qt::DashLine),
        [](const MileageWeek& week) { return scoreOf(week.week.worstNextMorning); });
    add(QPen(colours.pain, 1.8), [](const MileageWeek& week) { return scoreOf(week.week.worst); });
    const bool many = course.weeks.size() > 120;
    auto& worst = plot.addDots(colours.pain, axes.weeks, axes.pains);
    worst.setMarkerSize(many ? 3 : 7);
    auto& masked = plot.addDots(colours.pain, axes.weeks, axes.pains);
    masked.setMarkerSize(many ? 5 : 9);
    masked.setBrush(QBrush(colours.pain, Qt::BDiagPattern));
    masked.setMarkerShape(QScatterSeries::MarkerShapeRectangle);
    masked.setPen(QPen(colours.pain, 1));
    for (std::size_t i = 0; i < course.weeks.size(); ++i) {
        const auto& week = course.weeks[i];
        if (week.week.worst)
            worst.append(static_cast<double>(i), week.week.worst->value());
        if (week.worstMasked)
            masked.append(static_cast<double>(i), week.worstMasked->value());
    }
}

std::vector<Tick> amountTicksOf(const MileageCourse& course, double highest)
{
    std::vector<Tick> ticks;
    for (const double step : roundSteps(0, highest, 4))
        ticks.push_back({step, course.units.locale.toString(step, 'f', 0)});
    if (!ticks.empty())
        ticks.back().label += QChar(QChar::Nbsp) + course.sign;
    return ticks;
}

// Pain stands at the right, so that nobody reads a score as kilometres.
std::vector<Tick> painTicksOf(const MileageCourse& course, double highest)
{
    std::vector<Tick> ticks;
    for (const double step : roundSteps(0, highest, 5))
        if (step == std::floor(step))
            ticks.push_back({step, course.units.locale.toString(step, 'f', 0)});
    return ticks;
}

std::vector<MileageItem> itemsOf(Plot& plot, const MileageCourse& course)
{
    std::vector<MileageItem> items;
    const auto area = plot.area();
    const double width = area.width() / static_cast<double>(course.weeks.size());
    for (std::size_t i = 0; i < course.weeks.size(); ++i)
        items.push_back(
            {.place = QRectF(area.left() + static_cast<double>(i) * width, area.top(), width, area.height()),
                .said = course.said[i],
                .opens = toQt(course.weeks[i].week.monday)});
    return items;
}

// Behind all else, over both halves.
void tintWherePainRose(Plot& plot, const MileageCourse& course, const std::vector<MileageItem>& items)
{
    auto tint = plot.style().colours.pain;
    tint.setAlphaF(0.22F);
    for (std::size_t i = 0; i < items.size(); ++i) {
        if (!course.weeks[i].painRose)
            continue;
        auto* band = new QGraphicsRectItem(items[i].place, &plot.chart());
        band->setBrush(tint);
        band->setPen(Qt::NoPen);
        band->setZValue(-1);
    }
}

std::vector<MileageItem> draw(Plot& plot, const MileageCourse& course, QSizeF size)
{
    CourseAxes axes{
        .weeks = plot.addAxis(Qt::AlignBottom, Plot::Grid::None),
        .amounts = plot.addAxis(Qt::AlignLeft, Plot::Grid::Lines),
        .pains = plot.addAxis(Qt::AlignRight, Plot::Grid::Lines),
    };
    const double amount = highestAmount(course);
    const double pain = highestPain(course);
    const QFontMetricsF metrics(plot.style().font);
    setTicks(axes.weeks,
        monthTicks(course, size.width() - 80, 1.4 * metrics.horizontalAdvance(QStringLiteral("MMM 88"))),
        -0.5, static_cast<double>(course.weeks.size()) - 0.5);
    setTicks(axes.amounts, amountTicksOf(course, amount), -amount * air, amount * air);
    setTicks(axes.pains, painTicksOf(course, pain), -0.04 * pain, 2 * pain * air);
    addAmounts(plot, course, axes);
    addPains(plot, course, axes);
    plot.layOut(size);
    auto items = itemsOf(plot, course);
    tintWherePainRose(plot, course, items);
    return items;
}

} // namespace

MileageDrawing drawingOf(MileageCourse course)
{
    return [course = std::move(course)](Plot& plot, QSizeF size) {
        return course.weeks.empty() ? std::vector<MileageItem>{} : draw(plot, course, size);
    };
}

} // namespace patella::ui
