// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/load/load_tools.h"

#include "ui/pages/load/load_page_words.h"

namespace patella::ui {

namespace {

constexpr int halfAYear = 26;

template <typename Choice> QComboBox* choiceBox(const QString& name, const auto& wordOf)
{
    auto* box = new QComboBox;
    box->setAccessibleName(name);
    for (const auto& [choice, word] : wordsOf<Choice>)
        box->addItem(wordOf(choice), static_cast<int>(choice));
    return box;
}

} // namespace

LoadTools::LoadTools(const Units& units, LoadUnit usual, QWidget* parent)
    : ToolRow(parent)
    , m_unit(choiceBox<LoadUnit>(
          tr("Unit of the load"), [&](LoadUnit unit) { return words::choiceOf(unit, units); }))
    , m_division(choiceBox<Division>(
          tr("Bars divided by"), [](Division division) { return words::choiceOf(division); }))
    , m_rolling(new QCheckBox(tr("Rolling 7 &days")))
    , m_foot(makeFoot())
{
    m_unit->setObjectName(QStringLiteral("unit"));
    m_unit->setCurrentIndex(m_unit->findData(static_cast<int>(usual)));
    m_division->setObjectName(QStringLiteral("division"));
    add(tr("&Unit"), m_unit);
    add(tr("&by"), m_division);
    addStretch();
    addPeriods({13, halfAYear, 52, 104, 0}, halfAYear);
    connect(m_unit, &QComboBox::currentIndexChanged, this, &LoadTools::choiceChanged);
    connect(m_division, &QComboBox::currentIndexChanged, this, &LoadTools::choiceChanged);
    connect(m_rolling, &QCheckBox::toggled, this, &LoadTools::choiceChanged);
}

QWidget* LoadTools::makeFoot()
{
    m_rolling->setToolTip(tr("The total of each day and the six before it, wherever the week begins."));
    auto* foot = new ToolRow;
    foot->add(m_rolling);
    foot->addPicture();
    connect(foot, &ToolRow::pictureWanted, this, &LoadTools::pictureWanted);
    return foot;
}

LoadChoice LoadTools::choice() const
{
    return {.unit = static_cast<LoadUnit>(m_unit->currentData().toInt()),
        .division = static_cast<Division>(m_division->currentData().toInt()),
        .rolling = m_rolling->isChecked()};
}

} // namespace patella::ui
