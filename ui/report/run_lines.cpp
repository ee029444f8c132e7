// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/run_lines.h"

#include "ui/words/log_words.h"
#include "ui/words/report_words.h"
#include "ui/words/units.h"

#include <algorithm>
#include <array>
#include <optional>

namespace patella::ui {

namespace {

struct KneeLine {
    std::optional<Side> side; // empty: nothing was asked
    std::array<std::optional<Pain>, momentsOfARun.size()> worst;
};

std::vector<KneeLine> kneeLinesOf(const RunRow& run)
{
    std::vector<KneeLine> lines;
    for (const auto& pain : run.pains) {
        if (lines.empty() || lines.back().side != pain.side)
            lines.push_back({.side = pain.side, .worst = {}});
        auto& worst = lines.back().worst;
        std::transform(worst.begin(), worst.end(), pain.scores.begin(), worst.begin(),
            [](const auto& a, const auto& b) { return std::max(a, b); });
    }
    if (lines.empty())
        lines.push_back({.side = std::nullopt, .worst = {}});
    return lines;
}

QStringList cellsOf(const RunRow& run, bool withYear, const QLocale& locale)
{
    auto date = withYear ? words::dayMonthYear(run.date, locale) : words::weekdayAndDate(run.date, locale);
    if (run.painkiller)
        date += QLatin1Char(' ') + words::painkillerMark();
    return {date, run.distance ? words::distanceNumber(*run.distance, locale) : words::dash(),
        run.duration ? words::duration(*run.duration) : words::dash(), words::minutesPerUnit(run),
        run.surface ? words::of(*run.surface) : words::dash(),
        run.shoe.empty() ? words::dash() : QString::fromStdString(run.shoe)};
}

} // namespace

std::vector<QStringList> linesOf(const RunRow& run, bool withYear, const QLocale& locale)
{
    std::vector<QStringList> lines;
    auto cells = cellsOf(run, withYear, locale);
    const auto cellsOfTheRun = cells.size();
    for (const auto& [side, worst] : kneeLinesOf(run)) {
        cells << (side ? words::knee(*side) : words::dash());
        for (const auto& score : worst)
            cells << words::pain(score);
        lines.push_back(cells);
        cells = QStringList(cellsOfTheRun, QString());
    }
    return lines;
}

} // namespace patella::ui
