// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "core/log/values/local_time.h"
#include "ui/fields/choice_fields.h"
#include "ui/fields/setting.h"
#include "ui/fields/typed_field.h"

#include <optional>

class QCalendarWidget;
class QMenu;

namespace patella::ui {

// A day, typed as the locale writes it, with or without its year; up and down move it by a day, F4 or the
// button opens a calendar.
class DateField : public TypedField {
    Q_OBJECT

public:
    DateField(const Setting& setting, Needed needed, QWidget* parent = nullptr);
    std::optional<LocalDate> date() const;
    void setDate(std::optional<LocalDate> date);
    QString trouble() const override;

protected:
    void step(int days) override;
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void openCalendar();

    LocalDate m_today;
    Qt::DayOfWeek m_firstDay; // of a week in the calendar
    Needed m_needed;
    QAction* m_open;
    QMenu* m_popup = nullptr;
    QCalendarWidget* m_calendar = nullptr;
};

} // namespace patella::ui
