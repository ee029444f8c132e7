// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/knee/behaviour_view.h"

#include <QVBoxLayout>

#include "core/knee/clocks/after_red_runs.h"
#include "core/knee/clocks/felt_answers.h"
#include "core/knee/knee_state.h"
#include "core/log/masking.h"
#include "ui/charts/knee/distance_curves.h"
#include "ui/charts/knee/settling_months.h"
#include "ui/convert.h"
#include "ui/pages/knee/noted_words.h"
#include "ui/words/knee/behaviour_words.h"

#include <algorithm>
#include <cmath>

namespace patella::ui {

namespace {

constexpr int daysLookedBack = 365;
constexpr std::size_t mostMonths = 24;

// Months in a row, also those without such a run.
std::vector<SettlingMonth> withGaps(const std::vector<SettlingMonth>& months)
{
    std::vector<SettlingMonth> all;
    for (const auto& month : months) {
        while (!all.empty() && all.back().month + std::chrono::months{1} < month.month)
            all.push_back({.month = all.back().month + std::chrono::months{1}, .count = {}});
        all.push_back(month);
    }
    if (all.size() > mostMonths)
        all.erase(all.begin(), all.end() - static_cast<std::ptrdiff_t>(mostMonths));
    return all;
}

std::vector<RunId> runsOf(std::chrono::year_month month, const SettlingClock& clock)
{
    std::vector<RunId> runs;
    for (const auto& run : clock.runs)
        if (run.date.year() / run.date.month() == month)
            runs.push_back(run.run);
    return runs;
}

QString shortNameOf(std::chrono::year_month month, const QLocale& locale)
{
    return locale.toString(toQt(LocalDate{month / std::chrono::day{1}}), QStringLiteral("MMM yyyy"));
}

} // namespace

BehaviourView::BehaviourView(QWidget* parent)
    : QWidget(parent)
    , m_settling(knee::words())
    , m_months(new KneeChart(170))
    , m_monthsMean(knee::quietWords(
          tr("Each bar is a month: pale, within the hour; middle, by the next morning; full, not by then. "
             "The line is the share that was gone by the morning. Open a month to see its runs.")))
    , m_monthTable(new FigureTable(tr("How soon it settled, by month")))
    , m_shapes(knee::words())
    , m_distances(knee::words())
    , m_curves(new KneeChart(220))
    , m_curvesMean(knee::quietWords(
          tr("Solid: share of runs in which pain had begun by a distance. Dotted: share of worse mornings "
             "after runs of that distance; this curve can only rise. Dashed: one in four.")))
    , m_curveTable(new FigureTable(tr("Shares by distance")))
    , m_triggers(knee::words())
{
    m_months->setAccessibleName(tr("How soon pain settled, by month"));
    m_curves->setAccessibleName(tr("From which distance on it hurt, and the morning was worse"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(8);
    const std::vector<QWidget*> order{knee::boldWords(tr("How soon it settled")), m_settling, m_months,
        m_monthsMean, m_monthTable, knee::boldWords(tr("Course over the four answers")), m_shapes,
        knee::boldWords(tr("By distance, last 12 months")), m_distances, m_curves, m_curvesMean, m_curveTable,
        knee::boldWords(tr("What brought it on, last 12 months")), m_triggers};
    for (auto* each : order)
        column->addWidget(each);
    connect(m_months, &KneeChart::opened, this, &BehaviourView::openMonth);
    connect(m_monthTable, &FigureTable::opened, this,
        [this](int row) { openMonth(static_cast<int>(m_runs.size()) - 1 - row); });
}

void BehaviourView::openMonth(int month)
{
    if (const auto& runs = m_runs.at(static_cast<std::size_t>(month)); !runs.empty())
        Q_EMIT runsWanted(runs);
}

void BehaviourView::showSettling(const knee::Asked& asked)
{
    const auto& locale = asked.units.locale;
    const auto clock = settlingClock(asked.log, asked.knee, asked.today);
    m_settling->setText(words::settlingInFull(clock, locale).join(QLatin1Char('\n')));
    SettlingBars bars{.months = withGaps(clock.months), .said = {}, .units = asked.units};
    std::vector<QStringList> rows;
    m_runs.clear();
    for (const auto& [month, count] : bars.months) {
        m_runs.push_back(runsOf(month, clock));
        const auto name = shortNameOf(month, locale);
        rows.push_back({name, locale.toString(count.withinTheHour), locale.toString(count.byTheMorning),
            locale.toString(count.notByTheMorning), locale.toString(count.unclear)});
        //: a month, and how many runs settled when
        bars.said.push_back(tr("%1: %2 within the hour, %3 by the morning, %4 not by then, %5 not known")
                .arg(name, rows.back()[1], rows.back()[2], rows.back()[3], rows.back()[4]));
    }
    std::ranges::reverse(rows);
    m_monthTable->show(
        {tr("Month"), tr("Within the hour"), tr("By the morning"), tr("Not by then"), tr("Not known")}, rows);
    const bool any = !bars.months.empty();
    for (QWidget* each : std::initializer_list<QWidget*>{m_months, m_monthsMean, m_monthTable})
        each->setVisible(any);
    m_months->show(drawingOf(std::move(bars)), m_settling->text());
}

void BehaviourView::showShapes(const knee::Asked& asked)
{
    auto lines = words::shapesInFull(runShapes(asked.log, asked.knee, asked.today), asked.units);
    lines << words::afterRedInFull(afterRedRuns(asked.log, asked.knee, asked.today), asked.units.locale);
    lines << words::driftsInFull(stageDrifts(asked.log, asked.knee, asked.today), asked.units.locale);
    m_shapes->setText(lines.join(QLatin1Char('\n')));
}

void BehaviourView::showDistances(const knee::Asked& asked)
{
    const auto from = daysAfter(asked.today, 1 - daysLookedBack);
    const auto part = partOf(asked.log, asked.knee, from, asked.today);
    auto after = mornings(asked.log, asked.knee, asked.today, from);
    if (after.all.answer == MorningAnswer::TooFewRuns)
        after.all.steps.clear(); // a curve would say more than the sentence
    DistanceCurves curves{.onset = onsetCurve(part.runs, part.painNotes, maskedNotes(part)),
        .mornings = after.all,
        .saidOnset = tr("pain had begun"),
        .saidMornings = tr("morning worse"),
        .units = asked.units};
    const auto& onset = curves.onset;
    const auto lines = words::morningsInFull(after, asked.units);
    m_distances->setText((words::onsetsInFull(onset, asked.units.locale) + lines).join(QLatin1Char('\n')));
    std::vector<QStringList> rows;
    const auto percent = [&](double share) {
        return tr("%1\u00a0%").arg(asked.units.locale.toString(std::lround(share * 100)));
    };
    for (const auto& step : onset.steps)
        rows.push_back({tr("pain had begun"), words::distance(step.at, asked.units), percent(step.begun),
            asked.units.locale.toString(step.reached)});
    for (const auto& step : after.all.steps)
        rows.push_back({tr("morning worse"),
            tr("%1 to %2")
                .arg(words::distanceNumber(step.from, asked.units), words::distance(step.to, asked.units)),
            percent(shareOf(step.worse)), asked.units.locale.toString(step.worse.of)});
    m_curveTable->show({tr("Curve"), tr("Distance"), tr("Share"), tr("Runs")}, rows);
    const bool any = onset.runs > 0 || !after.all.steps.empty();
    for (QWidget* each : std::initializer_list<QWidget*>{m_curves, m_curvesMean, m_curveTable})
        each->setVisible(any);
    m_curves->show(drawingOf(std::move(curves)), m_distances->text());
    const auto triggers = words::triggersInFull(painCharacters(part.painNotes), asked.units.locale)
        + words::feltInFull(feltAnswers(part.painNotes), asked.units.locale);
    m_triggers->setText(
        triggers.isEmpty() ? tr("What brought it on was not recorded.") : triggers.join(QLatin1Char('\n')));
}

void BehaviourView::show(const knee::Asked& asked)
{
    showSettling(asked);
    showShapes(asked);
    showDistances(asked);
}

} // namespace patella::ui
