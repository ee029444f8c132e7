# SPDX-License-Identifier: GPL-3.0-or-later
"""What a report says of the knee from run to run, from the exported log: onset, zones, flares, care, the last visit."""

from statistics import median

from pain import MOMENTS, about, masked_notes, notes_of, worst_during
from training import days, iso, log_begins, longest, runs_in, session_ratios, surfaces

HARD = ("tempo", "intervals", "hills", "race")


def onset(runs, notes, hidden):
    """Kaplan and Meier's curve, run by run: of those still without pain, the share in which it begins."""
    during = {}
    for note in notes:
        if note.moment == "during":
            during.setdefault(note.run_id, []).append(note)
    ways, unknown, masked = [], 0, 0
    for run in runs:
        of_run = during.get(run.id)
        if not of_run or run.distance is None:
            continue
        hurt = max(note.score for note in of_run) > 0
        onsets = [note.onset_m for note in of_run if note.score > 0 and note.onset_m is not None]
        if any(note.id in hidden for note in of_run):
            masked += 1
        elif hurt and not onsets:
            unknown += 1
        else:
            ways.append((min(min(onsets), run.distance) if hurt else run.distance, hurt))
    steps, still = [], 1.0
    for place in sorted({way for way, hurt in ways if hurt}):
        reached = sum(way >= place for way, _ in ways)
        began = sum(hurt and way == place for way, hurt in ways)
        still *= (reached - began) / reached
        steps.append({"at_m": place, "reached": reached, "began": began, "begun": 1 - still})
    return {"runs": len(ways), "began": sum(hurt for _, hurt in ways),
            "longest_m": max((way for way, _ in ways), default=0), "unknown_onset": unknown,
            "masked": masked, "steps": steps}


def pain_free_distance(curve):
    if curve["runs"] < 5:
        return None
    for step in curve["steps"]:
        if step["begun"] > 0.25:
            return {"distance_m": step["at_m"], "at_least": False, "runs": curve["runs"]}
    return {"distance_m": curve["longest_m"], "at_least": True, "runs": curve["runs"]}


def run_scores(log, knee, last):
    by_run = {}
    for note in log.notes:
        if note.run_id and about(note, knee):
            by_run.setdefault(note.run_id, []).append(note)
    rows = []
    for run in log.runs:
        if run.id in by_run and run.date <= last:
            notes = by_run[run.id]
            worst = {moment: max((note.score for note in notes if note.moment == moment), default=None)
                     for moment in MOMENTS}
            rows.append((run, worst, notes))
    return rows


def zone(worst, limped, swollen, masked):
    during, before = worst["during"], worst["before"]
    rise = {moment: worst[moment] - before if worst[moment] is not None and before is not None else None
            for moment in ("after", "next_morning")}
    if swollen or limped or (during or 0) > 5 or (rise["next_morning"] or 0) >= 2:
        return "red"
    if (during or 0) > 2 or (rise["after"] or 0) > 0 or (rise["next_morning"] or 0) > 0:
        return "amber"
    if masked:
        return "masked"
    return "green" if during is not None and None not in rise.values() else None


def zones(log, first, last, masked):
    rows = []
    for knee in ("left", "right"):
        swollen = {check.date for check in log.checks if about(check, knee) and check.swelling in ("slight", "clear")}
        found = [zone(worst, any(note.limp == "1" for note in notes),
                      run.date in swollen or run.date + days(1) in swollen, any(note.id in masked for note in notes))
                 for run, worst, notes in run_scores(log, knee, last) if run.date >= first]
        if found:
            rows.append({"knee": knee, "runs": len(found),
                         **{word: found.count(word) for word in ("green", "amber", "red", "masked")}})
    return rows


def share(pairs):
    whole = sum(weight for _, weight in pairs)
    return sum(part for part, _ in pairs) / whole if whole > 0 else None


def habits(log, first, last):
    runs = runs_in(log, first, last)
    km = {run.id: (run.distance or 0) / 1000 for run in runs}
    return {
        "days": (last - first).days + 1, "runs": len(runs), "distance_m": sum(run.distance or 0 for run in runs),
        "asphalt_share": share([(km[run.id] * dict(run.surface).get("asphalt", 0) / 100, km[run.id])
                                for run in runs if run.surface]),
        "without_warm_up_share": share([(run.warm_up == 0, 1) for run in runs if run.warm_up is not None]),
        "hard_share": share([(run.kind in HARD, 1) for run in runs if run.kind]),
        "descent_per_km_m": share([(run.descent, km[run.id]) for run in runs if run.descent is not None]),
    }


def flares(log, knee, last):
    """A flare begins with 4 or more and 2 over the median of the 14 days before; 7 days below that score end it."""
    masked = masked_notes(log)
    by_day = {}
    for note in log.notes:
        if about(note, knee) and note.date <= last:
            by_day.setdefault(note.date, []).append(note)
    worst = {date: max(note.score for note in notes) for date, notes in by_day.items()}
    usable = {date for date, notes in by_day.items() if not any(note.id in masked for note in notes)}
    found, limit = [], 0
    for date in sorted(worst):
        lasting = found and (date - found[-1][-1]).days <= 7
        if not lasting:
            two_weeks = [date - days(back) for back in range(1, 15)]
            before = [worst[day] for day in two_weeks if day in usable]
            limit = max(4, median(before) + 2) if before else 4
        if worst[date] >= limit:
            if not lasting:
                found.append([])
            found[-1].append(date)
    return worst, found


def before_flare(log, began, ratios):
    recent_from = began - days(14)
    usual_from = recent_from - days(28)
    first_runs = {}
    for run in log.runs:
        if run.shoe:
            first_runs[run.shoe] = min(run.date, first_runs.get(run.shoe, run.date))
    first_run = min((run.date for run in log.runs), default=None)
    ids = {shoe.name: shoe.id for shoe in log.shoes}
    return {
        "before": habits(log, recent_from, began - days(1)),
        "usual": habits(log, usual_from, recent_from - days(1)) if first_run and first_run <= usual_from else None,
        "highest_session_ratio": max((run.distance / longest_before for run, longest_before in ratios
                                      if recent_from <= run.date < began), default=None),
        "new_shoes": sorted(ids.get(shoe, shoe) for shoe, date in first_runs.items()
                            if recent_from <= date < began and first_run < recent_from),
    }


def episodes(log, first, last):
    ratios = session_ratios(log, last)
    rows = []
    for knee in ("left", "right"):
        worst, found = flares(log, knee, last)
        for dates in found:
            if dates[-1] < first:
                continue
            peak = max(worst[date] for date in dates)
            rows.append({
                "knee": knee, "began": iso(dates[0]), "last_painful": iso(dates[-1]), "peak": peak,
                "peak_on": iso(min(date for date in dates if worst[date] == peak)), "painful_days": len(dates),
                "ended": (last - dates[-1]).days > 7, **before_flare(log, dates[0], ratios)})
    return rows


def care(notes):
    named = {}
    for note in notes:
        named.setdefault((note.care, note.name), []).append(note)
    rows = []
    for (kind, name), of_name in named.items():
        changes = [int(note.pain_day_after) - int(note.pain_before) for note in of_name
                   if note.pain_day_after != "" and note.pain_before != ""]
        dates = {note.date for note in of_name}
        rows.append({
            "care": kind, "name": name, "times": len(of_name), "days": len(dates), "first": iso(min(dates)),
            "last": iso(max(dates)), "compared": len(changes), "better": sum(change < 0 for change in changes),
            "same": changes.count(0), "worse": sum(change > 0 for change in changes),
            "median_change": median(changes) if changes else None,
            "masks": kind in ("painkiller", "gel", "brace", "tape")})
    return rows


def stretch(log, first, last):
    runs = runs_in(log, first, last)
    during, after, morning = (worst_during(runs, log.notes, moment) for moment in ("during", "after", "next_morning"))
    begins, hidden = log_begins(log), masked_notes(log)
    return {
        "from": iso(first), "to": iso(last), "whole_in_log": begins is not None and begins <= first,
        "runs": len(runs), "distance_m": sum(run.distance or 0 for run in runs), "longest_run_m": longest(runs),
        "runs_masked": len({note.run_id for note in log.notes if note.id in hidden} & {run.id for run in runs}),
        "runs_after_painkiller": sum(run.painkiller for run in runs),
        "days_of_strength": len({note.date for note in log.care
                                 if note.care == "strength" and first <= note.date <= last}),
        "answers_during": len(during), "median_during": median(during) if during else None,
        "answers_after": len(after), "median_after": median(after) if after else None,
        "answers_next_morning": len(morning), "median_next_morning": median(morning) if morning else None,
        "pain_free": pain_free_distance(onset(runs, log.notes, hidden)), "surfaces": surfaces(runs)}


def change(before, since, name):
    enough = before["answers_" + name] >= 3 and since["answers_" + name] >= 3
    return since["median_" + name] - before["median_" + name] if enough else None


def since_visit(log, last, flags):
    visits = [visit for visit in log.visits if visit.date < last]
    if not visits:
        return None
    visit = max(enumerate(visits), key=lambda each: (each[1].date, each[0]))[1]
    span = min(max((last - visit.date).days, 14), 84)
    before = stretch(log, visit.date - days(span - 1), visit.date)
    since = stretch(log, visit.date + days(1), last)
    first_runs = {}
    for run in log.runs:
        if run.shoe:
            first_runs[run.shoe] = min(run.date, first_runs.get(run.shoe, run.date))
    return {
        "visit_on": iso(visit.date), "visit_kind": visit.kind, "asked": visit.asked,
        "answer": visit.answer, "before": before, "since": since,
        "during_change": change(before, since, "during"),
        "next_morning_change": change(before, since, "next_morning"),
        "new_shoes": [shoe.name for shoe in log.shoes
                      if shoe.name in first_runs and visit.date < first_runs[shoe.name] <= last],
        "retired_shoes": [shoe.name for shoe in log.shoes if shoe.retired and visit.date < shoe.retired <= last],
        "exercises": care([note for note in log.care if note.care in ("strength", "stretch", "roll", "self_test")
                           and visit.date < note.date <= last]),
        "new_flags": [flag for flag in flags if visit.date < flag["since_day"] <= last],
    }


def all_of(log, first, last, flags):
    runs = runs_in(log, first, last)
    curve = onset(runs, notes_of(log, runs, first, last), masked_notes(log))
    return {
        "onset": curve,
        "pain_free_distance": pain_free_distance(curve),
        "zones": zones(log, first, last, masked_notes(log)),
        "episodes": episodes(log, first, last),
        "care": care([note for note in log.care if first <= note.date <= last]),
        "since_visit": since_visit(log, last, flags),
    }
