// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/load_chart.h"

#include <QApplication>
#include <QMouseEvent>
#include <QPainter>

#include "ui/convert.h"

#include <algorithm>
#include <cmath>

namespace patella::ui {

LoadChart::LoadChart(QWidget* parent)
    : InteractiveChart(parent)
    , m_series{.unit = {}, .groups = {}, .weeks = {}, .days = {}, .rolling = {}}
{
    setAttribute(Qt::WA_OpaquePaintEvent);
    setAccessibleName(tr("Weekly load and knee pain"));
    rebuild();
    showLatest(26);
}

LoadChart::~LoadChart() = default;

void LoadChart::setSeries(LoadSeries series, Words words, const QString& summary)
{
    const int before = places();
    const bool isTheSameLog
        = before > 0 && !series.weeks.empty() && m_series.weeks.front().monday == series.weeks.front().monday;
    m_series = std::move(series);
    m_words = std::move(words);
    setSummary(summary);
    takePlaces(before, isTheSameLog);
    m_plot->show(m_series);
    layOut();
}

QRect LoadChart::placeOf(int column) const { return m_plot->placeOf(column).toRect(); }

QString LoadChart::wordsOf(int column) const
{
    return m_words ? m_words(m_plot->columns()[static_cast<std::size_t>(column)]) : QString();
}

LoadWindow LoadChart::stretchOf(int column) const
{
    const auto& each = m_plot->columns()[static_cast<std::size_t>(column)];
    return {static_cast<double>(each.first), static_cast<double>(each.first + each.weeks)};
}

void LoadChart::rebuild()
{
    m_plot = std::make_unique<LoadPlot>(m_series, lookOnScreen());
    layOut();
}

void LoadChart::layOut()
{
    const bool wereMonths = m_plot->showsMonths();
    m_plot->layOut(size(), window());
    if (m_plot->showsMonths() != wereMonths && pointed())
        pointAt(std::nullopt);
    update();
}

void LoadChart::paintOnPaper(QPainter& painter, const QRectF& place, int fontPixels) const
{
    const auto style = lookOnPaper(fontPixels);
    painter.fillRect(place, style.colours.ground);
    const double margin = fontPixels;
    patella::ui::paintOnPaper(painter, place.adjusted(margin, margin, -margin, -margin), m_series,
        {std::floor(window().from + 0.01), std::ceil(window().to - 0.01)}, style);
}

void LoadChart::activate(int column)
{
    const auto stretch = stretchOf(column);
    if (m_plot->showsMonths() && mayZoom())
        setWindow({stretch.from - 11, stretch.to + 11});
    else
        Q_EMIT weekActivated(toQt(m_plot->columns()[static_cast<std::size_t>(column)].monday));
}

void LoadChart::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        rebuild();
}

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
    painter.setRenderHint(QPainter::Antialiasing);
    m_plot->pointAt(pointed());
    m_plot->paint(painter, rect());
    if (hasFocus() && !pointed()) {
        painter.setPen(QPen(palette().color(QPalette::Highlight), 1));
        painter.drawRect(rect().adjusted(0, 0, -1, -1));
    }
}

bool LoadChart::event(QEvent* event)
{
    if (event->type() == QEvent::LocaleChange)
        rebuild();
    return InteractiveChart::event(event);
}

std::optional<int> LoadChart::planAt(QPointF point) const
{
    const auto column = m_plot->columnAt(point);
    if (!m_mayMovePlans || !column || m_plot->showsMonths())
        return std::nullopt;
    const auto& week = m_series.weeks[static_cast<std::size_t>(*column)];
    const auto plan = m_plot->bar(week, week.total(), week.total() + week.planned);
    constexpr double reach = 4; // pixels around the edge
    return week.planned > 0 && plan.adjusted(-reach, -reach, reach, reach).contains(point) ? column
                                                                                           : std::nullopt;
}

void LoadChart::dropPlan(QPointF to)
{
    const int target = std::clamp(static_cast<int>(std::floor(m_plot->weekAt(to.x()))), 0, places() - 1);
    const auto& week = m_series.weeks[static_cast<std::size_t>(m_held->week)];
    const double risen = (m_held->from.y() - to.y()) / (m_plot->y(0) - m_plot->y(1));
    const double amount = std::max(0.0, std::round(week.planned + risen));
    Q_EMIT planMoved(
        toQt(week.monday), toQt(m_series.weeks[static_cast<std::size_t>(target)].monday), amount);
}

void LoadChart::mousePressEvent(QMouseEvent* event)
{
    if (const auto week = planAt(event->position()); week && event->button() == Qt::LeftButton)
        m_held = HeldPlan{event->position(), *week};
    else
        InteractiveChart::mousePressEvent(event);
}

void LoadChart::mouseMoveEvent(QMouseEvent* event)
{
    if (m_held)
        return;
    if (event->buttons() == Qt::NoButton)
        setCursor(planAt(event->position()) ? Qt::SizeAllCursor : Qt::ArrowCursor);
    InteractiveChart::mouseMoveEvent(event);
}

void LoadChart::mouseReleaseEvent(QMouseEvent* event)
{
    if (!m_held || event->button() != Qt::LeftButton)
        return InteractiveChart::mouseReleaseEvent(event);
    if ((event->position() - m_held->from).manhattanLength() >= QApplication::startDragDistance())
        dropPlan(event->position());
    else
        activate(m_held->week);
    m_held.reset();
    setCursor(Qt::ArrowCursor);
}

} // namespace patella::ui
