// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/content/run_lines.h"

#include "ui/report/words/report_words.h"
#include "ui/words/log_words.h"
#include "ui/words/units.h"

#include <algorithm>
#include <array>
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
    for (const auto& [side, scores, onset] : kneeLinesOf(run)) {
        cells << (side ? words::knee(*side) : words::dash());
        for (const auto& [worst, masked] : scores)
            cells << words::pain(worst) + (masked ? words::painkillerMark() : QString());
        cells << (onset ? words::distanceNumber(*onset, locale) : words::dash());
        lines.push_back(cells);
        cells = QStringList(cellsOfTheRun, QString());
    }
    return lines;
}

} // namespace patella::ui
