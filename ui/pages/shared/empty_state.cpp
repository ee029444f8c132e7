// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/shared/empty_state.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace patella::ui {

EmptyState::EmptyState(const QString& title, const QString& sentence, const QString& action, QWidget* parent)
    : QWidget(parent)
{
    auto* heading = new QLabel(title);
    auto large = heading->font();
    large.setPointSizeF(large.pointSizeF() * 1.4);
    heading->setFont(large);
    heading->setWordWrap(true);
    heading->setAlignment(Qt::AlignCenter);
    auto* reason = new QLabel(sentence);
    reason->setForegroundRole(QPalette::PlaceholderText);
    reason->setWordWrap(true);
    reason->setAlignment(Qt::AlignCenter);
    auto* button = new QPushButton(action);
    connect(button, &QPushButton::clicked, this, &EmptyState::actionWanted);

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(40, 12, 40, 12);
    column->setSpacing(12);
    column->addStretch(2);
    column->addWidget(heading);
    column->addWidget(reason);
    column->addWidget(button, 0, Qt::AlignHCenter);
    column->addStretch(3);
}

} // namespace patella::ui
