// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/fields/labelled_field.h"

#include <QComboBox>
#include <QLineEdit>
#include <QVBoxLayout>

#include "ui/look/colours.h"

#include <algorithm>

namespace patella::ui {

namespace {

// Where a long choice or example has no room, the mouse over it reads it whole.
void sayWhatMayBeCut(QWidget& field)
{
    if (!field.toolTip().isEmpty())
        return;
    if (auto* box = qobject_cast<QComboBox*>(&field)) {
        box->setToolTip(box->currentText());
        QObject::connect(box, &QComboBox::currentTextChanged, box, &QWidget::setToolTip);
    } else if (auto* line = qobject_cast<QLineEdit*>(&field)) {
        line->setToolTip(line->placeholderText());
    }
}

} // namespace

int fieldHeight(const QWidget& field) { return field.fontMetrics().height() + 12; }

LabelledField::LabelledField(const QString& label, QWidget* field, QWidget* parent)
    : QWidget(parent)
    , m_field(field)
    , m_problem(new QLabel)
{
    if (!field->layout()) // what is made of several fields knows its own height
        field->setMinimumHeight(std::max(field->minimumHeight(), fieldHeight(*field)));

    sayWhatMayBeCut(*field);

    auto small = font();
    small.setPointSizeF(small.pointSizeF() * 0.9);
    m_problem->setFont(small);
    m_problem->setWordWrap(true);
    m_problem->hide();

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(3);
    if (!label.isEmpty()) {
        m_name = new QLabel;
        m_name->setBuddy(field);
        m_name->setFont(small);
        m_name->setForegroundRole(QPalette::PlaceholderText);
        column->addWidget(m_name);
        setLabel(label);
    }
    column->addWidget(field);
    column->addWidget(m_problem);
    column->addStretch();
}

void LabelledField::setLabel(const QString& label)
{
    m_name->setText(label);
    m_field->setAccessibleName(QString(label).remove(QLatin1Char('&')));
}

void LabelledField::keepRoomForAProblem()
{
    auto policy = m_problem->sizePolicy();
    policy.setRetainSizeWhenHidden(true);
    m_problem->setSizePolicy(policy);
    m_leastRoom = m_problem->fontMetrics().height();
    m_problem->setMinimumHeight(m_leastRoom);
}

void LabelledField::setProblem(const QString& sentence)
{
    m_problem->setText(sentence);
    // A grid does not make room for lines it has to wrap.
    m_problem->setMinimumHeight(
        sentence.isEmpty() ? m_leastRoom : std::max(m_leastRoom, m_problem->heightForWidth(width())));
    m_problem->setVisible(!sentence.isEmpty());
    auto colours = m_problem->palette();
    colours.setColor(QPalette::WindowText, colours::on(colours::groundOf(palette())).problem);
    m_problem->setPalette(colours);
}

} // namespace patella::ui
