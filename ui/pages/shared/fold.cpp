// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/shared/fold.h"

#include <QToolButton>
#include <QVBoxLayout>

namespace patella::ui {

Fold::Fold(const QString& title, QWidget* content, QWidget* parent)
    : QWidget(parent)
    , m_heading(new QToolButton)
    , m_content(content)
{
    m_heading->setText(title);
    m_heading->setAutoRaise(true);
    m_heading->setCheckable(true);
    m_heading->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_heading->setFocusPolicy(Qt::StrongFocus);
    m_heading->setArrowType(Qt::RightArrow);
    m_content->hide();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(6);
    column->addWidget(m_heading, 0, Qt::AlignLeft);
    column->addWidget(m_content);
    connect(m_heading, &QToolButton::toggled, this, [this](bool open) {
        m_content->setVisible(open);
        m_heading->setArrowType(open ? Qt::DownArrow : Qt::RightArrow);
    });
}

void Fold::setTitle(const QString& title) { m_heading->setText(title); }

} // namespace patella::ui
