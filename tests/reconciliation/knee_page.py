# SPDX-License-Identifier: GPL-3.0-or-later
"""The Knee page: every count of `patella-cli knee --json`, recomputed from the exported log."""

import json

import knee_changes
import knee_clocks
from knee import onset, pain_free_distance, run_scores, zone
from knee_clocks import is_of, middle, share
from pain import MOMENTS, about, masked_notes
from training import days, iso

# Searches and intervals, which have reference values and simulations of their own, and words made of them.
NOT_RECOMPUTED = {"headroom", "red_runs", "hard_runs", "hard_ground", "surfaces", "stage", "noted", "two_knees"}


def zones(log, knee, today, masked):
    rows = []
    for side in ("left", "right"):
        if knee not in (side, "both"):
            continue
        swollen = {check.date for check in log.checks if about(check, side) and check.swelling in ("slight", "clear")}
        runs = []
        for run, worst, notes in run_scores(log, side, today):
            hidden = any(note.id in masked for note in notes)
            found = zone(worst, any(note.limp == "1" for note in notes),
                         run.date in swollen or run.date + days(1) in swollen, hidden)
            before, morning = worst["before"], worst["next_morning"]
            runs.append({"run": run.id, "date": iso(run.date), "zone": None if found == "masked" else found,
                         "overnight": None if before is None or morning is None else morning - before,
                         "masked": hidden})
        words = [run["zone"] for run in runs]
        hidden = sum(run["zone"] is None and run["masked"] for run in runs)
        rows.append({"side": side, "asked": len(runs), "green": words.count("green"), "amber": words.count("amber"),
                     "red": words.count("red"), "masked": hidden, "unanswered": words.count(None) - hidden,
                     "runs": runs})
    return rows


def places(log, knee, today):
    months, elsewhere = {}, {}
    for note in log.notes:
        if note.date <= today:
            month = months.setdefault(iso(note.date)[:7], {})
            if note.score > 0 and is_of(note, knee):
                month.setdefault((note.side, note.region) if note.region else None, []).append(note)
    for check in log.checks:
        if check.date <= today:
            for place in check.elsewhere or []:
                month = iso(check.date)[:7]
                months.setdefault(month, {})
                elsewhere.setdefault(month, {}).setdefault(place, set()).add(check.date)
    rows = []
    if not months:
        return rows
    year, month = (int(part) for part in min(months).split("-"))
    while f"{year:04}-{month:02}" <= iso(today)[:7]:
        name = f"{year:04}-{month:02}"
        before = [f"{(12 * year + month - 1 - back) // 12:04}-{(month - 1 - back) % 12 + 1:02}" for back in (1, 2, 3)]
        of_month = months.get(name, {})
        rows.append({
            "month": name,
            "places": [{"side": place[0], "region": place[1], "days": len({note.date for note in notes}),
                        "worst": max(note.score for note in notes),
                        "new": before[-1] >= min(months)
                        and not any(place in months.get(earlier, {}) for earlier in before)}
                       for place, notes in of_month.items() if place],
            "without_place": len({note.date for note in of_month.get(None, [])}),
            "elsewhere": [{"place": place, "days": len(dates)} for place, dates in elsewhere.get(name, {}).items()]})
        year, month = (year, month + 1) if month < 12 else (year + 1, 1)
    return rows


def is_morning(note):
    return note.moment in ("next_morning", "rest_day")


def four_weeks(runs, notes, masked, last, today):
    first = last - days(27)
    by_day = {}
    for note in notes:
        if is_morning(note) and first <= note.date <= last:
            by_day.setdefault(note.date, []).append(note)
    hidden = {date for date, of_day in by_day.items() if any(note.id in masked for note in of_day)}
    scores = [max(note.score for note in of_day) for date, of_day in by_day.items() if date not in hidden]
    answered = {note.run_id for note in notes if is_morning(note)}
    return {"days": len(scores), "median": middle(scores), "masked": len(hidden),
            "missing": sum(first <= run.date + days(1) <= min(last, today) and run.id not in answered
                           for run in runs)}


def latest_morning(notes, masked, today):
    some = [note for note in notes if is_morning(note) and note.date <= today]
    if not some:
        return None
    last = max(note.date for note in some)
    of_day = [note for note in some if note.date == last]
    worst = max(note.score for note in of_day)
    note = min((each for each in of_day if each.score == worst), key=lambda each: (each.moment == "rest_day", each.id))
    before = max((each.score for each in notes
                  if note.run_id and each.run_id == note.run_id and each.moment == "before"), default=None)
    return {"date": iso(last), "moment": note.moment, "score": worst,
            "masked": any(each.id in masked for each in of_day), "before": before,
            "change": None if before is None else worst - before}


def answered(runs, notes, today):
    has = {(note.run_id, note.moment) for note in notes}
    rows = {"runs": len(runs)}
    for moment in MOMENTS:
        rows[moment] = share((run.id, moment) in has for run in runs
                             if moment != "next_morning" or run.date < today or (run.id, moment) in has)
    rows["all"] = share(all((run.id, moment) in has for moment in MOMENTS) for run in runs if run.date < today)
    return rows


def without_pain(runs, notes, masked):
    hidden = {note.run_id for note in notes if note.moment == "during" and note.id in masked}
    asked = {note.run_id for note in notes if note.moment == "during"}
    hurt = {note.run_id for note in notes if note.score > 0}
    return {"runs_without_pain": share(run.id not in hurt for run in runs if run.id in asked - hidden),
            "runs_masked": sum(run.id in hidden for run in runs),
            "runs_missing": sum(run.id not in asked for run in runs)}


def state(log, knee, today, masked):
    first = today - days(181)
    runs = [run for run in log.runs if first <= run.date <= today]
    known = {run.id for run in runs}
    notes = [note for note in log.notes if is_of(note, knee) and first <= note.date <= today + days(1)
             and (note.run_id in known if note.run_id else note.date <= today)]

    def latest(count):
        return [run for run in runs if (today - run.date).days < count]
    before, recent = (four_weeks(runs, notes, masked, last, today) for last in (today - days(28), today))
    enough = before["days"] >= 3 and recent["days"] >= 3
    free = pain_free_distance(onset(latest(56), notes, masked))
    return {
        "morning": latest_morning(notes, masked, today), "four_weeks_before": before, "four_weeks": recent,
        "change": recent["median"] - before["median"] if enough else None,
        "pain_free_m": free and free["distance_m"], "pain_free_at_least": free and free["at_least"],
        "pain_free_of_runs": free and free["runs"],
        **without_pain(latest(28), notes, masked), "answered": answered(latest(84), notes, today)}


def recomputed(log, knee, today):
    masked = masked_notes(log)
    all_clocks = knee_clocks.clocks_of(log, knee, today, masked)
    return {
        "side": knee,
        "state": state(log, knee, today, masked),
        "places": places(log, knee, today),
        "zones": zones(log, knee, today, masked),
        **knee_clocks.all_of(log, knee, today, masked),
        **knee_changes.all_of(log, knee, today, all_clocks, masked),
    }


def only(said, found):
    """What is said, without what is not recomputed."""
    if isinstance(found, dict) and isinstance(said, dict):
        return {key: only(said[key], found[key]) for key in found if key in said}
    if isinstance(found, list) and isinstance(said, list) and found and isinstance(found[0], dict):
        return [only(each, found[0]) for each in said]
    return said


def read(file):
    return json.loads(file.read_text(encoding="utf-8"))


def differences_of(file, log, today, differences):
    said = read(file)
    found = recomputed(log, said["side"], today)
    strange = set(said) ^ (set(found) | NOT_RECOMPUTED)
    if strange:
        yield f"chapters that only one of the two has: {sorted(strange)}"
    yield from differences(only(said, found), found, "")
    masked = masked_notes(log)
    yield from knee_clocks.trouble_with_shares(
        said["settling"], knee_clocks.clocks_of(log, said["side"], today, masked))

