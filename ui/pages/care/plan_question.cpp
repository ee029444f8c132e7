// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/care/plan_question.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include "ui/look/fit_screen.h"

namespace patella::ui {

namespace {

QLabel* labelOf(const QString& text)
{
    auto* label = new QLabel(text);
    label->setTextFormat(Qt::PlainText); // somebody else wrote it
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

QWidget* listOf(const QStringList& lines)
{
    auto* list = new QWidget;
    auto* column = new QVBoxLayout(list);
    column->setContentsMargins(0, 0, 12, 0);
    for (const auto& line : lines)
        column->addWidget(labelOf(line));
    column->addStretch(1);
    auto* scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(list);
    return scroll;
}

} // namespace

PlanQuestion::PlanQuestion(const QString& from, const QStringList& lines, QWidget* parent)
    : QDialog(parent)
{
    setWindowTitle(tr("A plan for you"));
    auto* head = labelOf(from);
    auto larger = head->font();
    larger.setBold(true);
    head->setFont(larger);
    auto* buttons = new QDialogButtonBox(this);
    auto* take = buttons->addButton(tr("&Use this plan"), QDialogButtonBox::AcceptRole);
    buttons->addButton(tr("&Not now"), QDialogButtonBox::RejectRole);
    take->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* column = new QVBoxLayout(this);
    column->addWidget(head);
    column->addWidget(listOf(lines), 1);
    column->addWidget(labelOf(tr("It replaces what was set for you before. Your runs, scores and notes stay "
                                 "as they are, and Undo brings the old plan back.")));
    column->addWidget(buttons);
    resizeOnScreen(*this, {460, 360});
}

} // namespace patella::ui
