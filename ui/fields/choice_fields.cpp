// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/fields/choice_fields.h"

#include <QGridLayout>

#include "ui/fields/wrapping_check.h"

#include <algorithm>

namespace patella::ui {

YesNoField::YesNoField(QWidget* parent)
    : QComboBox(parent)
{
    addItems({words::dash(), tr("No"), tr("Yes")});
}

std::optional<bool> YesNoField::answer() const
{
    return currentIndex() > 0 ? std::optional(currentIndex() == 2) : std::nullopt;
}

void YesNoField::setAnswer(std::optional<bool> answer) { setCurrentIndex(answer ? (*answer ? 2 : 1) : 0); }

CheckBoxes::CheckBoxes(const QStringList& words, const QString& none, int columns, QWidget* parent)
    : QWidget(parent)
    , m_none(new WrappingCheck(none))
{
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins({});
    grid->setHorizontalSpacing(14);
    grid->setVerticalSpacing(4);
    const auto place
        = [=](QWidget* box, int number) { grid->addWidget(box, number / columns, number % columns); };
    for (const auto& word : words) {
        auto* box = new WrappingCheck(word);
        connect(box, &QCheckBox::toggled, this,
            [this](bool on) { m_none->setChecked(m_none->isChecked() && !on); });
        place(box, static_cast<int>(m_boxes.size()));
        m_boxes.push_back(box);
    }
    place(m_none, static_cast<int>(m_boxes.size()));
    connect(m_none, &QCheckBox::toggled, this, [this](bool on) {
        if (on)
            for (auto* box : m_boxes)
                box->setChecked(false);
    });
    for (int column = 0; column < columns; ++column)
        grid->setColumnStretch(column, 1);
    setFocusProxy(m_boxes.empty() ? m_none : m_boxes.front());
}

bool CheckBoxes::isAsked() const
{
    return m_none->isChecked()
        || std::any_of(m_boxes.begin(), m_boxes.end(), [](const auto* box) { return box->isChecked(); });
}

void CheckBoxes::check(bool asked, const std::vector<bool>& chosen)
{
    for (std::size_t place = 0; place < m_boxes.size(); ++place)
        m_boxes.at(place)->setChecked(chosen.at(place));
    m_none->setChecked(asked && std::find(chosen.begin(), chosen.end(), true) == chosen.end());
}

} // namespace patella::ui
