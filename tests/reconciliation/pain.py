# SPDX-License-Identifier: GPL-3.0-or-later
"""What a report says of pain and of the knee in daily life, from the exported log."""

from datetime import date as Date
from statistics import median

from training import days, iso, log_begins, runs_in

MOMENTS = ("before", "during", "after", "next_morning")
SIDES = ("left", "right", "both")
TASKS = ("stairs_up", "stairs_down", "squatting", "sitting", "kneeling", "walking", "jumping", "standing_up")


def notes_of(log, runs, first, last):
    known = {run.id for run in runs}
    return [note for note in log.notes
            if (note.run_id in known if note.run_id else first <= note.date <= last)]


def about(note, knee):
    return note.side in (knee, "both")


def day_number(date):
    return (date - Date(1970, 1, 1)).days


def felt(note, run):
    """From when until when a score was felt, in seconds; the whole day where nobody knows better."""
    start = day_number(note.date) * 86400
    if note.moment == "next_morning":
        return start, start + 11 * 3600
    if run is None or run.start is None:
        return start, start + 86399
    began = day_number(run.date) * 86400 + run.start
    ended = began + next(time for time in (run.elapsed, run.duration, 3600) if time is not None)
    return {"before": (began, began), "during": (began, ended)}.get(note.moment, (ended, ended + 3600))


def masked_notes(log):
    """Scores after a painkiller before the run, or up to eight hours after something that may hide pain."""
    runs = {run.id: run for run in log.runs}
    spans = {}
    for care in log.care:
        if care.care in ("painkiller", "gel", "brace", "tape"):
            start = day_number(care.date) * 86400
            if care.time:
                hours, minutes, *rest = (int(part) for part in care.time.split(":"))
                start += 3600 * hours + 60 * minutes + (rest[0] if rest else 0)
            spans.setdefault(day_number(care.date), []).append((start, start + (8 * 3600 if care.time else 86400)))
    masked = set()
    for note in log.notes:
        run = runs.get(note.run_id)
        earliest, latest = felt(note, run)
        near = [span for date in range(earliest // 86400 - 1, latest // 86400 + 1) for span in spans.get(date, [])]
        took_one = run is not None and run.painkiller and note.moment != "next_morning"
        if took_one or any(start <= latest and earliest < end for start, end in near):
            masked.add(note.id)
    return masked


def scores(notes):
    if not notes:
        return None
    worst = max(notes, key=lambda note: (note.score, note.date))
    return {"count": len(notes), "median": median(note.score for note in notes), "worst": worst.score,
            "worst_on": iso(worst.date)}


def by_place(notes):
    places = {}
    for note in notes:
        places.setdefault((note.side, note.region), []).append(note)
    return places


def pain(notes):
    rows = []
    for (side, region), of_place in by_place(notes).items():
        row = {"side": side, "region": region}
        for moment in MOMENTS + ("rest_day",):
            row[moment] = scores([note for note in of_place if note.moment == moment])
        rows.append(row)
    return rows


def places(notes):
    rows = []
    for (side, region), of_place in by_place(notes).items():
        painful = [note for note in of_place if note.score > 0]
        worst = max(of_place, key=lambda note: (note.score, note.date))
        rows.append({"side": side, "region": region, "scores": len(of_place), "painful": len(painful),
                     "days": len({note.date for note in painful}), "worst": worst.score,
                     "worst_on": iso(worst.date)})
    return rows


def answers(runs, notes, today):
    rows = {}
    for moment in MOMENTS:
        answered = {note.run_id for note in notes if note.run_id and note.moment == moment}
        possible = [run for run in runs
                    if run.id in answered or moment != "next_morning" or run.date < today]
        rows[moment] = {"runs": len(possible), "answered": sum(run.id in answered for run in possible)}
    return rows


def pain_free(runs, notes, masked):
    hidden = {note.run_id for note in notes if note.moment == "during" and note.id in masked}
    asked = {note.run_id for note in notes if note.moment == "during"}
    hurt = {note.run_id for note in notes if note.score > 0}
    counted = [run for run in runs if run.id in asked and run.id not in hidden]
    return {"asked": len(counted), "pain_free": sum(run.id not in hurt for run in counted)}


def count_each(values):
    return {value: values.count(value) for value in set(values)}


def character(notes):
    rows = []
    for side in SIDES:
        painful = [note for note in notes if note.side == side and note.score > 0]
        if not painful:
            continue
        settled = [note.number("settled_min") for note in painful if note.settled_min != ""]
        limps = [note.limp for note in painful if note.limp != ""]
        courses = [note.course for note in painful if note.course]
        rows.append({
            "side": side, "painful": len(painful),
            "triggers_asked": sum(note.triggers is not None for note in painful),
            "triggers": count_each([each for note in painful for each in note.triggers or []]),
            "quality_asked": sum(note.quality is not None for note in painful),
            "qualities": count_each([each for note in painful for each in note.quality or []]),
            "course_asked": len(courses), "courses": count_each(courses),
            "settled_asked": len(settled), "median_settled_min": median(settled) if settled else None,
            "limp_asked": len(limps), "limped": sum(limp == "1" for limp in limps)})
    return rows


def daily_life(checks):
    rows = []
    for side in SIDES:
        of_side = [check for check in checks if check.side == side]
        if not of_side:
            continue
        tasks = {}
        for task in TASKS:
            answers = [getattr(check, task) for check in of_side if getattr(check, task)]
            if answers:
                tasks[task] = {word: answers.count(word) for word in ("none", "some", "much")}
        swelling = [check.swelling for check in of_side if check.swelling]
        stiff = [check.number("morning_stiffness_min") for check in of_side if check.morning_stiffness_min != ""]
        signs = [check.signs for check in of_side if check.signs is not None]
        gave_way = [check.number("gave_way_times") for check in of_side if check.gave_way_times != ""]
        rows.append({
            "side": side, "checks": len(of_side), "tasks": tasks,
            "swelling_asked": len(swelling), "swelling_slight": swelling.count("slight"),
            "swelling_clear": swelling.count("clear"),
            "stiffness_asked": len(stiff), "longest_stiffness_min": max(stiff, default=None),
            "stiff_over_30_min": sum(minutes > 30 for minutes in stiff),
            "signs_asked": len(signs), "signs": count_each([sign for each in signs for sign in each]),
            "gave_way": sum(gave_way), "gave_way_asked": len(gave_way)})
    return rows


def gaps(log, runs, notes, masked, first, last):
    dated = [log.runs, log.notes, log.checks, log.days, log.care, log.visits, log.complaints, log.endings]
    noted = {record.date for records in dated for record in records} | log.days_of_values
    begun = min((date for date in noted if date <= last), default=None)
    from_day = max(first, begun - days(begun.weekday())) if begun else last + days(1)
    answered = {note.run_id for note in notes}
    return {
        "days": max(0, (last - from_day).days + 1),
        "days_with_something": sum(from_day <= date <= last for date in noted),
        "runs_without_surface": sum(run.surface is None for run in runs),
        "runs_without_shoe": sum(run.shoe == "" for run in runs),
        "runs_without_answer": sum(run.id not in answered for run in runs),
        "scores": len(notes),
        "scores_without_place": sum(note.region is None for note in notes),
        "scores_masked": sum(note.id in masked for note in notes),
    }


def run_table(runs, notes, masked):
    rows = []
    by_run = {}
    for note in notes:
        by_run.setdefault(note.run_id, []).append(note)
    for run in runs:
        pains = {}
        for note in by_run.get(run.id, []):
            row = pains.setdefault((note.side, note.region), {
                "side": note.side, "region": note.region, "onset_m": None, "masked": set(),
                **dict.fromkeys(MOMENTS)})
            row[note.moment] = max(note.score, row[note.moment] if row[note.moment] is not None else 0)
            if note.id in masked:
                row["masked"].add(note.moment)
            if note.onset_m is not None:
                row["onset_m"] = min(note.onset_m, row["onset_m"] if row["onset_m"] is not None else note.onset_m)
        for row in pains.values():
            row["masked"] = [moment for moment in MOMENTS if moment in row["masked"]]
        rows.append({"id": run.id, "date": iso(run.date), "kind": run.kind, "distance_m": run.distance,
                     "duration_s": run.duration, "surface": run.surface_text, "shoe": run.shoe,
                     "painkiller": run.painkiller, "ended": run.ended, "pains": list(pains.values())})
    return rows


def worst_during(runs, notes, moment="during"):
    known = {run.id for run in runs}
    worst = {}
    for note in notes:
        if note.moment == moment and note.run_id in known:
            worst[note.run_id] = max(worst.get(note.run_id, 0), note.score)
    return list(worst.values())


def four_weeks(log, last):
    """During the run; where one of the two has under three answers after it, else the next morning."""
    def stretch(end, moment):
        first = end - days(27)
        runs = runs_in(log, first, end)
        worst = worst_during(runs, log.notes, moment)
        begins = log_begins(log)
        return {"from": iso(first), "to": iso(end), "runs": len(runs),
                "distance_m": sum(run.distance or 0 for run in runs),
                "whole_in_log": begins is not None and begins <= first, "answers": len(worst),
                "median": median(worst) if worst else None}

    def compared(moment):
        before, recent = stretch(last - days(28), moment), stretch(last, moment)
        enough = before["answers"] >= 3 and recent["answers"] >= 3
        return {"moment": moment, "before": before, "recent": recent,
                "change": recent["median"] - before["median"] if enough else None}
    each = [compared(moment) for moment in ("during", "after", "next_morning")]
    return next((one for one in each if one["change"] is not None),
                max(each, key=lambda one: one["recent"]["answers"]))


def all_of(log, first, last, today):
    runs = runs_in(log, first, last)
    notes = notes_of(log, runs, first, last)
    masked = masked_notes(log)
    return {
        "pain": pain(notes),
        "answers": answers(runs, notes, today),
        "rest_day_scores": sum(note.run_id is None for note in notes),
        "pain_free_runs": pain_free(runs, notes, masked),
        "places": places(notes),
        "character": character(notes),
        "daily_life": daily_life([check for check in log.checks if first <= check.date <= last]),
        "gaps": gaps(log, runs, notes, masked, first, last),
        "four_weeks": four_weeks(log, last),
        "run_table": run_table(runs, notes, masked),
    }
