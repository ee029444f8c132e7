// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/knee/knee_json.h"

#include "app/cli/knee/knee_changes_json.h"
#include "app/cli/knee/knee_clocks_json.h"
#include "app/cli/knee/knee_state_json.h"
#include "core/knee/distance/headroom.h"
#include "core/knee/knee_state.h"
#include "core/knee/onset_curve.h"
#include "core/knee/run_scores.h"
#include "core/knee/zones.h"
#include "core/log/masking.h"

namespace patella::cli {

namespace {

Json zonesJson(const Log& log, Side knee, LocalDate today)
{
    const auto zones = zonesOf(log, knee, today);
    const auto count = zoneCount(zones, knee);
    auto runs = Json::array();
    for (const auto& each : zones)
        runs.push_back({{"run", each.run.text()}, {"date", isoText(each.date)}, {"zone", wordJson(each.zone)},
            {"overnight", orNull(each.overnight)}, {"masked", each.masked}});
    return {
        {"side", wordOf(knee)},
        {"asked", count.runs},
        {"green", count.green},
        {"amber", count.amber},
        {"red", count.red},
        {"masked", count.masked},
        {"unanswered", count.unanswered()},
        {"runs", std::move(runs)},
    };
}

// Of the runs of the log from a day on (empty: from the first) up to today.
Json onsetJson(const Log& whole, Side knee, LocalDate today, std::optional<LocalDate> from = {})
{
    const auto log = from ? partOf(whole, knee, *from, today) : whole;
    std::vector<PainNote> notes;
    for (const auto& note : log.painNotes)
        if (knee == Side::Both || isAbout(note.side, knee))
            notes.push_back(note);
    auto runs = log.runs;
    std::erase_if(runs, [&](const RunEntry& run) { return run.when.date > today; });
    const auto curve = onsetCurve(runs, notes, maskedNotes(log));
    const auto painFree = painFreeDistance(curve);
    auto steps = Json::array();
    for (const auto& step : curve.steps)
        steps.push_back({{"at_m", step.at.metres}, {"reached", step.reached}, {"began", step.began},
            {"begun", step.begun}});
    return {
        {"runs", curve.runs},
        {"began", curve.began},
        {"longest_m", curve.longest.metres},
        {"unknown_onset", curve.unknownOnset},
        {"masked", curve.masked},
        {"pain_free_m", painFree ? Json(painFree->distance.metres) : Json(nullptr)},
        {"at_least", painFree ? Json(painFree->atLeast) : Json(nullptr)},
        {"steps", std::move(steps)},
    };
}

Json headroomJson(const Log& log, LocalDate today)
{
    const auto room = headroom(log, today);
    return {
        {"week_m", metresJson(room.week)},
        {"session_m", metresJson(room.session)},
        {"pain_free_m", room.painFree ? Json(room.painFree->distance.metres) : Json(nullptr)},
        {"pain_free_at_least", room.painFree ? Json(room.painFree->atLeast) : Json(nullptr)},
        {"forgiven_m", room.forgiven ? Json(room.forgiven->distance.metres) : Json(nullptr)},
        {"forgiven_at_least", room.forgiven ? Json(room.forgiven->atLeast) : Json(nullptr)},
        {"forgiven_of_runs", room.forgiven ? Json(room.forgiven->runs) : Json(nullptr)},
    };
}

} // namespace

Json kneeJson(const Log& log, Side knee, LocalDate today)
{
    Json document{{"side", wordOf(knee)}};
    addState(document, log, knee, today);
    document["zones"] = Json::array();
    for (const auto one : bothKnees)
        if (knee == one || knee == Side::Both)
            document["zones"].push_back(zonesJson(log, one, today));
    document["onset"] = onsetJson(log, knee, today);
    const auto aYearAgo = daysAfter(today, 1 - daysOfForgivenDistance);
    document["last_year"] = {{"onset", onsetJson(log, knee, today, aYearAgo)},
        {"mornings", morningsJson(mornings(log, knee, today, aYearAgo))}};
    document["headroom"] = headroomJson(log, today);
    addClocks(document, log, knee, today);
    addChanges(document, log, knee, today);
    return document;
}

} // namespace patella::cli
