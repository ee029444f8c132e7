// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "core/log/values/place.h"
#include "core/log/values/scale.h"

#include <optional>
#include <vector>

namespace patella::ui {

// A place that hurts, with its worst score as far as it has one.
struct MarkedPlace {
    Side side;
    Region region;
    std::optional<Pain> worst;
    bool isNew = false; // outlined
    bool operator==(const MarkedPlace&) const = default;
};

// Both knees as a drawing. Arrow keys walk from place to place, Space or a click chooses one or takes it
// back; for a screen reader each place is a box to check.
class KneeMap : public QWidget {
    Q_OBJECT

public:
    explicit KneeMap(QWidget* parent = nullptr);

    void mark(const std::vector<MarkedPlace>& places);
    // Only the places of this knee can be chosen; of both: all.
    void keepTo(Side knee);
    bool isOffered(std::size_t zone) const;

    std::size_t current() const { return m_current; }
    bool isMarked(std::size_t zone) const;
    QString nameOf(std::size_t zone) const; // "left knee: front, around the kneecap"
    QRect areaOf(std::size_t zone) const; // in the widget
    void goTo(std::size_t zone);
    void toggle(std::size_t zone);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

Q_SIGNALS:
    void toggled(patella::Side side, patella::Region region);

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    QTransform onScreen() const;
    std::optional<std::size_t> zoneAt(const QPointF& point) const;
    const MarkedPlace* markOn(std::size_t zone) const;
    void paintZone(QPainter& painter, std::size_t zone) const;
    void paintWords(QPainter& painter) const;

    std::vector<MarkedPlace> m_places;
    Side m_knee = Side::Both; // whose places are offered
    std::size_t m_current = 1; // the kneecap of the left knee
    std::optional<std::size_t> m_hovered;
};

} // namespace patella::ui
