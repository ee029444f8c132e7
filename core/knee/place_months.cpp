// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/knee/place_months.h"

#include "core/knee/run_scores.h"

#include <algorithm>
#include <map>
#include <set>

namespace patella {

namespace {

using std::chrono::months;
using std::chrono::year_month;

constexpr int fewestDaysOfAMove = 3;

year_month monthOf(LocalDate date) { return date.year() / date.month(); }

struct PlaceDays {
    std::set<LocalDate> days;
    Pain worst = Pain::least();
};

using Place = std::pair<Side, Region>;

struct MonthDays {
    std::map<Place, PlaceDays> places;
    std::set<LocalDate> withoutPlace;
    std::map<OtherPlace, std::set<LocalDate>> elsewhere;
};

std::map<year_month, MonthDays> daysByMonth(const Log& log, LocalDate today, Side knee)
{
    std::map<year_month, MonthDays> byMonth;
    for (const auto& note : log.painNotes) {
        if (note.date > today)
            continue;
        auto& month = byMonth[monthOf(note.date)];
        if (note.score == Pain::least() || (knee != Side::Both && !isAbout(note.side, knee)))
            continue;
        if (!note.region) {
            month.withoutPlace.insert(note.date);
            continue;
        }
        auto& place = month.places[{note.side, *note.region}];
        place.days.insert(note.date);
        place.worst = std::max(place.worst, note.score);
    }
    for (const auto& check : log.kneeChecks)
        if (check.date <= today && check.elsewhere)
            for (const auto place : check.elsewhere->choices())
                byMonth[monthOf(check.date)].elsewhere[place].insert(check.date);
    return byMonth;
}

bool hurtBefore(const std::map<year_month, MonthDays>& byMonth, year_month month, const Place& place)
{
    for (int back = 1; back <= quietMonthsOfANewPlace; ++back) {
        const auto found = byMonth.find(month - months{back});
        if (found != byMonth.end() && found->second.places.contains(place))
            return true;
    }
    return false;
}

template <typename Counted, typename Count> void putMostFirst(std::vector<Counted>& all, Count count)
{
    std::ranges::stable_sort(all, [&](const auto& a, const auto& b) { return count(a) > count(b); });
}

const PlaceOfMonth* mostFrequent(const MonthOfPlaces& month, Side knee)
{
    const PlaceOfMonth* most = nullptr;
    for (const auto& place : month.places)
        if ((place.side == knee || place.side == Side::Both) && place.days >= fewestDaysOfAMove
            && (!most || place.days > most->days))
            most = &place;
    return most;
}

} // namespace

std::vector<MonthOfPlaces> placeMonths(const Log& log, LocalDate today, Side knee)
{
    const auto byMonth = daysByMonth(log, today, knee);
    std::vector<MonthOfPlaces> all;
    if (byMonth.empty())
        return all;
    const auto first = byMonth.begin()->first;
    for (auto month = first; month <= monthOf(today); month += months{1}) {
        MonthOfPlaces seen{.month = month, .places = {}, .withoutPlace = 0, .elsewhere = {}};
        if (const auto found = byMonth.find(month); found != byMonth.end()) {
            const auto& days = found->second;
            const bool isOld = month >= first + months{quietMonthsOfANewPlace};
            for (const auto& [place, ofPlace] : days.places)
                seen.places.push_back({.side = place.first,
                    .region = place.second,
                    .days = static_cast<int>(ofPlace.days.size()),
                    .worst = ofPlace.worst,
                    .isNew = isOld && !hurtBefore(byMonth, month, place)});
            seen.withoutPlace = static_cast<int>(days.withoutPlace.size());
            for (const auto& [place, ofPlace] : days.elsewhere)
                seen.elsewhere.emplace_back(place, static_cast<int>(ofPlace.size()));
        }
        putMostFirst(seen.places, [](const PlaceOfMonth& place) { return place.days; });
        putMostFirst(seen.elsewhere, [](const auto& place) { return place.second; });
        all.push_back(std::move(seen));
    }
    return all;
}

std::optional<MovedPlace> movedPlace(const std::vector<MonthOfPlaces>& all, Side knee)
{
    if (all.size() < 2)
        return std::nullopt;
    const auto* before = mostFrequent(all[all.size() - 2], knee);
    const auto* now = mostFrequent(all.back(), knee);
    if (!before || !now || before->region == now->region)
        return std::nullopt;
    return MovedPlace{.side = knee, .from = before->region, .to = now->region};
}

} // namespace patella
