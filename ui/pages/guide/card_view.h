// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

#include "core/knowledge/knowledge.h"

#include <utility>
#include <vector>

class QLabel;
class QVBoxLayout;

namespace patella::ui {

class LogBook;

// One card of the guide in full: what is known, what the log says, what to ask, and below it every statement
// that belongs to it.
class CardView : public QWidget {
    Q_OBJECT

public:
    CardView(const knowledge::Statement& shown, const LogBook& book, QWidget* parent = nullptr);

    void follow(); // says what the log says now; whoever reads stays where they are

Q_SIGNALS:
    void questionsWanted(const QStringList& questions); // in the next visit
    void figuresWanted(patella::knowledge::FigurePage page);
    void doctorGuideWanted();

private:
    void addHead(QVBoxLayout& column);
    void addLists(QVBoxLayout& column);
    void addDisagreements(QVBoxLayout& column);
    QWidget* logPart(const knowledge::Statement& statement);
    QWidget* askPart();
    void addFits();
    QString saidBy(const knowledge::Statement& statement) const;

    const knowledge::Statement& m_card;
    const LogBook& m_book;
    std::vector<std::pair<const knowledge::Statement*, QLabel*>> m_logParts;
    QVBoxLayout* m_fits = nullptr; // of a card that has them
};

// Of a page that a card explains: "Load".
QString titleOf(knowledge::FigurePage page);

} // namespace patella::ui
