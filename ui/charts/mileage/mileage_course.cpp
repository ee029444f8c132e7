// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/mileage/mileage_course.h"

#include <QBarSeries>
#include <QBarSet>
#include <QCategoryAxis>
#include <QChart>
#include <QGraphicsRectItem>
#include <QLineSeries>
#include <QScatterSeries>

#include "ui/charts/mileage/mileage_columns.h"
#include "ui/charts/plot.h"
#include "ui/charts/round_steps.h"

#include <algorithm>
#include <memory>

namespace patella::ui {

namespace {

constexpr double air = 1.12; // above the highest of each half
constexpr double thinnestWeek = 6; // units
constexpr double sides = 64; // units, roughly what the labels of both axes take
constexpr double barShare = 0.76;

using Columns = std::span<const MileageColumn>;
using Member = std::optional<double> MileageColumn::*;

struct CourseData {
    MileageCourse course;
    std::vector<MileageColumn> weeks;
    std::vector<MileageColumn> months;
};

// Places on the first axis count from the first column drawn.
class CourseDrawing {
public:
    CourseDrawing(Plot& plot, const CourseData& data, QSizeF size, LoadWindow window)
        : m_plot(plot)
        , m_data(data)
        , m_size(size)
        , m_window(window)
        , m_weekWidth(std::max(1.0, size.width() - sides * plot.style().unit()) / window.weeks())
        , m_all(m_weekWidth < thinnestWeek * plot.style().unit() ? data.months : data.weeks)
        , m_drawn(columnsWithin(m_all, window))
        , m_weeks(plot.addAxis(Qt::AlignBottom, Plot::Grid::None))
        , m_amounts(plot.addAxis(Qt::AlignLeft, Plot::Grid::Lines))
        , m_pains(plot.addAxis(Qt::AlignRight, Plot::Grid::Lines))
    {
    }

    std::vector<MileageItem> draw();

private:
    bool showsWeeks() const { return m_all.data() == m_data.weeks.data(); }
    double x(double week) const { return placeAmong(m_drawn, week); }
    double highestAmount() const;
    double highestPain() const;
    void setAxes();
    void addBars();
    void addStretches(Member member, const QPen& pen, QCategoryAxis& y);
    void addDots(Member member, QScatterSeries& dots);
    void addPains();
    std::vector<MileageItem> items() const;
    void tintWherePainRose(const std::vector<MileageItem>& items);

    Plot& m_plot;
    const CourseData& m_data;
    QSizeF m_size;
    LoadWindow m_window;
    double m_weekWidth;
    Columns m_all; // weeks or months
    Columns m_drawn;
    QCategoryAxis& m_weeks;
    QCategoryAxis& m_amounts; // 0 is the middle of the picture
    QCategoryAxis& m_pains; // 0 is its foot
};

double CourseDrawing::highestAmount() const
{
    double highest = 1;
    for (const auto& column : m_drawn)
        highest = std::max({highest, column.amount, column.amountOfFour.value_or(0)});
    return highest;
}

// Of the whole log: the height of a score stays the same while one looks around.
double CourseDrawing::highestPain() const
{
    double highest = 2;
    for (const auto& column : m_all)
        highest = std::max({highest, column.worst.value_or(0), column.worstMasked.value_or(0)});
    return highest;
}

std::vector<Tick> ticksUpTo(double highest, int most, const QLocale& locale)
{
    std::vector<Tick> ticks;
    for (const double step : roundSteps(0, highest, most))
        if (step == std::floor(step))
            ticks.push_back({step, locale.toString(step, 'f', 0)});
    return ticks;
}

void CourseDrawing::setAxes()
{
    const auto& course = m_data.course;
    const auto& locale = course.units.locale;
    auto times = timeTicks(
        course.weeks.front().week.monday, m_window, m_weekWidth, QFontMetricsF(m_plot.style().font), locale);
    for (auto& tick : times)
        tick.at = x(tick.at + 0.5);
    setTicks(m_weeks, times, x(m_window.from), x(m_window.to));
    const double amount = highestAmount();
    auto amounts = ticksUpTo(amount, 4, locale);
    if (!amounts.empty())
        amounts.back().label += QChar(QChar::Nbsp) + course.sign;
    setTicks(m_amounts, amounts, -amount * air, amount * air);
    const double pain = highestPain(); // at the right, so that nobody reads a score as kilometres
    setTicks(m_pains, ticksUpTo(pain, 5, locale), -0.04 * pain, 2 * pain * air);
}

void CourseDrawing::addBars()
{
    auto* set = new QBarSet(QString());
    for (const auto& column : m_drawn)
        set->append(column.amount);
    auto* bars = new QBarSeries;
    bars->setBarWidth(barShare);
    m_plot.add(*bars, m_weeks, m_amounts);
    bars->append(set);
    set->setBrush(m_plot.style().colours.load);
    set->setPen(Qt::NoPen);
}

// One line for each stretch of columns that have a value.
void CourseDrawing::addStretches(Member member, const QPen& pen, QCategoryAxis& y)
{
    QList<QPointF> stretch;
    const auto finish = [&] {
        if (stretch.size() > 1)
            m_plot.addLine(pen, m_weeks, y).replace(stretch);
        stretch.clear();
    };
    // The columns beside those in sight too, so that lines go on to the edges.
    const auto from = static_cast<std::size_t>(m_drawn.data() - m_all.data());
    const auto end = std::min(m_all.size(), from + m_drawn.size() + 1);
    for (auto i = from - std::min<std::size_t>(from, 1); i < end; ++i)
        if (const auto value = m_all[i].*member)
            stretch.append({static_cast<double>(i) - static_cast<double>(from), *value});
        else
            finish();
    finish();
}

void CourseDrawing::addDots(Member member, QScatterSeries& dots)
{
    QList<QPointF> points;
    for (std::size_t i = 0; i < m_drawn.size(); ++i)
        if (const auto value = m_drawn[i].*member)
            points.append({static_cast<double>(i), *value});
    dots.replace(points);
}

void CourseDrawing::addPains()
{
    const auto& style = m_plot.style();
    const auto& colours = style.colours;
    const double unit = style.unit();
    const auto pale
        = colours::between(colours.pain, colours.ground, 0.6); // see-through, its joints would show
    addStretches(&MileageColumn::painOfFour, QPen(pale, 5 * unit, Qt::SolidLine, Qt::RoundCap), m_pains);
    addStretches(&MileageColumn::nextMorning, QPen(colours.quietText, 1.3 * unit, Qt::DashLine), m_pains);
    addStretches(&MileageColumn::worst, QPen(colours.pain, 1.8 * unit), m_pains);
    const double column = m_weekWidth * (m_drawn.empty() ? 1 : m_drawn.front().weeks) / unit;
    const auto add = [&](Member member, double size) -> QScatterSeries& {
        auto& dots = m_plot.addDots(colours.pain, m_weeks, m_pains);
        dots.setMarkerSize(std::clamp(column, 3.0, size) * unit);
        addDots(member, dots);
        return dots;
    };
    if (showsWeeks()) {
        auto& mean = add(&MileageColumn::mean, 5);
        mean.setBrush(colours.ground);
        mean.setPen(QPen(colours.pain, 1.1 * unit));
    }
    add(&MileageColumn::worst, 7);
    auto& masked = add(&MileageColumn::worstMasked, 9);
    masked.setBrush(QBrush(colours.pain, Qt::BDiagPattern));
    masked.setMarkerShape(QScatterSeries::MarkerShapeRectangle);
    masked.setPen(QPen(colours.pain, unit));
}

std::vector<MileageItem> CourseDrawing::items() const
{
    std::vector<MileageItem> items;
    const auto area = m_plot.area();
    const double from = x(m_window.from);
    const double width = area.width() / (x(m_window.to) - from);
    const double first = static_cast<double>(m_drawn.data() - m_all.data());
    for (std::size_t i = 0; i < m_all.size(); ++i) {
        const auto& column = m_all[i];
        const double left = area.left() + (static_cast<double>(i) - first - 0.5 - from) * width;
        items.push_back({.of = MileageItem::Of::Weeks,
            .first = column.first,
            .count = column.weeks,
            .stretch = {static_cast<double>(column.first), static_cast<double>(column.first + column.weeks)},
            .place = QRectF(left, area.top(), width, area.height())});
    }
    return items;
}

// Behind all else, over both halves.
void CourseDrawing::tintWherePainRose(const std::vector<MileageItem>& items)
{
    auto tint = m_plot.style().colours.pain;
    tint.setAlphaF(0.22F);
    for (std::size_t i = 0; i < items.size(); ++i) {
        const auto place = items[i].place & m_plot.area();
        if (!m_all[i].painRose || place.isEmpty())
            continue;
        auto* band = new QGraphicsRectItem(place, &m_plot.chart());
        band->setBrush(tint);
        band->setPen(Qt::NoPen);
        band->setZValue(-1);
    }
}

std::vector<MileageItem> CourseDrawing::draw()
{
    setAxes();
    addBars();
    if (showsWeeks()) // a month is a mean of about four weeks
        addStretches(&MileageColumn::amountOfFour,
            QPen(m_plot.style().colours.text, 1.6 * m_plot.style().unit(), Qt::DotLine), m_amounts);
    addPains();
    m_plot.layOut(m_size);
    auto all = items();
    tintWherePainRose(all);
    return all;
}

} // namespace

MileagePicture pictureOf(MileageCourse course, std::function<QString(std::span<const MileageWeek>)> words)
{
    const auto metres = course.units.metres();
    const auto data
        = std::make_shared<CourseData>(CourseData{.course = std::move(course), .weeks = {}, .months = {}});
    data->weeks = weekColumns(data->course.weeks, data->course.unit, metres);
    data->months = monthColumns(data->course.weeks, data->course.unit, metres);
    return {
        .places = static_cast<int>(data->weeks.size()),
        .draw =
            [data](Plot& plot, QSizeF size, LoadWindow window) {
                return data->weeks.empty() ? std::vector<MileageItem>{}
                                           : CourseDrawing(plot, *data, size, window).draw();
            },
        .words =
            [data, words = std::move(words)](const MileageItem& item) {
                return words(std::span(data->course.weeks)
                        .subspan(static_cast<std::size_t>(item.first), static_cast<std::size_t>(item.count)));
            },
    };
}

} // namespace patella::ui
