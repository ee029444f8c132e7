// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/guide/card_view.h"

#include <QVBoxLayout>

#include "core/knee/knee_state.h"
#include "core/knee/red_flags.h"
#include "core/knowledge/log_answers.h"
#include "core/knowledge/what_fits.h"
#include "ui/log/log_book.h"
#include "ui/pages/guide/fits_view.h"
#include "ui/pages/guide/guide_words.h"
#include "ui/pages/guide/shipped_knowledge.h"
#include "ui/pages/guide/text_parts.h"
#include "ui/pages/shared/card.h"
#include "ui/pages/shared/fold.h"

#include <algorithm>

namespace patella::ui {

namespace {

bool isCardOf(const knowledge::Statement& card, std::string_view id) { return card.id == id; }

} // namespace

CardView::CardView(const knowledge::Statement& shown, const LogBook& book, QWidget* parent)
    : QWidget(parent)
    , m_card(shown)
    , m_book(book)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(10);
    addHead(*column);
    if (m_card.log != knowledge::LogQuestion::None)
        column->addWidget(card(tr("In your log"), logPart(m_card)));
    column->addWidget(card(tr("Ask your physio"), askPart()));
    if (isCardOf(m_card, "words")) {
        auto* place = new QWidget;
        m_fits = new QVBoxLayout(place);
        m_fits->setContentsMargins({});
        column->addWidget(place);
        addFits();
    }
    addDisagreements(*column);
    addLists(*column);
    column->addStretch(1);
}

void CardView::addHead(QVBoxLayout& column)
{
    auto* title = guide::bold(spoken(m_card.title), 1.4);
    title->setObjectName(QStringLiteral("cardTitle"));
    column.addWidget(title);
    column.addWidget(guide::text(spoken(m_card.text)));
    column.addWidget(guide::quiet(tr("%1. Sources: %2.")
            .arg(words::of(m_card.strength), words::sourcesOf(m_card.sources, shippedKnowledge()))));
    if (isCardOf(m_card, "doctor")) {
        auto* doctor = guide::link(tr("When to see a doctor"));
        doctor->setObjectName(QStringLiteral("doctorGuide"));
        connect(doctor, &QPushButton::clicked, this, &CardView::doctorGuideWanted);
        column.addWidget(doctor);
    } else if (m_card.page) {
        //: a page: "Load"
        auto* figures = guide::link(tr("See the figures: %1").arg(titleOf(*m_card.page)));
        figures->setObjectName(QStringLiteral("figures"));
        connect(figures, &QPushButton::clicked, this, [this] { Q_EMIT figuresWanted(*m_card.page); });
        column.addWidget(figures);
    }
}

void CardView::follow()
{
    for (const auto& [statement, label] : m_logParts)
        label->setText(saidBy(*statement));
    if (!m_fits)
        return;
    auto* before = m_fits->takeAt(0)->widget();
    before->hide();
    before->deleteLater(); // the button that was pressed may be on it
    addFits();
}

QString CardView::saidBy(const knowledge::Statement& statement) const
{
    const auto& log = m_book.log();
    const auto today = m_book.today();
    const auto answers
        = knowledge::answersOf(*statement.log, {.log = log, .today = today, .knee = soreKnee(log, today)});
    const auto said = words::inYourLog(answers, m_book.units());
    return said.isEmpty() ? tr("Your log has no answer yet.") : said.join(QLatin1Char('\n'));
}

QWidget* CardView::logPart(const knowledge::Statement& statement)
{
    auto* label = guide::text(saidBy(statement));
    label->setObjectName(QStringLiteral("log-") + QString::fromStdString(statement.id));
    m_logParts.emplace_back(&statement, label);
    return label;
}

QWidget* CardView::askPart()
{
    auto* view = new QWidget;
    auto* column = new QVBoxLayout(view);
    column->setContentsMargins({});
    column->setSpacing(6);
    const auto question = spoken(m_card.ask);
    column->addWidget(guide::text(question));
    auto* add = guide::link(tr("Add to the next visit"));
    add->setObjectName(QStringLiteral("questionIntoVisit"));
    connect(add, &QPushButton::clicked, this, [this, question] { Q_EMIT questionsWanted({question}); });
    column->addWidget(add);
    return view;
}

void CardView::addFits()
{
    const auto& log = m_book.log();
    const auto today = m_book.today();
    const bool signStands = std::ranges::any_of(
        m_book.standing(), [](const RaisedFlag& flag) { return kindOf(flag.flag) == FlagKind::RedFlag; });
    auto* view = new FitsView(
        knowledge::whatFits({.log = log, .today = today, .knee = soreKnee(log, today)}), signStands);
    connect(view, &FitsView::questionsWanted, this, &CardView::questionsWanted);
    m_fits->addWidget(view);
}

// All nine on their own card; elsewhere those that belong there.
void CardView::addDisagreements(QVBoxLayout& column)
{
    for (const auto* each : shippedKnowledge().ofKind(knowledge::Kind::Disagreement)) {
        if (!isCardOf(m_card, "disagreements") && each->card != m_card.id)
            continue;
        auto* view = new QWidget;
        auto* both = new QVBoxLayout(view);
        both->setContentsMargins({});
        both->addWidget(guide::statementView(*each));
        both->addWidget(guide::bold(tr("What your own log says so far")));
        both->addWidget(logPart(*each));
        column.addWidget(card({}, view));
    }
}

// What is looked up rather than read stays folded.
void CardView::addLists(QVBoxLayout& column)
{
    using knowledge::Kind;
    for (const auto& [kind, word] : wordsOf<Kind>) {
        if (kind == Kind::Disagreement)
            continue;
        std::vector<const knowledge::Statement*> all;
        for (const auto* each : shippedKnowledge().under(m_card.id))
            if (each->kind == kind)
                all.push_back(each);
        if (all.empty())
            continue;
        auto* list = new QWidget;
        auto* rows = new QVBoxLayout(list);
        rows->setContentsMargins(8, 0, 0, 0);
        for (const auto* each : all)
            rows->addWidget(guide::statementView(*each));
        //: a heading and how many statements follow: "Exercises (8)"
        column.addWidget(new Fold(tr("%1 (%2)").arg(words::of(kind)).arg(all.size()), list));
    }
}

QString titleOf(knowledge::FigurePage page)
{
    switch (page) {
    case knowledge::FigurePage::Load:
        return CardView::tr("Load");
    case knowledge::FigurePage::Mileage:
        return CardView::tr("Pain and mileage");
    case knowledge::FigurePage::Knee:
        return CardView::tr("Knee");
    case knowledge::FigurePage::Patterns:
        return CardView::tr("Patterns");
    case knowledge::FigurePage::Shoes:
        return CardView::tr("Shoes");
    case knowledge::FigurePage::Care:
        return CardView::tr("Care");
    }
    return {};
}

} // namespace patella::ui
