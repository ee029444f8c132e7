# SPDX-License-Identifier: GPL-3.0-or-later
"""The red flags of a log, from its export. The numbers are those the program states as its own."""

from bisect import bisect_right
from statistics import median

from knee import flares, run_scores
from pain import about
from training import days, iso, monday

ALARMS = {"hot_and_red": "hot_swollen_knee", "cannot_bear_weight": "cannot_bear_weight", "deformed": "deformed",
          "kneecap_out_of_place": "kneecap_out_of_place", "cannot_lift_straight_leg": "cannot_lift_straight_leg",
          "bone_tender": "bone_tender", "calf_swollen": "calf_swollen", "cold_or_numb_foot": "cold_or_numb_foot"}
SIGNS = {"cannot_straighten": "cannot_straighten", "cannot_bend": "cannot_bend", "locking": "locking",
         "catching": "locking", "night_pain": "night_pain", "pop": "pop"}
EMERGENCY = {"hot_swollen_knee", "cannot_bear_weight", "deformed", "kneecap_out_of_place", "cannot_lift_straight_leg",
             "cannot_straighten", "swelling_within_2_hours", "calf_swollen", "cold_or_numb_foot"}
WITHIN_DAYS = {"giving_way", "locking", "cannot_bend", "swelling_that_stays", "night_pain", "morning_stiffness",
               "bone_tender", "fever", "pop", "medical_history", "young_with_limp"}
KNEES = ("left", "right")


def of_check(check):
    alarms, signs = check.alarms or [], check.signs or []
    swollen = check.swelling in ("slight", "clear")
    flags = {ALARMS[alarm] for alarm in alarms if alarm in ALARMS} | {SIGNS[sign] for sign in signs if sign in SIGNS}
    if "fever" in alarms:
        flags.add("hot_swollen_knee" if swollen or "hot_and_red" in alarms else "fever")
    if check.swelling == "clear" and check.swelling_came == "within_2_hours":
        flags.add("swelling_within_2_hours")
    if (check.number("morning_stiffness_min") or 0) > 30:
        flags.add("morning_stiffness")
    return flags


def repeated(checks, count, limit):
    for place, check in enumerate(checks):
        total = 0
        for other in reversed(checks[:place + 1]):
            if (check.date - other.date).days >= 14:
                break
            total += count(other)
        if count(check) and total >= limit:
            yield check


def swelling_that_stays(checks):
    began = last = None
    for check in checks:
        if not check.swelling:
            continue
        if check.swelling == "none":
            began = None
            continue
        if began is None or (check.date - last).days > 7:
            began = check.date
        last = check.date
        if (check.date - began).days >= 3:
            yield check


def of_checks(log):
    for check in log.checks:
        for flag in of_check(check):
            yield flag, "knee_checks", check.side, None, check.date
    for side in KNEES + ("both",):
        checks = sorted((check for check in log.checks if check.side == side), key=lambda check: check.date)
        found = {"giving_way": repeated(checks, lambda check: check.number("gave_way_times") or 0, 2),
                 "hard_to_walk": repeated(checks, lambda check: int(check.walking == "much"), 2),
                 "swelling_that_stays": swelling_that_stays(checks)}
        for flag, seen in found.items():
            for check in seen:
                yield flag, "knee_checks", side, None, check.date


def of_notes(log):
    years = [int(fact.value) for fact in log.facts
             if fact.fact == "birth_year" and fact.value.isascii() and fact.value.isdigit() and len(fact.value) < 9]
    history = [fact for fact in log.facts if fact.fact == "medical_history"]
    for note in log.notes:
        if years and 0 <= note.date.year - years[-1] <= 16 and note.limp == "1":
            yield "young_with_limp", "pain_notes", note.side, None, note.date
        if note.score == 0:
            continue
        if "night" in (note.triggers or []):
            yield "night_pain", "pain_notes", note.side, None, note.date
        if "resting" in (note.triggers or []):
            yield "pain_at_rest", "pain_notes", note.side, None, note.date
        if history and note.date >= history[0].date:
            yield "medical_history", "profile", note.side, None, note.date
    for complaint in log.complaints:
        if "pop" in (complaint.mechanism or []):
            yield "pop", "complaints", complaint.side, None, complaint.date


def many(dates, count, within):
    for place in range(count - 1, len(dates)):
        if (dates[place] - dates[place - count + 1]).days < within:
            yield dates[place]


def in_or_after(worst):
    scores = [worst[moment] for moment in ("during", "after") if worst[moment] is not None]
    return max(scores) if scores else None


def of_runs(log, today):
    for knee in KNEES:
        strong = [run.date for run, worst, _ in run_scores(log, knee, today) if (in_or_after(worst) or 0) > 5]
        for date in many(strong, 3, 14):
            yield "pain_over_5", "pain_notes", knee, None, date
        for date in many([dates[0] for dates in flares(log, knee, today)[1]], 3, 182):
            yield "comes_back", "pain_notes", knee, None, date
    for date in many([run.date for run in log.runs if run.painkiller], 3, 28):
        yield "painkillers_to_run", "runs", None, None, date
    hurt = {(note.side, note.region, monday(note.date)) for note in log.notes if note.region and note.score >= 3}
    for note in log.notes:
        weeks = [(note.side, note.region, monday(note.date) - days(7 * back)) for back in range(3)]
        if note.region and note.score >= 3 and all(week in hurt for week in weeks):
            yield "same_place_for_weeks", "pain_notes", note.side, note.region, note.date


class Series:
    """Values by day; the same day may have several."""

    def __init__(self, dated):
        dated = sorted(dated)
        self.dates = [date for date, _ in dated]
        self.values = [value for _, value in dated]

    def window(self, last, count):
        return self.values[bisect_right(self.dates, last - days(count)):bisect_right(self.dates, last)]


def no_better(worst, runs, sunday):
    earlier = sunday - days(21)
    usual, now = sum(runs.window(earlier, 28)) / 28, sum(runs.window(sunday, 21)) / 21
    then_scores, now_scores = worst.window(earlier, 28), worst.window(sunday, 21)
    if usual == 0 or now > 0.8 * usual or len(then_scores) < 3 or len(now_scores) < 3:
        return False
    return median(now_scores) >= 2 and median(then_scores) - median(now_scores) < 1


def more_often(scores, sunday):
    blocks = [scores.window(sunday - days(28 * back), 28) for back in (2, 1, 0)]
    if min(map(len, blocks)) < 4:
        return False
    first, second, third = (sum(score >= 3 for score in block) / len(block) for block in blocks)
    return first < second < third and third - first >= 0.25


def of_weeks(log, today):
    if not log.runs:
        return
    runs = Series((run.date, run.distance or 0) for run in log.runs)
    first = monday(runs.dates[0]) + days(6)
    sundays = [first + days(7 * week) for week in range((today - first).days // 7 + 1)]
    for knee in KNEES:
        by_day = {}
        for note in log.notes:
            if about(note, knee):
                by_day[note.date] = max(note.score, by_day.get(note.date, 0))
        scores = run_scores(log, knee, today)
        after = Series((run.date, worst["after"]) for run, worst, _ in scores if worst["after"] is not None)
        either = Series((run.date, in_or_after(worst)) for run, worst, _ in scores if in_or_after(worst) is not None)
        worst_of_day = Series(by_day.items())
        for sunday in sundays:
            if no_better(worst_of_day, runs, sunday):
                yield "no_better_with_less_load", "pain_notes", knee, None, sunday
            block = after.window(sunday, 28)
            if len(block) >= 6 and 2 * sum(score >= 3 for score in block) > len(block):
                yield "hurts_after_most_runs", "pain_notes", knee, None, sunday
            if more_often(either, sunday):
                yield "hurts_more_often", "pain_notes", knee, None, sunday
    for complaint in log.complaints:
        usual = sum(runs.window(complaint.date - days(1), 28)) / 28
        for sunday in sundays:
            is_open = (sunday - complaint.date).days >= 42 and not (complaint.ended and complaint.ended <= sunday)
            if is_open and usual > 0 and sum(runs.window(sunday, 14)) / 14 < 0.5 * usual:
                yield "not_running_as_before", "complaints", complaint.side, None, sunday


def lapse(last_seen, visits):
    forgotten = last_seen + days(42)
    looked = [date for date in visits if last_seen <= date <= forgotten]
    return (min(looked), "visit") if looked else (forgotten, "not_seen_again")


def raised(log, today):
    seen = {}
    for sightings in (of_checks(log), of_notes(log), of_runs(log, today), of_weeks(log, today)):
        for flag, source, side, region, date in sightings:
            if date <= today:
                seen.setdefault((flag, side, region), []).append((date, source))
    visits = [visit.date for visit in log.visits if visit.date <= today and visit.kind != "gait_analysis"]
    for (flag, side, region), sightings in seen.items():
        groups = []
        for date, source in sorted(sightings, key=lambda each: each[0]):
            if not groups or date > lapse(groups[-1][-1][0], visits)[0]:
                groups.append([])
            groups[-1].append((date, source))
        for group in groups:
            yield flag, side, region, group, lapse(group[-1][0], visits)


def all_of(log, first, last):
    """All flags up to the last day; and those of them that stand on it or lapsed within the period."""
    flags = []
    for flag, side, region, group, (lapsed_on, reason) in raised(log, last):
        has_lapsed = lapsed_on <= last
        flags.append({
            "flag": flag, "source": group[0][1], "side": side, "region": region,
            "urgency": "emergency" if flag in EMERGENCY else "within_days" if flag in WITHIN_DAYS else "within_weeks",
            "since": iso(group[0][0]), "since_day": group[0][0], "last_seen": iso(group[-1][0]),
            "days": len({date for date, _ in group}),
            "lapsed_on": iso(lapsed_on) if has_lapsed else None, "lapsed_by": reason if has_lapsed else None,
            "shown": not has_lapsed or first <= lapsed_on <= last})
    return flags
