// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/days/days_model.h"

#include <QLocale>

#include "ui/convert.h"
#include "ui/pages/days/diary_words.h"
#include "ui/words/units.h"

#include <algorithm>

namespace patella::ui {

namespace {

constexpr int leastWeeks = 27; // half a year, so that a young log is a calendar too

int weekdayAt(int row, const Units& units) { return (units.firstDayOfWeek() - 1 + row) % daysOfAWeek + 1; }

LocalDate weekStartBefore(LocalDate date, const Units& units)
{
    const int back = (toQt(date).dayOfWeek() - units.firstDayOfWeek() + daysOfAWeek) % daysOfAWeek;
    return daysAfter(date, -back);
}

} // namespace

void DaysModel::show(std::vector<DiaryDay> days, LocalDate today, const Units& units)
{
    beginResetModel();
    m_units = units;
    m_days = std::move(days);
    m_today = today;
    const auto young = weekStartBefore(daysAfter(today, -(leastWeeks - 1) * daysOfAWeek), units);
    m_first = m_days.empty() ? young : std::min(young, weekStartBefore(m_days.front().date, units));
    m_longest = {};
    for (const auto& day : m_days)
        m_longest = std::max(m_longest, day.distance);
    endResetModel();
}

LocalDate DaysModel::dateAt(int row, int column) const
{
    return daysAfter(m_first, column * daysOfAWeek + row);
}

const DiaryDay* DaysModel::dayAt(const QModelIndex& index) const
{
    if (!index.isValid() || m_days.empty())
        return nullptr;
    const int place = daysBetween(m_days.front().date, dateAt(index.row(), index.column()));
    return place >= 0 && place < static_cast<int>(m_days.size()) ? &m_days.at(static_cast<std::size_t>(place))
                                                                 : nullptr;
}

std::optional<LocalDate> DaysModel::dateOf(const QModelIndex& index) const
{
    if (!index.isValid())
        return std::nullopt;
    const auto date = dateAt(index.row(), index.column());
    return date > m_today ? std::nullopt : std::optional(date);
}

QModelIndex DaysModel::indexOf(LocalDate date) const
{
    const int place = daysBetween(m_first, date);
    return place < 0 || date > m_today ? QModelIndex() : index(place % daysOfAWeek, place / daysOfAWeek);
}

int DaysModel::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : daysOfAWeek; }

int DaysModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() || m_today == LocalDate{} ? 0 : daysBetween(m_first, m_today) / daysOfAWeek + 1;
}

QVariant DaysModel::data(const QModelIndex& index, int role) const
{
    const auto* day = dayAt(index);
    const auto date = dateAt(index.row(), index.column());
    if (role == StateRole)
        return date > m_today      ? OutsideTheLog
            : !day || day->isBlank ? Blank
            : day->runs == 0       ? NoRun
                                   : WithRun;
    if (date > m_today)
        return {};
    if (role == Qt::ToolTipRole || role == Qt::AccessibleTextRole)
        return words::sentence(
            day ? *day : DiaryDay{.date = date, .runs = 0, .distance = {}, .worst = {}, .isBlank = true},
            m_units);
    if (!day)
        return {};
    if (role == FullnessRole)
        return m_longest.metres > 0
            ? static_cast<double>(day->distance.metres) / static_cast<double>(m_longest.metres)
            : 0.0;
    if (role == PainRole)
        return day->worst ? QVariant(day->worst->value()) : QVariant();
    return {};
}

QVariant DaysModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    if (orientation == Qt::Vertical)
        return QLocale().dayName(weekdayAt(section, m_units), QLocale::ShortFormat);
    for (int row = 0; row < daysOfAWeek; ++row) {
        const auto date = toQt(dateAt(row, section));
        if (date.day() == 1)
            return date.month() == 1 ? QString::number(date.year())
                                     : QLocale().monthName(date.month(), QLocale::ShortFormat);
    }
    return {};
}

Qt::ItemFlags DaysModel::flags(const QModelIndex& index) const
{
    return !index.isValid() || dateAt(index.row(), index.column()) > m_today
        ? Qt::NoItemFlags
        : Qt::ItemIsEnabled | Qt::ItemIsSelectable;
}

} // namespace patella::ui
