// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <initializer_list>

class QButtonGroup;

namespace patella::ui {

class FlowRows;

// What a chart or table is asked for, side by side as far as there is room: fields with their labels,
// periods, a picture.
class ToolRow : public QWidget {
    Q_OBJECT

public:
    explicit ToolRow(QWidget* parent = nullptr);

    void add(const QString& label, QWidget* field); // the label's key leads to the field
    void add(QWidget* widget, int stretch = 0);
    void addStretch();
    void addPeriods(std::initializer_list<int> weeks, int chosen); // 0: all
    void addPicture();

    // Where the chosen period is shorter than this, the next one that is long enough, or all.
    void widenPeriod(int weeks);
    void releasePeriod(); // the chart shows another stretch than any of the buttons

Q_SIGNALS:
    void periodChosen(int weeks);
    void pictureWanted();

private:
    FlowRows* m_row;
    QButtonGroup* m_periods;
};

} // namespace patella::ui
