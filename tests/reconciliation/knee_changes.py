# SPDX-License-Identifier: GPL-3.0-or-later
"""What `patella-cli knee --json` says of shoes, remedies, turning points and flares, from the exported log."""

from math import sqrt
from statistics import median

from knee import flares
from knee_clocks import by_time, is_of, middle, rise, share
from training import days, iso

MASKS = ("painkiller", "gel", "brace", "tape")
STRETCH = 50_000


def mean(values):
    return sum(values) / len(values)


def score_of(clocks):
    scores = [clocks.score[moment] for moment in ("during", "after", "next_morning")
              if clocks.score[moment] is not None]
    return max(scores) if scores and not clocks.masked else None


def behind_each_run(log):
    """What the pair of a run had run before it; nothing where the run has no distance."""
    so_far = {shoe.name: shoe.number("run_before_m") or 0 for shoe in log.shoes}
    behind = {}
    for run in by_time(log.runs):
        if run.shoe:
            behind[run.id] = so_far[run.shoe] if run.distance is not None else None
            so_far[run.shoe] += run.distance or 0
    return behind


def stretches(worn):
    by_number = {}
    for clocks, behind in worn:
        if behind is not None:
            by_number.setdefault(behind // STRETCH, []).append(clocks)
    rows = []
    for number, runs in sorted(by_number.items()):
        scores = [score_of(clocks) for clocks in runs if score_of(clocks) is not None]
        rises = [rise(clocks, "next_morning") for clocks in runs]
        rows.append({"from_m": number * STRETCH, "runs": len(runs), "scored": len(scores),
                     "median": median(scores) if len(scores) >= 3 else None,
                     "worse_mornings": share(each > 0 for each in rises if each is not None)})
    return rows


def shoes(log, all_clocks):
    behind, rows = behind_each_run(log), []
    scored = [clocks for clocks in all_clocks if score_of(clocks) is not None]
    for shoe in log.shoes:
        worn = [(clocks, behind[clocks.run.id]) for clocks in all_clocks if clocks.run.shoe == shoe.name]
        if not worn:
            continue
        others = [clocks.run.date for clocks in scored if clocks.run.shoe != shoe.name]
        beside = [sum(abs((date - clocks.run.date).days) <= 7 for date in others)
                  for clocks, so_far in worn if score_of(clocks) is not None and so_far is not None]
        rows.append({"shoe": shoe.id, "stretches": stretches(worn),
                     "masked": sum(bool(clocks.masked) for clocks, _ in worn),
                     "without_distance": sum(so_far is None for _, so_far in worn),
                     "compared_runs": sum(count >= 2 for count in beside)})
    return rows


def worst_of_days(notes, masked):
    worst, hidden = {}, set()
    for note in notes:
        worst[note.date] = max(note.score, worst.get(note.date, 0))
        if note.id in masked:
            hidden.add(note.date)
    return {date: score for date, score in worst.items() if date not in hidden}


def is_morning(note):
    return note.moment in ("next_morning", "rest_day")


def ledger_days(log, notes, masked):
    """Days with a score, the morning after and one before: what they were like, and how the morning after was."""
    mornings = worst_of_days([note for note in notes if is_morning(note)], masked)
    ran = {run.date for run in log.runs}
    waiting, recent, rows = sorted(mornings), None, []
    for date, worst in sorted(worst_of_days(notes, masked).items()):
        while waiting and waiting[0] < date:
            score = mornings[waiting.pop(0)]
            recent = score if recent is None else 0.7 * recent + 0.3 * score
        following = mornings.get(date + days(1))
        if following is not None and recent is not None:
            rows.append((date, worst, mornings.get(date, recent), recent, date in ran, following))
    return rows


def dot(one, other):
    return sum(a * b for a, b in zip(one, other))


def without(directions, column):
    """What is left of a column beside unit columns; twice, as once is not exact."""
    for direction in directions * 2:
        part = dot(direction, column)
        column = [each - part * along for each, along in zip(column, direction)]
    return column


def directions_of(columns):
    directions = []
    for column in columns:
        rest = without(directions, column)
        spread = dot(column, column) - len(column) * mean(column) ** 2
        if not directions or dot(rest, rest) > 1e-6 * max(spread, 1e-9):
            length = sqrt(dot(rest, rest))
            directions.append([each / length for each in rest])
    return directions


def remedies(log, knee, today, notes, masked):
    used = {}
    for care in log.care:
        if care.date <= today and (not care.side or is_of(care, knee)):
            used.setdefault((care.care, care.name), set()).add(care.date)
    rows = ledger_days(log, notes, masked)
    directions, following = [], [float(row[5]) for row in rows]
    if len(rows) >= 28:
        directions = directions_of([[1.0] * len(rows), [float(row[1]) for row in rows],
                                    [float(row[1] ** 2) for row in rows], [float(row[2]) for row in rows],
                                    [float(row[3]) for row in rows], [float(row[4]) for row in rows]])
    ledger = []
    for (kind, name), dates in used.items():
        treated = [row for row in rows if row[0] in dates]
        difference = None
        if len(treated) >= 8 and len(rows) - len(treated) >= 20:
            rest = without(directions, [float(row[0] in dates) for row in rows])
            if dot(rest, rest) > 1e-6:
                difference = dot(rest, following) / dot(rest, rest)
        next_mean = mean([row[5] for row in treated]) if treated else None
        ledger.append({
            "care": kind, "name": name or None, "masks": kind in MASKS, "days": len(dates),
            "counted": len(treated), "without": len(rows) - len(treated),
            "mean_worst": mean([row[1] for row in treated]) if treated else None, "mean_next_morning": next_mean,
            "mean_expected": None if difference is None else next_mean - difference, "difference": difference})
    return ledger


def turning_points(log, today):
    points = [("visit", visit.date, visit.id) for visit in log.visits]
    points += [("complaint_began", complaint.date, complaint.id) for complaint in log.complaints]
    seen = {"shoe": set(), "insole": set()}
    ids = {shoe.name: shoe.id for shoe in log.shoes}
    for run in by_time(run for run in log.runs if run.date <= today):
        for kind, value, record in (("shoe", run.shoe, ids.get(run.shoe)), ("insole", run.insole, run.id)):
            is_new = (value or kind == "insole") and value not in seen[kind]
            if is_new and seen[kind] and value:
                points.append(("new_" + kind, run.date, record))
            if is_new:
                seen[kind].add(value)
    cares = {}
    for care in sorted(log.care, key=lambda care: (care.date, care.time, care.id)):
        cares.setdefault((care.care, care.name), ("care_begun", care.date, care.id))
    return [point for point in points + list(cares.values()) if point[1] <= today]


def around(mornings, first, last):
    scores = [mornings[day] for day in (first + days(place) for place in range((last - first).days + 1))
              if day in mornings]
    return len(scores), mean(scores) if scores else 0, middle(scores)


def turns(log, today, notes, masked):
    mornings = worst_of_days([note for note in notes if is_morning(note)], masked)
    first = min((note.date for note in notes if is_morning(note)), default=None)
    rows = []
    for kind, date, record in turning_points(log, today):
        (before, mean_before, median_before) = (after, mean_after, median_after) = (0, 0, None)
        level = 0
        if first is not None and date >= first:
            before, mean_before, median_before = around(mornings, date - days(27), date)
            after, mean_after, median_after = around(mornings, date + days(1), min(date + days(28), today))
            level = around(mornings, date - days(13), date)[0]
        is_over = date + days(28) <= today
        compared = is_over and level >= 4 and before >= 8 and after >= 8
        rows.append({"kind": kind, "date": iso(date), "record": record, "answers_before": before,
                     "answers_after": after, "median_before": median_before, "median_after": median_after,
                     "change": mean_after - mean_before if compared else None})
    return rows


def flares_of(log, knee, today):
    rows = []
    for side in ("left", "right"):
        if knee not in (side, "both"):
            continue
        worst, found = flares(log, side, today)
        for dates in found:
            peak = max(worst[date] for date in dates)
            rows.append({"side": side, "began": iso(dates[0]), "last_sore": iso(dates[-1]),
                         "days": (dates[-1] - dates[0]).days + 1, "sore_days": len(dates), "peak": peak,
                         "peak_on": iso(min(date for date in dates if worst[date] == peak)),
                         "over": (today - dates[-1]).days > 7})
    return rows


def all_of(log, knee, today, all_clocks, masked):
    notes = [note for note in log.notes if note.date <= today and is_of(note, knee)]
    return {
        "turning_points": turns(log, today, notes, masked),
        "flares": flares_of(log, knee, today),
        "shoes": shoes(log, all_clocks),
        "remedies": remedies(log, knee, today, notes, masked),
    }
