// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/shared/card.h"

#include <QLabel>
#include <QVBoxLayout>

namespace patella::ui {

QFrame* card(const QString& title, QWidget* content)
{
    auto* frame = new QFrame;
    frame->setObjectName(QStringLiteral("card"));
    auto* column = new QVBoxLayout(frame);
    column->setContentsMargins(16, 12, 16, 12);
    if (!title.isEmpty()) {
        auto* heading = new QLabel(title);
        heading->setWordWrap(true);
        auto bold = heading->font();
        bold.setBold(true);
        heading->setFont(bold);
        column->addWidget(heading);
    }
    column->addWidget(content, 1);
    return frame;
}

} // namespace patella::ui
