// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListWidget>
#include <QStringList>
#include <QWidget>

#include "core/knowledge/knowledge.h"
#include "core/log/log.h"

class QBoxLayout;
class QLineEdit;
class QPushButton;
class QScrollArea;
class QTabWidget;

namespace patella::ui {

class CardView;
class LogBook;

// The guide: fifteen cards in their order, each with what the log says and what to ask, short pages on using
// Patella, and a search over everything that is taught.
class GuidePage : public QWidget {
    Q_OBJECT

public:
    explicit GuidePage(LogBook& book, QWidget* parent = nullptr);

    void showCard(const QString& id);
    QString card() const; // the one that is shown; while searching, the one before
    void showTopic(const QString& id); // of the pages on using Patella
    QString topic() const; // the one that is shown; empty: a card is
    // From which page the guide was opened; empty: from none.
    void offerWayBack(const QString& title);
    void focusSearch();

    static constexpr int mostFound = 40; // shown at once

Q_SIGNALS:
    void formWanted(const patella::ChangeSet& changeSet);
    void figuresWanted(patella::knowledge::FigurePage page);
    void doctorGuideWanted();
    void backWanted();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    enum List { Cards, Topics };

    QWidget* head();
    QTabWidget* lists();
    void choose(QListWidget& list, const QString& id);
    QWidget* topicView();
    void refresh();
    void show(QWidget* content);
    QWidget* found(const QString& words);

    LogBook& m_book;
    QLineEdit* m_search;
    QPushButton* m_back;
    QListWidget* m_cards;
    QListWidget* m_topics;
    QTabWidget* m_lists;
    QScrollArea* m_scroll;
    CardView* m_cardView = nullptr; // that is shown; empty: something else is
    QBoxLayout* m_below; // the lists, and what was chosen in them
};

} // namespace patella::ui
