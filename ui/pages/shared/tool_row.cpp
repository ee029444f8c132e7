// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/shared/tool_row.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>

namespace patella::ui {

namespace {

QString periodOf(int weeks)
{
    constexpr int weeksOfAYear = 52;
    if (weeks == 0)
        return ToolRow::tr("All");
    if (weeks < weeksOfAYear)
        return ToolRow::tr("%n month(s)", nullptr, weeks * 12 / weeksOfAYear);
    return ToolRow::tr("%n year(s)", nullptr, weeks / weeksOfAYear);
}

} // namespace

ToolRow::ToolRow(QWidget* parent)
    : QWidget(parent)
    , m_row(new QHBoxLayout(this))
    , m_periods(new QButtonGroup(this))
{
    m_row->setContentsMargins({});
    connect(m_periods, &QButtonGroup::idClicked, this, &ToolRow::periodChosen);
}

void ToolRow::add(const QString& text, QWidget* field)
{
    auto* label = new QLabel(text);
    label->setBuddy(field);
    m_row->addWidget(label);
    m_row->addWidget(field);
}

void ToolRow::add(QWidget* widget, int stretch) { m_row->addWidget(widget, stretch); }

void ToolRow::addStretch() { m_row->addStretch(); }

void ToolRow::addPeriods(std::initializer_list<int> periods, int chosen)
{
    for (const int weeks : periods) {
        auto* button = new QToolButton;
        button->setText(periodOf(weeks));
        button->setCheckable(true);
        button->setChecked(weeks == chosen);
        m_periods->addButton(button, weeks);
        m_row->addWidget(button);
    }
}

void ToolRow::addPicture()
{
    auto* save = new QPushButton(tr("Save &picture …"));
    save->setObjectName(QStringLiteral("savePicture"));
    connect(save, &QPushButton::clicked, this, &ToolRow::pictureWanted);
    m_row->addWidget(save);
}

void ToolRow::releasePeriod()
{
    m_periods->setExclusive(false);
    for (auto* button : m_periods->buttons())
        button->setChecked(false);
    m_periods->setExclusive(true);
}

} // namespace patella::ui
