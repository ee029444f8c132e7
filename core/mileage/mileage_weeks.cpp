// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mileage/mileage_weeks.h"

#include "core/knee/flares.h"
#include "core/knee/run_scores.h"
#include "core/log/masking.h"
#include "core/log/run_notes.h"

#include <algorithm>

namespace patella {

namespace {

constexpr std::size_t weeksOfAMean = 4;

class MileageSums {
public:
    explicit MileageSums(std::vector<Week> weeks)
    {
        for (auto& week : weeks)
            m_weeks.push_back({
                .week = std::move(week),
                .amount = 0,
                .runsWithout = 0,
                .mean = {},
                .worstMasked = {},
                .masked = 0,
                .missing = 0,
                .amountOfFour = {},
                .painOfFour = {},
                .painRose = false,
            });
    }

    // Null: the day lies outside of the weeks.
    MileageWeek* of(LocalDate day)
    {
        if (m_weeks.empty() || day < m_weeks.front().week.monday)
            return nullptr;
        const auto place = static_cast<std::size_t>(daysBetween(m_weeks.front().week.monday, day) / 7);
        return place < m_weeks.size() ? &m_weeks[place] : nullptr;
    }

    std::vector<MileageWeek> m_weeks;
};

void addRuns(
    MileageSums& sums, const Log& log, MileageUnit unit, const std::vector<bool>& answered, LocalDate today)
{
    for (std::size_t place = 0; place < log.runs.size(); ++place) {
        const auto& run = log.runs[place];
        auto* week = run.when.date <= today ? sums.of(run.when.date) : nullptr;
        if (!week)
            continue;
        const auto amount = amountOf(run, unit);
        week->amount += amount.value_or(0);
        week->runsWithout += amount ? 0 : 1;
        week->missing += answered[place] ? 0 : 1;
    }
}

void addMasked(MileageSums& sums, std::span<const PainNote* const> notes)
{
    for (const auto* note : notes)
        if (auto* week = sums.of(dayOfTheRun(*note))) {
            ++week->masked;
            week->worstMasked = std::max<std::optional<Pain>>(week->worstMasked, note->score);
        }
}

void addMeans(MileageSums& sums, std::span<const PainOfDay> days)
{
    auto day = days.begin();
    for (auto& week : sums.m_weeks) {
        const auto end = daysAfter(week.week.monday, daysOfAWeek);
        double sum = 0;
        int count = 0;
        for (; day != days.end() && day->day < end; ++day, ++count)
            sum += day->worst->value();
        if (count > 0)
            week.mean = sum / count;
    }
}

void addMeanOfFour(std::span<const MileageWeek> four, MileageWeek& into)
{
    double amount = 0;
    double pain = 0;
    int answered = 0;
    for (const auto& week : four) {
        amount += static_cast<double>(week.amount);
        pain += week.mean.value_or(0);
        answered += week.mean ? 1 : 0;
    }
    if (!into.week.inProgress)
        into.amountOfFour = amount / weeksOfAMean;
    if (answered >= 2)
        into.painOfFour = pain / answered;
}

void addCourse(std::span<MileageWeek> weeks)
{
    for (std::size_t i = 0; i < weeks.size(); ++i) {
        auto& week = weeks[i];
        if (i + 1 >= weeksOfAMean)
            addMeanOfFour(weeks.subspan(i + 1 - weeksOfAMean, weeksOfAMean), week);
        const auto before = i > 0 ? weeks[i - 1].week.worst : std::nullopt;
        week.painRose = before && week.week.worst && week.week.worst->value() - before->value() >= flareRise;
    }
}

// Of each run of the log.
std::vector<bool> answeredRuns(const Log& log, const KneeNotes& notes)
{
    const RunPlaces places(log.runs);
    std::vector<bool> answered(log.runs.size(), false);
    for (const auto* list : {&notes.counted, &notes.masked}) {
        std::size_t last = 0;
        for (const auto* note : *list)
            if (const auto place = note->run ? places.of(*note->run, last) : std::nullopt)
                answered[*place] = true;
    }
    return answered;
}

} // namespace

KneeNotes kneeNotes(const Log& log, Side knee, LocalDate today)
{
    const auto masked = maskedNotes(log);
    KneeNotes notes;
    notes.counted.reserve(log.painNotes.size());
    for (const auto& note : log.painNotes)
        if (dayOfTheRun(note) <= today && (knee == Side::Both || isAbout(note.side, knee)))
            (!masked.empty() && masked.contains(note.id) ? notes.masked : notes.counted).push_back(&note);
    return notes;
}

std::vector<MileageWeek> mileageWeeks(const Log& log, const MileageQuestion& question, LocalDate today)
{
    auto weeks = judgedWeeks(log.runs, LoadUnit::Distance, today);
    const auto notes = kneeNotes(log, question.knee, today);
    const auto days = painOfDays(weeks, notes.counted);
    addPain(weeks, days);
    MileageSums sums(std::move(weeks));
    addRuns(sums, log, question.unit, answeredRuns(log, notes), today);
    addMasked(sums, notes.masked);
    addMeans(sums, days);
    addCourse(sums.m_weeks);
    return std::move(sums.m_weeks);
}

} // namespace patella
