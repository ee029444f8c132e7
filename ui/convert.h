// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>
#include <QTime>

#include "core/log/values/local_time.h"

// The only seam between Qt's values and the core's.
namespace patella::ui {

inline QDate toQt(LocalDate date)
{
    return {
        int(date.year()), static_cast<int>(unsigned(date.month())), static_cast<int>(unsigned(date.day()))};
}
inline LocalDate fromQt(QDate date)
{
    return {std::chrono::year{date.year()}, std::chrono::month{static_cast<unsigned>(date.month())},
        std::chrono::day{static_cast<unsigned>(date.day())}};
}
inline QTime toQt(TimeOfDay time)
{
    return QTime::fromMSecsSinceStartOfDay(static_cast<int>(time.sinceMidnight.count() * 1000));
}
inline QString toQt(const std::string& text) { return QString::fromStdString(text); }
inline std::string fromQt(const QString& text) { return text.toStdString(); }

} // namespace patella::ui
