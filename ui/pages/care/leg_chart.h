// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "core/plan/sessions.h"

namespace patella::ui {

// The two legs at one exercise, session by session: a full line for the left, a dashed one for the right.
class LegChart : public QWidget {
    Q_OBJECT

public:
    explicit LegChart(LegCurves curves, QWidget* parent = nullptr);
    QSize sizeHint() const override { return {240, 72}; }
    static bool hasSomethingToShow(const LegCurves& curves);
    QString legend() const; // what is drawn, and the last of it

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QRectF roomOfCurves() const;
    void paintLeg(QPainter& painter, const std::vector<LegPoint>& leg, Qt::PenStyle style) const;

    LegCurves m_curves;
};

} // namespace patella::ui
