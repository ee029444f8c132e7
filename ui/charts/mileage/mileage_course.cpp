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
#include "ui/charts/time_columns.h"

#include <algorithm>
#include <memory>

namespace patella::ui {

namespace {

constexpr double air = 1.12; // above the highest of each half
constexpr double thinnestWeek = 6; // units
constexpr double sides = 64; // units, roughly what the labels of both axes take
constexpr double barShare = 0.76;
constexpr std::size_t leastBeside = 26; // columns out of sight, to either side
constexpr std::size_t mostBeside = 104;

using Columns = std::span<const MileageColumn>;
using Member = std::optional<double> MileageColumn::*;

struct CourseData {
    MileageCourse course;
    std::vector<MileageColumn> weeks;
    std::vector<MileageColumn> months;
};

// Holds the columns in sight and about as many to either side, so that most moves only move the axis. Places
// on that axis count from the first column held.
class CourseDrawing : public MileageDrawing {
public:
    CourseDrawing(Plot& plot, std::shared_ptr<const CourseData> data)
        : m_plot(plot)
        , m_data(std::move(data))
        , m_weeks(plot.addAxis(Qt::AlignBottom, Plot::Grid::None))
        , m_amounts(plot.addAxis(Qt::AlignLeft, Plot::Grid::Lines))
        , m_pains(plot.addAxis(Qt::AlignRight, Plot::Grid::Lines))
    {
    }

    std::vector<MileageItem> layOut(QSizeF size, LoadWindow window) override;

private:
    bool showsWeeks() const { return m_all.data() == m_data->weeks.data(); }
    double firstHeld() const { return static_cast<double>(m_held.data() - m_all.data()); }
    double x(double week) const { return placeAmong(m_all, week) - firstHeld(); }
    double unit() const { return m_plot.style().unit(); }
    bool choose(); // whether other columns are to be held
    double highestAmount() const;
    double highestPain() const;
    void setAxes(QSizeF size);
    void fill();
    void addBars();
    void addStretches(Member member, const QPen& pen, QCategoryAxis& y);
    QScatterSeries& addDots(Member member, double size);
    void addPains();
    void sizeDots();
    std::vector<MileageItem> items() const;
    void tintWherePainRose(const std::vector<MileageItem>& items);

    struct Dots {
        QScatterSeries* series; // the chart's
        double largest;
    };

    Plot& m_plot;
    std::shared_ptr<const CourseData> m_data;
    QCategoryAxis& m_weeks;
    QCategoryAxis& m_amounts; // 0 is the middle of the picture
    QCategoryAxis& m_pains; // 0 is its foot
    LoadWindow m_window{};
    double m_weekWidth = 1;
    Columns m_all; // weeks or months
    Columns m_held;
    std::vector<Dots> m_dots;
    std::vector<std::unique_ptr<QGraphicsItem>> m_tints;
};

bool CourseDrawing::choose()
{
    const auto& all = m_weekWidth < thinnestWeek * unit() ? m_data->months : m_data->weeks;
    const auto shown = columnsWithin(Columns(all), m_window);
    const bool isHeld = m_all.data() == all.data() && !m_held.empty() && shown.data() >= m_held.data()
        && shown.data() + shown.size() <= m_held.data() + m_held.size();
    if (isHeld)
        return false;
    m_all = all;
    const auto from = static_cast<std::size_t>(shown.data() - m_all.data());
    const auto beside = std::clamp(shown.size(), leastBeside, mostBeside);
    const auto first = from - std::min(from, beside);
    m_held = m_all.subspan(first, std::min(m_all.size(), from + shown.size() + beside) - first);
    return true;
}

double CourseDrawing::highestAmount() const
{
    double highest = 1;
    for (const auto& column : columnsWithin(m_all, m_window))
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

void CourseDrawing::setAxes(QSizeF size)
{
    const auto& course = m_data->course;
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
    m_plot.layOut(size);
}

void CourseDrawing::addBars()
{
    auto* set = new QBarSet(QString());
    for (const auto& column : m_held)
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
    for (std::size_t i = 0; i < m_held.size(); ++i)
        if (const auto value = m_held[i].*member)
            stretch.append({static_cast<double>(i), *value});
        else
            finish();
    finish();
}

QScatterSeries& CourseDrawing::addDots(Member member, double size)
{
    QList<QPointF> points;
    for (std::size_t i = 0; i < m_held.size(); ++i)
        if (const auto value = m_held[i].*member)
            points.append({static_cast<double>(i), *value});
    auto& dots = m_plot.addDots(m_plot.style().colours.pain, m_weeks, m_pains);
    dots.replace(points);
    m_dots.push_back({&dots, size});
    return dots;
}

// Dots and short dashes are what costs most: there are few.
void CourseDrawing::addPains()
{
    const auto& colours = m_plot.style().colours;
    const auto pale
        = colours::between(colours.pain, colours.ground, 0.6); // see-through, its joints would show
    addStretches(&MileageColumn::painOfFour, QPen(pale, 5 * unit(), Qt::SolidLine, Qt::FlatCap), m_pains);
    QPen dashed(colours.quietText, 1.2 * unit(), Qt::SolidLine, Qt::FlatCap);
    dashed.setDashPattern({6, 4});
    addStretches(&MileageColumn::nextMorning, dashed, m_pains);
    addStretches(&MileageColumn::worst, QPen(colours.pain, 1.8 * unit()), m_pains);
    if (showsWeeks()) {
        auto& mean = addDots(&MileageColumn::mean, 5);
        mean.setBrush(colours.ground);
        mean.setPen(QPen(colours.pain, 1.1 * unit()));
    }
    addDots(&MileageColumn::worst, 7);
    auto& masked = addDots(&MileageColumn::worstMasked, 9);
    masked.setBrush(QBrush(colours.pain, Qt::BDiagPattern));
    masked.setMarkerShape(QScatterSeries::MarkerShapeRectangle);
    masked.setPen(QPen(colours.pain, unit()));
}

void CourseDrawing::sizeDots()
{
    const double column = std::floor(m_weekWidth * (showsWeeks() ? 1 : 4) / unit());
    for (const auto& [dots, largest] : m_dots)
        if (const double size = std::clamp(column, 3.0, largest) * unit(); dots->markerSize() != size)
            dots->setMarkerSize(size);
}

void CourseDrawing::fill()
{
    m_dots.clear();
    m_plot.chart().removeAllSeries();
    addBars();
    if (showsWeeks()) // a month is a mean of about four weeks
        addStretches(
            &MileageColumn::amountOfFour, QPen(m_plot.style().colours.text, 1.4 * unit()), m_amounts);
    addPains();
}

std::vector<MileageItem> CourseDrawing::items() const
{
    std::vector<MileageItem> items;
    const auto area = m_plot.area();
    const double from = x(m_window.from);
    const double width = area.width() / (x(m_window.to) - from);
    for (std::size_t i = 0; i < m_all.size(); ++i) {
        const auto& column = m_all[i];
        const double left = area.left() + (static_cast<double>(i) - firstHeld() - 0.5 - from) * width;
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
    m_tints.clear();
    auto tint = m_plot.style().colours.pain;
    tint.setAlphaF(0.22F);
    for (std::size_t i = 0; i < items.size(); ++i) {
        const auto place = items[i].place & m_plot.area();
        if (!m_all[i].painRose || place.isEmpty())
            continue;
        auto band = std::make_unique<QGraphicsRectItem>(place, &m_plot.chart());
        band->setBrush(tint);
        band->setPen(Qt::NoPen);
        band->setZValue(-1);
        m_tints.push_back(std::move(band));
    }
}

std::vector<MileageItem> CourseDrawing::layOut(QSizeF size, LoadWindow window)
{
    if (m_data->weeks.empty())
        return {};
    m_window = window;
    m_weekWidth = std::max(1.0, size.width() - sides * unit()) / window.weeks();
    const bool isOther = choose();
    setAxes(size);
    if (isOther) // series that come to axes that stand are made once
        fill();
    sizeDots();
    m_plot.layOut(size);
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
        .drawnIn = [data](Plot& plot) { return std::make_unique<CourseDrawing>(plot, data); },
        .words =
            [data, words = std::move(words)](const MileageItem& item) {
                return words(std::span(data->course.weeks)
                        .subspan(static_cast<std::size_t>(item.first), static_cast<std::size_t>(item.count)));
            },
    };
}

} // namespace patella::ui
