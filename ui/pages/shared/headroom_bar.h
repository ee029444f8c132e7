// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRectF>
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
    struct Name {
        QString text;
        QRectF place;
    };
    std::vector<Name> namesIn(int width) const; // under a bar of so many points: none touches another
    QSize sizeHint() const override { return {400, heightForWidth(400)}; }
    QSize minimumSizeHint() const override { return {200, heightForWidth(width())}; }
    int heightForWidth(int width) const override;

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    double widest() const;
    double x(Distance afterThisWeek, int width) const;
    double x(Distance afterThisWeek) const { return x(afterThisWeek, width()); }

    std::vector<words::RoomLeft> m_rules;
    Distance m_thisWeek{};
    QString m_thisWeekSaid;
};

} // namespace patella::ui
