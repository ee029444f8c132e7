// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "ui/pages/shared/headroom_words.h"

#include <vector>

namespace patella::ui {

// Shows how far one could run today: what was run this week, behind it a tick for each rule, its name beside
// it, its source behind it.
class HeadroomBar : public QWidget {
    Q_OBJECT

public:
    explicit HeadroomBar(QWidget* parent = nullptr);

    void show(std::vector<words::RoomLeft> rules, Distance thisWeek, const Units& units);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {200, sizeHint().height()}; }

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    double widest() const;
    double x(Distance afterThisWeek) const;
    void paintNames(QPainter& painter) const;

    std::vector<words::RoomLeft> m_rules;
    Distance m_thisWeek{};
    QString m_thisWeekSaid;
};

} // namespace patella::ui
