// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCheckBox>
#include <QComboBox>

#include "ui/pages/load/load_view.h"
#include "ui/pages/shared/tool_row.h"
#include "ui/words/units.h"

namespace patella::ui {

// What the chart of the Load page shows, and how much of it.
class LoadTools : public ToolRow {
    Q_OBJECT

public:
    // Usual: the unit that is chosen at first.
    LoadTools(const Units& units, LoadUnit usual, QWidget* parent = nullptr);

    LoadChoice choice() const;
    QWidget* foot() const { return m_foot; } // what stands under the chart

Q_SIGNALS:
    void choiceChanged();

private:
    QWidget* makeFoot();

    QComboBox* m_unit;
    QComboBox* m_division;
    QCheckBox* m_rolling;
    QWidget* m_foot;
};

} // namespace patella::ui
