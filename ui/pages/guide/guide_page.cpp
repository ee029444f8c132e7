// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/guide/guide_page.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

#include "ui/log/log_book.h"
#include "ui/pages/guide/card_view.h"
#include "ui/pages/guide/next_visit.h"
#include "ui/pages/guide/shipped_knowledge.h"
#include "ui/pages/guide/statement_search.h"
#include "ui/pages/guide/text_parts.h"
#include "ui/pages/shared/when_seen.h"

namespace patella::ui {

GuidePage::GuidePage(LogBook& book, QWidget* parent)
    : QWidget(parent)
    , m_book(book)
    , m_search(new QLineEdit)
    , m_back(new QPushButton)
    , m_cards(new QListWidget)
    , m_scroll(new QScrollArea)
{
    m_cards->setObjectName(QStringLiteral("cards"));
    m_cards->setAccessibleName(tr("Cards of the guide"));
    m_cards->setWordWrap(true);
    m_cards->setTextElideMode(Qt::ElideNone); // a title is read to its end
    m_cards->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_cards->setFrameShape(QFrame::NoFrame);
    m_cards->setFixedWidth(fontMetrics().averageCharWidth() * 36);
    for (const auto* each : shippedKnowledge().ofKind(knowledge::Kind::Card)) {
        //: number and title of a card
        auto* item
            = new QListWidgetItem(tr("%1  %2").arg(m_cards->count() + 1).arg(spoken(each->title)), m_cards);
        item->setData(Qt::UserRole, QString::fromStdString(each->id));
    }
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setAccessibleName(tr("Guide"));
    auto* below = new QHBoxLayout;
    below->setSpacing(16);
    below->addWidget(m_cards);
    below->addWidget(m_scroll, 1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(24, 16, 24, 16);
    column->setSpacing(10);
    column->addWidget(head());
    column->addLayout(below, 1);
    m_cards->setCurrentRow(0);
    connect(m_cards, &QListWidget::currentRowChanged, this, [this] {
        const QSignalBlocker quiet(m_search);
        m_search->clear();
        refresh();
    });
    connect(m_search, &QLineEdit::textChanged, this, &GuidePage::refresh);
    new WhenSeen(m_book, *this, [this] { refresh(); });
    refresh();
}

QWidget* GuidePage::head()
{
    m_search->setObjectName(QStringLiteral("search"));
    m_search->setAccessibleName(tr("Search the guide"));
    m_search->setPlaceholderText(tr("Search everything, for example: ice"));
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

void GuidePage::showCard(const QString& id)
{
    for (int row = 0; row < m_cards->count(); ++row)
        if (m_cards->item(row)->data(Qt::UserRole).toString() == id) {
            m_cards->setCurrentRow(row);
            m_search->clear();
        }
}

QString GuidePage::card() const
{
    const auto* item = m_cards->currentItem();
    return item ? item->data(Qt::UserRole).toString() : QString();
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
    if (const auto words = m_search->text().simplified(); !words.isEmpty())
        return show(found(words));
    const auto* statement = shippedKnowledge().find(card().toStdString());
    if (!statement)
        return;
    auto* view = new CardView(*statement, m_book);
    connect(view, &CardView::questionsWanted, this, [this](const QStringList& questions) {
        Q_EMIT formWanted(nextVisitWith(questions, m_book.log(), m_book.today()));
    });
    connect(view, &CardView::figuresWanted, this, &GuidePage::figuresWanted);
    connect(view, &CardView::doctorGuideWanted, this, &GuidePage::doctorGuideWanted);
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
    auto* view = new QWidget;
    auto* column = new QVBoxLayout(view);
    column->setContentsMargins({});
    auto* count = guide::quiet(statements.empty()
            ? tr("Nothing in the guide has these words.")
            : tr("%n statement(s) with these words.", nullptr, static_cast<int>(statements.size())));
    count->setObjectName(QStringLiteral("found"));
    column->addWidget(count);
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
