// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/guide/fits_view.h"

#include <QVBoxLayout>

#include "ui/pages/guide/fit_words.h"
#include "ui/pages/guide/shipped_knowledge.h"
#include "ui/pages/guide/text_parts.h"
#include "ui/pages/shared/card.h"

namespace patella::ui {

namespace {

QString listOf(const std::vector<knowledge::FoundTrait>& traits)
{
    QStringList said;
    for (const auto& trait : traits)
        said << words::countOf(trait);
    return said.join(QStringLiteral("; "));
}

QString listOf(const std::vector<knowledge::Trait>& traits)
{
    QStringList said;
    for (const auto trait : traits)
        said << words::of(trait);
    return said.join(QStringLiteral("; "));
}

} // namespace

FitsView::FitsView(const knowledge::WhatFits& found, bool aSignStands, QWidget* parent)
    : QWidget(parent)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(10);
    column->addWidget(guide::bold(tr("What fits, what does not"), 1.15));
    if (aSignStands)
        column->addWidget(guide::bold(tr("There is a warning sign in your log. It comes first.")));
    if (found.conditions.empty()) {
        column->addWidget(guide::text(tr("Your log does not say where it hurts yet: it takes three sore days "
                                         "in twelve weeks with a place marked on the drawing of the knee.")));
        return;
    }
    //: places of the knee and days
    column->addWidget(guide::text(tr("Last twelve weeks: %1.").arg(words::placesOf(found))));
    for (const auto& fit : found.conditions)
        column->addWidget(fitCard(fit));
    column->addWidget(guide::text(
        tr("Other causes are possible; your log cannot tell them apart. A physiotherapist can.")));
    column->addWidget(questionList(found));
}

QWidget* FitsView::fitCard(const knowledge::ConditionFit& fit)
{
    auto* view = new QWidget;
    view->setObjectName(QStringLiteral("fit-") + QString::fromStdString(fit.condition));
    auto* column = new QVBoxLayout(view);
    column->setContentsMargins({});
    column->setSpacing(4);
    const auto* condition = shippedKnowledge().find(fit.condition);
    if (condition) {
        column->addWidget(guide::text(spoken(condition->hint)));
        m_questions << tr("%1: what about my knee fits it, and what does not?").arg(spoken(condition->title));
    }
    if (!fit.fits.empty())
        //: what of the log goes with a condition
        column->addWidget(guide::text(tr("Fits: %1.").arg(listOf(fit.fits))));
    if (!fit.doesNotFit.empty())
        column->addWidget(guide::text(tr("Does not fit: %1.").arg(listOf(fit.doesNotFit))));
    if (!fit.neverAsked.empty())
        column->addWidget(guide::quiet(tr("Never asked: %1.").arg(listOf(fit.neverAsked))));
    return card(condition ? spoken(condition->title) : QString(), view);
}

QWidget* FitsView::questionList(const knowledge::WhatFits& found)
{
    auto* view = new QWidget;
    auto* column = new QVBoxLayout(view);
    column->setContentsMargins({});
    column->setSpacing(4);
    if (found.question)
        //: what was never answered: "it is sharp"; where: "with the pain of a run"
        column->addWidget(guide::text(tr("One answer would tell most: whether %1. It is recorded %2.")
                .arg(words::of(*found.question), words::whereAsked(*found.question))));
    for (const auto& question : m_questions)
        //: a question in a list
        column->addWidget(guide::text(tr("• %1").arg(question)));
    auto* add = guide::link(tr("Add to the next visit"));
    add->setObjectName(QStringLiteral("questionsIntoVisit"));
    connect(add, &QPushButton::clicked, this, [this] { Q_EMIT questionsWanted(m_questions); });
    column->addWidget(add);
    return card(tr("Questions for my physio"), view);
}

} // namespace patella::ui
