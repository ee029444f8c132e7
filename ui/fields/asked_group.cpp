// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/fields/asked_group.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLineEdit>

#include "ui/fields/labelled_field.h"

namespace patella::ui {

AskedGroup::AskedGroup(const QString& title, std::vector<QWidget*> fields, int columns)
    : QGroupBox(title)
    , m_fields(std::move(fields))
    , m_columns(columns)
    , m_grid(new QGridLayout(this))
{
    m_grid->setHorizontalSpacing(14);
    m_grid->setVerticalSpacing(0); // under each field there is room for what is wrong
    auto margins = m_grid->contentsMargins();
    margins.setBottom(4);
    m_grid->setContentsMargins(margins);
    for (int column = 0; column < columns; ++column)
        m_grid->setColumnStretch(column, 1);
    arrange();
}

void AskedGroup::ask(QWidget& field, bool isAsked, const QString& label)
{
    const auto* line = qobject_cast<QLineEdit*>(&field);
    const auto* choice = qobject_cast<QComboBox*>(&field);
    const bool isAnswered = (line && !line->text().isEmpty()) || (choice && choice->currentData().isValid());
    auto* box = static_cast<LabelledField*>(field.parentWidget());
    box->setVisible(isAsked || isAnswered);
    if (!label.isEmpty())
        box->setLabel(label);
}

void AskedGroup::arrange()
{
    int place = 0;
    for (auto* field : m_fields) {
        m_grid->removeWidget(field);
        const bool isShown = field->parentWidget() != this || !field->isHidden();
        field->setParent(this);
        field->setVisible(isShown);
        if (!isShown)
            continue;
        m_grid->addWidget(field, place / m_columns, place % m_columns);
        ++place;
    }
    setVisible(place > 0);
}

} // namespace patella::ui
