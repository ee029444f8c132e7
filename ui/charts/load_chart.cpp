// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/load_chart.h"

#include <QEvent>
#include <QFontInfo>
#include <QPainter>
#include <QToolTip>

#include "ui/convert.h"

#include <algorithm>
#include <cmath>

namespace patella::ui {

namespace {

ChartStyle styleOf(const QWidget& widget)
{
    auto font = widget.font();
    font.setPixelSize(std::max(9, QFontInfo(font).pixelSize() - 1));
    return {.colours = colours::from(widget.palette()), .font = font, .locale = widget.locale()};
}

} // namespace

LoadChart::LoadChart(QWidget* parent)
    : QWidget(parent)
    , m_series{.unit = {}, .groups = {}, .weeks = {}, .days = {}, .rolling = {}}
    , m_window(wholeWindow(0))
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setAttribute(Qt::WA_OpaquePaintEvent);
    grabGesture(Qt::PinchGesture);
    setAccessibleName(tr("Weekly load and knee pain"));
    rebuild();
}

LoadChart::~LoadChart() = default;

void LoadChart::setSeries(LoadSeries series, Words words, const QString& summary)
{
    const int before = weekCount();
    const bool isTheSameLog
        = before > 0 && !series.weeks.empty() && m_series.weeks.front().monday == series.weeks.front().monday;
    m_series = std::move(series);
    m_words = std::move(words);
    m_summary = summary;
    m_pointed.reset();
    if (!isTheSameLog)
        m_window = m_latest > 0 ? latestWindow(weekCount(), m_latest) : wholeWindow(weekCount());
    else if (m_window == wholeWindow(before))
        m_window = wholeWindow(weekCount());
    else if (m_window.to >= before) // it showed the latest week and goes on doing so
        m_window = panned(m_window, weekCount() - before, weekCount());
    else
        m_window = within(m_window, weekCount());
    rebuild();
}

void LoadChart::setWindow(LoadWindow window)
{
    m_window = within(window, weekCount());
    layOut();
    Q_EMIT windowChanged();
}

void LoadChart::showLatest(int weeks)
{
    m_latest = weeks;
    setWindow(weeks > 0 ? latestWindow(weekCount(), weeks) : wholeWindow(weekCount()));
}

void LoadChart::zoom(double factor)
{
    setWindow(zoomed(m_window, factor, (m_window.from + m_window.to) / 2, weekCount()));
}

void LoadChart::zoomAround(double factor, double x)
{
    setWindow(zoomed(m_window, factor, m_drawing->frame().weekAt(x), weekCount()));
}

void LoadChart::pan(double weeks) { setWindow(panned(m_window, weeks, weekCount())); }

QRect LoadChart::placeOf(int column) const { return m_drawing->placeOf(column).toRect(); }

QString LoadChart::wordsOf(int column) const
{
    return m_words ? m_words(m_drawing->columns()[static_cast<std::size_t>(column)]) : QString();
}

void LoadChart::rebuild()
{
    m_drawing = std::make_unique<LoadDrawing>(m_series, styleOf(*this));
    setAccessibleDescription(m_summary);
    layOut();
}

void LoadChart::layOut()
{
    const bool wereMonths = m_drawing->showsMonths();
    m_drawing->layOut(QRectF(rect()).adjusted(0, 2, 0, 0), m_window);
    if (m_drawing->showsMonths() != wereMonths)
        m_pointed.reset();
    m_drawing->pointAt(m_pointed);
    update();
}

void LoadChart::paintOnPaper(QPainter& painter, const QRectF& place, int fontPixels) const
{
    auto style = styleOf(*this);
    style.colours = colours::on(colours::Ground::Light);
    style.font.setPixelSize(fontPixels);
    style.font.setHintingPreference(QFont::PreferNoHinting);
    painter.fillRect(place, style.colours.ground);
    LoadDrawing drawing(m_series, style);
    const double margin = fontPixels;
    drawing.layOut(place.adjusted(margin, margin, -margin, -margin),
        {std::floor(m_window.from + 0.01), std::ceil(m_window.to - 0.01)});
    drawing.paint(painter);
}

void LoadChart::pointAt(std::optional<int> column, QPoint globalPlace)
{
    m_pointed = column;
    m_drawing->pointAt(column);
    update();
    const auto text = column ? wordsOf(*column) : QString();
    if (column)
        QToolTip::showText(globalPlace, text, this);
    else
        QToolTip::hideText();
    setAccessibleDescription(column ? text : m_summary);
}

// A step out of sight moves what is in sight.
void LoadChart::stepTo(int column)
{
    const auto& columns = m_drawing->columns();
    const int wanted = std::clamp(column, 0, static_cast<int>(columns.size()) - 1);
    const auto& each = columns[static_cast<std::size_t>(wanted)];
    if (each.first < m_window.from)
        pan(each.first - m_window.from);
    else if (each.first + each.weeks > m_window.to)
        pan(each.first + each.weeks - m_window.to);
    pointAt(wanted, mapToGlobal(placeOf(wanted).center()));
}

void LoadChart::activate(std::optional<int> column)
{
    if (!column)
        return;
    const auto each = m_drawing->columns()[static_cast<std::size_t>(*column)];
    if (m_drawing->showsMonths() && m_mayZoom)
        setWindow({each.first - 11.0, each.first + each.weeks + 11.0});
    else
        Q_EMIT weekActivated(toQt(each.monday));
}

void LoadChart::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        rebuild();
}

void LoadChart::resizeEvent(QResizeEvent*) { layOut(); }

void LoadChart::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), palette().color(QPalette::Base));
    if (m_series.weeks.empty()) {
        painter.setPen(colours::from(palette()).quietText);
        painter.drawText(rect().adjusted(12, 12, -12, -12), Qt::AlignCenter | Qt::TextWordWrap,
            tr("No weeks to show yet.\nLog a run or import one: each week appears here as a bar, with your "
               "knee below it."));
        return;
    }
    m_drawing->paint(painter);
    if (hasFocus() && !m_pointed) {
        painter.setPen(QPen(palette().color(QPalette::Highlight), 1));
        painter.drawRect(rect().adjusted(0, 0, -1, -1));
    }
}

} // namespace patella::ui
