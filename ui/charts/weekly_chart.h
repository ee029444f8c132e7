// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QWidget>

#include "ui/charts/chart_style.h"
#include "ui/charts/weekly_series.h"

#include <memory>
#include <vector>

namespace patella::ui {

// Weeks as bars against their 10 % line, with the knee's pain below on the same time axis. A week can be
// pointed at (mouse, arrow keys) for its numbers and activated (click, Enter).
class WeeklyChart : public QWidget {
    Q_OBJECT

public:
    explicit WeeklyChart(QWidget* parent = nullptr);
    ~WeeklyChart() override;

    // Half a year to two years read well; the caller takes the latest ones.
    void setWeeks(std::vector<WeekWithPain> weeks);
    QString summary() const; // the chart in words
    QRect columnOf(int week) const; // where a week stands in the widget

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void weekActivated(QDate monday);

protected:
    bool event(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    struct Parts;

    void rebuild();
    void pointAt(std::optional<int> week, QPoint globalPlace);
    void activate(std::optional<int> week);

    std::unique_ptr<Parts> m_parts;
};

} // namespace patella::ui
