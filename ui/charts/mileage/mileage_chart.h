// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPixmap>

#include "ui/charts/interactive_chart.h"

#include <functional>
#include <memory>
#include <vector>

namespace patella::ui {

class Plot;

// One week (or the weeks of a month), one point or one band of a chart.
struct MileageItem {
    enum class Of { Weeks, Point, Band };
    Of of;
    int first; // the week, the point, the band
    int count; // of weeks; else 1
    LoadWindow stretch; // on the axis that is zoomed
    QRectF place; // in the plot
};

// What fills a plot and goes on living in it.
class MileageDrawing {
public:
    MileageDrawing() = default;
    virtual ~MileageDrawing() = default;
    MileageDrawing(const MileageDrawing&) = delete;
    MileageDrawing& operator=(const MileageDrawing&) = delete;

    virtual std::vector<MileageItem> layOut(QSizeF size, LoadWindow window) = 0; // what stands where
};

struct MileagePicture {
    int places; // of the axis that is zoomed
    std::function<std::unique_ptr<MileageDrawing>(Plot& plot)> drawnIn;
    std::function<QString(const MileageItem&)> words;
};

// A chart whose items say themselves to mouse, keys and screen reader; a click or Enter opens one, or comes
// closer to a month.
class MileageChart : public InteractiveChart {
    Q_OBJECT

public:
    explicit MileageChart(QWidget* parent = nullptr);
    ~MileageChart() override;

    void show(MileagePicture picture, const QString& summary, bool isTheSameAxis);
    void paintOnPaper(QPainter& painter, const QRectF& place, int fontPixels) const override;

    const std::vector<MileageItem>& items() const { return m_items; }
    int itemCount() const override { return static_cast<int>(m_items.size()); }
    QRect placeOf(int item) const override;
    QString wordsOf(int item) const override;

Q_SIGNALS:
    void opened(const patella::ui::MileageItem& item);

protected:
    int places() const override { return m_picture.places; }
    double placeAt(double x) const override;
    double placeWidth() const override { return m_area.width() / window().weeks(); }
    LoadWindow stretchOf(int item) const override;
    std::optional<int> itemAt(QPointF point) const override;
    void activate(int item) override;
    void layOut() override;

    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void rebuild();

    MileagePicture m_picture;
    std::unique_ptr<Plot> m_plot;
    std::unique_ptr<MileageDrawing> m_drawing; // in the plot
    std::vector<MileageItem> m_items;
    QRectF m_area;
    QPixmap m_drawn;
};

} // namespace patella::ui
