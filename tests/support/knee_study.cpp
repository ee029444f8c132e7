// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/knee_study.h"

#include "core/knee/changes/remedy_ledger.h"
#include "core/knee/changes/shoe_biography.h"
#include "core/knee/changes/turning_points.h"
#include "core/knee/clocks/settling_clock.h"
#include "core/knee/distance/morning_distance.h"
#include "core/patterns/two_knees.h"
#include "core/sample/knee.h"
#include "tests/support/clocked_log.h"

#include <algorithm>
#include <cmath>

namespace patella::test {

namespace {

constexpr int runsBeforeTheChange = 20;
constexpr int runsOfEightWeeks = 28;
constexpr double crossing = 10; // km
constexpr double kneeNoise = 0.7;

// From one time to the next, of deviation 1.
class Level {
public:
    Level(double memory, sample::Chance& chance)
        : m_memory(memory)
        , m_chance(chance)
        , m_value(chance.bell())
    {
    }
    double next()
    {
        m_value = m_memory * m_value + std::sqrt(1 - m_memory * m_memory) * m_chance.bell();
        return m_value;
    }

private:
    double m_memory;
    sample::Chance& m_chance;
    double m_value;
};

int scored(double points) { return sample::answered(points).value(); }

LocalDate afterTheLast(const Log& log) { return daysAfter(log.runs.back().when.date, 2); }

double hoursAt(const SettlingKnee& knee, int run)
{
    const double along
        = std::clamp((run - runsBeforeTheChange) / static_cast<double>(runsOfEightWeeks), 0.0, 1.0);
    return knee.hours * std::pow(knee.hoursAtTheEnd / knee.hours, along);
}

// How likely the morning is worse after so many kilometres.
double chanceOfAWorseMorning(const MorningKnee& knee, double kilometres)
{
    constexpr double atTheCrossing = -1.0986; // a chance of one in four
    constexpr double perKilometre = 0.475;
    return knee.mindsDistance ? 1 / (1 + std::exp(-atTheCrossing - perKilometre * (kilometres - crossing)))
                              : 0.3;
}

struct VisitedMornings {
    MorningSeries series;
    LocalDate visit;
};

int worstWeekOf(const std::vector<double>& levels)
{
    int worst = 40;
    double most = -100;
    for (int day = 40; day < static_cast<int>(levels.size()) - 30; ++day) {
        double week = 0;
        for (int back = 0; back < daysOfAWeek; ++back)
            week += levels[static_cast<std::size_t>(day - back)];
        if (week > most) {
            most = week;
            worst = day;
        }
    }
    return worst;
}

VisitedMornings visitedMornings(const VisitedKnee& knee, std::uint64_t seed)
{
    sample::Chance chance(seed);
    Level level(knee.memory, chance);
    std::vector<double> levels;
    for (int day = 0; day < knee.days; ++day)
        levels.push_back(3.5 + knee.deviation * level.next());
    const int anyDay = chance.wholeBetween(100, knee.days - 60);
    const int visit = knee.visit == VisitAt::AnyDay ? anyDay : worstWeekOf(levels);
    VisitedMornings mornings{.series = {.first = aMonday, .scores = {}}, .visit = daysAfter(aMonday, visit)};
    for (int day = 0; day < knee.days; ++day) {
        const double points = levels[static_cast<std::size_t>(day)] - (day > visit ? knee.fall : 0);
        const bool isAsked = chance.happens(0.6);
        const double score = scored(points + 0.5 * chance.bell());
        mornings.series.scores.push_back(isAsked ? std::optional(score) : std::nullopt);
    }
    return mornings;
}

Log camberLog(const CamberKnees& knees, std::uint64_t seed)
{
    sample::Chance chance(seed);
    Log log;
    for (int i = 0; i < knees.runs; ++i) {
        log.runs.push_back(aRun(daysAfter(aMonday, 2 * i)));
        const int side = chance.wholeBetween(-1, 1);
        log.runs.back().ground.camber = side > 0 ? Camber::LeftLower
            : side < 0                           ? Camber::RightLower
                                                 : Camber::Level;
        const double both = 4 + knees.shared * chance.bell();
        for (const auto knee : {Side::Left, Side::Right}) {
            const bool isLower = side == (knee == Side::Left ? 1 : -1);
            log.painNotes.push_back(aPainNote(log.runs.back(), Moment::During,
                scored(both + (isLower ? knees.camber : 0) + kneeNoise * chance.bell())));
            log.painNotes.back().side = knee;
        }
    }
    return log;
}

Log wornLog(const WornPair& pair, std::uint64_t seed)
{
    sample::Chance chance(seed);
    Level level(pair.memory, chance);
    ClockedLog log;
    log.log.shoes = {aShoe("First"), aShoe("Second")};
    double life = 0;
    for (int i = 0; life < 800; ++i) {
        const double kilometres = chance.between(6, 12);
        const std::size_t worn = chance.happens(0.5) ? 0 : 1;
        const double more = worn == 0 && life >= 600 ? pair.points : 0;
        life += worn == 0 ? kilometres : 0;
        const double points = 3 + level.next() + more + kneeNoise * chance.bell();
        log.add(i * 7 / 4, {notAsked, scored(points), notAsked, notAsked}, {std::llround(1000 * kilometres)})
            .ground.shoe
            = log.log.shoes[worn].id;
    }
    return log.log;
}

Log icedLog(const IcedKnee& knee, std::uint64_t seed)
{
    sample::Chance chance(seed);
    Level level(knee.memory, chance);
    Log log;
    double help = 0;
    for (int day = 0; day < knee.days; ++day) {
        const auto score = scored(3 + 1.2 * level.next() - help + 0.5 * chance.bell());
        const bool isAsked = chance.happens(0.7);
        const bool ices = isAsked && chance.happens(score >= 4 ? 0.6 : 0.1);
        help = ices ? knee.helps : 0;
        if (isAsked)
            log.painNotes.push_back(aRestDayNote(daysAfter(aMonday, day), score));
        if (ices)
            log.careNotes.push_back(aCareNote(Care::Ice, daysAfter(aMonday, day)));
    }
    return log;
}

std::uint64_t seedOfLog(int log) { return sample::Chance(static_cast<std::uint64_t>(log)).bits(); }

} // namespace

Log settlingLog(const SettlingKnee& knee, std::uint64_t seed)
{
    sample::Chance chance(seed);
    Level level(knee.memory, chance);
    ClockedLog log;
    for (int i = 0; i < knee.runs; ++i) {
        const double worse = chance.between(2, 6);
        const double hours = hoursAt(knee, i) * std::exp(0.4 * level.next());
        const auto after = [&](double later) {
            return scored(1 + worse * std::exp2(-later / hours) + 0.3 * chance.bell());
        };
        log.add(2 * i, {1, scored(1 + worse), after(0.75), after(14)});
    }
    return log.log;
}

SettlingFindings settlingFindings(const SettlingKnee& knee, int logs)
{
    SettlingFindings findings{{0, logs}, {0, logs}};
    for (int i = 0; i < logs; ++i) {
        const auto log = settlingLog(knee, seedOfLog(i));
        const auto trend = settlingClock(log, Side::Left, afterTheLast(log)).look.trend;
        findings.faster.hits += trend == SettlingTrend::Faster;
        findings.slower.hits += trend == SettlingTrend::Slower;
    }
    return findings;
}

Log morningLog(const MorningKnee& knee, std::uint64_t seed)
{
    sample::Chance chance(seed);
    Level level(knee.memory, chance);
    ClockedLog log;
    for (int i = 0; i < knee.runs; ++i) {
        const double over = knee.memory > 0 ? level.next() : 0;
        double kilometres = std::clamp(9 + 3 * chance.bell(), 3.0, 17.0) * std::exp(-knee.shorter * over);
        if (knee.wholeKilometres)
            kilometres = std::round(kilometres);
        const int before = scored(2 + over);
        // A knee that is sore already has less room to get worse.
        const double chanceOf
            = chanceOfAWorseMorning(knee, kilometres) * (knee.shorter > 0 && over > 1 ? 0.3 : 1);
        const int morning = before + (chance.happens(chanceOf) ? 1 : 0);
        log.add(
            2 * i, {before, notAsked, notAsked, std::min(morning, 10)}, {std::llround(1000 * kilometres)});
    }
    return log.log;
}

MorningFindings morningFindings(const MorningKnee& knee, int logs)
{
    constexpr double near = 1500;
    MorningFindings findings{{0, logs}, {0, logs}, {0, 0}};
    for (int i = 0; i < logs; ++i) {
        const auto log = morningLog(knee, seedOfLog(i));
        const auto found = mornings(log, Side::Left, afterTheLast(log)).all;
        if (found.answer == MorningAnswer::TooFewRuns || found.answer == MorningAnswer::NoVisibleDifference)
            continue;
        ++findings.said.hits;
        findings.near.hits += found.distance
            && std::abs(static_cast<double>(found.distance->metres) - 1000 * crossing) <= near;
        ++findings.covered.of;
        findings.covered.hits += found.low.value_or(Distance{}).metres <= std::llround(1000 * crossing)
            && std::llround(1000 * crossing) <= found.high.value_or(kilometres(99)).metres;
    }
    return findings;
}

VisitFindings visitFindings(const VisitedKnee& knee, int logs)
{
    VisitFindings findings{{0, logs}, {0, logs}, {0, logs}};
    for (int i = 0; i < logs; ++i) {
        auto [series, visit] = visitedMornings(knee, seedOfLog(i));
        const auto turn = Turns(std::move(series)).at(visit);
        findings.better.hits += turn.answer == TurningAnswer::Better;
        findings.worse.hits += turn.answer == TurningAnswer::Worse;
        findings.naive.hits += turn.change && *turn.change <= -leastTurn;
    }
    return findings;
}

KneesFindings kneesFindings(const CamberKnees& knees, int logs)
{
    KneesFindings findings{{0, logs}, {0, logs}, {0, 0}};
    for (int i = 0; i < logs; ++i) {
        const auto log = camberLog(knees, seedOfLog(i));
        const auto found = twoKnees(log, afterTheLast(log)).findings;
        findings.any.hits += !found.empty();
        for (const auto& each : found)
            if (each.factor == KneesFactor(OneSided::Camber)) {
                findings.camber.hits += each.effect > 0;
                ++findings.covered.of;
                findings.covered.hits += each.low <= knees.camber && knees.camber <= each.high;
            }
    }
    return findings;
}

WornFindings wornFindings(const WornPair& pair, int logs)
{
    constexpr std::int64_t near = 100'000;
    WornFindings findings{{0, logs}, {0, 0}};
    for (int i = 0; i < logs; ++i) {
        const auto log = wornLog(pair, seedOfLog(i));
        const auto change = shoeBiographies(log, Side::Left, afterTheLast(log)).front().change;
        if (!change.from)
            continue;
        ++findings.said.hits;
        ++findings.near.of;
        findings.near.hits += std::abs(change.from->metres - 600'000) <= near;
    }
    return findings;
}

IceFindings iceFindings(const IcedKnee& knee, int logs)
{
    IceFindings findings{{0, logs}, {0, logs}, {0, 0}, {0, logs}};
    for (int i = 0; i < logs; ++i) {
        const auto ledger
            = remedyLedger(icedLog(knee, seedOfLog(i)), Side::Left, daysAfter(aMonday, knee.days));
        if (ledger.empty())
            continue;
        const auto& ice = ledger.front();
        findings.better.hits += ice.answer == RemedyAnswer::Better;
        findings.worse.hits += ice.answer == RemedyAnswer::Worse;
        findings.naive.hits += ice.meanNext && *ice.meanNext <= *ice.meanWorst - 0.5;
        if (ice.interval) {
            ++findings.covered.of;
            findings.covered.hits += ice.interval->low <= -knee.helps && -knee.helps <= ice.interval->high;
        }
    }
    return findings;
}

} // namespace patella::test
