// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/patterns/patterns_page.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

#include "ui/fields/flow_rows.h"
#include "ui/log/log_book.h"
#include "ui/pages/patterns/answer_view.h"
#include "ui/pages/patterns/experiment_view.h"
#include "ui/pages/patterns/exploration_view.h"
#include "ui/pages/patterns/proof_dialog.h"
#include "ui/pages/patterns/sentence.h"
#include "ui/pages/patterns/shoe_surface_view.h"
#include "ui/pages/patterns/shoe_surface_words.h"
#include "ui/pages/patterns/twins_view.h"
#include "ui/pages/shared/card.h"
#include "ui/pages/shared/empty_state.h"
#include "ui/pages/shared/fold.h"
#include "ui/pages/shared/what_is_this.h"
#include "ui/words/capital.h"
#include "ui/words/log_words.h"
#include "ui/words/pattern_words.h"

namespace patella::ui {

namespace {

enum Face { Looking, Answer, Empty };

QWidget* together(const std::vector<QWidget*>& widgets)
{
    auto* whole = new QWidget;
    auto* column = new QVBoxLayout(whole);
    column->setContentsMargins({});
    for (auto* widget : widgets)
        column->addWidget(widget);
    return whole;
}

} // namespace

PatternsPage::PatternsPage(LogBook& book, QWidget* parent)
    : QWidget(parent)
    , m_book(book)
    , m_knees(new QButtonGroup(this))
    , m_switch(nullptr)
    , m_looking(sentence(tr("Looking for patterns …"), true))
    , m_answer(new AnswerView)
    , m_experiments(new ExperimentView(book))
    , m_twins(new TwinsView(book.units()))
    , m_shoes(new ShoeSurfaceView)
    , m_exploration(new ExplorationView)
    , m_twinsCard(card({}, new Fold(tr("Twin runs"), m_twins)))
    , m_shoesCard(
          card(tr("Shoes on surfaces"), together({sentence(words::shoeSurfaceExplained(), true), m_shoes})))
    , m_explorationCard(card({}, new Fold(tr("All comparisons (exploratory)"), m_exploration)))
    , m_stack(new QStackedWidget)
{
    auto* waiting = new QWidget;
    auto* middle = new QVBoxLayout(waiting);
    auto* says = new QLabel(tr("Looking for patterns …"));
    says->setForegroundRole(QPalette::PlaceholderText);
    auto* bar = new QProgressBar;
    bar->setObjectName(QStringLiteral("looking"));
    bar->setRange(0, 0);
    bar->setAccessibleName(says->text());
    bar->setFixedWidth(fontMetrics().averageCharWidth() * 40);
    middle->addStretch();
    middle->addWidget(says, 0, Qt::AlignHCenter);
    middle->addWidget(bar, 0, Qt::AlignHCenter);
    middle->addStretch();
    m_stack->addWidget(waiting);
    m_stack->addWidget(sections());
    m_stack->addWidget(emptyState());
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins({});
    outer->addWidget(m_stack);
    connect(m_twins, &TwinsView::runWanted, this, &PatternsPage::runWanted);
    connect(m_answer, &AnswerView::trialWanted, this,
        [this](const patterns::Factor& factor) { m_experiments->plan(factor, shownKnee().patterns.knee); });
    connect(m_experiments, &ExperimentView::formWanted, this, &PatternsPage::formWanted);
    connect(m_experiments, &ExperimentView::done, this, &PatternsPage::done);
    connect(&m_book, &LogBook::changed, this, [this] {
        m_isStale = true;
        if (isVisible())
            look();
    });
}

QWidget* PatternsPage::emptyState()
{
    auto* empty = new EmptyState(tr("No knee scores yet"),
        tr("Patterns are looked for in runs with a knee score: during the run, after it or the next morning. "
           "A 0 counts too. The first check comes at 40 of them."),
        tr("Log a run"));
    connect(empty, &EmptyState::actionWanted, this, &PatternsPage::entryWanted);
    return empty;
}

QWidget* PatternsPage::sections()
{
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(24, 20, 24, 20);
    column->setSpacing(14);
    column->addWidget(head());
    column->addWidget(m_answer);
    column->addWidget(card(tr("Try it out on yourself"), m_experiments));
    column->addWidget(m_shoesCard);
    column->addWidget(m_twinsCard);
    column->addWidget(m_explorationCard);
    column->addStretch(1);
    auto* scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus); // what is on it leads through it
    scroll->setWidget(content);
    return scroll;
}

QWidget* PatternsPage::head()
{
    m_switch = kneeSwitch();
    auto* proof = new QPushButton(tr("How often is Patella wrong?"));
    proof->setObjectName(QStringLiteral("howOftenWrong"));
    connect(proof, &QPushButton::clicked, this, [this] { ProofDialog(this).exec(); });
    auto* row = new FlowRows(12);
    row->add(m_switch, 0);
    row->add(m_looking, 0, 1);
    row->addGap();
    row->add(proof, 0);
    auto* explain = whatIsThis();
    connect(explain, &QPushButton::clicked, this, &PatternsPage::explanationWanted);
    row->add(explain, 0);
    auto* whole = new QWidget;
    auto* column = new QVBoxLayout(whole);
    column->setContentsMargins({});
    column->setSpacing(10);
    column->addLayout(row);
    column->addWidget(
        sentence(tr("Habits that go together with your own knee pain. %1").arg(words::noProof()), true));
    return whole;
}

QWidget* PatternsPage::kneeSwitch()
{
    auto* whole = new QWidget;
    auto* row = new QHBoxLayout(whole);
    row->setContentsMargins({});
    row->setSpacing(4);
    for (const auto knee : {Side::Left, Side::Right}) {
        auto* button = new QPushButton(words::withCapital(words::of(knee)));
        button->setCheckable(true);
        m_knees->addButton(button, static_cast<int>(knee));
        row->addWidget(button);
    }
    connect(m_knees, &QButtonGroup::idClicked, this, [this] { showKnee(shownKnee()); });
    return whole;
}

void PatternsPage::showEvent(QShowEvent* event)
{
    look();
    QWidget::showEvent(event);
}

void PatternsPage::look()
{
    if (!m_isStale || m_work)
        return; // one that is on its way is followed by another
    m_isStale = false;
    m_experiments->refresh();
    m_looking->show();
    m_work = std::make_unique<PatternsWork>(m_book.log(), m_book.today());
    connect(m_work.get(), &PatternsWork::done, this, [this] {
        m_seen = m_work->seen();
        m_work.release()->deleteLater(); // it is still speaking
        if (m_isStale)
            look();
        else
            showSeen();
    });
}

void PatternsPage::showSeen()
{
    m_looking->hide();
    const bool left = m_seen->left.patterns.runs > 0;
    const bool right = m_seen->right.patterns.runs > 0;
    m_switch->setVisible(left && right);
    const auto chosen = m_knees->checkedId();
    if (!(left && right) || chosen < 0) {
        const auto first = left && right ? m_seen->index : left ? Side::Left : Side::Right;
        m_knees->button(static_cast<int>(first))->setChecked(true);
    }
    if (left || right)
        showKnee(shownKnee());
    m_stack->setCurrentIndex(left || right ? Answer : Empty);
    Q_EMIT looked();
}

const KneeLook& PatternsPage::shownKnee() const
{
    return m_knees->checkedId() == static_cast<int>(Side::Right) ? m_seen->right : m_seen->left;
}

void PatternsPage::showKnee(const KneeLook& look)
{
    m_answer->show(look);
    m_shoes->show(look.shoesOnSurfaces);
    m_shoesCard->setVisible(!look.shoesOnSurfaces.shoes.empty());
    m_twins->show(look.twins, m_book.log().runs);
    m_twinsCard->setVisible(!look.twins.empty());
    m_exploration->show(look.exploration);
    m_explorationCard->setVisible(!look.exploration.empty());
}

} // namespace patella::ui
