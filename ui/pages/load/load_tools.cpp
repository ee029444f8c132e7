// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/load/load_tools.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>

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

LoadTools::LoadTools(const Units& units, QWidget* parent)
    : QWidget(parent)
    , m_unit(choiceBox<LoadUnit>(
          tr("Unit of the load"), [&](LoadUnit unit) { return words::choiceOf(unit, units); }))
    , m_division(choiceBox<Division>(
          tr("Bars divided by"), [](Division division) { return words::choiceOf(division); }))
    , m_rolling(new QCheckBox(tr("Rolling 7 &days")))
    , m_ranges(new QButtonGroup(this))
    , m_foot(makeFoot())
{
    m_unit->setObjectName(QStringLiteral("unit"));
    m_division->setObjectName(QStringLiteral("division"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins({});
    const auto add = [&](const QString& text, QWidget* field) {
        auto* label = new QLabel(text);
        label->setBuddy(field);
        row->addWidget(label);
        row->addWidget(field);
    };
    add(tr("&Unit"), m_unit);
    add(tr("&by"), m_division);
    row->addStretch();
    addRanges(*row);
    connect(m_unit, &QComboBox::currentIndexChanged, this, &LoadTools::choiceChanged);
    connect(m_division, &QComboBox::currentIndexChanged, this, &LoadTools::choiceChanged);
    connect(m_rolling, &QCheckBox::toggled, this, &LoadTools::choiceChanged);
}

QWidget* LoadTools::makeFoot()
{
    m_rolling->setToolTip(tr("The sum of each day and the six before it, wherever the week begins."));
    auto* save = new QPushButton(tr("Save &picture …"));
    save->setObjectName(QStringLiteral("savePicture"));
    connect(save, &QPushButton::clicked, this, &LoadTools::exportWanted);
    auto* foot = new QWidget;
    auto* row = new QHBoxLayout(foot);
    row->setContentsMargins({});
    row->addWidget(m_rolling);
    row->addWidget(save);
    return foot;
}

void LoadTools::addRanges(QHBoxLayout& row)
{
    const std::pair<QString, int> ranges[]{{tr("3 months"), 13}, {tr("6 months"), halfAYear},
        {tr("1 year"), 52}, {tr("2 years"), 104}, {tr("All"), 0}};
    for (const auto& [text, weeks] : ranges) {
        auto* button = new QToolButton;
        button->setText(text);
        button->setCheckable(true);
        button->setChecked(weeks == halfAYear);
        m_ranges->addButton(button, weeks);
        row.addWidget(button);
    }
    connect(m_ranges, &QButtonGroup::idClicked, this, &LoadTools::rangeChosen);
}

LoadChoice LoadTools::choice() const
{
    return {.unit = static_cast<LoadUnit>(m_unit->currentData().toInt()),
        .division = static_cast<Division>(m_division->currentData().toInt()),
        .rolling = m_rolling->isChecked()};
}

void LoadTools::releaseRange()
{
    m_ranges->setExclusive(false);
    for (auto* button : m_ranges->buttons())
        button->setChecked(false);
    m_ranges->setExclusive(true);
}

} // namespace patella::ui
