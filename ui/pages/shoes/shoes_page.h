// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStackedWidget>
#include <QToolButton>
#include <QWidget>

#include "core/load/shoe_use.h"
#include "core/log/log.h"

#include <vector>

namespace patella::ui {

class CardGrid;
class LogBook;
class ShoeCard;
class WorkBeside;

// Every pair and what it has run; the retired ones out of the way, but never lost.
class ShoesPage : public QWidget {
    Q_OBJECT

public:
    explicit ShoesPage(LogBook& book, QWidget* parent = nullptr);

    bool isFilled() const; // the cards say of the knee what the log says now
    std::vector<ShoeCard*> cards() const { return m_cards; } // as they stand on the page

Q_SIGNALS:
    void formWanted(const patella::ChangeSet& changeSet);
    void done(const QString& sentence);

private:
    QWidget* pairs();
    QWidget* toolRow();
    void refresh();
    void lookAtKnees();
    std::vector<QWidget*> cardsOf(const std::vector<std::pair<Shoe, ShoeUse>>& pairs);
    void retireOrBringBack(const Shoe& shoe);
    void wantNewPair();
    void focus(const ShoeId& shoe);

    LogBook& m_book;
    CardGrid* m_worn;
    QToolButton* m_retiredHeading;
    CardGrid* m_retired;
    QStackedWidget* m_stack;
    std::vector<ShoeCard*> m_cards;
    WorkBeside* m_work;
};

} // namespace patella::ui
