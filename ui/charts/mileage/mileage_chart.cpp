// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/mileage/mileage_chart.h"

#include <QEvent>
#include <QPainter>

#include "ui/charts/plot.h"

#include <algorithm>

namespace patella::ui {

namespace {

constexpr double reach = 12; // pixels from an item that still mean it
constexpr double weeksAround = 11; // a month, come closer

double distanceTo(const QRectF& place, QPointF from)
{
    const double x = std::max({place.left() - from.x(), 0.0, from.x() - place.right()});
    const double y = std::max({place.top() - from.y(), 0.0, from.y() - place.bottom()});
    return x + y;
}

} // namespace

MileageChart::MileageChart(QWidget* parent)
    : InteractiveChart(parent)
    , m_picture{.places = 0, .drawnIn = {}, .words = {}}
{
    setMayZoom(true);
    setMinimumHeight(170);
}

MileageChart::~MileageChart() = default;

void MileageChart::show(MileagePicture picture, const QString& summary, bool isTheSameAxis)
{
    const int before = m_picture.places;
    m_picture = std::move(picture);
    setSummary(summary);
    takePlaces(before, isTheSameAxis);
    rebuild();
}

void MileageChart::rebuild()
{
    m_drawing.reset();
    m_plot.reset();
    layOut();
}

// The picture is made when it is to be seen, and stays while the mouse moves over it.
void MileageChart::layOut()
{
    update();
    if (!m_picture.drawnIn || size().isEmpty())
        return;
    if (!m_plot) {
        m_plot = std::make_unique<Plot>(lookOnScreen());
        m_drawing = m_picture.drawnIn(*m_plot);
    }
    const auto before = m_items.size();
    m_items = m_drawing->layOut(size(), window());
    m_area = m_plot->area();
    m_drawn = {};
    if (m_items.size() != before && pointed())
        pointAt(std::nullopt);
}

void MileageChart::paintOnPaper(QPainter& painter, const QRectF& place, int fontPixels) const
{
    const auto style = lookOnPaper(fontPixels);
    const double scale = style.unit();
    Plot plot(unscaled(style));
    const auto drawing = m_picture.drawnIn(plot);
    drawing->layOut(place.size() / scale, window());
    painter.fillRect(place, style.colours.ground);
    renderChart(plot, painter, place, scale);
}

void MileageChart::paintEvent(QPaintEvent*)
{
    if (m_plot && m_drawn.isNull()) {
        m_drawn = QPixmap(size() * devicePixelRatioF());
        m_drawn.setDevicePixelRatio(devicePixelRatioF());
        m_drawn.fill(m_plot->style().colours.ground);
        QPainter painter(&m_drawn);
        painter.setRenderHint(QPainter::Antialiasing);
        renderChart(*m_plot, painter, rect());
    }
    QPainter painter(this);
    painter.drawPixmap(0, 0, m_drawn);
    if (!pointed() || *pointed() >= itemCount())
        return;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(lookOnScreen().colours.text, 1.5));
    painter.drawRoundedRect(
        QRectF(placeOf(*pointed())).adjusted(-3, -3, 3, 3).intersected(m_area.adjusted(-8, 0, 8, 8)), 3, 3);
}

void MileageChart::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        rebuild();
    InteractiveChart::changeEvent(event);
}

QRect MileageChart::placeOf(int item) const
{
    return m_items[static_cast<std::size_t>(item)].place.toAlignedRect();
}

QString MileageChart::wordsOf(int item) const
{
    return m_picture.words(m_items[static_cast<std::size_t>(item)]);
}

LoadWindow MileageChart::stretchOf(int item) const { return m_items[static_cast<std::size_t>(item)].stretch; }

double MileageChart::placeAt(double x) const
{
    return window().from + (x - m_area.left()) / m_area.width() * window().weeks();
}

// A band lies behind its points.
std::optional<int> MileageChart::itemAt(QPointF point) const
{
    std::optional<int> nearest;
    double least = reach;
    for (int i = 0; i < itemCount(); ++i) {
        const auto& item = m_items[static_cast<std::size_t>(i)];
        const bool isBand = item.of == MileageItem::Of::Band;
        const double far = isBand               ? distanceTo(item.place, point) + reach / 2
            : item.of == MileageItem::Of::Point ? (item.place.center() - point).manhattanLength()
                                                : distanceTo(item.place, point);
        if (far < least) {
            least = far;
            nearest = i;
        }
    }
    return m_area.adjusted(-reach, -reach, reach, reach).contains(point) ? nearest : std::nullopt;
}

void MileageChart::activate(int item)
{
    const auto chosen = m_items[static_cast<std::size_t>(item)];
    if (chosen.of == MileageItem::Of::Weeks && chosen.count > 1)
        setWindow({chosen.stretch.from - weeksAround, chosen.stretch.to + weeksAround});
    else
        Q_EMIT opened(chosen);
}

} // namespace patella::ui
