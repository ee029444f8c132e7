// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sample/days_and_checks.h"

#include "core/log/blank.h"
#include "core/sample/shoe_rack.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace patella::sample {

namespace {

using std::chrono::minutes;

constexpr int weekOfEveryDay = 92; // from then on she notes most days
constexpr int lengthOfCycle = 28;

bool isWorkday(LocalDate date) { return daysBetween(mondayOf(date), date) < 5; }

std::optional<Count> countOf(int times) { return Count::of(std::clamp(times, 0, 999)); }

DayNote dayNote(LocalDate date, const Life& life, Chance& chance)
{
    auto note = blank<DayNote>();
    note.id = seededId<DayNoteId>(date, chance);
    note.date = date;
    const bool works = isWorkday(date);
    note.sitting = minutes{30 * chance.wholeBetween(works ? 11 : 3, works ? 18 : 8)};
    note.sleep = minutes{15 * chance.wholeBetween(works ? 23 : 26, works ? 31 : 34)};
    if (chance.happens(0.7))
        note.stairs = countOf(chance.wholeBetween(2, 14));
    if (chance.happens(0.25))
        note.driving = minutes{15 * chance.wholeBetween(1, 6)};
    if (chance.happens(0.3))
        note.standing = minutes{30 * chance.wholeBetween(1, 5)};
    if (chance.happens(0.12)) {
        note.otherSport = chance.happens(0.6) ? "Cycling" : "Swimming";
        note.otherSportTime = minutes{15 * chance.wholeBetween(2, 5)};
    }
    if (chance.happens(0.3))
        note.hydration = DayRating::of(chance.wholeBetween(1, 3));
    if (chance.happens(0.2))
        note.nutrition = DayRating::of(chance.wholeBetween(1, 3));
    note.cycleDay = CycleDay::of(1 + (daysBetween(life.firstMonday, date) + 9) % lengthOfCycle);
    constexpr std::array words{"Long meeting, got up twice.", "Carried boxes up to the third floor.",
        "Home office.", "Train was late, stood all the way.", "Garden, a lot of kneeling."};
    if (chance.happens(0.08))
        note.notes = chance.oneOf<const char*>(words);
    return note;
}

Difficulty difficultyAt(double points)
{
    return points < 1.2 ? Difficulty::None : points < 3.4 ? Difficulty::Some : Difficulty::Much;
}

// How a knee is outside running, by how sore it is.
KneeCheck kneeCheck(LocalDate date, Side side, double level, Chance& chance)
{
    auto check = blank<KneeCheck>();
    check.id = seededId<KneeCheckId>(date, chance);
    check.date = date;
    check.side = side;
    check.time = TimeOfDay{std::chrono::hours{7} + minutes{5 * chance.wholeBetween(0, 11)}};
    const auto points = [&](double more) { return level + more + 0.35 * chance.bell(); };
    check.swelling = level >= 4.2 ? Swelling::Slight : Swelling::None;
    if (check.swelling == Swelling::Slight)
        check.swellingCame = SwellingOnset::NextDay;
    check.morningStiffness = minutes{5 * std::clamp(static_cast<int>(std::lround(points(-0.6))), 0, 5)};
    check.stairsDown = difficultyAt(points(0.7));
    check.stairsUp = difficultyAt(points(-0.3));
    check.squatting = difficultyAt(points(0.4));
    check.sitting = difficultyAt(points(0.1));
    check.kneeling = difficultyAt(points(0.2));
    check.standingUp = difficultyAt(points(-0.2));
    check.walking = difficultyAt(std::min(3.0, points(-1.4)));
    if (chance.happens(0.4))
        check.jumping = difficultyAt(points(0.5));
    check.signs = chance.happens(0.2) ? ChoiceSet{KneeSign::Clicking} : ChoiceSet<KneeSign>{};
    check.gaveWay = countOf(0);
    check.alarms = ChoiceSet<Alarm>{};
    check.worry = Worry::of(std::clamp(static_cast<int>(std::lround(points(1))), 0, 10));
    if (check.sitting == Difficulty::None && chance.happens(0.4))
        check.crackling = ChoiceSet{Crackling::Squatting};
    return check;
}

void addCheck(
    Log& log, const Life& life, LocalDate date, Side side, double share, const char* words, Chance& chance)
{
    if (!life.isOver(date))
        return;
    auto check = kneeCheck(date, side, share * life.levelOn(date), chance);
    check.notes = words;
    log.kneeChecks.push_back(std::move(check));
}

Measure measure(const char* name, const char* unit, int highest, LocalDate date, Chance& chance)
{
    auto measure = blank<Measure>();
    measure.id = seededId<MeasureId>(date, chance);
    measure.name = name;
    measure.unit = unit;
    measure.lowest = Decimal{0};
    measure.highest = Decimal{highest * 1000};
    return measure;
}

void note(Log& log, const Measure& of, LocalDate date, int value, Chance& chance)
{
    auto each = blank<MeasureValue>();
    each.id = seededId<MeasureValueId>(date, chance);
    each.measure = of.id;
    each.date = date;
    each.value = Decimal{value * 1000};
    log.measureValues.push_back(std::move(each));
}

} // namespace

void addDays(Log& log, const Life& life, Chance& chance)
{
    for (auto date = life.firstMonday; date <= life.today; date = daysAfter(date, 1))
        if (chance.happens(life.weekOf(date) >= weekOfEveryDay ? 0.88 : 0.12))
            log.dayNotes.push_back(dayNote(date, life, chance));
    if (log.dayNotes.size() > 20) {
        log.dayNotes[12].illness = "Cold, sore throat";
        log.dayNotes[12].notes = "Stayed in bed.";
    }
}

void addKneeChecks(Log& log, const Life& life, Chance& chance)
{
    for (const int day : {6, 7, 9, 11, 15, 18, 22, 29, 36})
        addCheck(log, life, life.day(weekOfTheBigFlare, day), Side::Left, 1,
            day == 6 ? "Puffy below the kneecap after yesterday's long run." : "", chance);
    for (int week = weekOfTheBigFlare + 8; week < weekOfTheOtherKnee; week += 5)
        addCheck(log, life, life.day(week, 6), Side::Left, 1, "", chance);
    for (int week = weekOfTheOtherKnee; week < weekOfTheOtherKnee + weeksOfTheOtherKnee; ++week)
        addCheck(log, life, life.day(week, 4), Side::Right, 0.9,
            week == weekOfTheOtherKnee ? "Outside of the right knee, after the sloping road by the canal."
                                       : "",
            chance);
    for (int week = weekOfTheAche; week < weekOfTheAche + 20; ++week) {
        addCheck(log, life, life.day(week), Side::Left, 1.25,
            week == weekOfTheSecondVisit ? "Stairs to the platform went without the rail." : "", chance);
        if (week % 3 == 0)
            addCheck(log, life, life.day(week), Side::Right, 0.3, "", chance);
    }
}

void addMeasures(Log& log, const Life& life, Chance& chance)
{
    const auto start = life.day(weekOfThePhysio, 1);
    const std::array activities{measure("Stairs down to the platform", "", 10, start, chance),
        measure("Sitting through a meeting", "", 10, start, chance),
        measure("An hour on the road", "", 10, start, chance)};
    const auto pulse = measure("Resting pulse", "bpm", 250, life.day(weekOfEveryDay), chance);
    log.measures.assign(activities.begin(), activities.end());
    log.measures.push_back(pulse);
    constexpr std::array atFirst{4.0, 5.0, 3.0};
    for (int week = 0; week < 12; ++week) {
        const auto date = life.day(weekOfThePhysio + week, week == 0 ? 1 : 0);
        if (!life.isOver(date))
            break;
        for (std::size_t i = 0; i < activities.size(); ++i)
            note(log, activities[i], date,
                static_cast<int>(std::lround(std::min(9.0, atFirst[i] + 0.42 * week + 0.3 * chance.bell()))),
                chance);
    }
    for (auto date = life.day(weekOfEveryDay); date <= life.today; date = daysAfter(date, 1))
        if (chance.happens(0.6))
            note(log, pulse, date, chance.wholeBetween(50, 57), chance);
}

} // namespace patella::sample
