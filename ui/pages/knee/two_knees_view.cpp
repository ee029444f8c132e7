// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/knee/two_knees_view.h"

#include <QVBoxLayout>

#include "ui/charts/knee/knee_balance.h"
#include "ui/convert.h"
#include "ui/words/knee/two_knees_words.h"

#include <algorithm>

namespace patella::ui {

namespace {

constexpr std::size_t mostMonthsOfBalance = 24;

// Months in a row, also those without such a run.
std::vector<AsymmetryMonth> monthsInARow(const std::vector<AsymmetryMonth>& months)
{
    std::vector<AsymmetryMonth> all;
    for (const auto& month : months) {
        while (!all.empty() && all.back().month + std::chrono::months{1} < month.month)
            all.push_back({.month = all.back().month + std::chrono::months{1},
                .runs = 0,
                .leftWorse = 0,
                .rightWorse = 0,
                .meanDifference = 0});
        all.push_back(month);
    }
    if (all.size() > mostMonthsOfBalance)
        all.erase(all.begin(), all.end() - static_cast<std::ptrdiff_t>(mostMonthsOfBalance));
    return all;
}

} // namespace

TwoKneesView::TwoKneesView(QWidget* parent)
    : QWidget(parent)
    , m_said(knee::words())
    , m_months(new KneeChart(160))
    , m_meaning(knee::quietWords(tr("Bars upwards: the left knee was worse, downwards: the right one, by the "
                                    "mean difference of their worst scores after the same runs. What affects "
                                    "both knees equally does not show here. Open a month to see its runs.")))
    , m_table(new FigureTable(tr("Left against right, by month")))
    , m_findings(knee::words())
{
    m_months->setAccessibleName(tr("Which knee was worse, by month"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(8);
    for (QWidget* each : std::initializer_list<QWidget*>{m_said, m_months, m_meaning, m_table, m_findings})
        column->addWidget(each);
    connect(m_months, &KneeChart::opened, this,
        [this](int month) { Q_EMIT runsWanted(m_runs.at(static_cast<std::size_t>(month))); });
    connect(m_table, &FigureTable::opened, this,
        [this](int row) { Q_EMIT runsWanted(m_rows.at(static_cast<std::size_t>(row))); });
}

void TwoKneesView::show(const knee::Asked& asked)
{
    const auto& locale = asked.units.locale;
    const auto found = asymmetry(asked.log, asked.today);
    m_said->setText(words::asymmetryInFull(found, locale).join(QLatin1Char('\n')));
    KneeBalance balance{.months = monthsInARow(found.months),
        .said = {},
        .above = tr("left worse"),
        .below = tr("right worse"),
        .units = asked.units};
    std::vector<QStringList> rows;
    m_runs.clear();
    m_rows.clear();
    for (const auto& month : balance.months) {
        m_runs.push_back(month.which);
        balance.said.push_back(words::monthOfKnees(month, locale));
        if (month.runs == 0)
            continue;
        m_rows.push_back(month.which);
        rows.push_back(
            {locale.toString(toQt(LocalDate{month.month / std::chrono::day{1}}), QStringLiteral("MMM yyyy")),
                locale.toString(month.runs), locale.toString(month.leftWorse),
                locale.toString(month.rightWorse), locale.toString(month.meanDifference, 'f', 1)});
    }
    std::ranges::reverse(rows);
    std::ranges::reverse(m_rows);
    m_table->show(
        {tr("Month"), tr("Runs"), tr("Left worse"), tr("Right worse"), tr("Left minus right, mean")}, rows);
    const bool any = !rows.empty();
    for (QWidget* each : std::initializer_list<QWidget*>{m_months, m_meaning, m_table, m_findings})
        each->setVisible(any);
    m_months->show(drawingOf(std::move(balance)), m_said->text());
}

void TwoKneesView::showFindings(const TwoKnees& knees, const QLocale& locale)
{
    m_findings->setText(words::twoKneesInFull(knees, locale).join(QLatin1Char('\n')));
}

} // namespace patella::ui
