# SPDX-License-Identifier: GPL-3.0-or-later
"""What the knee does over a day and what it can do, from the exported log."""

from statistics import median

from pain import MOMENTS, SIDES, TASKS, masked_notes, notes_of, scores
from training import days, iso, runs_in

IN_A_DAY = ("next_morning", "rest_day", "before", "during", "after")
OF_A_DAY = {"sitting": "sitting_min", "driving": "driving_min", "standing": "standing_min", "stairs": "stairs_flights",
            "sleep": "sleep_min"}


def by_side(records):
    for side in SIDES:
        of_side = [record for record in records if record.side == side]
        if of_side:
            yield side, of_side


def pain_now(notes, masked):
    rows = []
    for side, of_side in by_side(notes):
        last = max(of_side, key=lambda note: (note.date, IN_A_DAY.index(note.moment), note.score))
        late = [note for note in of_side if (last.date - note.date).days <= 1]
        rows.append({"side": side, "day": iso(last.date), "moment": last.moment, "latest": last.score,
                     "best": min(note.score for note in late), "worst": max(note.score for note in late),
                     "answers": len(late), "masked": any(note.id in masked for note in late)})
    return rows


def worst_place(notes):
    worst = {}
    for note in notes:
        key = (note.run_id, note.date)
        if key not in worst or note.score > worst[key].score:
            worst[key] = note
    return list(worst.values())


def pain_over_day(notes, checks):
    rows = []
    for side in SIDES:
        of_side = [note for note in notes if note.side == side]
        looked = [check for check in checks if check.side == side]
        if not of_side and not looked:
            continue
        row = {"side": side}
        for moment in MOMENTS + ("rest_day",):
            row[moment] = scores(worst_place([note for note in of_side if note.moment == moment]))
        row["nights_asked"] = len({note.date for note in of_side if note.triggers is not None}
                                  | {check.date for check in looked if check.signs is not None})
        row["nights"] = len({note.date for note in of_side if note.score > 0 and "night" in (note.triggers or [])}
                            | {check.date for check in looked if "night_pain" in (check.signs or [])})
        rows.append(row)
    return rows


def beside(dates, first, last, visit):
    """The last day up to a visit, the first and the last after it; or the first and the last of the period."""
    known = sorted({date for date in dates if date <= last})
    later = [date for date in known if (date > visit if visit else date >= first)]
    earlier = [date for date in known if date not in later]
    chosen = {later[0], later[-1]} if later else set()
    if earlier and (visit or len(later) < 2):
        chosen.add(earlier[-1])
    return sorted(chosen)


def function(log, first, last, visit):
    rows = []
    for side, checks in by_side(log.checks):
        asked = [check for check in checks if any(getattr(check, task) for task in TASKS)]
        chosen = beside([check.date for check in asked], first, last, visit)
        tasks = {}
        for task in TASKS:
            said = [[getattr(check, task) for check in checks if check.date == date and getattr(check, task)]
                    for date in chosen]
            if any(said):
                tasks[task] = [answers[-1] if answers else None for answers in said]
        if tasks:
            rows.append({"side": side, "days": [iso(date) for date in chosen], "tasks": tasks})
    return rows


def activities(log, first, last, visit):
    rows = []
    for measure in log.measures:
        if measure.unit or (measure.number("lowest_thousandths"), measure.number("highest_thousandths")) != (0, 10000):
            continue
        values = {value.date: value.number("value_thousandths") / 1000 for value in log.values
                  if value.measure_id == measure.id}
        chosen = beside(values, first, last, visit)
        if chosen:
            rows.append({"name": measure.name,
                         "values": [{"date": iso(date), "value": values[date]} for date in chosen]})
    return rows


def questionnaires(log, first, last, visit):
    rows = []
    kinds = {(fact.name, fact.side) for fact in log.facts if fact.fact == "questionnaire"}
    for name, side in kinds:
        totals = {fact.date: fact.value for fact in log.facts
                  if fact.fact == "questionnaire" and (fact.name, fact.side) == (name, side)}
        chosen = beside(totals, first, last, visit)
        if chosen:
            rows.append({"name": name, "side": side or None,
                         "totals": [{"date": iso(date), "total": totals[date]} for date in chosen]})
    return rows


def usual_day(notes):
    rows = []
    for what, column in OF_A_DAY.items():
        amounts = [note.number(column) for note in notes if getattr(note, column) != ""]
        if amounts:
            rows.append({"what": what, "days": len(amounts), "median": median(amounts)})
    return rows


def all_of(log, first, last):
    notes = notes_of(log, runs_in(log, first, last), first, last)
    checks = [check for check in log.checks if first <= check.date <= last]
    visit = max((each.date for each in log.visits if each.date < last), default=None)
    return {
        "pain_now": pain_now(notes, masked_notes(log)),
        "pain_over_day": pain_over_day(notes, checks),
        "function": function(log, first, last, visit),
        "activities": activities(log, first, last, visit),
        "questionnaires": questionnaires(log, first, last, visit),
        "usual_day": usual_day([note for note in log.days if first <= note.date <= last]),
    }
