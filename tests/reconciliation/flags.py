# SPDX-License-Identifier: GPL-3.0-or-later
"""The red flags of a log, from its export. The numbers are those the program states as its own."""

from bisect import bisect_right
from collections import namedtuple
from statistics import median

from knee import flares, run_scores
from pain import about
from training import days, iso, monday

ALARMS = {name: name for name in ("cannot_bear_weight", "deformed", "kneecap_out_of_place", "cannot_lift_straight_leg",
                                  "bone_tender", "calf_swollen", "cold_or_numb_foot", "breathless_or_chest_pain")}
ALARMS["hot_and_red"] = "hot_swollen_knee"
SIGNS = {"cannot_straighten", "cannot_bend", "locking", "catching", "night_pain", "pop"}
AT_ONCE = {"breathless_or_chest_pain"}
EMERGENCY = {"hot_swollen_knee", "cannot_bear_weight", "deformed", "kneecap_out_of_place", "cannot_lift_straight_leg",
             "cannot_straighten", "locking", "swelling_within_2_hours", "calf_swollen", "cold_or_numb_foot",
             "injury_may_need_x_ray"}
WITHIN_DAYS = {"giving_way", "catching", "cannot_bend", "swelling_that_stays", "night_pain", "morning_stiffness",
               "bone_tender", "fever", "pop", "injury", "hard_to_walk_and_swollen", "medical_history",
               "young_with_limp"}
KNEES = ("left", "right")

# A day on which a sign was seen; at and key only where one record with a time or a key of its own reports it.
Sighting = namedtuple("Sighting", "flag source side region date at key", defaults=(None, None, "", ""))
# A day on which answers show that a trend is over.
End = namedtuple("End", "flag side region date", defaults=(None,))


def overlap(one, other):
    return one == other or "both" in (one, other)


def urgency(flag):
    for flags, word in ((AT_ONCE, "emergency_number"), (EMERGENCY, "emergency"), (WITHIN_DAYS, "within_days")):
        if flag in flags:
            return word
    return "within_weeks"


def of_check(check):
    alarms, signs = check.alarms or [], check.signs or []
    swollen = check.swelling in ("slight", "clear")
    flags = {ALARMS[alarm] for alarm in alarms if alarm in ALARMS} | {sign for sign in signs if sign in SIGNS}
    if "fever" in alarms:
        flags.add("hot_swollen_knee" if swollen or "hot_and_red" in alarms else "fever")
    if check.swelling == "clear" and check.swelling_came == "within_2_hours":
        flags.add("swelling_within_2_hours")
    if (check.number("morning_stiffness_min") or 0) > 30:
        flags.add("morning_stiffness")
    return flags


def of_the_day(log, check):
    """Signs that two answers make together, of the same knee on the same day."""
    same = [each for each in log.checks if each.date == check.date and overlap(each.side, check.side)]
    hard = check.walking == "much"
    if hard and is_young(log, check.date):
        yield "young_with_limp"
    if hard and any(each.swelling in ("slight", "clear") for each in same):
        yield "hard_to_walk_and_swollen"
    sits = any(each.sitting in ("some", "much") for each in same) or any(
        note.date == check.date and overlap(note.side, check.side) and note.score > 0
        and "sitting" in (note.triggers or []) for note in log.notes)
    if check.crackling and sits:
        yield "crackling_and_sitting"


def birth_year(log):
    years = [int(fact.value) for fact in log.facts
             if fact.fact == "birth_year" and fact.value.isascii() and fact.value.isdigit() and len(fact.value) < 9]
    return years[-1] if years else None


def is_young(log, date):
    born = birth_year(log)
    return born is not None and 0 <= date.year - born <= 16


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


def by_check(flag, check):
    return Sighting(flag, "knee_checks", check.side, None, check.date, check.time, check.id)


def of_checks(log):
    for check in log.checks:
        for flag in sorted(of_check(check)) + list(of_the_day(log, check)):
            yield by_check(flag, check)
    for side in KNEES + ("both",):
        checks = sorted((check for check in log.checks if check.side == side), key=lambda check: check.date)
        found = {"giving_way": repeated(checks, lambda check: check.number("gave_way_times") or 0, 2),
                 "hard_to_walk": repeated(checks, lambda check: int(check.walking == "much"), 2),
                 "swelling_that_stays": swelling_that_stays(checks)}
        for flag, seen in found.items():
            for check in seen:
                yield by_check(flag, check)


def of_notes(log):
    history = [fact for fact in log.facts if fact.fact == "medical_history"]
    for note in log.notes:
        if is_young(log, note.date) and note.limp == "1":
            yield Sighting("young_with_limp", "pain_notes", note.side, None, note.date, "", note.id)
        if note.score == 0:
            continue
        if "night" in (note.triggers or []):
            yield Sighting("night_pain", "pain_notes", note.side, None, note.date, "", note.id)
        if "resting" in (note.triggers or []):
            yield Sighting("pain_at_rest", "pain_notes", note.side, None, note.date, "", note.id)
        if history and note.date >= history[0].date:
            yield Sighting("medical_history", "profile", note.side, None, note.date)
    for note in log.care:
        if note.care == "painkiller" and (note.number("pain_day_after") or 0) >= 3:
            yield Sighting("hurts_after_painkiller", "care", note.side or None, None, note.date)


def is_injury(complaint):
    how = complaint.mechanism or []
    hurt = {"twist", "fall", "blow"} & set(how) or ("jump" in how and complaint.onset == "sudden")
    return bool(hurt) and complaint.onset != "gradual"


def of_complaints(log):
    for complaint in log.complaints:
        seen = [(flag, complaint.date, complaint.id) for flag in ("pop",) if flag in (complaint.mechanism or [])]
        if is_injury(complaint):
            seen.append(("injury", complaint.date, complaint.id))
            if birth_year(log) is not None and complaint.date.year - birth_year(log) >= 55:
                seen.append(("injury_may_need_x_ray", complaint.date, complaint.id))
            for check in log.checks:
                broken = {"bone_tender", "cannot_bear_weight"} & set(check.alarms or []) or "cannot_bend" in (
                    check.signs or [])
                if broken and overlap(check.side, complaint.side) and 0 <= (check.date - complaint.date).days <= 7:
                    key = complaint.id if check.date == complaint.date else ""
                    seen.append(("injury_may_need_x_ray", check.date, key))
        for flag, date, key in seen:
            yield Sighting(flag, "complaints", complaint.side, None, date, "", key)


def many(dates, count, within):
    for place in range(count - 1, len(dates)):
        if (dates[place] - dates[place - count + 1]).days < within:
            yield dates[place]


def in_or_after(worst):
    scores = [worst[moment] for moment in ("during", "after") if worst[moment] is not None]
    return max(scores) if scores else None


def of_runs(log, today):
    for knee in KNEES:
        scored = [(run, in_or_after(worst) or 0) for run, worst, _ in run_scores(log, knee, today)]
        for date in many([run.date for run, worst in scored if worst > 5], 3, 14):
            yield Sighting("pain_over_5", "pain_notes", knee, None, date)
        for date in many([dates[0] for dates in flares(log, knee, today)[1]], 3, 182):
            yield Sighting("comes_back", "pain_notes", knee, None, date)
        for date in many([run.date for run, worst in scored if run.painkiller and worst >= 3], 2, 28):
            yield Sighting("hurts_after_painkiller", "runs", knee, None, date)
    for date in many([run.date for run in log.runs if run.painkiller], 3, 28):
        yield Sighting("painkillers_to_run", "runs", None, None, date)
    hurt = {(note.side, note.region, monday(note.date)) for note in log.notes if note.region and note.score >= 3}
    for note in log.notes:
        weeks = [(note.side, note.region, monday(note.date) - days(7 * back)) for back in range(3)]
        if note.region and note.score >= 3 and all(week in hurt for week in weeks):
            yield Sighting("same_place_for_weeks", "pain_notes", note.side, note.region, note.date)
    for side, region in {(side, region) for side, region, _ in hurt}:
        for week in {monday(note.date) for note in log.notes if overlap(note.side, side)}:
            if (side, region, week) not in hurt:
                yield End("same_place_for_weeks", side, region, week + days(6))


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
    then_scores, now_scores = worst.window(earlier, 28), worst.window(sunday, 21)
    if len(then_scores) < 3 or len(now_scores) < 3:
        return None
    if median(now_scores) < 2 or median(then_scores) - median(now_scores) >= 1:
        return False
    usual, now = sum(runs.window(earlier, 28)) / 28, sum(runs.window(sunday, 21)) / 21
    return True if usual > 0 and now <= 0.8 * usual else None


def after_most(after, sunday):
    block = after.window(sunday, 28)
    return 2 * sum(score >= 3 for score in block) > len(block) if len(block) >= 6 else None


def more_often(scores, sunday):
    blocks = [scores.window(sunday - days(28 * back), 28) for back in (2, 1, 0)]
    if min(map(len, blocks)) < 4:
        return None
    first, second, third = (sum(score >= 3 for score in block) / len(block) for block in blocks)
    if third <= second:
        return False
    return True if first < second and third - first >= 0.25 else None


def runs_less(complaint, runs, sunday):
    is_open = (sunday - complaint.date).days >= 42 and not (complaint.ended and complaint.ended <= sunday)
    usual = sum(runs.window(complaint.date - days(1), 28)) / 28
    return sum(runs.window(sunday, 14)) / 14 < 0.5 * usual if is_open and usual > 0 else None


def trend(holds, flag, source, side, sunday):
    """True: the trend is seen; False: it is over; None: nobody can say."""
    if holds:
        yield Sighting(flag, source, side, None, sunday)
    elif holds is False:
        yield End(flag, side, None, sunday)


def of_weeks(log, today):
    for complaint in log.complaints:
        if complaint.ended:
            yield End("not_running_as_before", complaint.side, None, complaint.ended)
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
            found = {"no_better_with_less_load": no_better(worst_of_day, runs, sunday),
                     "hurts_after_most_runs": after_most(after, sunday),
                     "hurts_more_often": more_often(either, sunday)}
            for flag, holds in found.items():
                yield from trend(holds, flag, "pain_notes", knee, sunday)
    for side in {complaint.side for complaint in log.complaints}:
        of_side = [complaint for complaint in log.complaints if complaint.side == side]
        for sunday in sundays:
            less = [runs_less(complaint, runs, sunday) for complaint in of_side]
            holds = True if True in less else False if False in less else None
            yield from trend(holds, "not_running_as_before", "complaints", side, sunday)


# What may end a flag: day, time of day, reason, the key and the note of the runner's word.
Ending = namedtuple("Ending", "date at reason key note", defaults=("", ""))


def is_timed(key):
    return len(key) == 36 and key[14] == "7"


def is_after(ending, seen):
    if ending.date != seen.date:
        return ending.date > seen.date
    if ending.at and seen.at:
        return ending.at > seen.at
    return is_timed(ending.key) and is_timed(seen.key) and ending.key > seen.key


def endings_of(log, today, flag, side, region, ends):
    found = [Ending(visit.date, visit.time, "visit") for visit in log.visits
             if visit.kind in ("doctor", "physiotherapist", "surgery")]
    found += [Ending(word.date, word.time, word.reason, word.id, word.notes) for word in log.endings
              if word.flag == flag and (not word.side or not side or word.side in (side, "both"))]
    found += [Ending(end.date, "", "trend_over") for end in ends
              if (end.flag, end.side, end.region) == (flag, side, region)]
    return sorted((each for each in found if each.date <= today), key=lambda each: (each.date, each.at))


def ending_after(group, endings):
    last = max(seen.date for seen in group)
    until = None if urgency(group[0].flag) in ("emergency", "emergency_number") else last + days(42)
    for ending in endings:
        if all(is_after(ending, seen) for seen in group if seen.date == last):
            if until is None or ending.date <= until:
                return ending
            break
    return Ending(until, "", "not_seen_again") if until else None


def is_another(seen, ending):
    if ending is None:
        return False
    if ending.reason == "not_seen_again":
        return seen.date > ending.date
    return seen.date >= ending.date and not is_after(ending, seen)


def raised(log, today):
    seen, ends = {}, []
    for observed in (of_checks(log), of_notes(log), of_complaints(log), of_runs(log, today), of_weeks(log, today)):
        for each in observed:
            if isinstance(each, End):
                ends.append(each)
            elif each.date <= today:
                seen.setdefault((each.flag, each.side, each.region), []).append(each)
    for (flag, side, region), sightings in seen.items():
        endings = endings_of(log, today, flag, side, region, ends)
        groups = []
        for each in sorted(sightings, key=lambda each: (each.date, not each.at, each.at)):
            if not groups or is_another(each, ending_after(groups[-1], endings)):
                groups.append([])
            groups[-1].append(each)
        for group in groups:
            yield flag, side, region, group, ending_after(group, endings)


def all_of(log, first, last, today):
    """All flags up to today; of them those that stand, or stood on one of the days of the period, are shown."""
    flags = []
    for flag, side, region, group, ending in raised(log, today):
        lapsed = ending if ending and ending.date <= today else None
        flags.append({
            "flag": flag, "source": group[0].source, "side": side, "region": region, "urgency": urgency(flag),
            "since": iso(group[0].date), "since_day": group[0].date, "last_seen": iso(group[-1].date),
            "days": len({each.date for each in group}),
            "lapsed_on": iso(lapsed.date) if lapsed else None, "lapsed_by": lapsed.reason if lapsed else None,
            "lapse_note": (lapsed.note or None) if lapsed else None,
            "shown": not lapsed or (group[0].date <= last and lapsed.date >= first)})
    return flags
