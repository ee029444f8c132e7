// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/lists/cells/date_order.h"

#include "core/exchange/lists/cells/date_pieces.h"
#include "core/exchange/lists/cells/date_words.h"

#include <algorithm>
#include <chrono>
#include <vector>

namespace patella::exchange {

namespace {

using std::chrono::sys_days;

constexpr int muchShorter = 3; // times

// A cell whose day and month are numbers with the year behind them.
struct OpenDate {
    int first;
    int second;
    int year;
    char sign;
    std::optional<int> weekday;
};

std::optional<int> weekdayIn(std::string_view cell)
{
    for (const auto& piece : datePiecesOf(cell))
        if (const auto day = piece.isNumber ? std::nullopt : weekdayNamed(piece.text))
            return day;
    return std::nullopt;
}

std::optional<sys_days> dayOf(const OpenDate& date, bool dayFirst)
{
    const auto day = static_cast<unsigned>(dayFirst ? date.first : date.second);
    const auto month = static_cast<unsigned>(dayFirst ? date.second : date.first);
    const LocalDate found{std::chrono::year{date.year}, std::chrono::month{month}, std::chrono::day{day}};
    return found.ok() ? std::optional(sys_days{found}) : std::nullopt;
}

class OpenDates {
public:
    OpenDates(std::span<const std::string_view> cells, const DateHints& hints)
        : m_hints(hints)
    {
        for (std::size_t row = 0; row < cells.size(); ++row) {
            const auto beside = row < hints.weekdays.size() ? hints.weekdays[row] : std::string_view{};
            add(cells[row], beside);
        }
    }

    bool yearStandsFirst() const { return m_yearsFirst > 0 && m_dates.empty(); }

    // Above zero: day first; below: month first; zero: no sign of either.
    int byImpossible() const
    {
        return countWhere([](const OpenDate& each) { return !dayOf(each, false); })
            - countWhere([](const OpenDate& each) { return !dayOf(each, true); });
    }
    int byWeekday() const
    {
        return countWhere([](const OpenDate& each) { return agrees(each, true); })
            - countWhere([](const OpenDate& each) { return agrees(each, false); });
    }
    int byFuture() const
    {
        if (!m_hints.today)
            return 0;
        const auto last = sys_days{*m_hints.today} + std::chrono::days{1};
        const auto isToCome = [&](const OpenDate& each, bool dayFirst) {
            const auto day = dayOf(each, dayFirst);
            return day && *day > last;
        };
        return countWhere([&](const OpenDate& each) { return isToCome(each, false); })
            - countWhere([&](const OpenDate& each) { return isToCome(each, true); });
    }
    int bySign() const
    {
        const auto isDotted = [](const OpenDate& each) { return each.sign == '.'; };
        return countWhere(isDotted) > 0 || m_hints.decimalCommas ? 1 : 0;
    }
    int byOrderOfRows() const { return int{isInOrder(true)} - int{isInOrder(false)}; }
    int bySpan() const
    {
        const auto byDay = span(true), byMonth = span(false);
        return byDay * muchShorter < byMonth ? 1 : byMonth * muchShorter < byDay ? -1 : 0;
    }
    bool areDashed() const
    {
        return std::none_of(
            m_dates.begin(), m_dates.end(), [](const OpenDate& each) { return each.sign == '/'; });
    }

private:
    void add(std::string_view cell, std::string_view beside)
    {
        const auto pieces = datePiecesOf(cell);
        const auto first
            = std::find_if(pieces.begin(), pieces.end(), [](const DatePiece& each) { return each.isNumber; });
        if (pieces.end() - first < 3 || !first[1].isNumber || !first[2].isNumber || first[1].before == ':')
            return;
        const auto a = wholeIn(first[0]), b = wholeIn(first[1]), c = wholeIn(first[2]);
        if (first[0].text.size() == 4)
            ++m_yearsFirst;
        else if (a && b && c)
            m_dates.push_back({*a, *b, *c < 100 ? *c + 2000 : *c, first[1].before,
                weekdayIn(beside.empty() ? cell : beside)});
    }

    template <typename Condition> int countWhere(Condition condition) const
    {
        return static_cast<int>(std::count_if(m_dates.begin(), m_dates.end(), condition));
    }

    static bool agrees(const OpenDate& date, bool dayFirst)
    {
        const auto day = dayOf(date, dayFirst);
        return day && date.weekday
            && static_cast<int>(std::chrono::weekday{*day}.iso_encoding()) - 1 == *date.weekday;
    }

    std::vector<sys_days> daysAs(bool dayFirst) const
    {
        std::vector<sys_days> days;
        for (const auto& each : m_dates)
            if (const auto day = dayOf(each, dayFirst))
                days.push_back(*day);
        return days;
    }
    bool isInOrder(bool dayFirst) const
    {
        const auto days = daysAs(dayFirst);
        return std::is_sorted(days.begin(), days.end()) || std::is_sorted(days.rbegin(), days.rend());
    }
    int span(bool dayFirst) const
    {
        const auto days = daysAs(dayFirst);
        if (days.empty())
            return 0;
        const auto [first, last] = std::minmax_element(days.begin(), days.end());
        return static_cast<int>((*last - *first).count());
    }

    const DateHints& m_hints;
    std::vector<OpenDate> m_dates;
    int m_yearsFirst = 0;
};

} // namespace

DateOrder dateOrderOf(std::span<const std::string_view> cells, const DateHints& hints)
{
    const OpenDates dates(cells, hints);
    if (dates.yearStandsFirst())
        return DateOrder::YearFirst;
    for (const int sign : {dates.byImpossible(), dates.byWeekday(), dates.byFuture(), dates.bySign(),
             dates.byOrderOfRows(), dates.bySpan()})
        if (sign != 0)
            return sign > 0 ? DateOrder::DayFirst : DateOrder::MonthFirst;
    return dates.areDashed() ? DateOrder::DayFirst : DateOrder::MonthFirst;
}

} // namespace patella::exchange
