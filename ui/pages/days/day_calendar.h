// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

#include "core/log/values/local_time.h"

#include <optional>

namespace patella::ui {

class DaysModel;

inline constexpr int dayCellSize = 19;

// The calendar of a log: the fuller a day's colour the longer its run, a dot for its pain, an empty frame for
// a day without an entry. Arrow keys walk over the days.
class DayCalendar : public QTableView {
    Q_OBJECT

public:
    explicit DayCalendar(DaysModel* model, QWidget* parent = nullptr);

    std::optional<LocalDate> day() const;
    void goTo(LocalDate day);
    QSize sizeHint() const override;

Q_SIGNALS:
    void dayChosen(); // another one
    void opened(); // by Enter or a double click

protected:
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    DaysModel* m_model;
};

// Where the name of a month stands that begins at a column, in a row of so many points; nothing where the
// next one would touch it. One that would be cut is moved into the row.
std::optional<int> placeOfMonth(int column, int wide, std::optional<int> next, int room);

// Paints one day; also used for the legend.
void paintDay(QPainter& painter, const QRect& cell, const QPalette& palette, int state, double fullness,
    std::optional<int> pain);

} // namespace patella::ui
