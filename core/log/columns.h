// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/log/pain_note.h"
#include "core/log/run_entry.h"
#include "core/log/shoe.h"

#include <string_view>
#include <type_traits>
#include <utility>

namespace patella {

// The one list of columns per record: SQL, CSV, JSON and the journal follow it. A record that grows stops
// compiling here. Names are snake_case and carry their unit. visit(name, member) is called in this order.
template <typename Visit>
void forEachColumn(auto&& record, Visit&& visit)
    requires std::is_same_v<std::remove_cvref_t<decltype(record)>, Shoe>
{
    auto& [id, name, bought, runBefore, limit, retired, notes] = record;
    visit("id", id);
    visit("name", name);
    visit("bought", bought);
    visit("run_before_m", runBefore);
    visit("limit_m", limit);
    visit("retired", retired);
    visit("notes", notes);
}

template <typename Visit>
void forEachColumn(auto&& record, Visit&& visit)
    requires std::is_same_v<std::remove_cvref_t<decltype(record)>, RunEntry>
{
    auto& [id, date, start, utcOffset, kind, distance, duration, elapsed, effort, surface, shoe, warmUp,
        coolDown, ascent, descent, cadence, averageHeartRate, highestHeartRate, temperature, painkiller,
        ended, tags, notes, file]
        = record;
    visit("id", id);
    visit("date", date);
    visit("start_time", start);
    visit("utc_offset_min", utcOffset);
    visit("kind", kind);
    visit("distance_m", distance);
    visit("duration_s", duration);
    visit("elapsed_s", elapsed);
    visit("effort", effort);
    visit("surface", surface);
    visit("shoe_id", shoe);
    visit("warm_up_min", warmUp);
    visit("cool_down_min", coolDown);
    visit("ascent_m", ascent);
    visit("descent_m", descent);
    visit("cadence_spm", cadence);
    visit("heart_rate_bpm", averageHeartRate);
    visit("max_heart_rate_bpm", highestHeartRate);
    visit("temperature_c", temperature);
    visit("painkiller", painkiller);
    visit("ended", ended);
    visit("tags", tags);
    visit("notes", notes);
    visit("file", file);
}

template <typename Visit>
void forEachColumn(auto&& record, Visit&& visit)
    requires std::is_same_v<std::remove_cvref_t<decltype(record)>, PainNote>
{
    auto& [id, run, date, moment, side, region, score] = record;
    visit("id", id);
    visit("run_id", run);
    visit("date", date);
    visit("moment", moment);
    visit("side", side);
    visit("region", region);
    visit("score", score);
}

// The table of each record, also its name in the journal and in exported files.
template <typename AnyRecord> inline constexpr std::string_view tableOf{};
template <> inline constexpr std::string_view tableOf<Shoe> = "shoe";
template <> inline constexpr std::string_view tableOf<RunEntry> = "run";
template <> inline constexpr std::string_view tableOf<PainNote> = "pain_note";

} // namespace patella
