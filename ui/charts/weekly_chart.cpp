// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/weekly_chart.h"

#include <QFontInfo>
#include <QGraphicsScene>
#include <QGraphicsView>
#include <QGraphicsWidget>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include "ui/charts/weekly_plot.h"
#include "ui/convert.h"
#include "ui/words/week_words.h"

#include <algorithm>

namespace patella::ui {

struct WeeklyChart::Parts {
    explicit Parts(QWidget* owner)
        : view(&scene, owner)
    {
    }

    QString weekInWords(int week, const QLocale& locale) const
    {
        const auto& [load, worst, morning] = weeks[static_cast<std::size_t>(week)];
        return words::weekInFull(load, worst, morning, locale);
    }

    std::vector<WeekWithPain> weeks;
    std::optional<int> pointed;
    QGraphicsScene scene;
    std::unique_ptr<WeeklyPlot> plot;
    QGraphicsView view;
};

WeeklyChart::WeeklyChart(QWidget* parent)
    : QWidget(parent)
    , m_parts(std::make_unique<Parts>(this))
{
    auto& view = m_parts->view;
    view.setFrameShape(QFrame::NoFrame);
    view.setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    view.setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    view.setAlignment(Qt::AlignLeft | Qt::AlignTop);
    view.setRenderHint(QPainter::Antialiasing, false); // bars; what is slanted or round asks for it itself
    view.setFocusPolicy(Qt::NoFocus);
    view.viewport()->setMouseTracking(true);
    view.viewport()->installEventFilter(this);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Weekly distance and knee pain"));
    rebuild();
}

WeeklyChart::~WeeklyChart() = default;

void WeeklyChart::setWeeks(std::vector<WeekWithPain> weeks)
{
    m_parts->weeks = std::move(weeks);
    m_parts->pointed.reset();
    rebuild();
}

QString WeeklyChart::summary() const
{
    std::vector<WeekLoad> loads;
    std::optional<Pain> worst;
    for (const auto& week : m_parts->weeks) {
        loads.push_back(week.load);
        worst = std::max(worst, week.worst);
    }
    return words::weeksInShort(loads, worst, locale());
}

QRect WeeklyChart::columnOf(int week) const
{
    return m_parts->plot ? m_parts->plot->columnOf(week).toRect() : QRect();
}

QSize WeeklyChart::sizeHint() const { return {760, 340}; }

QSize WeeklyChart::minimumSizeHint() const { return {280, 200}; }

void WeeklyChart::rebuild()
{
    auto& [weeks, pointed, scene, plot, view] = *m_parts;
    plot.reset();
    view.setVisible(!weeks.empty());
    setAccessibleDescription(summary());
    view.setAccessibleName(summary());
    if (weeks.empty())
        return update();
    auto chartFont = font();
    chartFont.setPixelSize(std::max(9, QFontInfo(font()).pixelSize() - 1));
    const ChartStyle style{.colours = colours::from(palette()), .font = chartFont, .locale = locale()};
    view.setBackgroundBrush(style.colours.ground);
    plot = std::make_unique<WeeklyPlot>(weeks, style);
    scene.addItem(plot->item());
    plot->pointAt(pointed);
    resizeEvent(nullptr);
}

void WeeklyChart::pointAt(std::optional<int> week, QPoint globalPlace)
{
    if (!m_parts->plot)
        return;
    m_parts->pointed = week;
    m_parts->plot->pointAt(week);
    if (week)
        QToolTip::showText(globalPlace, m_parts->weekInWords(*week, locale()), this);
    else
        QToolTip::hideText();
    setAccessibleDescription(week ? m_parts->weekInWords(*week, locale()) : summary());
}

void WeeklyChart::activate(std::optional<int> week)
{
    if (week)
        Q_EMIT weekActivated(toQt(m_parts->weeks[static_cast<std::size_t>(*week)].load.monday));
}

bool WeeklyChart::event(QEvent* event)
{
    if (event->type() == QEvent::LocaleChange)
        rebuild();
    return QWidget::event(event);
}

bool WeeklyChart::eventFilter(QObject* watched, QEvent* event)
{
    if (!m_parts->plot)
        return QWidget::eventFilter(watched, event);
    if (event->type() == QEvent::MouseMove) {
        const auto* mouse = static_cast<QMouseEvent*>(event);
        pointAt(m_parts->plot->weekAt(mouse->position()), mouse->globalPosition().toPoint());
    } else if (event->type() == QEvent::Leave) {
        pointAt(std::nullopt, {});
    } else if (event->type() == QEvent::MouseButtonRelease) {
        const auto* mouse = static_cast<QMouseEvent*>(event);
        if (mouse->button() == Qt::LeftButton)
            activate(m_parts->plot->weekAt(mouse->position()));
    }
    return QWidget::eventFilter(watched, event);
}

void WeeklyChart::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        rebuild();
}

void WeeklyChart::resizeEvent(QResizeEvent*)
{
    auto& [weeks, pointed, scene, plot, view] = *m_parts;
    view.setGeometry(rect());
    scene.setSceneRect(QRectF(QPointF(0, 0), size()));
    if (plot)
        plot->resize(size());
}

void WeeklyChart::paintEvent(QPaintEvent*)
{
    if (!m_parts->weeks.empty())
        return;
    QPainter painter(this);
    painter.fillRect(rect(), palette().color(QPalette::Base));
    painter.setPen(colours::from(palette()).quietText);
    painter.drawText(rect().adjusted(12, 12, -12, -12), Qt::AlignCenter | Qt::TextWordWrap,
        tr("No weeks to show yet.\nWrite down a run or import one: each week will stand here as a bar, "
           "with your knee below it."));
}

void WeeklyChart::keyPressEvent(QKeyEvent* event)
{
    const int last = static_cast<int>(m_parts->weeks.size()) - 1;
    const int here = m_parts->pointed.value_or(last + 1);
    std::optional<int> wanted;
    switch (event->key()) {
    case Qt::Key_Left:
        wanted = here - 1;
        break;
    case Qt::Key_Right:
        wanted = here + 1;
        break;
    case Qt::Key_Home:
        wanted = 0;
        break;
    case Qt::Key_End:
        wanted = last;
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        return activate(m_parts->pointed);
    default:
        break;
    }
    if (!wanted || last < 0)
        return QWidget::keyPressEvent(event);
    const int week = std::clamp(*wanted, 0, last);
    pointAt(week, mapToGlobal(columnOf(week).center()));
}

void WeeklyChart::focusOutEvent(QFocusEvent* event)
{
    pointAt(std::nullopt, {});
    QWidget::focusOutEvent(event);
}

} // namespace patella::ui
