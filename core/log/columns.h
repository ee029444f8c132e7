// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/log/care_note.h"
#include "core/log/complaint.h"
#include "core/log/day_note.h"
#include "core/log/flag_ending.h"
#include "core/log/knee_check.h"
#include "core/log/measure.h"
#include "core/log/pain_note.h"
#include "core/log/planned_run.h"
#include "core/log/profile_fact.h"
#include "core/log/programme.h"
#include "core/log/run_entry.h"
#include "core/log/self_experiment.h"
#include "core/log/shoe.h"
#include "core/log/visit.h"

#include <string_view>
#include <type_traits>

namespace patella {

template <typename AnyRecord, typename Record>
concept Is = std::is_same_v<std::remove_cvref_t<AnyRecord>, Record>;

// The one list of columns per record: SQL, CSV, JSON and the journal follow it. A record that grows stops
// compiling here. Names are snake_case and carry their unit. visit(name, member) is called in this order.
void forEachColumn(Is<Shoe> auto&& record, auto&& visit)
{
    auto& [id, name, bought, runBefore, limit, retired, notes, kind, support, size, fit, drop, stiffness,
        lacing, insole]
        = record;
    visit("id", id);
    visit("name", name);
    visit("bought", bought);
    visit("run_before_m", runBefore);
    visit("limit_m", limit);
    visit("retired", retired);
    visit("notes", notes);
    visit("kind", kind);
    visit("support", support);
    visit("size", size);
    visit("fit", fit);
    visit("drop_mm", drop);
    visit("stiffness", stiffness);
    visit("lacing", lacing);
    visit("insole", insole);
}

void forEachColumn(Is<RunTime> auto&& part, auto&& visit)
{
    auto& [date, start, utcOffset] = part;
    visit("date", date);
    visit("start_time", start);
    visit("utc_offset_min", utcOffset);
}

void forEachColumn(Is<RunMeasures> auto&& part, auto&& visit)
{
    auto& [distance, duration, elapsed, ascent, descent, cadence, averageHeartRate, highestHeartRate, splits]
        = part;
    visit("distance_m", distance);
    visit("duration_s", duration);
    visit("elapsed_s", elapsed);
    visit("ascent_m", ascent);
    visit("descent_m", descent);
    visit("cadence_spm", cadence);
    visit("heart_rate_bpm", averageHeartRate);
    visit("max_heart_rate_bpm", highestHeartRate);
    visit("splits_s", splits);
}

void forEachColumn(Is<RunGround> auto&& part, auto&& visit)
{
    auto& [surface, evenness, camber, shoe, insole, temperature] = part;
    visit("surface", surface);
    visit("evenness", evenness);
    visit("camber", camber);
    visit("shoe_id", shoe);
    visit("insole", insole);
    visit("temperature_c", temperature);
}

void forEachColumn(Is<RunPreparation> auto&& part, auto&& visit)
{
    auto& [warmUp, coolDown, warmUpParts, coolDownParts, painkiller, experiment, trial] = part;
    visit("warm_up_min", warmUp);
    visit("cool_down_min", coolDown);
    visit("warm_up_parts", warmUpParts);
    visit("cool_down_parts", coolDownParts);
    visit("painkiller", painkiller);
    visit("experiment_id", experiment);
    visit("trial", trial);
}

void forEachColumn(Is<RunForm> auto&& part, auto&& visit)
{
    auto& [kind, effort, ended, walked, strike, rating, cue, feel] = part;
    visit("kind", kind);
    visit("effort", effort);
    visit("ended", ended);
    visit("walk_min", walked);
    visit("foot_strike", strike);
    visit("form_rating", rating);
    visit("form_cue", cue);
    visit("feel", feel);
}

void forEachColumn(Is<RunWords> auto&& part, auto&& visit)
{
    auto& [tags, notes, file] = part;
    visit("tags", tags);
    visit("notes", notes);
    visit("file", file);
}

void forEachColumn(Is<RunEntry> auto&& record, auto&& visit)
{
    auto& [id, when, measured, ground, preparation, form, words] = record;
    visit("id", id);
    forEachColumn(when, visit);
    forEachColumn(measured, visit);
    forEachColumn(ground, visit);
    forEachColumn(preparation, visit);
    forEachColumn(form, visit);
    forEachColumn(words, visit);
}

void forEachColumn(Is<PainNote> auto&& record, auto&& visit)
{
    auto& [id, run, date, moment, side, region, score, quality, triggers, onset, onsetTime, course, settled,
        limp, tender, feltIn]
        = record;
    visit("id", id);
    visit("run_id", run);
    visit("date", date);
    visit("moment", moment);
    visit("side", side);
    visit("region", region);
    visit("score", score);
    visit("quality", quality);
    visit("triggers", triggers);
    visit("onset_m", onset);
    visit("onset_min", onsetTime);
    visit("course", course);
    visit("settled_min", settled);
    visit("limp", limp);
    visit("tender", tender);
    visit("felt_in", feltIn);
}

void forEachColumn(Is<KneeCheck> auto&& record, auto&& visit)
{
    auto& [id, date, side, swelling, swellingCame, morningStiffness, signs, gaveWay, crackling, stairsUp,
        stairsDown, squatting, sitting, kneeling, walking, jumping, standingUp, alarms, elsewhere, worry,
        photo, notes, time]
        = record;
    visit("id", id);
    visit("date", date);
    visit("side", side);
    visit("swelling", swelling);
    visit("swelling_came", swellingCame);
    visit("morning_stiffness_min", morningStiffness);
    visit("signs", signs);
    visit("gave_way_times", gaveWay);
    visit("crackling", crackling);
    visit("stairs_up", stairsUp);
    visit("stairs_down", stairsDown);
    visit("squatting", squatting);
    visit("sitting", sitting);
    visit("kneeling", kneeling);
    visit("walking", walking);
    visit("jumping", jumping);
    visit("standing_up", standingUp);
    visit("alarms", alarms);
    visit("elsewhere", elsewhere);
    visit("worry", worry);
    visit("photo", photo);
    visit("notes", notes);
    visit("time", time);
}

void forEachColumn(Is<DayNote> auto&& record, auto&& visit)
{
    auto& [id, date, sitting, driving, standing, heels, stairs, sleep, otherSport, otherSportTime, illness,
        hydration, nutrition, cycleDay, notes]
        = record;
    visit("id", id);
    visit("date", date);
    visit("sitting_min", sitting);
    visit("driving_min", driving);
    visit("standing_min", standing);
    visit("heels_min", heels);
    visit("stairs_flights", stairs);
    visit("sleep_min", sleep);
    visit("other_sport", otherSport);
    visit("other_sport_min", otherSportTime);
    visit("illness", illness);
    visit("hydration", hydration);
    visit("nutrition", nutrition);
    visit("cycle_day", cycleDay);
    visit("notes", notes);
}

void forEachColumn(Is<Measure> auto&& record, auto&& visit)
{
    auto& [id, name, unit, lowest, highest, retired, notes] = record;
    visit("id", id);
    visit("name", name);
    visit("unit", unit);
    visit("lowest_thousandths", lowest);
    visit("highest_thousandths", highest);
    visit("retired", retired);
    visit("notes", notes);
}

void forEachColumn(Is<MeasureValue> auto&& record, auto&& visit)
{
    auto& [id, measure, date, value] = record;
    visit("id", id);
    visit("measure_id", measure);
    visit("date", date);
    visit("value_thousandths", value);
}

void forEachColumn(Is<CareNote> auto&& record, auto&& visit)
{
    auto& [id, date, time, care, name, side, lasted, sets, repetitions, held, load, tightness, painBefore,
        painDuring, painDayAfter, notes]
        = record;
    visit("id", id);
    visit("date", date);
    visit("time", time);
    visit("care", care);
    visit("name", name);
    visit("side", side);
    visit("lasted_min", lasted);
    visit("sets", sets);
    visit("repetitions", repetitions);
    visit("held_s", held);
    visit("load_g", load);
    visit("tightness", tightness);
    visit("pain_before", painBefore);
    visit("pain_during", painDuring);
    visit("pain_day_after", painDayAfter);
    visit("notes", notes);
}

void forEachColumn(Is<Visit> auto&& record, auto&& visit)
{
    auto& [id, date, kind, who, question, said, diagnosis, nextCheck, asked, answer, time] = record;
    visit("id", id);
    visit("date", date);
    visit("kind", kind);
    visit("who", who);
    visit("question", question);
    visit("said", said);
    visit("diagnosis", diagnosis);
    visit("next_check", nextCheck);
    visit("asked", asked);
    visit("answer", answer);
    visit("time", time);
}

void forEachColumn(Is<Complaint> auto&& record, auto&& visit)
{
    auto& [id, date, ended, side, region, onset, mechanism, after, notes] = record;
    visit("id", id);
    visit("date", date);
    visit("ended", ended);
    visit("side", side);
    visit("region", region);
    visit("onset", onset);
    visit("mechanism", mechanism);
    visit("after", after);
    visit("notes", notes);
}

void forEachColumn(Is<ProfileFact> auto&& record, auto&& visit)
{
    auto& [id, date, fact, name, value, side, foundBy] = record;
    visit("id", id);
    visit("date", date);
    visit("fact", fact);
    visit("name", name);
    visit("value", value);
    visit("side", side);
    visit("found_by", foundBy);
}

void forEachColumn(Is<PlannedRun> auto&& record, auto&& visit)
{
    auto& [id, date, distance, duration, kind, surface, shoe, notes] = record;
    visit("id", id);
    visit("date", date);
    visit("distance_m", distance);
    visit("duration_min", duration);
    visit("kind", kind);
    visit("surface", surface);
    visit("shoe_id", shoe);
    visit("notes", notes);
}

void forEachColumn(Is<SelfExperiment> auto&& record, auto&& visit)
{
    auto& [id, date, side, tried, firstShoe, secondShoe, first, second, pairs, seed, ended, notes] = record;
    visit("id", id);
    visit("date", date);
    visit("side", side);
    visit("tried", tried);
    visit("first_shoe_id", firstShoe);
    visit("second_shoe_id", secondShoe);
    visit("first", first);
    visit("second", second);
    visit("pairs", pairs);
    visit("seed", seed);
    visit("ended", ended);
    visit("notes", notes);
}

void forEachColumn(Is<FlagEnding> auto&& record, auto&& visit)
{
    auto& [id, date, time, flag, side, reason, notes] = record;
    visit("id", id);
    visit("date", date);
    visit("time", time);
    visit("flag", flag);
    visit("side", side);
    visit("reason", reason);
    visit("notes", notes);
}

void forEachColumn(Is<Programme> auto&& record, auto&& visit)
{
    auto& [id, date, kind, name, side, setBy, step, walkPain, stairsPain, mostInAWeek, ceiling, surfaces,
        sets, repetitions, held, timesAWeek, nextCheck, ended, notes]
        = record;
    visit("id", id);
    visit("date", date);
    visit("kind", kind);
    visit("name", name);
    visit("side", side);
    visit("set_by", setBy);
    visit("step", step);
    visit("walk_pain", walkPain);
    visit("stairs_pain", stairsPain);
    visit("week_m", mostInAWeek);
    visit("pain_ceiling", ceiling);
    visit("surfaces", surfaces);
    visit("sets", sets);
    visit("repetitions", repetitions);
    visit("held_s", held);
    visit("times_a_week", timesAWeek);
    visit("next_check", nextCheck);
    visit("ended", ended);
    visit("notes", notes);
}

// The table of each record, also its name in the journal and in exported files.
template <typename AnyRecord> inline constexpr std::string_view tableOf{};
template <> inline constexpr std::string_view tableOf<Shoe> = "shoe";
template <> inline constexpr std::string_view tableOf<RunEntry> = "run";
template <> inline constexpr std::string_view tableOf<PainNote> = "pain_note";
template <> inline constexpr std::string_view tableOf<KneeCheck> = "knee_check";
template <> inline constexpr std::string_view tableOf<DayNote> = "day_note";
template <> inline constexpr std::string_view tableOf<Measure> = "measure";
template <> inline constexpr std::string_view tableOf<MeasureValue> = "measure_value";
template <> inline constexpr std::string_view tableOf<CareNote> = "care_note";
template <> inline constexpr std::string_view tableOf<Visit> = "visit";
template <> inline constexpr std::string_view tableOf<Complaint> = "complaint";
template <> inline constexpr std::string_view tableOf<ProfileFact> = "profile_fact";
template <> inline constexpr std::string_view tableOf<PlannedRun> = "planned_run";
template <> inline constexpr std::string_view tableOf<SelfExperiment> = "self_experiment";
template <> inline constexpr std::string_view tableOf<FlagEnding> = "flag_ending";
template <> inline constexpr std::string_view tableOf<Programme> = "programme";

} // namespace patella
