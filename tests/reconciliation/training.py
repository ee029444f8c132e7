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


def state(week, number, after_break, reference):
    if after_break:
        return "returning"
    if number < 4:
        return "baseline"
    if week["distance_m"] > reference + max(reference * 30 // 100, 3000):
        return "above_30"
    if week["distance_m"] > week["line_m"]:
        return "above_10"
    if week["now"]:
        return "in_progress"
    is_low = week["distance_m"] * 5 < reference * 4 and week["runs_without_distance"] == 0
    return "deload" if is_low else "ok"


def week_sums(log, today):
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
            "runs_without_distance": sum(run.distance is None for run in of_week),
            "now": start + days(7) > today, "partial": start == monday(first) and first != start})
        start += days(7)
    return weeks


def counts(week):
    return week["distance_m"] > 0 and 2 * week["runs_without_distance"] <= week["runs"]


def judge(weeks, number):
    """The highest of the four completed weeks before makes the line, from the fifth week of a log on or from two
    weeks on that count; a break of two weeks or next to nothing makes none."""
    week = weeks[number]
    completed = [each for each in weeks[:number] if not each["partial"]]
    before = completed[-4:]
    reference = max((each["distance_m"] for each in before if counts(each)), default=None)
    after_break = len(completed) >= 2 and completed[-1]["runs"] == 0 and completed[-2]["runs"] == 0
    enough = number >= 4 or sum(map(counts, completed)) >= 2
    has_line = reference is not None and reference >= 5000 and enough and not after_break
    week["reference_m"] = reference
    week["line_m"] = reference + max(reference * 10 // 100, 3000) if has_line else None
    unsure = any(each["runs_without_distance"] for each in before)
    if after_break or number < 4 or has_line:
        week["status"] = state(week, number, after_break, reference)
    else:
        week["status"] = "baseline" if unsure else "returning"


def weeks(log, today):
    judged = week_sums(log, today)
    for number in range(len(judged)):
        judge(judged, number)
    return [{key: value for key, value in week.items() if key not in ("now", "partial")} | {"now": week["now"]}
            for week in judged]


def without_now(week):
    return {key: value for key, value in week.items() if key != "now"}


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
        "weeks": [without_now(week) for week in judged],
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
    judged = [week for week in weeks(log, today) if iso(monday(first)) <= week["monday"] <= iso(last)]
    runs = runs_in(log, first, last)
    return {
        "totals": totals(log, first, last),
        "weeks": [without_now(week) for week in judged],
        "weeks_above_line": sum(week["status"] in ("above_10", "above_30") for week in judged),
        "weeks_far_above_line": sum(week["status"] == "above_30" for week in judged),
        "surfaces": surfaces(runs),
        "shoes": shoes(log, runs),
        "history": history(log, last),
        "log_begins": iso(log_begins(log)),
    }
