// SPDX-License-Identifier: GPL-3.0-or-later
// How long a frame of the weekly chart takes: change and repaint, one after the other.
//
//     chart_bench [WEEKS]    with QT_QPA_PLATFORM=offscreen, or under a display

#include <QApplication>
#include <QElapsedTimer>

#include "core/log/values/local_time.h"
#include "ui/charts/load_chart.h"

#include <algorithm>
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
void measure(const char* name, LoadChart& chart, const std::function<void(int)>& change)
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

void measureAll(LoadChart& chart, int weeks)
{
    const QSize usual(1200, 700);
    chart.resize(usual);
    chart.show();
    QApplication::processEvents();
    chart.setWindow(wholeWindow(weeks));
    measure("repaint, all weeks", chart, [](int) { });
    chart.setWindow(latestWindow(weeks, 520));
    measure("pan, 520 weeks in sight", chart, [&](int frame) { chart.pan(frame < frames / 2 ? -8 : 8); });
    chart.setWindow(latestWindow(weeks, 104));
    measure("pan, 104 weeks in sight", chart, [&](int frame) { chart.pan(frame < frames / 2 ? -3 : 3); });
    chart.setWindow(latestWindow(weeks, 12));
    measure("pan, 12 weeks in sight, by day", chart,
        [&](int frame) { chart.pan(frame < frames / 2 ? -0.5 : 0.5); });
    chart.setWindow(wholeWindow(weeks));
    measure("zoom, all to 4 weeks and back", chart,
        [&](int frame) { chart.zoom(frame < frames / 2 ? 1.1 : 1 / 1.1); });
    const auto resized = [&](int frame) {
        const int less = 8 * (frame < frames / 2 ? frame : frames - frame);
        chart.resize(usual - QSize(less, less / 2));
    };
    chart.setWindow(wholeWindow(weeks));
    measure("resize, all weeks", chart, resized);
    chart.setWindow(latestWindow(weeks, 300));
    measure("resize, 300 weeks in sight", chart, resized);
}

} // namespace

int main(int count, char** arguments)
{
    QApplication app(count, arguments);
    const int weeks = count > 1 ? std::atoi(arguments[1]) : 1040;
    for (const bool rolling : {false, true}) {
        std::printf("\n%d weeks, four surfaces%s, %s\n\n| frame | processor: median, ms | 95th percentile | "
                    "wall: median, ms | 95th percentile |\n|---|---|---|---|---|\n",
            weeks, rolling ? ", any seven days" : "", qPrintable(QGuiApplication::platformName()));
        LoadChart chart;
        chart.setMayZoom(true);
        chart.setSeries(seriesOf(weeks, rolling), {}, {});
        measureAll(chart, weeks);
    }
    return 0;
}
