// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/guide/guide_page.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QTabBar>
#include <QTabWidget>
#include <QVBoxLayout>

#include "ui/log/log_book.h"
#include "ui/pages/guide/card_view.h"
#include "ui/pages/guide/help_topics.h"
#include "ui/pages/guide/next_visit.h"
#include "ui/pages/guide/shipped_knowledge.h"
#include "ui/pages/guide/statement_search.h"
#include "ui/pages/guide/text_parts.h"
#include "ui/pages/shared/when_seen.h"

#include <algorithm>

namespace patella::ui {

GuidePage::GuidePage(LogBook& book, QWidget* parent)
    : QWidget(parent)
    , m_book(book)
    , m_search(new QLineEdit)
    , m_back(new QPushButton)
    , m_cards(new QListWidget)
    , m_topics(new QListWidget)
    , m_lists(lists())
    , m_scroll(new QScrollArea)
    , m_below(new QBoxLayout(QBoxLayout::LeftToRight))
{
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setAccessibleName(tr("Guide"));
    m_below->setSpacing(16);
    m_below->addWidget(m_lists);
    m_below->addWidget(m_scroll, 1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(24, 16, 24, 16);
    column->setSpacing(10);
    column->addWidget(head());
    column->addLayout(m_below, 1);
    const auto follow = [this] {
        const QSignalBlocker quiet(m_search);
        m_search->clear();
        refresh();
    };
    connect(m_cards, &QListWidget::currentRowChanged, this, follow);
    connect(m_topics, &QListWidget::currentRowChanged, this, follow);
    connect(m_lists, &QTabWidget::currentChanged, this, follow);
    connect(m_search, &QLineEdit::textChanged, this, &GuidePage::refresh);
    new WhenSeen(m_book, *this, [this] {
        if (m_cardView)
            m_cardView->follow(); // all else does not speak of the log
    });
    refresh();
}

QWidget* GuidePage::head()
{
    m_search->setObjectName(QStringLiteral("search"));
    m_search->setAccessibleName(tr("Search the guide"));
    m_search->setPlaceholderText(tr("Search everything, for example: ice"));
    m_search->setToolTip(m_search->placeholderText());
    m_search->setClearButtonEnabled(true);
    m_back->setObjectName(QStringLiteral("back"));
    m_back->hide();
    connect(m_back, &QPushButton::clicked, this, &GuidePage::backWanted);
    auto* made = new QWidget;
    auto* row = new QHBoxLayout(made);
    row->setContentsMargins({});
    row->addWidget(m_back);
    row->addWidget(m_search, 1);
    return made;
}

QTabWidget* GuidePage::lists()
{
    auto* tabs = new QTabWidget;
    tabs->setDocumentMode(true);
    tabs->setAccessibleName(tr("Guide"));
    m_cards->setObjectName(QStringLiteral("cards"));
    m_cards->setAccessibleName(tr("Cards of the guide"));
    m_topics->setObjectName(QStringLiteral("topics"));
    m_topics->setAccessibleName(tr("Using Patella"));
    for (auto* list : {m_cards, m_topics}) {
        list->setWordWrap(true);
        list->setTextElideMode(Qt::ElideNone); // a title is read to its end
        list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        list->setFrameShape(QFrame::NoFrame);
    }
    for (const auto* each : shippedKnowledge().ofKind(knowledge::Kind::Card)) {
        //: number and title of a card
        auto* item
            = new QListWidgetItem(tr("%1  %2").arg(m_cards->count() + 1).arg(spoken(each->title)), m_cards);
        item->setData(Qt::UserRole, QString::fromStdString(each->id));
    }
    for (const auto& each : helpTopics())
        (new QListWidgetItem(each.title, m_topics))->setData(Qt::UserRole, each.id);
    m_cards->setCurrentRow(0);
    m_topics->setCurrentRow(0);
    tabs->addTab(m_cards, tr("Sore knees"));
    tabs->addTab(m_topics, m_topics->accessibleName());
    return tabs;
}

// The list stands beside the card, or where that leaves too little for reading, above it.
void GuidePage::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    constexpr int lettersToRead = 48, linesOfTheList = 7;
    const int letter = fontMetrics().averageCharWidth();
    const int list = std::max(letter * 36, m_lists->tabBar()->sizeHint().width() + 8);
    const bool isBeside = width() - list >= letter * lettersToRead;
    m_below->setDirection(isBeside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_lists->setMinimumWidth(isBeside ? list : 0);
    m_lists->setMaximumWidth(isBeside ? list : QWIDGETSIZE_MAX);
    m_lists->setMaximumHeight(isBeside ? QWIDGETSIZE_MAX : fontMetrics().lineSpacing() * linesOfTheList);
}

void GuidePage::choose(QListWidget& list, const QString& id)
{
    m_lists->setCurrentWidget(&list);
    for (int row = 0; row < list.count(); ++row)
        if (list.item(row)->data(Qt::UserRole).toString() == id) {
            list.setCurrentRow(row);
            m_search->clear();
        }
}

void GuidePage::showCard(const QString& id) { choose(*m_cards, id); }

void GuidePage::showTopic(const QString& id) { choose(*m_topics, id); }

QString GuidePage::card() const
{
    const auto* item = m_cards->currentItem();
    return item ? item->data(Qt::UserRole).toString() : QString();
}

QString GuidePage::topic() const
{
    const auto* item = m_lists->currentIndex() == Topics ? m_topics->currentItem() : nullptr;
    return item ? item->data(Qt::UserRole).toString() : QString();
}

QWidget* GuidePage::topicView()
{
    const auto topics = helpTopics();
    const auto* shown = topicOf(topics, topic());
    if (!shown)
        return new QWidget;
    auto* view = helpView(*shown);
    if (const auto* more = shippedKnowledge().find(shown->card.toStdString())) {
        //: a card of the guide
        auto* open = guide::link(tr("Card: %1").arg(spoken(more->title)));
        connect(open, &QPushButton::clicked, this, [this, id = shown->card] { showCard(id); });
        auto* column = static_cast<QVBoxLayout*>(view->layout());
        column->insertWidget(column->count() - 1, open);
    }
    return view;
}

void GuidePage::offerWayBack(const QString& title)
{
    m_back->setVisible(!title.isEmpty());
    //: back to a page: "Load"
    m_back->setText(tr("← %1").arg(title));
}

void GuidePage::focusSearch() { m_search->setFocus(); }

void GuidePage::refresh()
{
    m_cardView = nullptr;
    if (const auto words = m_search->text().simplified(); !words.isEmpty())
        return show(found(words));
    if (!topic().isEmpty())
        return show(topicView());
    const auto* statement = shippedKnowledge().find(card().toStdString());
    if (!statement)
        return;
    auto* view = new CardView(*statement, m_book);
    connect(view, &CardView::questionsWanted, this, [this](const QStringList& questions) {
        Q_EMIT formWanted(nextVisitWith(questions, m_book.log(), m_book.today()));
    });
    connect(view, &CardView::figuresWanted, this, &GuidePage::figuresWanted);
    connect(view, &CardView::doctorGuideWanted, this, &GuidePage::doctorGuideWanted);
    m_cardView = view;
    show(view);
}

void GuidePage::show(QWidget* content)
{
    if (auto* before = m_scroll->takeWidget()) {
        before->hide();
        before->deleteLater(); // the button that was pressed may be on it
    }
    auto* framed = new QWidget;
    auto* column = new QVBoxLayout(framed);
    column->setContentsMargins(0, 0, 12, 0);
    column->addWidget(content);
    m_scroll->setWidget(framed);
    m_scroll->verticalScrollBar()->setValue(0);
}

QWidget* GuidePage::found(const QString& words)
{
    const auto statements = statementsWith(words);
    const auto topics = topicsWith(words);
    const auto count = static_cast<int>(statements.size() + topics.size());
    auto* view = new QWidget;
    auto* column = new QVBoxLayout(view);
    column->setContentsMargins({});
    auto* says = guide::quiet(count == 0 ? tr("Nothing in the guide has these words.")
                                         : tr("%n statement(s) with these words.", nullptr, count));
    says->setObjectName(QStringLiteral("found"));
    column->addWidget(says);
    for (const auto& each : topics) {
        //: a short page on how something is done
        auto* open = guide::link(tr("Using Patella: %1").arg(each.title));
        connect(open, &QPushButton::clicked, this, [this, id = each.id] { showTopic(id); });
        column->addWidget(open);
    }
    int shown = 0;
    for (const auto* each : statements) {
        if (++shown > mostFound)
            break;
        column->addWidget(guide::statementView(*each));
        const auto* above = shippedKnowledge().find(each->card);
        //: a card of the guide
        auto* open = guide::link(tr("Card: %1").arg(above ? spoken(above->title) : QString()));
        connect(open, &QPushButton::clicked, this,
            [this, id = QString::fromStdString(each->card)] { showCard(id); });
        column->addWidget(open);
    }
    column->addStretch(1);
    return view;
}

} // namespace patella::ui
