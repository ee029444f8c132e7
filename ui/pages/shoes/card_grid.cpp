// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/shoes/card_grid.h"

#include <QResizeEvent>

namespace patella::ui {

namespace {

constexpr int digitsOfACard = 48;

} // namespace

CardGrid::CardGrid(QWidget* parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins({});
    m_grid->setSpacing(14);
}

void CardGrid::show(const std::vector<QWidget*>& cards)
{
    for (auto* card : m_cards) {
        card->hide();
        card->deleteLater(); // its button may have been what led here
    }
    m_cards = cards;
    layOut();
}

void CardGrid::layOut()
{
    const int card = fontMetrics().horizontalAdvance(QLatin1Char('0')) * digitsOfACard;
    m_columns = width() >= 2 * card ? 2 : 1;
    while (auto* item = m_grid->takeAt(0))
        delete item;
    for (std::size_t i = 0; i < m_cards.size(); ++i)
        m_grid->addWidget(
            m_cards[i], static_cast<int>(i) / m_columns, static_cast<int>(i) % m_columns, Qt::AlignTop);
    m_grid->setColumnStretch(0, 1);
    m_grid->setColumnStretch(1, m_columns == 2 ? 1 : 0);
}

void CardGrid::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    const int card = fontMetrics().horizontalAdvance(QLatin1Char('0')) * digitsOfACard;
    if ((event->size().width() >= 2 * card ? 2 : 1) != m_columns)
        layOut();
}

} // namespace patella::ui
