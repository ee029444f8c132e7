// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCheckBox>
#include <QComboBox>
#include <QWidget>

#include "ui/pages/load/load_view.h"
#include "ui/words/units.h"

class QButtonGroup;
class QHBoxLayout;

namespace patella::ui {

// What the chart of the Load page shows, and how much of it.
class LoadTools : public QWidget {
    Q_OBJECT

public:
    explicit LoadTools(const Units& units, QWidget* parent = nullptr);

    LoadChoice choice() const;
    QWidget* foot() const { return m_foot; } // what stands under the chart
    void releaseRange(); // the chart shows another stretch than any of the buttons

Q_SIGNALS:
    void choiceChanged();
    void rangeChosen(int weeks);
    void exportWanted();

private:
    void addRanges(QHBoxLayout& row);
    QWidget* makeFoot();

    QComboBox* m_unit;
    QComboBox* m_division;
    QCheckBox* m_rolling;
    QButtonGroup* m_ranges;
    QWidget* m_foot;
};

} // namespace patella::ui
