// SPDX-License-Identifier: GPL-3.0-or-later
// How long a frame of the weekly chart and of the two pictures of pain and mileage takes: change and repaint,
// one after the other.
//
//     chart_bench [WEEKS]    with QT_QPA_PLATFORM=offscreen, or under a display

#include <QApplication>
#include <QElapsedTimer>

#include "core/log/values/local_time.h"
#include "ui/charts/load_chart.h"
#include "ui/charts/mileage/mileage_course.h"
#include "ui/charts/mileage/mileage_scatter.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <functional>
#include <random>
#include <vector>

namespace {

using namespace patella;
using namespace patella::ui;

constexpr int frames = 120;
LoadColumn weekOf(int place, std::mt19937& random)
{
    std::lognormal_distribution<double> load(3.2, 0.35);
    std::uniform_int_distribution<int> die(0, 9);
    const std::array looks{WeekLook::Usual, WeekLook::Usual, WeekLook::Usual, WeekLook::Lighter,
        WeekLook::Above10, WeekLook::Above30};
    LoadColumn week{
        .monday = daysAfter(LocalDate{std::chrono::year{2006}, std::chrono::January, std::chrono::day{2}},
            daysOfAWeek * place),
        .first = place,
        .weeks = 1,
        .pieces = {load(random), load(random) / 2, load(random) / 3, load(random) / 4},
        .planned = 0,
        .line = 50 + 10 * std::sin(place / 9.0),
        .strongLine = 60 + 10 * std::sin(place / 9.0),
        .provisional = place < 8,
        .look = looks.at(static_cast<std::size_t>(die(random) % 6)),
        .inABreak = place % 97 < 4,
        .spike = die(random) == 0 ? std::optional(SpikeBand::Moderate) : std::nullopt,
        .hasRace = die(random) == 0,
        .worst = Pain::of(die(random)),
        .worstNextMorning = Pain::of(die(random) / 2)};
    return week;
}

LoadSeries seriesOf(int weeks, bool rolling)
{
    std::mt19937 random(7);
    LoadSeries series{.unit = QStringLiteral("km"),
        .groups = {{QStringLiteral("asphalt"), Surface::Asphalt}, {QStringLiteral("trail"), Surface::Trail},
            {QStringLiteral("gravel"), Surface::Gravel}, {QStringLiteral("grass"), Surface::Grass}},
        .weeks = {},
        .days = {},
        .rolling = {}};
    for (int week = 0; week < weeks; ++week)
        series.weeks.push_back(weekOf(week, random));
    std::uniform_int_distribution<int> die(0, 9);
    for (int day = 0; day < weeks * daysOfAWeek; ++day)
        series.days.push_back(
            {daysAfter(series.weeks.front().monday, day), Pain::of(die(random)), Pain::of(die(random) / 2)});
    for (int day = 0; rolling && day < weeks * daysOfAWeek; ++day)
        series.rolling.push_back(45 + 20 * std::sin(day / 11.0));
    return series;
}

double milliseconds(std::clock_t ticks) { return static_cast<double>(ticks) * 1e3 / CLOCKS_PER_SEC; }

// Processor time is what the chart costs; wall time is what is seen when nothing else runs.
void measure(const char* name, InteractiveChart& chart, const std::function<void(int)>& change)
{
    std::vector<double> processor;
    std::vector<double> wall;
    for (int frame = 0; frame < frames; ++frame) {
        const auto before = std::clock();
        QElapsedTimer timer;
        timer.start();
        change(frame);
        chart.repaint();
        QGuiApplication::sync();
        wall.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
        processor.push_back(milliseconds(std::clock() - before));
    }
    std::sort(processor.begin(), processor.end());
    std::sort(wall.begin(), wall.end());
    const auto late = static_cast<std::size_t>(frames * 95 / 100);
    std::printf("| %s | %.2f | %.2f | %.2f | %.2f |\n", name, processor[frames / 2], processor[late],
        wall[frames / 2], wall[late]);
}

void measureAll(InteractiveChart& chart, int weeks)
{
    const QSize usual(1200, 700);
    chart.resize(usual);
    chart.show();
    QApplication::processEvents();
    chart.setWindow(wholeWindow(weeks));
    measure("repaint, all", chart, [](int) { });
    if (weeks > 520) {
        chart.setWindow(latestWindow(weeks, 520));
        measure("pan, 520 weeks in sight", chart, [&](int frame) { chart.pan(frame < frames / 2 ? -8 : 8); });
        chart.setWindow(latestWindow(weeks, 104));
        measure("pan, 104 weeks in sight", chart, [&](int frame) { chart.pan(frame < frames / 2 ? -3 : 3); });
    }
    chart.setWindow(latestWindow(weeks, 12));
    measure("pan, 12 in sight", chart, [&](int frame) { chart.pan(frame < frames / 2 ? -0.5 : 0.5); });
    chart.setWindow(wholeWindow(weeks));
    measure(
        "zoom, all to 4 and back", chart, [&](int frame) { chart.zoom(frame < frames / 2 ? 1.1 : 1 / 1.1); });
    const auto resized = [&](int frame) {
        const int less = 8 * (frame < frames / 2 ? frame : frames - frame);
        chart.resize(usual - QSize(less, less / 2));
    };
    chart.setWindow(wholeWindow(weeks));
    measure("resize, all", chart, resized);
    chart.setWindow(latestWindow(weeks, 300));
    measure("resize, 300 in sight", chart, resized);
}

std::vector<MileageWeek> mileageOf(int weeks)
{
    std::mt19937 random(7);
    std::uniform_int_distribution<std::int64_t> metres(5000, 70'000);
    std::uniform_int_distribution<int> die(0, 9);
    std::vector<MileageWeek> made;
    for (int place = 0; place < weeks; ++place) {
        MileageWeek week{};
        week.week.monday = weekOf(place, random).monday;
        week.week.worst = Pain::of(die(random));
        week.week.worstNextMorning = Pain::of(die(random) / 2);
        week.amount = metres(random);
        week.mean = week.week.worst->value() / 2.0;
        week.amountOfFour = 35'000;
        week.painOfFour = 3 + std::sin(place / 9.0);
        week.painRose = die(random) < 2;
        made.push_back(week);
    }
    return made;
}

MileageScatter scatterOf(int points)
{
    std::mt19937 random(7);
    std::uniform_int_distribution<std::int64_t> metres(3000, 30'000);
    std::uniform_int_distribution<int> die(0, 9);
    MileageScatter scatter{.points = {},
        .bands = {},
        .groups = {},
        .unit = MileageUnit::Distance,
        .amounts = QStringLiteral("km per run"),
        .pains = QStringLiteral("worst pain"),
        .units = {}};
    const std::array seasons{
        Season::DecemberToFebruary, Season::MarchToMay, Season::JuneToAugust, Season::SeptemberToNovember};
    for (int i = 0; i < 4; ++i)
        scatter.groups.push_back({seasons.at(static_cast<std::size_t>(i)), QString::number(i), i});
    for (int i = 0; i < points; ++i)
        scatter.points.push_back({.first = {},
            .last = {},
            .amount = metres(random),
            .pain = *Pain::of(die(random)),
            .masked = die(random) == 0,
            .runs = {},
            .group = seasons.at(static_cast<std::size_t>(die(random)) % 4)});
    std::ranges::sort(scatter.points, {}, &MileagePoint::amount);
    scatter.bands = painBands(scatter.points, MileageUnit::Distance);
    return scatter;
}

void printTitle(const QString& title)
{
    std::printf("\n%s, %s\n\n| frame | processor: median, ms | 95th percentile | wall: median, ms | 95th "
                "percentile |\n|---|---|---|---|---|\n",
        qPrintable(title), qPrintable(QGuiApplication::platformName()));
}

void measureMileage(const QString& title, const MileagePicture& picture)
{
    printTitle(title);
    MileageChart chart;
    chart.MileageChart::show(picture, {}, false);
    chart.QWidget::show();
    measureAll(chart, picture.places);
}

} // namespace

int main(int count, char** arguments)
{
    QApplication app(count, arguments);
    const int weeks = count > 1 ? std::atoi(arguments[1]) : 1040;
    for (const bool rolling : {false, true}) {
        printTitle(QStringLiteral("%1 weeks, four surfaces%2")
                .arg(weeks)
                .arg(rolling ? QStringLiteral(", any seven days") : QString()));
        LoadChart chart;
        chart.setMayZoom(true);
        chart.setSeries(seriesOf(weeks, rolling), {}, {});
        measureAll(chart, weeks);
    }
    measureMileage(QStringLiteral("Pain and mileage over time, %1 weeks").arg(weeks),
        pictureOf(MileageCourse{.weeks = mileageOf(weeks),
                      .unit = MileageUnit::Distance,
                      .sign = QStringLiteral("km"),
                      .units = {}},
            [](std::span<const MileageWeek>) { return QString(); }));
    for (const int points : {weeks, 7 * weeks})
        measureMileage(QStringLiteral("Against each other, %1 points").arg(points),
            pictureOf(scatterOf(points), [](const MileageItem&) { return QString(); }));
    return 0;
}
