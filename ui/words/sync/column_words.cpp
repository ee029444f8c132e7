// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/sync/column_words.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <utility>

namespace patella::ui::words {

namespace {

struct Columns {
    Q_DECLARE_TR_FUNCTIONS(Columns)
};

struct ColumnName {
    std::string_view table; // empty: of every table that has no name of its own for it
    std::string_view column;
    const char* name;
};

constexpr std::array<std::pair<std::string_view, const char*>, 15> kinds{{
    {"shoe", QT_TRANSLATE_NOOP("Columns", "shoes")},
    {"run", QT_TRANSLATE_NOOP("Columns", "run")},
    {"pain_note", QT_TRANSLATE_NOOP("Columns", "note about the knee")},
    {"knee_check", QT_TRANSLATE_NOOP("Columns", "knee check")},
    {"day_note", QT_TRANSLATE_NOOP("Columns", "day")},
    {"measure", QT_TRANSLATE_NOOP("Columns", "custom measure")},
    {"measure_value", QT_TRANSLATE_NOOP("Columns", "measured value")},
    {"care_note", QT_TRANSLATE_NOOP("Columns", "treatment or exercise")},
    {"visit", QT_TRANSLATE_NOOP("Columns", "visit")},
    {"complaint", QT_TRANSLATE_NOOP("Columns", "complaint")},
    {"profile_fact", QT_TRANSLATE_NOOP("Columns", "fact about you")},
    {"planned_run", QT_TRANSLATE_NOOP("Columns", "planned run")},
    {"self_experiment", QT_TRANSLATE_NOOP("Columns", "self-experiment")},
    {"flag_ending", QT_TRANSLATE_NOOP("Columns", "end of a warning sign")},
    {"programme", QT_TRANSLATE_NOOP("Columns", "part of your plan")},
}};

constexpr std::array<ColumnName, 139> names{{
    {"shoe", "bought", QT_TRANSLATE_NOOP("Columns", "bought")},
    {"shoe", "run_before_m", QT_TRANSLATE_NOOP("Columns", "distance before this log")},
    {"shoe", "limit_m", QT_TRANSLATE_NOOP("Columns", "replace at")},
    {"shoe", "support", QT_TRANSLATE_NOOP("Columns", "support")},
    {"shoe", "size", QT_TRANSLATE_NOOP("Columns", "size")},
    {"shoe", "fit", QT_TRANSLATE_NOOP("Columns", "fit")},
    {"shoe", "drop_mm", QT_TRANSLATE_NOOP("Columns", "heel drop")},
    {"shoe", "stiffness", QT_TRANSLATE_NOOP("Columns", "stiffness")},
    {"shoe", "lacing", QT_TRANSLATE_NOOP("Columns", "lacing")},
    {"run", "start_time", QT_TRANSLATE_NOOP("Columns", "start")},
    {"run", "utc_offset_min", QT_TRANSLATE_NOOP("Columns", "offset from UTC")},
    {"run", "elapsed_s", QT_TRANSLATE_NOOP("Columns", "elapsed time")},
    {"run", "ascent_m", QT_TRANSLATE_NOOP("Columns", "ascent")},
    {"run", "descent_m", QT_TRANSLATE_NOOP("Columns", "descent")},
    {"run", "cadence_spm", QT_TRANSLATE_NOOP("Columns", "cadence")},
    {"run", "heart_rate_bpm", QT_TRANSLATE_NOOP("Columns", "heart rate")},
    {"run", "max_heart_rate_bpm", QT_TRANSLATE_NOOP("Columns", "highest heart rate")},
    {"run", "splits_s", QT_TRANSLATE_NOOP("Columns", "splits")},
    {"run", "evenness", QT_TRANSLATE_NOOP("Columns", "evenness of the ground")},
    {"run", "camber", QT_TRANSLATE_NOOP("Columns", "camber")},
    {"run", "temperature_c", QT_TRANSLATE_NOOP("Columns", "temperature")},
    {"run", "warm_up_min", QT_TRANSLATE_NOOP("Columns", "warm-up")},
    {"run", "cool_down_min", QT_TRANSLATE_NOOP("Columns", "cool-down")},
    {"run", "warm_up_parts", QT_TRANSLATE_NOOP("Columns", "parts of the warm-up")},
    {"run", "cool_down_parts", QT_TRANSLATE_NOOP("Columns", "parts of the cool-down")},
    {"run", "painkiller", QT_TRANSLATE_NOOP("Columns", "painkiller")},
    {"run", "experiment_id", QT_TRANSLATE_NOOP("Columns", "self-experiment")},
    {"run", "trial", QT_TRANSLATE_NOOP("Columns", "run of the self-experiment")},
    {"run", "effort", QT_TRANSLATE_NOOP("Columns", "effort")},
    {"run", "ended", QT_TRANSLATE_NOOP("Columns", "how it ended")},
    {"run", "walk_min", QT_TRANSLATE_NOOP("Columns", "minutes walked")},
    {"run", "foot_strike", QT_TRANSLATE_NOOP("Columns", "foot strike")},
    {"run", "form_rating", QT_TRANSLATE_NOOP("Columns", "running form")},
    {"run", "form_cue", QT_TRANSLATE_NOOP("Columns", "form cue")},
    {"run", "feel", QT_TRANSLATE_NOOP("Columns", "how it felt")},
    {"run", "tags", QT_TRANSLATE_NOOP("Columns", "tags")},
    {"run", "file", QT_TRANSLATE_NOOP("Columns", "file")},
    {"pain_note", "run_id", QT_TRANSLATE_NOOP("Columns", "run")},
    {"pain_note", "moment", QT_TRANSLATE_NOOP("Columns", "when the knee was asked")},
    {"pain_note", "score", QT_TRANSLATE_NOOP("Columns", "pain")},
    {"pain_note", "quality", QT_TRANSLATE_NOOP("Columns", "what the pain was like")},
    {"pain_note", "triggers", QT_TRANSLATE_NOOP("Columns", "what brought it on")},
    {"pain_note", "onset_m", QT_TRANSLATE_NOOP("Columns", "distance at which it began")},
    {"pain_note", "onset_min", QT_TRANSLATE_NOOP("Columns", "time at which it began")},
    {"pain_note", "course", QT_TRANSLATE_NOOP("Columns", "course during the run")},
    {"pain_note", "settled_min", QT_TRANSLATE_NOOP("Columns", "time until it settled")},
    {"pain_note", "limp", QT_TRANSLATE_NOOP("Columns", "limp")},
    {"pain_note", "tender", QT_TRANSLATE_NOOP("Columns", "tender to touch")},
    {"pain_note", "felt_in", QT_TRANSLATE_NOOP("Columns", "felt in")},
    {"knee_check", "swelling", QT_TRANSLATE_NOOP("Columns", "swelling")},
    {"knee_check", "swelling_came", QT_TRANSLATE_NOOP("Columns", "when the swelling came")},
    {"knee_check", "morning_stiffness_min", QT_TRANSLATE_NOOP("Columns", "morning stiffness")},
    {"knee_check", "signs", QT_TRANSLATE_NOOP("Columns", "signs")},
    {"knee_check", "gave_way_times", QT_TRANSLATE_NOOP("Columns", "times it gave way")},
    {"knee_check", "crackling", QT_TRANSLATE_NOOP("Columns", "crackling")},
    {"knee_check", "stairs_up", QT_TRANSLATE_NOOP("Columns", "stairs up")},
    {"knee_check", "stairs_down", QT_TRANSLATE_NOOP("Columns", "stairs down")},
    {"knee_check", "squatting", QT_TRANSLATE_NOOP("Columns", "squatting")},
    {"knee_check", "sitting", QT_TRANSLATE_NOOP("Columns", "sitting")},
    {"knee_check", "kneeling", QT_TRANSLATE_NOOP("Columns", "kneeling")},
    {"knee_check", "walking", QT_TRANSLATE_NOOP("Columns", "walking")},
    {"knee_check", "jumping", QT_TRANSLATE_NOOP("Columns", "jumping")},
    {"knee_check", "standing_up", QT_TRANSLATE_NOOP("Columns", "standing up")},
    {"knee_check", "alarms", QT_TRANSLATE_NOOP("Columns", "warning signs")},
    {"knee_check", "elsewhere", QT_TRANSLATE_NOOP("Columns", "pain elsewhere")},
    {"knee_check", "worry", QT_TRANSLATE_NOOP("Columns", "worry")},
    {"knee_check", "photo", QT_TRANSLATE_NOOP("Columns", "photo")},
    {"day_note", "sitting_min", QT_TRANSLATE_NOOP("Columns", "sitting")},
    {"day_note", "driving_min", QT_TRANSLATE_NOOP("Columns", "driving")},
    {"day_note", "standing_min", QT_TRANSLATE_NOOP("Columns", "standing")},
    {"day_note", "heels_min", QT_TRANSLATE_NOOP("Columns", "high heels")},
    {"day_note", "stairs_flights", QT_TRANSLATE_NOOP("Columns", "flights of stairs")},
    {"day_note", "sleep_min", QT_TRANSLATE_NOOP("Columns", "sleep")},
    {"day_note", "other_sport", QT_TRANSLATE_NOOP("Columns", "other sport")},
    {"day_note", "other_sport_min", QT_TRANSLATE_NOOP("Columns", "time of the other sport")},
    {"day_note", "illness", QT_TRANSLATE_NOOP("Columns", "illness")},
    {"day_note", "hydration", QT_TRANSLATE_NOOP("Columns", "hydration")},
    {"day_note", "nutrition", QT_TRANSLATE_NOOP("Columns", "nutrition")},
    {"day_note", "cycle_day", QT_TRANSLATE_NOOP("Columns", "day of the cycle")},
    {"measure", "unit", QT_TRANSLATE_NOOP("Columns", "unit")},
    {"measure", "lowest_thousandths", QT_TRANSLATE_NOOP("Columns", "lowest value")},
    {"measure", "highest_thousandths", QT_TRANSLATE_NOOP("Columns", "highest value")},
    {"measure_value", "measure_id", QT_TRANSLATE_NOOP("Columns", "measure")},
    {"measure_value", "value_thousandths", QT_TRANSLATE_NOOP("Columns", "value")},
    {"care_note", "care", QT_TRANSLATE_NOOP("Columns", "treatment")},
    {"care_note", "lasted_min", QT_TRANSLATE_NOOP("Columns", "duration")},
    {"care_note", "load_g", QT_TRANSLATE_NOOP("Columns", "weight")},
    {"care_note", "tightness", QT_TRANSLATE_NOOP("Columns", "tightness")},
    {"care_note", "pain_before", QT_TRANSLATE_NOOP("Columns", "pain before")},
    {"care_note", "pain_during", QT_TRANSLATE_NOOP("Columns", "pain during")},
    {"care_note", "pain_day_after", QT_TRANSLATE_NOOP("Columns", "pain the day after")},
    {"visit", "who", QT_TRANSLATE_NOOP("Columns", "with whom")},
    {"visit", "question", QT_TRANSLATE_NOOP("Columns", "own question")},
    {"visit", "said", QT_TRANSLATE_NOOP("Columns", "what was said")},
    {"visit", "diagnosis", QT_TRANSLATE_NOOP("Columns", "finding as given")},
    {"visit", "asked", QT_TRANSLATE_NOOP("Columns", "what was asked")},
    {"visit", "answer", QT_TRANSLATE_NOOP("Columns", "answer")},
    {"complaint", "onset", QT_TRANSLATE_NOOP("Columns", "onset")},
    {"complaint", "mechanism", QT_TRANSLATE_NOOP("Columns", "mechanism")},
    {"complaint", "after", QT_TRANSLATE_NOOP("Columns", "began after")},
    {"profile_fact", "fact", QT_TRANSLATE_NOOP("Columns", "fact")},
    {"profile_fact", "value", QT_TRANSLATE_NOOP("Columns", "value")},
    {"profile_fact", "found_by", QT_TRANSLATE_NOOP("Columns", "found by")},
    {"planned_run", "duration_min", QT_TRANSLATE_NOOP("Columns", "time")},
    {"self_experiment", "tried", QT_TRANSLATE_NOOP("Columns", "what is tried")},
    {"self_experiment", "first_shoe_id", QT_TRANSLATE_NOOP("Columns", "first pair of shoes")},
    {"self_experiment", "second_shoe_id", QT_TRANSLATE_NOOP("Columns", "second pair of shoes")},
    {"self_experiment", "first", QT_TRANSLATE_NOOP("Columns", "first condition")},
    {"self_experiment", "second", QT_TRANSLATE_NOOP("Columns", "second condition")},
    {"self_experiment", "pairs", QT_TRANSLATE_NOOP("Columns", "pairs of runs")},
    {"self_experiment", "seed", QT_TRANSLATE_NOOP("Columns", "random order")},
    {"flag_ending", "flag", QT_TRANSLATE_NOOP("Columns", "warning sign")},
    {"flag_ending", "reason", QT_TRANSLATE_NOOP("Columns", "reason")},
    {"programme", "set_by", QT_TRANSLATE_NOOP("Columns", "set by")},
    {"programme", "step", QT_TRANSLATE_NOOP("Columns", "step")},
    {"programme", "walk_pain", QT_TRANSLATE_NOOP("Columns", "pain in brisk walking")},
    {"programme", "stairs_pain", QT_TRANSLATE_NOOP("Columns", "pain on stairs")},
    {"programme", "week_m", QT_TRANSLATE_NOOP("Columns", "weekly limit")},
    {"programme", "pain_ceiling", QT_TRANSLATE_NOOP("Columns", "pain limit")},
    {"programme", "surfaces", QT_TRANSLATE_NOOP("Columns", "surfaces")},
    {"programme", "times_a_week", QT_TRANSLATE_NOOP("Columns", "times a week")},
    {"", "date", QT_TRANSLATE_NOOP("Columns", "day")},
    {"", "time", QT_TRANSLATE_NOOP("Columns", "time of day")},
    {"", "notes", QT_TRANSLATE_NOOP("Columns", "notes")},
    {"", "side", QT_TRANSLATE_NOOP("Columns", "which knee")},
    {"", "region", QT_TRANSLATE_NOOP("Columns", "where in the knee")},
    {"", "name", QT_TRANSLATE_NOOP("Columns", "name")},
    {"", "kind", QT_TRANSLATE_NOOP("Columns", "kind")},
    {"", "surface", QT_TRANSLATE_NOOP("Columns", "surface")},
    {"", "shoe_id", QT_TRANSLATE_NOOP("Columns", "shoes")},
    {"", "insole", QT_TRANSLATE_NOOP("Columns", "insole")},
    {"", "distance_m", QT_TRANSLATE_NOOP("Columns", "distance")},
    {"", "duration_s", QT_TRANSLATE_NOOP("Columns", "time")},
    {"", "retired", QT_TRANSLATE_NOOP("Columns", "retired")},
    {"", "sets", QT_TRANSLATE_NOOP("Columns", "sets")},
    {"", "repetitions", QT_TRANSLATE_NOOP("Columns", "repetitions")},
    {"", "held_s", QT_TRANSLATE_NOOP("Columns", "hold time")},
    {"", "next_check", QT_TRANSLATE_NOOP("Columns", "next check")},
    {"", "ended", QT_TRANSLATE_NOOP("Columns", "ended")},
}};

} // namespace

QString kindName(std::string_view table)
{
    const auto* kind = std::ranges::find(kinds, table, &decltype(kinds)::value_type::first);
    return kind == kinds.end() ? QString() : Columns::tr(kind->second);
}

QString columnName(std::string_view table, std::string_view column)
{
    const auto* name = std::ranges::find_if(names, [&](const ColumnName& each) {
        return each.column == column && (each.table == table || each.table.empty());
    });
    return name == names.end() ? QString() : Columns::tr(name->name);
}

} // namespace patella::ui::words
