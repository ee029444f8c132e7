// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/import/run_from_activity.h"

#include "core/exchange/format/sport_guess.h"
#include "core/exchange/format/text.h"
#include "core/exchange/import/computer_zone.h"
#include "core/log/blank.h"
#include "core/log/checks/doubts.h"
#include "core/log/checks/problems.h"
#include "core/log/limits.h"

#include <algorithm>
#include <cmath>
#include <filesystem>

namespace patella::exchange {

namespace {

using std::chrono::days;
using std::chrono::floor;

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

// A track of no metres stood still; a counter of 0 counted nothing.
std::optional<double> metresOf(const Activity& activity)
{
    const bool isAlongTheTrack
        = std::ranges::find(activity.remarks, Remark::DistanceFromTrack) != activity.remarks.end();
    return isAlongTheTrack ? activity.distanceMetres : aboveZero(activity.distanceMetres);
}

std::optional<NotARun> whyNoRun(const Activity& activity)
{
    if (activity.sport != "unknown")
        return activity.sport == "running" ? std::nullopt : std::optional(NotARun::OtherSport);
    if (!activity.likelySport.empty())
        return NotARun::LikelyOther;
    const auto timer = aboveZero(activity.timerSeconds);
    const auto against = againstRun(metresOf(activity), timer ? timer : aboveZero(activity.elapsedSeconds));
    if (!against)
        return std::nullopt;
    switch (*against) {
    case AgainstRun::TooFast:
        return NotARun::TooFast;
    case AgainstRun::TooShort:
        return NotARun::TooShort;
    case AgainstRun::TooSlow:
        return NotARun::TooSlow;
    }
    return std::nullopt;
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

class RunBuilder {
public:
    RunBuilder(const Activity& activity, const std::string& file)
        : m_activity(activity)
        , m_imported{.file = file,
              .entry = {.run = blankRun(RunId::fresh(), {}), .painNotes = {}},
              .shoe = activity.shoe,
              .remarks = activity.remarks,
              .readExtent = activity.readExtent}
    {
        if (activity.sport == "unknown")
            remark(Remark::SportGuessed);
        m_run.words.notes = bounded(activity.notes);
        m_run.words.file = std::filesystem::path(file).filename().string();
        m_imported.shoe = bounded(activity.shoe);
    }

    bool readStart()
    {
        auto& run = m_run;
        if (m_activity.start) {
            run.when.utcOffset
                = m_activity.utcOffset ? *m_activity.utcOffset : computerOffsetAt(*m_activity.start);
            if (!m_activity.utcOffset)
                remark(Remark::ZoneUnknown);
            setClock(m_activity.start->time_since_epoch() + run.when.utcOffset->ahead);
        } else if (m_activity.localStart) {
            setClock(m_activity.localStart->time_since_epoch());
        } else if (m_activity.day) {
            run.when.date = *m_activity.day;
        }
        return run.when.start || m_activity.day;
    }

    // The temperature stays out: on a wrist it is as much the runner's as the day's.
    void readFigures()
    {
        auto& run = m_run;
        run.measured.distance = measured<Distance>(positive(m_activity.distanceMetres));
        run.measured.duration = measured<std::chrono::seconds>(positive(m_activity.timerSeconds));
        run.measured.elapsed = measured<std::chrono::seconds>(positive(m_activity.elapsedSeconds));
        if (!run.measured.duration)
            run.measured.duration = run.measured.elapsed;
        run.measured.ascent = measured<Climb>(whole(m_activity.ascentMetres));
        run.measured.descent = measured<Climb>(whole(m_activity.descentMetres));
        run.measured.averageHeartRate = onScale<HeartRate>(m_activity.averageHeartRate);
        run.measured.highestHeartRate = onScale<HeartRate>(m_activity.highestHeartRate);
        run.measured.cadence = onScale<Cadence>(m_activity.cadence);
        run.ground.surface = surfaceOf(m_activity.subSport);
        if (m_activity.effort)
            run.form.effort = onScale<Effort>(*m_activity.effort);
        if (m_activity.feel && *m_activity.feel >= 0
            && *m_activity.feel <= static_cast<int>(Feel::VeryStrong))
            run.form.feel = static_cast<Feel>(*m_activity.feel);
        readKilometres();
    }

    // A score of a knee that nothing names stays in the words of the list: it may be either. 0 is both.
    void readPains()
    {
        for (const auto& pain : m_activity.pains) {
            const auto score = onScale<Pain>(pain.score);
            const bool isPainless = score && score->value() == 0;
            const auto side = pain.side ? pain.side : isPainless ? std::optional(Side::Both) : std::nullopt;
            if (score && side) {
                m_imported.entry.painNotes.push_back(noteOf(pain.moment, *side, *score));
                continue;
            }
            auto& notes = m_run.words.notes;
            notes = bounded(notes + (notes.empty() ? "" : "\n") + pain.said);
            if (score)
                remark(Remark::KneeUnknown);
        }
    }

    // The first reason why the date cannot be; everything else is dropped one by one.
    bool dropTheImpossible(LocalDate today)
    {
        for (auto problems = problemsOf(m_run, today); !problems.empty();
            problems = problemsOf(m_run, today)) {
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

    void remarkAPaceOfNoRun()
    {
        if (isSlowerThanAWalk(m_run.measured))
            remark(Remark::SlowerThanAWalk);
    }

    ImportedRun finished() { return std::move(m_imported); }
    bool nothingMeasured() const { return !m_run.measured.distance && !m_run.measured.duration; }

private:
    // As much of a text as a log holds, whole letters.
    std::string bounded(const std::string& text)
    {
        if (text.size() <= longestText)
            return text;
        remark(Remark::TextCut);
        auto end = longestText;
        while (end > 0 && (static_cast<unsigned char>(text[end]) & 0xC0U) == 0x80U)
            --end;
        return text.substr(0, end);
    }

    // One that nobody runs in its time speaks of a receiver that jumped: then none is believed.
    void readKilometres()
    {
        const auto& kilometres = m_activity.kilometres;
        const bool jumped = std::any_of(
            kilometres.begin(), kilometres.end(), [](const auto each) { return each < fastestKilometre; });
        if (jumped)
            remark(Remark::ImplausibleDropped);
        else
            m_run.measured.splits = Splits::of(kilometres);
    }

    PainNote noteOf(Moment moment, Side side, Pain score) const
    {
        const bool isOfTheDayAfter = moment == Moment::NextMorning;
        auto note = newOf<PainNote>(daysAfter(m_run.when.date, isOfTheDayAfter ? 1 : 0));
        note.run = m_run.id;
        note.moment = moment;
        note.side = side;
        note.score = score;
        return note;
    }

    void setClock(std::chrono::seconds sinceEpoch)
    {
        const auto midnight = floor<days>(sinceEpoch);
        m_run.when.date = LocalDate{std::chrono::sys_days{midnight}};
        m_run.when.start = TimeOfDay{sinceEpoch - midnight};
    }

    void remark(Remark remark)
    {
        auto& remarks = m_imported.remarks;
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
        auto& run = m_run;
        // Of a pace nobody runs, the distance is what a receiver gets wrong.
        if (problem.column == "distance_m" || problem.trouble == Trouble::FasterThanAnyone)
            run.measured.distance.reset();
        else if (problem.column == "duration_s")
            run.measured.duration.reset();
        else if (problem.column == "elapsed_s")
            run.measured.elapsed.reset();
        else if (problem.column == "ascent_m")
            run.measured.ascent.reset();
        else if (problem.column == "descent_m")
            run.measured.descent.reset();
        else
            run.measured.highestHeartRate.reset();
    }

    const Activity& m_activity;
    ImportedRun m_imported;
    RunEntry& m_run = m_imported.entry.run;
};

} // namespace

std::variant<ImportedRun, NotARun> runFromActivity(
    const Activity& activity, const std::string& file, LocalDate today)
{
    if (const auto why = whyNoRun(activity))
        return *why;
    RunBuilder builder(activity, file);
    if (!builder.readStart())
        return NotARun::NoStartTime;
    builder.readFigures();
    builder.readPains();
    // East of this computer it may already be tomorrow.
    if (!builder.dropTheImpossible(daysAfter(today, 1)))
        return NotARun::ImpossibleDate;
    if (builder.nothingMeasured())
        return NotARun::NothingMeasured;
    builder.remarkAPaceOfNoRun();
    return builder.finished();
}

} // namespace patella::exchange
