// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/mileage/chart_card.h"

#include <QLabel>
#include <QVBoxLayout>

#include "ui/pages/shared/card.h"

namespace patella::ui {

QFrame* chartCard(QWidget* tools, QWidget* chart, const QString& legend)
{
    auto* words = new QLabel(legend);
    words->setObjectName(QStringLiteral("legend"));
    words->setWordWrap(true);
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins({});
    column->addWidget(tools);
    column->addWidget(chart, 1);
    column->addWidget(words);
    return card({}, content);
}

} // namespace patella::ui
