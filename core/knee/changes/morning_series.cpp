// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/knee/changes/morning_series.h"

#include "core/knee/run_scores.h"
#include "core/log/masking.h"
#include "core/statistics/quantile.h"

#include <algorithm>

namespace patella {

std::optional<double> MorningSeries::on(LocalDate day) const
{
    const int place = daysBetween(first, day);
    return place < 0 || place >= days() ? std::nullopt : scores[static_cast<std::size_t>(place)];
}

MorningSeries morningSeries(const Log& log, Side knee, LocalDate today)
{
    std::vector<const PainNote*> notes;
    for (const auto& note : log.painNotes)
        if (note.date <= today && (note.moment == Moment::NextMorning || note.moment == Moment::RestDay)
            && (knee == Side::Both || isAbout(note.side, knee)))
            notes.push_back(&note);
    MorningSeries series{.first = today, .scores = {}};
    if (notes.empty())
        return series;
    for (const auto* note : notes)
        series.first = std::min(series.first, note->date);
    series.scores.resize(static_cast<std::size_t>(daysBetween(series.first, today)) + 1);
    const auto masked = maskedNotes(log);
    std::vector<bool> hidden(series.scores.size());
    for (const auto* note : notes) {
        const auto place = static_cast<std::size_t>(daysBetween(series.first, note->date));
        auto& score = series.scores[place];
        score = std::max(score, std::optional<double>(note->score.value()));
        if (masked.contains(note->id))
            hidden[place] = true;
    }
    for (std::size_t i = 0; i < hidden.size(); ++i)
        if (hidden[i])
            series.scores[i] = std::nullopt;
    return series;
}

MorningsOfDays morningsOfDays(const MorningSeries& series, int from, int days)
{
    Numbers scores;
    for (int day = std::max(0, from); day < std::min(from + days, series.days()); ++day)
        if (const auto& score = series.scores[static_cast<std::size_t>(day)])
            scores.push_back(*score);
    return {.answers = static_cast<int>(scores.size()),
        .mean = scores.empty() ? 0 : meanOf(scores),
        .median = medianOf(scores)};
}

} // namespace patella
