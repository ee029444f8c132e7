// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/runs/typed_days.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include "ui/convert.h"
#include "ui/search_text.h"

namespace patella::ui {

namespace {

using DayLike = RunSearch::DayLike;

constexpr unsigned monthsOfAYear = 12;

constexpr DayLike anyDay{.year = {}, .month = {}, .day = {}, .weekday = {}};

DayLike partsOf(std::optional<int> year, unsigned month, std::optional<unsigned> day)
{
    return {.year = year, .month = month, .day = day, .weekday = {}};
}

bool begins(const QString& name, const QString& word)
{
    constexpr int fewestLetters = 3;
    return word.size() >= fewestLetters && words::forSearch(name).startsWith(word);
}

std::optional<unsigned> monthNamed(const QString& word, const QLocale& locale)
{
    auto name = word;
    if (name.endsWith(QLatin1Char('.')))
        name.chop(1);
    for (const auto& spoken : {locale, QLocale::c()})
        for (unsigned month = 1; month <= monthsOfAYear; ++month)
            if (begins(spoken.standaloneMonthName(int(month)), name)
                || begins(spoken.monthName(int(month)), name))
                return month;
    return std::nullopt;
}

std::optional<unsigned> weekdayNamed(const QString& word, const QLocale& locale)
{
    for (const auto& spoken : {locale, QLocale::c()})
        for (unsigned day = 1; day <= daysOfAWeek; ++day)
            if (begins(spoken.standaloneDayName(int(day)), word) || begins(spoken.dayName(int(day)), word))
                return day;
    return std::nullopt;
}

std::optional<DayLike> real(std::optional<int> year, unsigned month, std::optional<unsigned> day)
{
    constexpr int aLeapYear = 2024, thisCentury = 2000;
    if (year && *year < 100)
        *year += thisCentury;
    const std::chrono::year_month_day date{std::chrono::year{year.value_or(aLeapYear)},
        std::chrono::month{month}, std::chrono::day{day.value_or(1)}};
    return date.ok() ? std::optional(partsOf(year, month, day)) : std::nullopt;
}

bool monthsComeFirst(const QLocale& locale)
{
    const auto format = locale.dateFormat(QLocale::ShortFormat);
    return format.indexOf(QLatin1Char('M')) < format.indexOf(QLatin1Char('d'));
}

std::optional<DayLike> numbersOf(const QString& word, const QLocale& locale)
{
    static const QRegularExpression year(QStringLiteral("^(19|20)\\d\\d$"));
    static const QRegularExpression yearFirst(
        QStringLiteral("^(\\d{4})[-./](\\d{1,2})(?:[-./](\\d{1,2}))?$"));
    static const QRegularExpression monthAndYear(QStringLiteral("^(\\d{1,2})[-./](\\d{4})$"));
    static const QRegularExpression dayFirst(
        QStringLiteral("^(\\d{1,2})([./-])(\\d{1,2})(?:[./-](\\d{4}|\\d{2})?)?$"));
    if (year.match(word).hasMatch()) {
        auto all = anyDay;
        all.year = word.toInt();
        return all;
    }
    if (const auto match = yearFirst.match(word); match.hasMatch())
        return real(match.captured(1).toInt(), match.captured(2).toUInt(),
            match.hasCaptured(3) ? std::optional(match.captured(3).toUInt()) : std::nullopt);
    if (const auto match = monthAndYear.match(word); match.hasMatch())
        return real(match.captured(2).toInt(), match.captured(1).toUInt(), std::nullopt);
    const auto match = dayFirst.match(word);
    if (!match.hasMatch())
        return std::nullopt;
    auto day = match.captured(1).toUInt();
    auto month = match.captured(3).toUInt();
    if (match.captured(2) == QLatin1String("/") && monthsComeFirst(locale))
        std::swap(day, month);
    return real(match.hasCaptured(4) ? std::optional(match.captured(4).toInt()) : std::nullopt, month, day);
}

DayLike exactly(LocalDate date)
{
    return partsOf(int(date.year()), unsigned(date.month()), unsigned(date.day()));
}

} // namespace

std::optional<DayLike> dayLike(const QString& word, LocalDate today, const QLocale& locale)
{
    const auto isSaid = [&](const char* text) {
        return word == QLatin1String(text)
            || word == words::forSearch(QCoreApplication::translate("RunSearch", text));
    };
    if (isSaid(QT_TRANSLATE_NOOP("RunSearch", "today")))
        return exactly(today);
    if (isSaid(QT_TRANSLATE_NOOP("RunSearch", "yesterday")))
        return exactly(daysAfter(today, -1));
    if (const auto month = monthNamed(word, locale))
        return partsOf({}, *month, {});
    if (const auto weekday = weekdayNamed(word, locale)) {
        auto all = anyDay;
        all.weekday = weekday;
        return all;
    }
    return numbersOf(word, locale);
}

std::optional<DayLike> dayAndMonthIn(const QString& words, const QLocale& locale)
{
    static const QRegularExpression dayFirst(QStringLiteral("^(\\d{1,2})\\.? (\\D+)$"));
    static const QRegularExpression monthFirst(QStringLiteral("^(\\D+) (\\d{1,2})\\.?$"));
    for (const auto& [order, nameAt] : {std::pair{dayFirst, 2}, std::pair{monthFirst, 1}})
        if (const auto match = order.match(words); match.hasMatch())
            if (const auto month = monthNamed(match.captured(nameAt), locale))
                return real(std::nullopt, *month, match.captured(3 - nameAt).toUInt());
    return std::nullopt;
}

bool isLike(LocalDate date, const DayLike& day)
{
    return (!day.year || int(date.year()) == *day.year)
        && (!day.month || unsigned(date.month()) == *day.month)
        && (!day.day || unsigned(date.day()) == *day.day)
        && (!day.weekday || std::chrono::weekday{std::chrono::sys_days{date}}.iso_encoding() == *day.weekday);
}

} // namespace patella::ui
