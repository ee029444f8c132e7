// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/knee/training_view.h"

#include <QVBoxLayout>

#include "ui/pages/knee/noted_words.h"
#include "ui/pages/knee/training_words.h"
#include "ui/words/log_words.h"

#include <cmath>

namespace patella::ui {

TrainingView::TrainingView(QWidget* parent)
    : QWidget(parent)
    , m_endings(knee::words())
    , m_hard(knee::words())
    , m_ground(knee::words())
    , m_variety(knee::words())
    , m_table(new FigureTable(tr("Kinds of surface, 28 days each")))
    , m_noNotes(knee::quietWords())
    , m_noted(new FigureTable(tr("What else was recorded, and the next morning")))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(8);
    const std::vector<QWidget*> order{knee::boldWords(tr("How they ended, and the next morning")), m_endings,
        knee::boldWords(tr("Hard runs in a row")), m_hard, knee::boldWords(tr("Hard surfaces in a row")),
        m_ground, knee::boldWords(tr("Kinds of surface")), m_variety, m_table,
        knee::boldWords(tr("What else was recorded")), m_noNotes, m_noted};
    for (auto* each : order)
        column->addWidget(each);
}

void TrainingView::show(const knee::Asked& asked)
{
    const auto& locale = asked.units.locale;
    const auto lines = [](const QStringList& all) { return all.join(QLatin1Char('\n')); };
    m_endings->setText(lines(words::endingsInFull(runEndings(asked.log, asked.knee, asked.today), locale)));
    m_hard->setText(lines(words::hardRunsInFull(hardRunsInARow(asked.log, asked.knee, asked.today), locale)));
    m_ground->setText(
        lines(words::hardGroundInFull(hardGroundInARow(asked.log, asked.knee, asked.today), locale)));
    const auto varieties = surfaceVariety(asked.log, asked.today);
    m_variety->setText(words::varietyOfLatest(varieties, asked.units));
    std::vector<QStringList> rows;
    for (auto each = varieties.rbegin(); each != varieties.rend(); ++each)
        rows.push_back({words::shortDate(each->from, locale), words::distance(each->distance, asked.units),
            locale.toString(each->surfaces), locale.toString(each->effective, 'f', 1), words::of(each->most),
            tr("%1\u00a0%").arg(locale.toString(std::lround(100 * each->mostShare))),
            words::distance(each->withoutSurface, asked.units)});
    m_table->setVisible(!rows.empty());
    m_table->show({tr("28 days from"), tr("Distance"), tr("Kinds"), tr("Variety, as equal parts"),
                      tr("Main surface"), tr("Share"), tr("Surface not recorded")},
        rows);
    showNoted(asked);
}

void TrainingView::showNoted(const knee::Asked& asked)
{
    const auto& locale = asked.units.locale;
    std::vector<QStringList> rows;
    for (const auto& group : notedGroups(asked.log, asked.knee, asked.today)) {
        const auto rise = group.mornings.medianRise.value_or(0);
        rows.push_back({words::of(group.about), words::answerOf(group, locale),
            locale.toString(group.mornings.runs),
            tr("%1 of %2")
                .arg(locale.toString(group.mornings.worse.hits), locale.toString(group.mornings.worse.of)),
            (rise > 0 ? QStringLiteral("+") : QString()) + locale.toString(rise, 'f', 1)});
    }
    m_noNotes->setText(rows.empty()
            ? tr("Warm-up, foot strike, form, feel, heart rate, fit of shoes, hydration and the like are "
                 "compared with the next morning here once %n run(s) share an answer.",
                  nullptr, fewestMorningsOfAnAnswer)
            : tr("Described, not tested: among so many answers some go together with better mornings by "
                 "chance. What is tested is on the page Patterns."));
    m_noted->setVisible(!rows.empty());
    m_noted->show(
        {tr("Recorded"), tr("Answer"), tr("Runs"), tr("Morning worse"), tr("Change, median")}, rows);
}

} // namespace patella::ui
