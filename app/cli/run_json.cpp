// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/run_json.h"

#include "core/log/knee_lines.h"
#include "core/log/plain.h"

#include <algorithm>

namespace patella::cli {

namespace {

template <typename Value> Json json(const Value& value)
{
    return std::visit(
        [](const auto& plain) -> Json {
            if constexpr (std::is_same_v<std::decay_t<decltype(plain)>, std::monostate>)
                return nullptr;
            else
                return plain;
        },
        toPlain(value));
}

Json textOrNull(const std::string& text) { return text.empty() ? Json(nullptr) : Json(text); }

Json startLocal(const RunEntry& run)
{
    return run.start ? Json(isoText(run.date) + "T" + isoText(*run.start)) : Json(nullptr);
}

Json startUtc(const RunEntry& run)
{
    if (!run.start || !run.utcOffset)
        return nullptr;
    return isoText(instantOf(run.date, *run.start, *run.utcOffset));
}

Json shoeName(const std::optional<ShoeId>& id, std::span<const Shoe> shoes)
{
    const auto shoe = std::ranges::find_if(shoes, [&](const Shoe& each) { return each.id == id; });
    return shoe == shoes.end() ? Json(nullptr) : Json(shoe->name);
}

void addKnee(Json& document, std::span<const PainNote> notes)
{
    const auto worst = worstScores(notes);
    document["pain_before"] = json(worst[0]);
    document["pain_during"] = json(worst[1]);
    document["pain_after"] = json(worst[2]);
    document["pain_next_morning"] = json(worst[3]);
    const auto places = kneeLinesOf(notes);
    document["pain_side"] = places.empty() ? Json(nullptr) : json(places.front().side);
    document["pain_region"] = places.empty() ? Json(nullptr) : json(places.front().region);
}

} // namespace

Json runJson(const Entry& entry, std::span<const Shoe> shoes)
{
    const auto& run = entry.run;
    Json document{
        {"file", textOrNull(run.file)},
        {"id", run.id.text()},
        {"date", isoText(run.date)},
        {"start_local", startLocal(run)},
        {"start_utc", startUtc(run)},
        {"utc_offset_min", json(run.utcOffset)},
        {"sport", "running"},
        {"kind", json(run.kind)},
        {"distance_m", json(run.distance)},
        {"duration_s", json(run.duration)},
        {"elapsed_s", json(run.elapsed)},
        {"avg_heart_rate_bpm", json(run.averageHeartRate)},
        {"max_heart_rate_bpm", json(run.highestHeartRate)},
        {"avg_cadence_spm", json(run.cadence)},
        {"ascent_m", json(run.ascent)},
        {"descent_m", json(run.descent)},
        {"surface", json(run.surface)},
        {"shoe", shoeName(run.shoe, shoes)},
        {"warm_up_min", json(run.warmUp)},
        {"cool_down_min", json(run.coolDown)},
        {"effort", json(run.effort)},
        {"temperature_c", json(run.temperature)},
        {"painkiller", orNull(run.painkiller)},
        {"ended", json(run.ended)},
        {"notes", textOrNull(run.notes)},
        {"tags", run.tags.words()},
    };
    addKnee(document, entry.painNotes);
    return document;
}

} // namespace patella::cli
