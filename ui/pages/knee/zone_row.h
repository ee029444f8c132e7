// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "core/knee/zones.h"
#include "ui/words/units.h"

#include <vector>

namespace patella::ui {

// Zones of the latest runs side by side, oldest first: round, pointed or square, and in their colours. Arrow
// keys go from run to run, Enter or a click opens one.
class ZoneRow : public QWidget {
    Q_OBJECT

public:
    explicit ZoneRow(QWidget* parent = nullptr);

    void show(std::vector<RunZone> zones, const QLocale& locale);
    const std::vector<RunZone>& zones() const { return m_zones; }
    QRect placeOf(int zone) const;
    QSize sizeHint() const override;

Q_SIGNALS:
    void opened(const patella::RunId& run);

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;

private:
    QString saidOf(int zone) const;
    int zoneAt(QPoint place) const;
    void choose(int zone);

    std::vector<RunZone> m_zones;
    QLocale m_locale;
    int m_chosen = -1;
};

} // namespace patella::ui
