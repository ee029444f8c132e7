// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFormLayout>
#include <QLabel>

// What the pages of the preferences are made of.
namespace patella::ui {

// A path in it can be copied.
inline QLabel* selectableSentence(const QString& text)
{
    auto* label = new QLabel(text);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

// Screen readers say the label, not the value, as the name of a list.
inline void addNamedRow(QFormLayout& form, const QString& label, QWidget& field)
{
    field.setAccessibleName(QString(label).remove(QLatin1Char('&')).remove(QLatin1Char(':')));
    form.addRow(label, &field);
}

} // namespace patella::ui
