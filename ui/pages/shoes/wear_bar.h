// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace patella::ui {

// A bar for how much of its limit a pair has run, full at the limit. Its words stand beside it.
class WearBar : public QWidget {
    Q_OBJECT

public:
    WearBar(double share, bool isFaded, QWidget* parent = nullptr);
    QSize sizeHint() const override { return {120, 8}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    double m_share;
    bool m_isFaded;
};

} // namespace patella::ui
