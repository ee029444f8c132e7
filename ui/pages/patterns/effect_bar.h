// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace patella::ui {

// How much higher or lower the pain was, as a dot with its interval on a scale around "no difference".
class EffectBar : public QWidget {
    Q_OBJECT

public:
    EffectBar(double effect, double low, double high, QWidget* parent = nullptr);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    double m_effect;
    double m_low;
    double m_high;
};

} // namespace patella::ui
