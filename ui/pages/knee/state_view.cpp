// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/knee/state_view.h"

#include <QGridLayout>
#include <QHBoxLayout>

#include "core/knee/distance/headroom.h"
#include "ui/pages/knee/zone_row.h"
#include "ui/pages/shared/headroom_words.h"
#include "ui/signs/reasons_to_be_seen.h"
#include "ui/words/capital.h"
#include "ui/words/knee/knee_state_words.h"
#include "ui/words/log_words.h"

namespace patella::ui {

namespace {

QWidget* tile(const words::KneeFigure& figure, const QString& name)
{
    auto* made = new QWidget;
    auto* column = new QVBoxLayout(made);
    column->setContentsMargins({});
    column->setSpacing(2);
    if (!name.isEmpty())
        column->addWidget(knee::boldWords(name));
    column->addWidget(knee::largeWords(figure.number));
    column->addWidget(knee::words(figure.what));
    column->addWidget(knee::quietWords(figure.counts));
    column->addStretch();
    return made;
}

} // namespace

StateView::StateView(QWidget* parent)
    : QWidget(parent)
    , m_mornings(new QWidget)
    , m_signsFirst(knee::boldWords(
          tr("There is a warning sign: have it looked at before you run again, whatever the zone says.")))
    , m_figures(new QWidget)
    , m_grid(new QGridLayout(m_figures))
    , m_distances(knee::words())
    , m_reasons(new ReasonsToBeSeen(ReasonsToBeSeen::Says::Everything))
{
    auto* row = new QHBoxLayout(m_mornings);
    row->setContentsMargins({});
    row->setSpacing(24);
    m_grid->setContentsMargins({});
    m_grid->setHorizontalSpacing(24);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(12);
    column->addWidget(
        knee::part(tr("How is it now?"), {m_mornings, m_signsFirst, knee::quietWords(words::ruleOfZones())}));
    m_signsFirst->hide();
    column->addWidget(knee::part(tr("Is it getting better?"), {m_figures}));
    auto* below = new QHBoxLayout;
    below->setSpacing(12);
    below->addWidget(knee::part(tr("How far, by your own log"),
                         {m_distances,
                             knee::quietWords(tr("Of the two knees, the one that hurt counts here. These are "
                                                 "figures of your past runs, not a forecast."))}),
        1);
    below->addWidget(knee::part(tr("Should someone look at it?"), {m_reasons}), 1);
    column->addLayout(below);
    connect(m_reasons, &ReasonsToBeSeen::formWanted, this, &StateView::formWanted);
    connect(m_reasons, &ReasonsToBeSeen::guideWanted, this, &StateView::guideWanted);
}

QWidget* StateView::zonesOf(const KneeState& state, const knee::Asked& asked)
{
    auto* zones = new ZoneRow;
    zones->show(state.zones, asked.units.locale);
    connect(zones, &ZoneRow::opened, this, &StateView::runWanted);
    return zones;
}

QWidget* StateView::morningOf(const KneeState& state, const knee::Asked& asked, bool isOneOfTwo)
{
    auto* made = new QWidget;
    auto* column = new QVBoxLayout(made);
    column->setContentsMargins({});
    column->setSpacing(4);
    if (isOneOfTwo)
        column->addWidget(knee::boldWords(words::withCapital(words::of(state.knee))));
    column->addWidget(knee::largeWords(words::morningInShort(state, asked.today, asked.units.locale)));
    column->addWidget(knee::words(words::morningInFull(state, asked.today, asked.units.locale)));
    if (!state.zones.empty()) {
        const auto& last = state.zones.back();
        column->addSpacing(4);
        //: the zone of the last run, its day and why
        column->addWidget(knee::boldWords(tr("Last run, %1: %2")
                .arg(words::weekdayAndDate(last.date, asked.units.locale), words::zoneInShort(last))));
        const auto asks = words::whatZoneAsks(last);
        column->addWidget(knee::words(words::whyZone(last, asked.units.locale)
            + (asks.isEmpty() ? QString() : QLatin1Char(' ') + asks)));
        column->addWidget(zonesOf(state, asked));
    }
    column->addStretch();
    return made;
}

void StateView::showFigures(const knee::Asked& asked, const std::vector<KneeState>& states)
{
    knee::clear(*m_figures);
    for (std::size_t row = 0; row < states.size(); ++row) {
        const auto& state = states[row];
        const auto name = states.size() > 1 ? words::withCapital(words::of(state.knee)) : QString();
        const auto at = static_cast<int>(row);
        m_grid->addWidget(tile(words::medianMorning(state, asked.units.locale), name), at, 0);
        m_grid->addWidget(tile(words::painFreeDistance(state, asked.units), name), at, 1);
        m_grid->addWidget(tile(words::runsWithoutPain(state, asked.units.locale), name), at, 2);
    }
    for (int column = 0; column < 3; ++column)
        m_grid->setColumnStretch(column, 1);
}

void StateView::showRules(const knee::Asked& asked)
{
    QStringList lines;
    for (const auto& rule :
        words::roomLeft(headroom(asked.log, asked.today), asked.units, limitsOn(asked.log, asked.today)))
        lines << words::withCapital(rule.brief);
    m_distances->setText(lines.isEmpty()
            ? tr("Nothing to say yet: it takes some weeks of runs, with answers about where pain began.")
            : lines.join(QLatin1Char('\n')));
    m_reasons->show(asked.log, asked.today, asked.units.locale);
    m_signsFirst->setVisible(m_reasons->hasSigns());
}

void StateView::show(const knee::Asked& asked, const std::vector<KneeState>& states)
{
    knee::clear(*m_mornings);
    for (const auto& state : states)
        static_cast<QHBoxLayout*>(m_mornings->layout())
            ->addWidget(morningOf(state, asked, states.size() > 1), 1);
    showFigures(asked, states);
}

} // namespace patella::ui
