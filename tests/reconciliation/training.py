# SPDX-License-Identifier: GPL-3.0-or-later
"""What a report says of training, from the exported log: totals, weeks and their line, surfaces, shoes, spikes."""

from datetime import timedelta
from statistics import median


def monday(date):
    return date - timedelta(days=date.weekday())


def days(count):
    return timedelta(days=count)


def iso(date):
    return date.isoformat() if date else None


def total(values):
    return sum(value for value in values if value is not None)


def longest(runs):
    return max((run.distance for run in runs if run.distance is not None), default=None)


def log_begins(log):
    return min([run.date for run in log.runs] + [note.date for note in log.notes], default=None)


def runs_in(log, first, last):
    return [run for run in log.runs if first <= run.date <= last]


def totals(log, first, last):
    runs = runs_in(log, first, last)
    begins = log_begins(log)
    covered = (last - max(begins, first)).days + 1 if begins else 0
    return {
        "runs": len(runs),
        "runs_without_distance": sum(run.distance is None for run in runs),
        "runs_without_duration": sum(run.duration is None for run in runs),
        "distance_m": total(run.distance for run in runs),
        "duration_s": total(run.duration for run in runs),
        "longest_run_m": longest(runs),
        "runs_per_week": len(runs) * 7 / covered if covered >= 7 else None,
        "runs_after_painkiller": sum(run.painkiller for run in runs),
    }


def state(week, number, after_break, reference, allowance):
    if week["runs"] == 0 and not week["now"]:
        return "no_run"
    if after_break:
        return "returning"
    if number < 4:
        return "baseline"
    if week["load"] > reference + max(reference * 30 // 100, allowance):
        return "above_30"
    if week["load"] > week["line"]:
        return "above_10"
    if week["now"]:
        return "in_progress"
    is_low = week["load"] * 5 < reference * 4 and week["runs_without"] == 0
    return "deload" if is_low else "ok"


# What a line is at least above its reference, and under which a reference makes none: 3 and 5 km, 20 and 33:20 min.
LITTLE = {"distance": (3000, 5000), "minutes": (1200, 2000)}


def value_of(run, unit):
    return run.distance if unit == "distance" else run.duration


def unit_of(runs):
    """Minutes where most runs have no distance and more have a time."""
    distances = sum(run.distance is not None for run in runs)
    times = sum(run.duration is not None for run in runs)
    return "minutes" if 2 * distances < len(runs) and times > distances else "distance"


def week_sums(log, today, unit):
    runs = [run for run in log.runs if run.date <= today]
    if not runs:
        return []
    first = min(run.date for run in runs)
    weeks = []
    by_week = {}
    for run in runs:
        by_week.setdefault(monday(run.date), []).append(run)
    start = monday(first)
    while start <= today:
        of_week = by_week.get(start, [])
        weeks.append({
            "monday": iso(start), "distance_m": total(run.distance for run in of_week),
            "duration_s": total(run.duration for run in of_week), "runs": len(of_week),
            "load": total(value_of(run, unit) for run in of_week),
            "runs_without": sum(value_of(run, unit) is None for run in of_week),
            "now": start + days(7) > today, "partial": start == monday(first) and first != start})
        start += days(7)
    return weeks


def counts(week):
    return week["load"] > 0 and 2 * week["runs_without"] <= week["runs"]


def left_by_a_break(completed):
    """In the four weeks after a break of two, three or four weeks 90, 75 or 50 % of what was usual before it: the
    highest of the four weeks before, a week above its line counted as the reference it had."""
    for since in range(4):
        before = completed[:max(len(completed) - since, 0)]
        off = 0
        while off < len(before) and before[-1 - off]["runs"] == 0:
            off += 1
        if off < 2:
            continue
        usual = []
        for week in before[:len(before) - off][-4:]:
            above = week["line"] is not None and week["load"] > week["line"]
            if week["load"] > 0:
                usual.append(week["reference"] if above else week["load"])
        share = {2: 90, 3: 75, 4: 50}.get(off)
        return max(usual) * share // 100 if usual and share else None
    return None


def judge(weeks, number, unit):
    """The highest of the four completed weeks before makes the line, from the fifth week of a log on or from two
    weeks on that count; a break of two weeks or next to nothing makes none."""
    week = weeks[number]
    completed = [each for each in weeks[:number] if not each["partial"]]
    before = completed[-4:]
    reference = max((each["load"] for each in before if counts(each)), default=None)
    allowance, next_to_nothing = LITTLE[unit]
    after_break = len(completed) >= 2 and completed[-1]["runs"] == 0 and completed[-2]["runs"] == 0
    left = None if after_break else left_by_a_break(completed)
    if left and left > (reference or 0):
        reference = left
    enough = number >= 4 or sum(map(counts, completed)) >= 2
    has_line = reference is not None and reference >= next_to_nothing and enough and not after_break
    week["reference"] = reference
    week["line"] = reference + max(reference * 10 // 100, allowance) if has_line else None
    unsure = any(each["runs_without"] for each in before)
    if after_break or number < 4 or has_line or (week["runs"] == 0 and not week["now"]):
        week["status"] = state(week, number, after_break, reference, allowance)
    else:
        week["status"] = "baseline" if unsure else "too_little"


def weeks(log, today, unit="distance"):
    judged = week_sums(log, today, unit)
    for number in range(len(judged)):
        judge(judged, number, unit)
    return judged


def as_said(week, unit):
    """With the names of the report: what is counted in metres or seconds says so."""
    end = "_m" if unit == "distance" else "_s"
    names = {"reference": "reference" + end, "line": "line" + end,
             "runs_without": "runs_without_" + ("distance" if unit == "distance" else "duration")}
    return {names.get(key, key): value for key, value in week.items() if key not in ("now", "partial", "load")}


def is_judged(week):
    return week["status"] in ("above_10", "above_30", "ok", "deload") or (
        week["status"] == "no_run" and week["line"] is not None)


def by_length(shares, name):
    return sorted(shares, key=lambda share: (share[name] in (None, ""), -share["distance_m"]))


def surfaces(runs):
    metres = {}
    for run in runs:
        if run.distance is None:
            continue
        if run.surface is None:
            metres[None] = metres.get(None, 0) + run.distance
            continue
        parts = [[surface, run.distance * percent // 100] for surface, percent in run.surface]
        parts[0][1] += run.distance - sum(part for _, part in parts)
        for surface, part in parts:
            metres[surface] = metres.get(surface, 0) + part
    return by_length([{"surface": surface, "distance_m": metre} for surface, metre in metres.items()], "surface")


def shoes(log, runs):
    before = {shoe.name: int(shoe.run_before_m or 0) for shoe in log.shoes}
    names = {run.shoe for run in runs if run.distance is not None}
    rows = [{"name": name,
             "distance_m": total(run.distance for run in runs if run.shoe == name),
             "of_its_life_m": total(run.distance for run in log.runs if run.shoe == name) + before.get(name, 0)}
            for name in names]
    return by_length(rows, "name")


def session_ratios(log, today):
    """Each run against the longest single run of the 30 days before its own."""
    measured = sorted((run for run in log.runs if run.distance and run.date <= today), key=lambda run: run.date)
    ratios = []
    for place, run in enumerate(measured):
        before = []
        for other in reversed(measured[:place]):
            if (run.date - other.date).days > 30:
                break
            if other.date < run.date:
                before.append(other.distance)
        if before:
            ratios.append((run, max(before)))
    return ratios


def spikes(log, first, last):
    return [{"date": iso(run.date), "distance_m": run.distance, "longest_before_m": longest_before,
             "ratio": run.distance / longest_before}
            for run, longest_before in session_ratios(log, last)
            if run.distance * 100 > longest_before * 110 and run.date >= first]


def history(log, last):
    first = monday(last) - days(77)
    judged = [week for week in weeks(log, last) if week["monday"] >= iso(first)]
    over = [week for week in judged if not week["now"]]
    runs = runs_in(log, first, last)
    sport = [note for note in log.days if first <= note.date <= last and (note.other_sport or note.other_sport_min)]
    return {
        "weeks": [as_said(week, "distance") for week in judged],
        "runs": len(runs),
        "distance_m": total(run.distance for run in runs),
        "longest_run_m": longest(runs),
        "median_week_m": int(median(week["distance_m"] for week in over)) if over else None,
        "weeks_without_run": sum(week["runs"] == 0 for week in over),
        "races": sum(run.kind == "race" for run in runs),
        "spikes": spikes(log, first, last),
        "strength_days": len({note.date for note in log.care
                              if note.care == "strength" and first <= note.date <= last}),
        "other_sport_days": len({note.date for note in sport}),
        "other_sport_min": total(note.number("other_sport_min") for note in sport),
    }


def all_of(log, first, last, today):
    runs = runs_in(log, first, last)
    unit = unit_of(runs)
    judged = [week for week in weeks(log, today, unit) if iso(monday(first)) <= week["monday"] <= iso(last)]
    return {
        "totals": totals(log, first, last),
        "weeks": [as_said(week, unit) for week in judged],
        "weeks_unit": unit,
        "weeks_judged": sum(map(is_judged, judged)),
        "weeks_above_line": sum(week["status"] in ("above_10", "above_30") for week in judged),
        "weeks_far_above_line": sum(week["status"] == "above_30" for week in judged),
        "surfaces": surfaces(runs),
        "shoes": shoes(log, runs),
        "history": history(log, last),
        "log_begins": iso(log_begins(log)),
    }
