// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sample/sample_log.h"

#include "core/log/blank.h"
#include "core/sample/care_and_visits.h"
#include "core/sample/days_and_checks.h"
#include "core/sample/knee.h"
#include "core/sample/life.h"
#include "core/sample/pain_details.h"
#include "core/sample/plans.h"
#include "core/sample/programmes.h"
#include "core/sample/run_details.h"
#include "core/sample/run_story.h"
#include "core/sample/shoe_rack.h"
#include "core/sample/training_plan.h"

#include <algorithm>
#include <array>

namespace patella {

namespace {

using namespace sample;

struct Flare {
    int week;
    int dayOfWeek;
    double points;
};

// Small in the first autumn; the big one in the week that was too much; one on the outer side of the other
// knee; one as the left knee aches again.
constexpr std::array flares{Flare{21, 4, 2.0}, Flare{weekOfTheBigFlare, 5, 6.2},
    Flare{weekOfTheOtherKnee, 2, 2.4}, Flare{weekOfTheLastFlare, 4, 3.2}};

// Without one she slows down before it hurts more: a bad day by chance would read as one more flare.
constexpr double mostWithoutAFlare = 3;

// Walks through the two years day by day.
class Diary {
public:
    Diary(LocalDate today, std::uint64_t seed)
        : m_seed(seed)
        , m_chance(seed)
        , m_plan(trainingPlan(m_chance))
        , m_today(today)
        , m_firstMonday(daysAfter(mondayOf(today), -7 * (static_cast<int>(m_plan.size()) - 1)))
        , m_shoes(m_firstMonday, m_chance)
        , m_knee(m_chance)
    {
    }

    Log log()
    {
        for (std::size_t week = 0; week < m_plan.size(); ++week)
            write(static_cast<int>(week), sessionsOf(m_plan[week], m_chance));
        m_log.shoes = m_shoes.shoesAfter(m_log.runs);
        writeTheRest();
        sort(m_log);
        return std::move(m_log);
    }

private:
    // Each part draws from its own chance: a question more in one changes nothing in the others.
    void writeTheRest()
    {
        const Life life{.firstMonday = m_firstMonday, .today = m_today, .levels = std::move(m_levels)};
        std::uint64_t part = m_seed;
        const auto with = [&](auto add, const auto&... more) {
            Chance chance(++part * 7919);
            add(m_log, life, more..., chance);
        };
        with(describePains);
        with(describeRuns);
        with(addExperiment);
        with(addDays);
        with(addKneeChecks);
        with(addMeasures);
        with(addCare);
        with(addVisits);
        with(addFacts);
        with(addPlans, m_plan);
        with(addProgrammes);
    }

    void write(int week, const std::vector<Session>& sessions)
    {
        for (int dayOfWeek = 0; dayOfWeek < 7; ++dayOfWeek) {
            const auto date = daysAfter(m_firstMonday, week * 7 + dayOfWeek);
            if (date > m_today)
                return;
            for (const auto& flare : flares)
                if (flare.week == week && flare.dayOfWeek == dayOfWeek)
                    m_knee.flareUp(flare.points);
            m_otherKnee = week >= weekOfTheOtherKnee && week < weekOfTheOtherKnee + weeksOfTheOtherKnee;
            const auto session = std::ranges::find(sessions, dayOfWeek, &Session::dayOfWeek);
            if (session == sessions.end())
                rest(date);
            else
                run(*session, date);
            m_levels.push_back(m_knee.level());
        }
    }

    void rest(LocalDate date)
    {
        m_knee.sleepOver();
        if (m_chance.happens(m_knee.isFlared() ? 0.5 : 0.06))
            note(std::nullopt, date, Moment::RestDay, m_knee.onARestDay());
    }

    void run(const Session& session, LocalDate date)
    {
        auto run = runAsWritten(session, date, m_chance);
        // A surface that was not noted counts as half and half.
        const auto asphalt = run.ground.surface ? run.ground.surface->percentOn(Surface::Asphalt) : 50;
        if (!m_chance.happens(0.03))
            run.ground.shoe = m_shoes.shoeFor(session.kind, asphalt, date, m_chance);
        m_side = sideToday();
        const bool isFlared = m_knee.isFlared();
        const auto calmed
            = [&](Pain score) { return isFlared ? score : std::min(score, answered(mostWithoutAFlare)); };
        const auto before = calmed(m_knee.before());
        const auto points = m_knee.worstDuring(asphalt / 100.0);
        const auto worst = calmed(answered(points));
        const auto after = calmed(m_knee.after(points));
        end(run, worst);
        m_knee.sleepOver();
        ask(run, {before, worst, after, calmed(m_knee.nextMorning(points))});
        m_log.runs.push_back(std::move(run));
    }

    void end(RunEntry& run, Pain worst)
    {
        if (m_knee.isFlared() && run.form.kind != RunKind::Race)
            run.preparation.painkiller = m_chance.happens(0.15);
        else if (m_chance.happens(0.4))
            run.preparation.painkiller = false;
        if (m_chance.happens(0.15))
            return;
        run.form.ended = RunEnd::Finished;
        if (worst.value() >= 6)
            run.form.ended = m_chance.happens(0.5) ? RunEnd::SlowedThenWalked : RunEnd::RanThroughPain;
    }

    // The four clocks of a run; each is forgotten now and then.
    void ask(const RunEntry& run, const std::array<Pain, 4>& scores)
    {
        struct Clock {
            Moment moment;
            double forgotten;
        };
        constexpr std::array clocks{Clock{Moment::Before, 0.07}, Clock{Moment::During, 0.04},
            Clock{Moment::After, 0.1}, Clock{Moment::NextMorning, 0.18}};
        if (m_chance.happens(0.03))
            return;
        for (std::size_t i = 0; i < clocks.size(); ++i) {
            const auto date
                = clocks[i].moment == Moment::NextMorning ? daysAfter(run.when.date, 1) : run.when.date;
            if (!m_chance.happens(clocks[i].forgotten) && date <= m_today)
                note(run.id, date, clocks[i].moment, scores.at(i));
        }
    }

    Side sideToday()
    {
        if (m_otherKnee)
            return Side::Right;
        if (m_chance.happens(0.02))
            return Side::Both;
        return m_chance.happens(0.05) ? Side::Right : Side::Left;
    }

    void note(std::optional<RunId> run, LocalDate date, Moment moment, Pain score)
    {
        std::optional<Region> region = m_otherKnee ? Region::OuterSide : Region::Front;
        if (m_chance.happens(0.06))
            region.reset();
        auto note = blank<PainNote>();
        note.id = seededId<PainNoteId>(date, m_chance);
        note.run = std::move(run);
        note.date = date;
        note.moment = moment;
        note.side = m_side;
        note.region = region;
        note.score = score;
        m_log.painNotes.push_back(std::move(note));
    }

    std::uint64_t m_seed;
    Chance m_chance;
    std::vector<WeekPlan> m_plan;
    LocalDate m_today;
    LocalDate m_firstMonday;
    ShoeRack m_shoes;
    Knee m_knee;
    Side m_side = Side::Left;
    bool m_otherKnee = false;
    std::vector<double> m_levels; // of the knee, day by day
    Log m_log;
};

} // namespace

Log sampleLog(LocalDate today, std::uint64_t seed) { return Diary(today, seed).log(); }

} // namespace patella
