// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/shared/plan_card.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include "core/log/blank.h"
#include "core/plan/return_to_run.h"
#include "ui/convert.h"
#include "ui/words/plan/limit_words.h"
#include "ui/words/plan/return_words.h"

#include <algorithm>

namespace patella::ui {

namespace {

QLabel* sentence(bool isBold)
{
    auto* label = new QLabel;
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    auto font = label->font();
    font.setBold(isBold);
    label->setFont(font);
    return label;
}

void say(QLabel& label, const QString& text)
{
    label.setText(text);
    label.setVisible(!text.isEmpty());
}

} // namespace

std::optional<PlannedRun> nextStepPlanned(const Log& log, LocalDate today)
{
    const auto state = returnToRun(log, today);
    if (!state || state->stage != ReturnStage::OnTheWay)
        return std::nullopt;
    const auto day = std::max(today, *state->earliest);
    if (std::ranges::any_of(log.plannedRuns, [&](const PlannedRun& run) { return run.date == day; }))
        return std::nullopt;
    auto run = newOf<PlannedRun>(day);
    run.duration = returnStep(state->step).total();
    run.kind = returnStep(state->step).walkMinutes > 0 ? RunKind::WalkRun : RunKind::Easy;
    run.notes = fromQt(words::of(returnStep(state->step)));
    return run;
}

PlanCard::PlanCard(QWidget* parent)
    : QFrame(parent)
    , m_head(sentence(true))
    , m_next(sentence(false))
    , m_why(sentence(false))
    , m_limits(sentence(false))
    , m_answer(new QPushButton)
    , m_plan(new QPushButton(tr("Add it to the plan")))
{
    setObjectName(QStringLiteral("card"));
    for (auto* dim : {m_why, m_limits})
        dim->setForegroundRole(QPalette::PlaceholderText);
    auto* texts = new QVBoxLayout;
    texts->setSpacing(4);
    for (auto* label : {m_head, m_next, m_why, m_limits})
        texts->addWidget(label);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(16, 12, 16, 12);
    row->setSpacing(12);
    row->addLayout(texts, 1);
    row->addWidget(m_answer, 0, Qt::AlignTop);
    row->addWidget(m_plan, 0, Qt::AlignTop);
    connect(m_answer, &QPushButton::clicked, this, [this] { Q_EMIT formWanted(m_wanted); });
    connect(m_plan, &QPushButton::clicked, this, [this] {
        if (m_planned)
            Q_EMIT planWanted({added(*m_planned)});
    });
}

void PlanCard::show(const Log& log, LocalDate today, const Units& units)
{
    showReturn(log, today, units);
    showLimits(log, today, units);
    setVisible(!m_head->text().isEmpty());
}

void PlanCard::showReturn(const Log& log, LocalDate today, const Units& units)
{
    const auto state = returnToRun(log, today);
    const auto programme = followed(log, ProgrammeKind::ReturnToRun, today);
    m_wanted.clear();
    m_planned = nextStepPlanned(log, today);
    m_plan->setVisible(m_planned.has_value());
    const bool isDone = state && state->stage == ReturnStage::Done;
    const bool asks = state && state->stage == ReturnStage::Entry;
    if (asks)
        m_wanted = {replaced(*programme, *programme)};
    if (isDone) {
        auto ended = *programme;
        ended.ended = today;
        m_wanted = {replaced(*programme, ended)};
    }
    m_answer->setText(isDone ? tr("End it …") : tr("Entry test …"));
    m_answer->setVisible(isDone || asks);
    say(*m_head, state ? words::whereOf(*state) : QString());
    say(*m_next, state ? words::nextStep(*state, units, today) : QString());
    auto why = state ? words::whyOf(*state, units) : QString();
    if (state && !programme->notes.empty())
        why += QLatin1Char('\n') + toQt(programme->notes);
    say(*m_why, why);
}

void PlanCard::showLimits(const Log& log, LocalDate today, const Units& units)
{
    const auto limits = limitsOn(log, today);
    const auto lines = limits ? words::limitsInLines(*limits, units).join(QLatin1Char(' ')) : QString();
    if (limits && m_head->text().isEmpty()) {
        say(*m_head, words::limitsHead(*limits, units));
        say(*m_limits, lines);
    } else {
        say(*m_limits, limits ? words::limitsHead(*limits, units) + QStringLiteral(": ") + lines : QString());
    }
}

} // namespace patella::ui
