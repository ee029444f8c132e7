// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/import/run_from_activity.h"

#include "core/exchange/import/computer_zone.h"
#include "core/log/blank.h"
#include "core/log/problems.h"

#include <algorithm>
#include <cmath>

namespace patella::exchange {

namespace {

using std::chrono::days;
using std::chrono::floor;

// Nobody has run five kilometres at this pace (2:23 /km); a ride easily is.
constexpr double fastestUnknown = 7; // metres per second

std::optional<std::int64_t> whole(std::optional<double> value)
{
    constexpr double beyondAnything = 1e9;
    if (!value || std::abs(*value) > beyondAnything)
        return std::nullopt;
    return std::llround(*value);
}

std::optional<std::int64_t> positive(std::optional<double> value)
{
    const auto number = whole(value);
    return number && *number > 0 ? number : std::nullopt;
}

template <typename Value> std::optional<Value> measured(std::optional<std::int64_t> number)
{
    return number ? std::optional(Value{*number}) : std::nullopt;
}

bool isRun(const Activity& activity)
{
    if (activity.sport != "unknown")
        return activity.sport == "running";
    const auto seconds = activity.timerSeconds.value_or(0);
    const auto metres = activity.distanceMetres.value_or(0);
    return seconds <= 0 || metres <= fastestUnknown * seconds;
}

std::optional<SurfaceMix> surfaceOf(std::string_view subSport)
{
    if (subSport == "treadmill" || subSport == "indoor_running" || subSport == "virtual")
        return SurfaceMix::only(Surface::Treadmill);
    if (subSport == "trail")
        return SurfaceMix::only(Surface::Trail);
    if (subSport == "track")
        return SurfaceMix::only(Surface::Track);
    return std::nullopt; // "street" may be asphalt or concrete
}

class Taking {
public:
    Taking(const Activity& activity, std::string file)
        : m_activity(activity)
        , m_taken{.run = blankRun(RunId::fresh(), {}), .shoe = activity.shoe, .remarks = activity.remarks}
    {
        m_taken.run.notes = activity.notes;
        m_taken.run.file = std::move(file);
    }

    bool takeStart()
    {
        auto& run = m_taken.run;
        if (m_activity.start) {
            run.utcOffset
                = m_activity.utcOffset ? *m_activity.utcOffset : computerOffsetAt(*m_activity.start);
            if (!m_activity.utcOffset)
                remark(Remark::ZoneUnknown);
            tellClock(m_activity.start->time_since_epoch() + run.utcOffset->ahead);
        } else if (m_activity.localStart) {
            tellClock(m_activity.localStart->time_since_epoch());
        } else if (m_activity.day) {
            run.date = *m_activity.day;
        }
        return run.start || m_activity.day;
    }

    // The temperature stays out: on a wrist it is as much the runner's as the day's.
    void takeFigures()
    {
        auto& run = m_taken.run;
        run.distance = measured<Distance>(positive(m_activity.distanceMetres));
        run.duration = measured<std::chrono::seconds>(positive(m_activity.timerSeconds));
        run.elapsed = measured<std::chrono::seconds>(positive(m_activity.elapsedSeconds));
        if (!run.duration)
            run.duration = run.elapsed;
        run.ascent = measured<Climb>(whole(m_activity.ascentMetres));
        run.descent = measured<Climb>(whole(m_activity.descentMetres));
        run.averageHeartRate = onScale<HeartRate>(m_activity.averageHeartRate);
        run.highestHeartRate = onScale<HeartRate>(m_activity.highestHeartRate);
        run.cadence = onScale<Cadence>(m_activity.cadence);
        run.surface = surfaceOf(m_activity.subSport);
        if (m_activity.effort)
            run.effort = onScale<Effort>(*m_activity.effort);
        if (m_activity.feel && *m_activity.feel >= 0
            && *m_activity.feel <= static_cast<int>(Feel::VeryStrong))
            run.feel = static_cast<Feel>(*m_activity.feel);
        takeKilometres();
    }

    // The first reason why the date cannot be; everything else is dropped one by one.
    bool dropTheImpossible(LocalDate today)
    {
        for (auto problems = problemsOf(m_taken.run, today); !problems.empty();
            problems = problemsOf(m_taken.run, today)) {
            const auto& problem = problems.front();
            if (problem.column == "date")
                return false;
            if (problem.trouble == Trouble::NothingMeasured)
                return true;
            drop(problem);
            remark(Remark::ImplausibleDropped);
        }
        return true;
    }

    TakenRun take() { return std::move(m_taken); }
    bool nothingMeasured() const { return !m_taken.run.distance && !m_taken.run.duration; }

private:
    // One that nobody runs in its time speaks of a receiver that jumped: then none is believed.
    void takeKilometres()
    {
        static constexpr std::chrono::seconds fastest{120};
        const auto& kilometres = m_activity.kilometres;
        const bool jumped = std::any_of(
            kilometres.begin(), kilometres.end(), [](const auto each) { return each < fastest; });
        if (jumped)
            remark(Remark::ImplausibleDropped);
        else
            m_taken.run.splits = Splits::of(kilometres);
    }

    void tellClock(std::chrono::seconds sinceEpoch)
    {
        const auto midnight = floor<days>(sinceEpoch);
        m_taken.run.date = LocalDate{std::chrono::sys_days{midnight}};
        m_taken.run.start = TimeOfDay{sinceEpoch - midnight};
    }

    void remark(Remark remark)
    {
        auto& remarks = m_taken.remarks;
        if (std::find(remarks.begin(), remarks.end(), remark) == remarks.end())
            remarks.push_back(remark);
    }

    template <typename Answer> std::optional<Answer> onScale(std::optional<double> value)
    {
        const auto number = whole(value);
        if (!number)
            return std::nullopt;
        const bool fits = *number >= Answer::lowest && *number <= Answer::highest;
        if (!fits)
            remark(Remark::ImplausibleDropped);
        return fits ? Answer::of(static_cast<int>(*number)) : std::nullopt;
    }

    void drop(const Problem& problem)
    {
        auto& run = m_taken.run;
        // Of a pace nobody runs, the distance is what a receiver gets wrong.
        if (problem.column == "distance_m" || problem.trouble == Trouble::FasterThanAnyone)
            run.distance.reset();
        else if (problem.column == "duration_s")
            run.duration.reset();
        else if (problem.column == "elapsed_s")
            run.elapsed.reset();
        else if (problem.column == "ascent_m")
            run.ascent.reset();
        else if (problem.column == "descent_m")
            run.descent.reset();
        else
            run.highestHeartRate.reset();
    }

    const Activity& m_activity;
    TakenRun m_taken;
};

} // namespace

std::variant<TakenRun, NotARun> runFromActivity(
    const Activity& activity, const std::string& file, LocalDate today)
{
    if (!isRun(activity))
        return NotARun::OtherSport;
    Taking taking(activity, file);
    if (!taking.takeStart())
        return NotARun::NoStartTime;
    taking.takeFigures();
    // East of this computer it may already be tomorrow.
    if (!taking.dropTheImpossible(daysAfter(today, 1)))
        return NotARun::ImpossibleDate;
    if (taking.nothingMeasured())
        return NotARun::NothingMeasured;
    return taking.take();
}

} // namespace patella::exchange
