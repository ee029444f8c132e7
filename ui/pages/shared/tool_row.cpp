// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/shared/tool_row.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>

#include "ui/fields/flow_rows.h"

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
    , m_row(new FlowRows(6, this))
    , m_periods(new QButtonGroup(this))
{
    connect(m_periods, &QButtonGroup::idClicked, this, &ToolRow::periodChosen);
}

void ToolRow::add(const QString& text, QWidget* field)
{
    auto* label = new QLabel(text);
    label->setBuddy(field);
    auto* both = new QWidget;
    auto* row = new QHBoxLayout(both);
    row->setContentsMargins({});
    row->addWidget(label);
    row->addWidget(field);
    m_row->add(both, 0);
}

void ToolRow::add(QWidget* widget, int stretch) { m_row->add(widget, 0, stretch); }

void ToolRow::addStretch() { m_row->addGap(); }

void ToolRow::addPeriods(std::initializer_list<int> periods, int chosen)
{
    auto* all = new QWidget;
    auto* row = new QHBoxLayout(all);
    row->setContentsMargins({});
    for (const int weeks : periods) {
        auto* button = new QToolButton;
        button->setText(periodOf(weeks));
        button->setCheckable(true);
        button->setChecked(weeks == chosen);
        m_periods->addButton(button, weeks);
        row->addWidget(button);
    }
    m_row->add(all, 0);
}

void ToolRow::addPicture()
{
    auto* save = new QPushButton(tr("Save &picture …"));
    save->setObjectName(QStringLiteral("savePicture"));
    connect(save, &QPushButton::clicked, this, &ToolRow::pictureWanted);
    m_row->add(save, 0);
}

void ToolRow::widenPeriod(int weeks)
{
    const int chosen = m_periods->checkedId();
    if (chosen <= 0 || chosen >= weeks)
        return;
    int widest = 0;
    for (auto* button : m_periods->buttons())
        if (const int period = m_periods->id(button); period >= weeks && (widest == 0 || period < widest))
            widest = period;
    m_periods->button(widest)->setChecked(true);
    Q_EMIT periodChosen(widest);
}

void ToolRow::releasePeriod()
{
    m_periods->setExclusive(false);
    for (auto* button : m_periods->buttons())
        button->setChecked(false);
    m_periods->setExclusive(true);
}

} // namespace patella::ui
