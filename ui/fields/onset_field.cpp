// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/fields/onset_field.h"

namespace patella::ui {

OnsetField::OnsetField(const Units& units, ScoreField& worst, QWidget* parent)
    : DistanceField(units, parent)
    , m_worst(worst)
{
    connect(&m_worst, &QLineEdit::textChanged, this, &OnsetField::ask);
}

QWidget* OnsetField::standIn(QWidget* box)
{
    m_box = box;
    ask();
    return box;
}

void OnsetField::putInto(KneeLine& line) const
{
    if (m_worst.number().value_or(0) > 0)
        line.details.onset = distance();
}

void OnsetField::ask()
{
    if (m_box)
        m_box->setVisible(m_worst.number().value_or(0) > 0);
}

} // namespace patella::ui
