// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/own/run_json.h"

#include "core/exchange/format/json.h"
#include "core/log/columns.h"
#include "core/log/knee_lines.h"

#include <algorithm>
#include <array>

namespace patella::exchange {

namespace {

template <typename Value> Json json(const Value& value) { return jsonOf(toPlain(value)); }
Json json(const std::optional<bool>& answer) { return answer ? Json(*answer) : Json(); }

Json textOrNull(const std::string& text) { return text.empty() ? Json() : Json(text); }

Json clockJson(const RunEntry& run)
{
    return run.when.start ? Json(isoText(run.when.date) + "T" + isoText(*run.when.start)) : Json();
}

Json instantJson(const RunEntry& run)
{
    return run.when.start && run.when.utcOffset
        ? Json(isoText(instantOf(run.when.date, *run.when.start, *run.when.utcOffset)))
        : Json();
}

Json splitsJson(const RunEntry& run)
{
    if (!run.measured.splits)
        return {};
    Json seconds = Json::array();
    for (const auto kilometre : run.measured.splits->kilometres())
        seconds.push_back(kilometre.count());
    return seconds;
}

Json shoeJson(const RunEntry& run, std::span<const Shoe> shoes)
{
    const auto shoe = std::find_if(
        shoes.begin(), shoes.end(), [&](const Shoe& each) { return each.id == run.ground.shoe; });
    return shoe == shoes.end() ? Json() : Json(shoe->name);
}

void addRun(Json& all, const RunEntry& run, std::span<const Shoe> shoes)
{
    all["file"] = textOrNull(run.words.file);
    all["id"] = json(run.id);
    all["date"] = json(run.when.date);
    all["start_local"] = clockJson(run);
    all["start_utc"] = instantJson(run);
    all["utc_offset_min"] = json(run.when.utcOffset);
    all["sport"] = "running";
    all["kind"] = json(run.form.kind);
    all["distance_m"] = json(run.measured.distance);
    all["duration_s"] = json(run.measured.duration);
    all["elapsed_s"] = json(run.measured.elapsed);
    all["avg_heart_rate_bpm"] = json(run.measured.averageHeartRate);
    all["max_heart_rate_bpm"] = json(run.measured.highestHeartRate);
    all["avg_cadence_spm"] = json(run.measured.cadence);
    all["ascent_m"] = json(run.measured.ascent);
    all["descent_m"] = json(run.measured.descent);
    all["surface"] = json(run.ground.surface);
    all["shoe"] = shoeJson(run, shoes);
    all["warm_up_min"] = json(run.preparation.warmUp);
    all["cool_down_min"] = json(run.preparation.coolDown);
    all["effort"] = json(run.form.effort);
}

void addWorstPain(Json& all, const std::vector<PainNote>& notes)
{
    const auto worst = worstScores(notes);
    const std::array names{"pain_before", "pain_during", "pain_after", "pain_next_morning"};
    for (std::size_t moment = 0; moment < names.size(); ++moment)
        all[names.at(moment)] = json(worst.at(moment));
    const auto place = std::max_element(
        notes.begin(), notes.end(), [](const auto& a, const auto& b) { return a.score < b.score; });
    all["pain_side"] = place == notes.end() ? Json() : json(place->side);
    all["pain_region"] = place == notes.end() ? Json() : json(place->region);
}

Json notesJson(const std::vector<PainNote>& notes)
{
    Json all = Json::array();
    for (const auto& note : notes) {
        auto row = rowJson(rowOf(note));
        row.erase("run_id");
        all.push_back(std::move(row));
    }
    return all;
}

// What has no name of its own stands under that of its column.
void addRemaining(Json& all, const RunEntry& run)
{
    constexpr std::array saidAlready{std::string_view{"start_time"}, std::string_view{"shoe_id"},
        std::string_view{"cadence_spm"}, std::string_view{"heart_rate_bpm"}};
    forEachColumn(run, [&](std::string_view column, const auto& member) {
        if (all.contains(column) || std::ranges::find(saidAlready, column) != saidAlready.end())
            return;
        if constexpr (std::is_same_v<decltype(member), const std::string&>)
            all[std::string(column)] = textOrNull(member);
        else
            all[std::string(column)] = json(member);
    });
}

} // namespace

std::string runJson(const Entry& entry, std::span<const Shoe> shoes)
{
    const auto& run = entry.run;
    Json all = Json::object();
    addRun(all, run, shoes);
    addWorstPain(all, entry.painNotes);
    all["ended"] = json(run.form.ended);
    all["notes"] = textOrNull(run.words.notes);
    all["tags"] = run.words.tags.words();
    all["temperature_c"] = json(run.ground.temperature);
    all["painkiller"] = json(run.preparation.painkiller);
    addRemaining(all, run);
    all["splits_s"] = splitsJson(run); // in its place already
    all["pain_notes"] = notesJson(entry.painNotes);
    return textOf(all);
}

} // namespace patella::exchange
