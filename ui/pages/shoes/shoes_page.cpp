// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/shoes/shoes_page.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include "core/knee/changes/shoe_biography.h"
#include "core/log/blank.h"
#include "ui/convert.h"
#include "ui/fields/preferences.h"
#include "ui/log/log_book.h"
#include "ui/pages/shared/empty_state.h"
#include "ui/pages/shared/when_seen.h"
#include "ui/pages/shoes/card_grid.h"
#include "ui/pages/shoes/shoe_card.h"
#include "ui/words/knee/ledger_words.h"
#include "ui/words/shoe_words.h"
#include "ui/work_beside.h"

#include <algorithm>

namespace patella::ui {

ShoesPage::ShoesPage(LogBook& book, QWidget* parent)
    : QWidget(parent)
    , m_book(book)
    , m_worn(new CardGrid)
    , m_retiredHeading(new QToolButton)
    , m_retired(new CardGrid)
    , m_stack(new QStackedWidget)
    , m_work(new WorkBeside(this))
{
    auto* empty = new EmptyState(tr("No shoes yet"),
        tr("Name the pair when you log a run, or add it here. Its distance is the sum of its runs."),
        tr("&New pair"));
    connect(empty, &EmptyState::actionWanted, this, &ShoesPage::wantNewPair);
    m_stack->addWidget(pairs());
    m_stack->addWidget(empty);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 16);
    column->addWidget(m_stack);
    new WhenSeen(m_book, *this, [this] { refresh(); });
    refresh();
}

QWidget* ShoesPage::pairs()
{
    m_retiredHeading->setObjectName(QStringLiteral("retiredPairs"));
    m_retiredHeading->setAutoRaise(true);
    m_retiredHeading->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_retiredHeading->setFocusPolicy(Qt::StrongFocus);
    m_retiredHeading->setArrowType(Qt::RightArrow);
    m_retired->hide();
    connect(m_retiredHeading, &QToolButton::clicked, this, [this] {
        m_retired->setVisible(m_retired->isHidden());
        m_retiredHeading->setArrowType(m_retired->isHidden() ? Qt::RightArrow : Qt::DownArrow);
    });

    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins({});
    column->setSpacing(14);
    column->addWidget(m_worn);
    column->addWidget(m_retiredHeading, 0, Qt::AlignLeft);
    column->addWidget(m_retired);
    column->addStretch();
    auto* scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus); // the buttons of the cards lead through it
    scroll->setWidget(content);

    auto* page = new QWidget;
    auto* outer = new QVBoxLayout(page);
    outer->setContentsMargins({});
    outer->setSpacing(14);
    outer->addWidget(toolRow());
    outer->addWidget(scroll, 1);
    return page;
}

QWidget* ShoesPage::toolRow()
{
    auto* tools = new QWidget;
    auto* row = new QHBoxLayout(tools);
    row->setContentsMargins({});
    auto* explained = new QLabel(words::limitsExplained(m_book.units()));
    explained->setWordWrap(true);
    explained->setForegroundRole(QPalette::PlaceholderText);
    auto* newPair = new QPushButton(tr("&New pair"));
    newPair->setObjectName(QStringLiteral("newPair"));
    connect(newPair, &QPushButton::clicked, this, &ShoesPage::wantNewPair);
    row->addWidget(explained, 1);
    row->addWidget(newPair);
    return tools;
}

// Those worn last come first.
void ShoesPage::refresh()
{
    const auto& log = m_book.log();
    const auto uses = shoeUses(log.shoes, log.runs);
    std::vector<std::pair<Shoe, ShoeUse>> worn;
    std::vector<std::pair<Shoe, ShoeUse>> retired;
    for (std::size_t i = 0; i < uses.size(); ++i)
        (log.shoes[i].retired ? retired : worn).emplace_back(log.shoes[i], uses[i]);
    std::stable_sort(
        worn.begin(), worn.end(), [](const auto& a, const auto& b) { return a.second.last > b.second.last; });
    std::stable_sort(retired.begin(), retired.end(),
        [](const auto& a, const auto& b) { return a.first.retired > b.first.retired; });

    m_cards.clear();
    m_worn->show(cardsOf(worn));
    m_retired->show(cardsOf(retired));
    m_retiredHeading->setText(tr("Retired pairs: %1").arg(retired.size()));
    m_retiredHeading->setVisible(!retired.empty());
    m_stack->setCurrentIndex(log.shoes.empty() ? 1 : 0);
    lookAtKnees();
}

bool ShoesPage::isFilled() const { return !m_work->isWorking(); }

// The worse knee counts. Beside the window: every pair is held against all others.
void ShoesPage::lookAtKnees()
{
    m_work->ask([this, log = m_book.log(), today = m_book.today()] {
        return [this, lives = shoeBiographies(log, Side::Both, today)] {
            for (const auto& life : lives)
                for (auto* card : m_cards)
                    if (card->shoe().id == life.shoe)
                        if (const auto medians = words::shoeLifeInShort(life, m_book.units());
                            !medians.isEmpty())
                            card->sayOfTheKnee(medians + QLatin1Char('\n')
                                + words::shoeChangeInFull(life.change, m_book.units()));
        };
    });
}

std::vector<QWidget*> ShoesPage::cardsOf(const std::vector<std::pair<Shoe, ShoeUse>>& pairs)
{
    std::vector<QWidget*> cards;
    for (const auto& [shoe, use] : pairs) {
        auto* card = new ShoeCard(shoe, use, m_book.units());
        connect(card, &ShoeCard::editWanted, this,
            [this, card] { Q_EMIT formWanted({replaced(card->shoe(), card->shoe())}); });
        connect(card, &ShoeCard::retireWanted, this, [this, card] { retireOrBringBack(card->shoe()); });
        m_cards.push_back(card);
        cards.push_back(card);
    }
    return cards;
}

void ShoesPage::retireOrBringBack(const Shoe& shoe)
{
    const auto before = shoe; // the card goes when the log changes
    const auto name = toQt(before.name);
    auto after = before;
    after.retired = before.retired ? std::nullopt : std::optional(m_book.today());
    const auto step = before.retired ? tr("bringing back %1").arg(name) : tr("retiring %1").arg(name);
    if (!m_book.perform(step, {replaced(before, after)}))
        return;
    focus(before.id);
    Q_EMIT done(before.retired ? tr("%1 is back.", "a pair of shoes").arg(name)
                               : tr("%1 is retired. Its runs stay as they are.").arg(name));
}

// Moves the keyboard to where a pair has gone.
void ShoesPage::focus(const ShoeId& shoe)
{
    for (auto* card : m_cards)
        if (card->shoe().id == shoe)
            (card->shoe().retired && m_retired->isHidden() ? static_cast<QWidget*>(m_retiredHeading)
                                                           : card->retireButton())
                ->setFocus(Qt::OtherFocusReason);
}

void ShoesPage::wantNewPair()
{
    auto pair = newShoe({});
    pair.limit = entryDefaults().shoeLimit;
    Q_EMIT formWanted({added(pair)});
}

} // namespace patella::ui
