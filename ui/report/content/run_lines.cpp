// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/content/run_lines.h"

#include "ui/report/words/report_words.h"
#include "ui/words/log_words.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <optional>

namespace patella::ui {

namespace {

struct Score {
    std::optional<Pain> worst;
    bool masked;
};

struct KneeLine {
    std::optional<Side> side; // empty: nothing was asked
    std::array<Score, momentsOfARun.size()> scores;
    std::optional<Distance> onset; // of the place that hurt first
};

void add(KneeLine& line, const PainOfARun& pain)
{
    for (std::size_t i = 0; i < line.scores.size(); ++i) {
        auto& score = line.scores[i];
        score.worst = std::max(score.worst, pain.scores[i]);
        score.masked |= pain.masked[i];
    }
    if (pain.onset)
        line.onset = std::min(line.onset.value_or(*pain.onset), *pain.onset);
}

std::vector<KneeLine> kneeLinesOf(const RunRow& run)
{
    std::vector<KneeLine> lines;
    for (const auto& pain : run.pains) {
        if (lines.empty() || lines.back().side != pain.side)
            lines.push_back({.side = pain.side, .scores = {}, .onset = std::nullopt});
        add(lines.back(), pain);
    }
    if (lines.empty())
        lines.push_back({.side = std::nullopt, .scores = {}, .onset = std::nullopt});
    return lines;
}

QString minutesPerUnit(const RunRow& run, const Units& units)
{
    if (!run.distance || !run.duration || run.distance->metres <= 0)
        return words::dash();
    const auto distance = static_cast<double>(run.distance->metres) / units.metres();
    return words::duration(
        std::chrono::seconds{std::llround(static_cast<double>(run.duration->count()) / distance)});
}

QString kneeOf(Side side)
{
    switch (side) {
    case Side::Left:
        return ReportText::tr("left", "knee, in a narrow column");
    case Side::Right:
        return ReportText::tr("right", "knee, in a narrow column");
    case Side::Both:
        return ReportText::tr("both", "knees, in a narrow column");
    }
    return {};
}

QStringList cellsOf(const RunRow& run, const Units& units)
{
    auto date = words::dayMonthYear(run.date, units);
    if (run.painkiller)
        date += QLatin1Char(' ') + words::painkillerMark();
    return {date, run.distance ? words::distanceNumber(*run.distance, units) : words::dash(),
        run.duration ? words::duration(*run.duration) : words::dash(), minutesPerUnit(run, units),
        run.surface ? words::of(*run.surface) : words::dash(),
        run.shoe.empty() ? words::dash() : QString::fromStdString(run.shoe)};
}

} // namespace

std::vector<QStringList> linesOf(const RunRow& run, const Units& units)
{
    std::vector<QStringList> lines;
    auto cells = cellsOf(run, units);
    const auto cellsOfTheRun = cells.size();
    for (const auto& [side, scores, onset] : kneeLinesOf(run)) {
        cells << (side ? kneeOf(*side) : words::dash());
        for (const auto& [worst, masked] : scores)
            cells << words::pain(worst) + (masked ? words::painkillerMark() : QString());
        cells << (onset ? words::distanceNumber(*onset, units) : words::dash());
        lines.push_back(cells);
        cells = QStringList(cellsOfTheRun, QString());
    }
    return lines;
}

} // namespace patella::ui
