// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/days/day_calendar.h"

#include <QAbstractButton>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QStyledItemDelegate>

#include "ui/convert.h"
#include "ui/look/colours.h"
#include "ui/pages/days/days_model.h"

#include <algorithm>
#include <cmath>

namespace patella::ui {

namespace {

class DayDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const auto pain = index.data(DaysModel::PainRole);
        const bool isChosen = option.state.testFlag(QStyle::State_Selected);
        const int air = isChosen ? 2 : 0; // between a day and its frame
        paintDay(*painter, option.rect.adjusted(air, air, -air, -air), option.palette,
            index.data(DaysModel::StateRole).toInt(), index.data(DaysModel::FullnessRole).toDouble(),
            pain.isValid() ? std::optional(pain.toInt()) : std::nullopt);
        if (!isChosen)
            return;
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(QPen(option.palette.color(QPalette::Text), 1.5));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(QRectF(option.rect).adjusted(1, 1, -1, -1), 4, 4);
        painter->restore();
    }
};

// The name of a month is longer than a week is wide.
class MonthHeader : public QHeaderView {
public:
    explicit MonthHeader(QWidget* parent)
        : QHeaderView(Qt::Horizontal, parent)
    {
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(viewport());
        painter.fillRect(rect(), palette().color(QPalette::Base));
        painter.setPen(palette().color(QPalette::PlaceholderText));
        for (int week = nextMonth(-1); week < count(); week = nextMonth(week)) {
            const int next = nextMonth(week);
            const auto name = nameOf(week);
            const int wide = fontMetrics().horizontalAdvance(name) + 2;
            const auto left = placeOfMonth(sectionViewportPosition(week) + 2, wide,
                next < count() ? std::optional(sectionViewportPosition(next)) : std::nullopt, width());
            if (left)
                painter.drawText(QRect(*left, 0, wide, height()), Qt::AlignLeft | Qt::AlignVCenter, name);
        }
    }

private:
    QString nameOf(int week) const
    {
        return model()->headerData(week, Qt::Horizontal, Qt::DisplayRole).toString();
    }
    int nextMonth(int week) const // count(): none
    {
        do
            ++week;
        while (week < count() && nameOf(week).isEmpty());
        return week;
    }
};

} // namespace

std::optional<int> placeOfMonth(int column, int wide, std::optional<int> next, int room)
{
    const int left = std::min(std::max(column, 0), room - wide);
    const bool isInSight = column < room && (!next || *next > 0);
    return isInSight && (!next || left + wide <= *next) ? std::optional(left) : std::nullopt;
}

void paintDay(QPainter& painter, const QRect& cell, const QPalette& palette, int state, double fullness,
    std::optional<int> pain)
{
    if (state == DaysModel::OutsideTheLog)
        return;
    const auto look = colours::from(palette);
    const auto square = QRectF(cell).adjusted(2.5, 2.5, -2.5, -2.5);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(look.grid, 1));
    if (state == DaysModel::NoRun)
        painter.setBrush(look.grid);
    if (state == DaysModel::WithRun) {
        constexpr double steps = 4;
        auto colour = look.load;
        colour.setAlphaF(static_cast<float>(0.25 + 0.75 * std::ceil(fullness * steps) / steps));
        painter.setPen(Qt::NoPen);
        painter.setBrush(colour);
    }
    painter.drawRoundedRect(square, 3, 3);
    if (pain) {
        const double radius = *pain == 0 ? 1.2 : 1.6 + 0.32 * *pain;
        painter.setPen(QPen(look.ground, 1));
        painter.setBrush(look.pain);
        painter.drawEllipse(square.center(), radius, radius);
    }
    painter.restore();
}

DayCalendar::DayCalendar(DaysModel* model, QWidget* parent)
    : QTableView(parent)
    , m_model(model)
{
    setHorizontalHeader(new MonthHeader(this));
    setModel(model);
    setItemDelegate(new DayDelegate(this));
    QPalette unfilled;
    unfilled.setBrush(QPalette::Highlight, Qt::NoBrush); // a day that is filled would be a long run
    setPalette(unfilled);
    setSelectionMode(SingleSelection);
    setShowGrid(false);
    setFrameShape(NoFrame);
    setTabKeyNavigation(false);
    setAccessibleName(tr("Calendar of days"));
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollMode(ScrollPerPixel);
    for (auto* header : {horizontalHeader(), verticalHeader()}) {
        header->setMinimumSectionSize(dayCellSize);
        header->setDefaultSectionSize(dayCellSize);
        header->setSectionResizeMode(QHeaderView::Fixed);
        header->setSectionsClickable(false);
        header->setHighlightSections(false);
    }
    verticalHeader()->setObjectName(QStringLiteral("plainHeading"));
    horizontalHeader()->setFixedHeight(fontMetrics().height() + 6);
    connect(this, &QTableView::doubleClicked, this, &DayCalendar::opened);
}

QSize DayCalendar::sizeHint() const
{
    const int bar = horizontalScrollBar()->sizeHint().height();
    return {600, horizontalHeader()->height() + 7 * dayCellSize + bar + 4};
}

std::optional<LocalDate> DayCalendar::day() const { return m_model->dateOf(currentIndex()); }

void DayCalendar::goTo(LocalDate day)
{
    const auto index = m_model->indexOf(day);
    setCurrentIndex(index);
    scrollTo(index);
}

void DayCalendar::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QTableView::currentChanged(current, previous);
    Q_EMIT dayChosen();
}

void DayCalendar::keyPressEvent(QKeyEvent* event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter)
        Q_EMIT opened();
    else
        QTableView::keyPressEvent(event);
}

} // namespace patella::ui
