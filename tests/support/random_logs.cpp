// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/random_logs.h"

#include "core/log/order.h"
#include "core/sample/sample_log.h"
#include "tests/support/arbitrary.h"
#include "tests/support/builders.h"

#include <algorithm>
#include <map>

namespace patella::test {

namespace {

constexpr int draws = 8; // of records of every kind, for one log
constexpr int daysOfARandomLog = 130;
constexpr int twentyYears = 10; // logs of two years, one after the other

// Random days lie in two centuries; here they are laid into the months before today, a few after it.
LocalDate nearToday(LocalDate date)
{
    const int days = daysBetween(LocalDate{1950y / 1 / 1}, date);
    return daysAfter(aDay, 10 - days % daysOfARandomLog);
}

void layNearToday(Log& log)
{
    std::map<RunId, LocalDate> dates;
    forEachList(log, []<typename Record>(std::vector<Record>& records) {
        if constexpr (hasDay<Record>)
            for (auto& record : records)
                dayOf(record) = nearToday(dayOf(record));
    });
    for (const auto& run : log.runs)
        dates.emplace(run.id, run.when.date);
    for (auto& note : log.painNotes)
        if (note.run)
            note.date = daysAfter(dates.at(*note.run), note.moment == Moment::NextMorning ? 1 : 0);
    for (auto& complaint : log.complaints)
        if (complaint.ended)
            complaint.ended = std::max(complaint.date, nearToday(*complaint.ended));
    for (auto& shoe : log.shoes)
        if (shoe.retired)
            shoe.retired = nearToday(*shoe.retired);
    sort(log);
}

void append(Log& log, Log& some)
{
    std::apply(
        [&](auto&... lists) {
            std::apply(
                [&](auto&... others) { (lists.insert(lists.end(), others.begin(), others.end()), ...); },
                listsOf(some));
        },
        listsOf(log));
}

} // namespace

Log randomLog(std::uint64_t seed)
{
    Log log;
    rc::Random random(seed);
    for (int draw = 0; draw < draws; ++draw) {
        auto some = anyLog()(random.split(), 20).value();
        append(log, some);
    }
    layNearToday(log);
    return log;
}

Log logOfTwentyYears()
{
    Log log;
    for (int i = 0; i < twentyYears; ++i) {
        auto some = sampleLog(daysAfter(aDay, -730 * i), sampleSeed + static_cast<std::uint64_t>(i));
        for (auto& shoe : some.shoes)
            shoe.name += " " + std::to_string(i);
        for (auto& measure : some.measures)
            measure.name += " " + std::to_string(i);
        append(log, some);
    }
    sort(log);
    return log;
}

} // namespace patella::test
