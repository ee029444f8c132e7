// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/load/figure_list.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

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
    auto* head = new QHBoxLayout;
    head->setSpacing(12);
    auto* name = label(figure.name, false);
    name->setFixedWidth(fontMetrics().averageCharWidth() * 34);
    auto* value = label(figure.value, false);
    auto bold = value->font();
    bold.setBold(true);
    value->setFont(bold);
    value->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    value->setFixedWidth(fontMetrics().averageCharWidth() * 15);
    auto* why = new QPushButton(tr("Source"));
    why->setCheckable(true);
    why->setFlat(true);
    why->setToolTip(QStringLiteral("<p>%1</p>").arg(figure.source.toHtmlEscaped()));
    why->setAccessibleName(tr("Source of: %1").arg(figure.name));
    head->addWidget(name);
    head->addWidget(value);
    head->addWidget(label(figure.says, true), 1);
    head->addWidget(why);
    column->addLayout(head);
    auto* source = label(figure.source, true);
    source->setContentsMargins(12, 0, 0, 6);
    source->hide();
    QObject::connect(why, &QPushButton::toggled, source, &QWidget::setVisible);
    column->addWidget(source);
    return frame;
}

} // namespace patella::ui
