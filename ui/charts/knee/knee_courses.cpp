// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/knee/knee_courses.h"

#include <QCategoryAxis>
#include <QChart>
#include <QGraphicsSimpleTextItem>
#include <QLineSeries>
#include <QScatterSeries>

#include "ui/charts/plot.h"
#include "ui/convert.h"

#include <algorithm>
#include <array>

namespace patella::ui {

namespace {

constexpr int mostPoints = 10;

std::vector<Tick> firstsOfMonths(LocalDate from, LocalDate to, const QLocale& locale)
{
    std::vector<Tick> ticks;
    for (auto day = from; day <= to; day = daysAfter(day, 1))
        if (unsigned(day.day()) == 1)
            ticks.push_back({static_cast<double>(daysBetween(from, day)),
                locale.toString(toQt(day), QStringLiteral("MMM"))});
    return ticks;
}

QCategoryAxis& addDays(Plot& plot, LocalDate from, LocalDate to, const QLocale& locale, double room = 0)
{
    auto& x = plot.addAxis(Qt::AlignBottom, Plot::Grid::None);
    const int days = daysBetween(from, to);
    setTicks(x, firstsOfMonths(from, to, locale), -2, days * (1 + room) + 2);
    return x;
}

KneeMark markAt(QPointF middle, const QString& said, int opens)
{
    return {.place = QRectF(middle.x() - 6, middle.y() - 6, 12, 12), .said = said, .opens = opens};
}

std::vector<KneeMark> drawTasks(Plot& plot, const TaskWeeks& weeks, QSizeF size)
{
    const auto& colours = plot.style().colours;
    auto& x = addDays(plot, weeks.from, weeks.to, weeks.units.locale);
    auto& y = plot.addAxis(Qt::AlignLeft, Plot::Grid::Lines);
    const auto count = static_cast<int>(weeks.tasks.size());
    std::vector<Tick> ticks;
    for (int task = count - 1; task >= 0; --task)
        ticks.push_back(
            {static_cast<double>(count - 1 - task), weeks.tasks[static_cast<std::size_t>(task)].name});
    setTicks(y, ticks, -0.6, count - 0.4);
    const std::array<QScatterSeries*, 3> series{&plot.addDots(colours.quietText, x, y),
        &plot.addDots(colours.pain, x, y), &plot.addDots(colours.pain, x, y)};
    constexpr std::array sizes{3.0, 7.0, 12.0};
    for (std::size_t i = 0; i < series.size(); ++i)
        series.at(i)->setMarkerSize(sizes.at(i));
    const auto placeOf = [&](int task, const TaskWeeks::Answer& answer) {
        return QPointF(daysBetween(weeks.from, answer.day), count - 1 - task);
    };
    for (int task = 0; task < count; ++task)
        for (const auto& answer : weeks.tasks[static_cast<std::size_t>(task)].answers)
            series.at(static_cast<std::size_t>(answer.difficulty))->append(placeOf(task, answer));
    plot.layOut(size);
    std::vector<KneeMark> marks;
    for (int task = 0; task < count; ++task)
        for (const auto& answer : weeks.tasks[static_cast<std::size_t>(task)].answers)
            marks.push_back(
                markAt(plot.placeOf(placeOf(task, answer), *series[0]), answer.said, answer.opens));
    return marks;
}

// Each line has its colour, its way of being drawn and its name at its end.
QPen penOf(const Plot& plot, std::size_t line, bool isThin)
{
    constexpr std::array dashes{Qt::SolidLine, Qt::DashLine, Qt::DotLine, Qt::DashDotLine};
    return {colours::ofNumber(static_cast<int>(line), plot.style().colours.kind), isThin ? 1.0 : 2.0,
        dashes.at(line % dashes.size())};
}

// Beside the end of each line, one below the other where two would touch.
void nameLines(Plot& plot, const TenPointCourses& courses, QXYSeries& any)
{
    struct Name {
        QGraphicsSimpleTextItem* text;
        double wanted;
    };
    std::vector<Name> names;
    for (std::size_t line = 0; line < courses.lines.size(); ++line) {
        const auto& last = courses.lines[line].values.back();
        auto& text = plot.addText(courses.lines[line].name, penOf(plot, line, false).color());
        const auto end
            = plot.placeOf({static_cast<double>(daysBetween(courses.from, courses.to)), last.value}, any);
        text.setX(end.x() + 8);
        names.push_back({&text, end.y() - text.boundingRect().height() / 2});
    }
    std::ranges::sort(names, {}, &Name::wanted);
    double above = -1e6;
    for (const auto& [text, wanted] : names) {
        const double y = std::max(wanted, above);
        text->setY(y);
        above = y + text->boundingRect().height();
    }
}

double widestName(const TenPointCourses& courses, const QFontMetricsF& metrics)
{
    double widest = 0;
    for (const auto& line : courses.lines)
        widest = std::max(widest, metrics.horizontalAdvance(line.name));
    return widest;
}

std::vector<KneeMark> drawCourses(Plot& plot, const TenPointCourses& courses, QSizeF size)
{
    const double names = widestName(courses, QFontMetricsF(plot.style().font)) + 20;
    const double room = names / std::max(1.0, size.width() - 40 - names);
    auto& x = addDays(plot, courses.from, courses.to, courses.units.locale, room);
    auto& y = plot.addAxis(Qt::AlignLeft, Plot::Grid::Lines);
    std::vector<Tick> ticks;
    for (const int points : {0, 5, mostPoints})
        ticks.push_back({static_cast<double>(points), courses.units.locale.toString(points)});
    setTicks(y, ticks, -0.4, mostPoints + 0.4);
    QXYSeries* any = nullptr;
    for (std::size_t line = 0; line < courses.lines.size(); ++line) {
        const auto pen = penOf(plot, line, courses.lines[line].isThin);
        auto& drawn = plot.addLine(pen, x, y);
        auto& dots = plot.addDots(pen.color(), x, y);
        dots.setMarkerSize(courses.lines[line].isThin ? 3 : 6);
        for (const auto& value : courses.lines[line].values) {
            drawn.append(daysBetween(courses.from, value.day), value.value);
            dots.append(daysBetween(courses.from, value.day), value.value);
        }
        any = &drawn;
    }
    plot.layOut(size);
    if (!any)
        return {};
    nameLines(plot, courses, *any);
    std::vector<KneeMark> marks;
    for (const auto& line : courses.lines)
        for (const auto& value : line.values)
            marks.push_back(markAt(
                plot.placeOf({static_cast<double>(daysBetween(courses.from, value.day)), value.value}, *any),
                value.said, value.opens));
    return marks;
}

} // namespace

KneeDrawing drawingOf(TaskWeeks weeks)
{
    return [weeks = std::move(weeks)](Plot& plot, QSizeF size) { return drawTasks(plot, weeks, size); };
}

KneeDrawing drawingOf(TenPointCourses courses)
{
    return
        [courses = std::move(courses)](Plot& plot, QSizeF size) { return drawCourses(plot, courses, size); };
}

} // namespace patella::ui
