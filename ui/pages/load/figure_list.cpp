// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/load/figure_list.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include "ui/fields/flow_rows.h"

namespace patella::ui {

namespace {

QLabel* label(const QString& text, bool quiet)
{
    auto* made = new QLabel(text);
    made->setWordWrap(true);
    if (quiet)
        made->setForegroundRole(QPalette::PlaceholderText);
    return made;
}

} // namespace

FigureList::FigureList(QWidget* parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins({});
    m_column->setSpacing(6);
}

void FigureList::show(const std::vector<words::FigureOfWeek>& figures)
{
    while (auto* item = m_column->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const auto& figure : figures)
        m_column->addWidget(row(figure));
    m_column->addStretch();
}

QWidget* FigureList::row(const words::FigureOfWeek& figure) const
{
    auto* frame = new QWidget;
    auto* column = new QVBoxLayout(frame);
    column->setContentsMargins({});
    column->setSpacing(2);
    auto* head = new FlowRows(12);
    auto* name = label(figure.name, false);
    auto* value = label(figure.value, false);
    auto bold = value->font();
    bold.setBold(true);
    value->setFont(bold);
    value->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    auto* why = new QPushButton(tr("Source"));
    why->setCheckable(true);
    why->setFlat(true);
    why->setToolTip(QStringLiteral("<p>%1</p>").arg(figure.source.toHtmlEscaped()));
    why->setAccessibleName(tr("Source of: %1").arg(figure.name));
    head->add(name, 34);
    head->add(value, 15);
    head->add(label(figure.says, true), 20, 1);
    head->add(why, 0);
    column->addLayout(head);
    auto* source = label(figure.source, true);
    source->setContentsMargins(12, 0, 0, 6);
    source->hide();
    QObject::connect(why, &QPushButton::toggled, source, &QWidget::setVisible);
    column->addWidget(source);
    return frame;
}

} // namespace patella::ui
