// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>

#include "ui/charts/interactive_chart.h"
#include "ui/charts/load_plot.h"

#include <functional>
#include <memory>
#include <optional>

namespace patella::ui {

// Weeks as bars against their 10 % line, with the knee's pain below on the same time axis. What is planned
// can be dragged to another height or week.
class LoadChart : public InteractiveChart {
    Q_OBJECT

public:
    explicit LoadChart(QWidget* parent = nullptr);
    ~LoadChart() override;

    using Words = std::function<QString(const LoadColumn&)>;

    // Words: what is said of a column that is pointed at. The summary is for those who do not see the chart.
    void setSeries(LoadSeries series, Words words, const QString& summary);
    void setMovablePlans(bool may) { m_mayMovePlans = may; }

    const LoadSeries& series() const { return m_series; }
    int itemCount() const override { return static_cast<int>(m_plot->columns().size()); }
    QRect placeOf(int column) const override; // where a week (or month) stands
    QString wordsOf(int column) const override;

    void paintOnPaper(QPainter& painter, const QRectF& place, int fontPixels) const override; // whole weeks

    QSize sizeHint() const override { return {760, 340}; }
    QSize minimumSizeHint() const override { return {280, 200}; }

Q_SIGNALS:
    void weekActivated(QDate monday);
    void planMoved(
        QDate from, QDate to, double amount); // the amount it shall have, in the unit of the series

protected:
    int places() const override { return static_cast<int>(m_series.weeks.size()); }
    double placeAt(double x) const override { return m_plot->weekAt(x); }
    double placeWidth() const override { return m_plot->weekWidth(); }
    LoadWindow stretchOf(int column) const override;
    std::optional<int> itemAt(QPointF point) const override { return m_plot->columnAt(point); }
    void activate(int column) override;
    void layOut() override;

    bool event(QEvent* event) override;
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;

private:
    struct HeldPlan {
        QPointF from;
        int week;
    };

    void rebuild();
    std::optional<int> planAt(QPointF point) const;
    void dropPlan(QPointF to);

    LoadSeries m_series;
    Words m_words;
    std::unique_ptr<LoadPlot> m_plot;
    std::optional<HeldPlan> m_held;
    bool m_mayMovePlans = false;
};

} // namespace patella::ui
