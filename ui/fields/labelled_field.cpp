// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/fields/labelled_field.h"

#include <QVBoxLayout>

#include "ui/look/colours.h"

#include <algorithm>

namespace patella::ui {

int fieldHeight(const QWidget& field) { return field.fontMetrics().height() + 12; }

LabelledField::LabelledField(const QString& label, QWidget* field, QWidget* parent)
    : QWidget(parent)
    , m_problem(new QLabel)
{
    auto* name = new QLabel(label);
    name->setBuddy(field);
    if (!label.isEmpty())
        field->setAccessibleName(QString(label).remove(QLatin1Char('&')));

    if (!field->layout()) // what is made of several fields knows its own height
        field->setMinimumHeight(std::max(field->minimumHeight(), fieldHeight(*field)));

    auto small = font();
    small.setPointSizeF(small.pointSizeF() * 0.9);
    name->setFont(small);
    name->setForegroundRole(QPalette::PlaceholderText);
    m_problem->setFont(small);
    m_problem->setWordWrap(true);
    m_problem->hide();

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(3);
    if (label.isEmpty())
        delete name;
    else
        column->addWidget(name);
    column->addWidget(field);
    column->addWidget(m_problem);
    column->addStretch();
}

void LabelledField::setProblem(const QString& sentence)
{
    m_problem->setText(sentence);
    // A grid does not make room for lines it has to wrap.
    m_problem->setMinimumHeight(sentence.isEmpty() ? 0 : m_problem->heightForWidth(width()));
    m_problem->setVisible(!sentence.isEmpty());
    auto colours = m_problem->palette();
    colours.setColor(QPalette::WindowText, colours::on(colours::groundOf(palette())).problem);
    m_problem->setPalette(colours);
}

} // namespace patella::ui
