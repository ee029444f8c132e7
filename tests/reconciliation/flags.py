# SPDX-License-Identifier: GPL-3.0-or-later
"""The red flags of a log, from its export. The numbers are those the program states as its own."""

from bisect import bisect_right
from collections import namedtuple

from flags_of_weeks import in_or_after, of_weeks
from knee import flares, run_scores
from log_csv import seconds
from pain import about, masked_notes
from sightings import End, Sighting
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


def overlap(one, other):
    return one == other or "both" in (one, other)


def urgency(flag):
    for flags, word in ((AT_ONCE, "emergency_number"), (EMERGENCY, "emergency"), (WITHIN_DAYS, "within_days")):
        if flag in flags:
            return word
    return "within_weeks"


def of_check(check):
    alarms, signs = check.alarms or [], check.signs or []
    flags = {ALARMS[alarm] for alarm in alarms if alarm in ALARMS} | {sign for sign in signs if sign in SIGNS}
    if (check.number("morning_stiffness_min") or 0) > 30:
        flags.add("morning_stiffness")
    return flags


def of_the_day(log, check):
    """Signs that two answers make together, of the same knee on the same day."""
    same = [each for each in log.checks if each.date == check.date and overlap(each.side, check.side)]
    sizes = {each.swelling for each in same} - {""}
    if check.swelling_came == "within_2_hours" and ("clear" in sizes or not sizes):
        yield "swelling_within_2_hours"
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


def is_swollen_still(log, swollen, date):
    later = (date - swollen.date).days
    return later == 0 or (later == 1 and not any(
        each.date == date and overlap(each.side, swollen.side) and each.swelling == "none" for each in log.checks))


def of_fever(log, check):
    """A fever is of the whole body: with any swollen knee it is an emergency of that knee."""
    if "fever" not in (check.alarms or []):
        return
    swollen = [each for each in log.checks
               if each.swelling in ("slight", "clear") and is_swollen_still(log, each, check.date)]
    for each in swollen:
        yield Sighting("hot_swollen_knee", "knee_checks", each.side, None, check.date, check.time, max(check.id, each.id))
    if not swollen and "hot_and_red" not in check.alarms:
        yield by_check("fever", check, check.side)


def birth_year(log):
    years = [int(fact.value) for fact in log.facts
             if fact.fact == "birth_year" and fact.value.isascii() and fact.value.isdigit() and len(fact.value) < 9]
    return years[-1] if years else None


def is_young(log, date):
    born = birth_year(log)
    return born is not None and 0 <= date.year - born <= 16


def repeated(checks, side, count, limit):
    for place, check in enumerate(checks):
        total, of_this_side = 0, False
        for other in reversed(checks[:place + 1]):
            if (check.date - other.date).days >= 14:
                break
            total += count(other)
            of_this_side |= other.side == side and count(other) > 0
        if count(check) and total >= limit and of_this_side:
            yield check


def swelling_that_stays(checks, side):
    began = last = None
    of_this_side = False
    for check in checks:
        if not check.swelling:
            continue
        if check.swelling == "none":
            began = None
            continue
        if began is None or (check.date - last).days > 7:
            began, of_this_side = check.date, False
        last = check.date
        of_this_side |= check.side == side
        if (check.date - began).days >= 3 and of_this_side:
            yield check


def by_check(flag, check, side):
    return Sighting(flag, "knee_checks", side, None, check.date, check.time, check.id)


def of_checks(log):
    for check in log.checks:
        for flag in sorted(of_check(check)) + list(of_the_day(log, check)):
            yield by_check(flag, check, check.side)
        yield from of_fever(log, check)
    for side in KNEES + ("both",):
        checks = sorted((check for check in log.checks if check.side in (side, "both")), key=lambda check: check.date)
        found = {"giving_way": repeated(checks, side, lambda check: check.number("gave_way_times") or 0, 2),
                 "hard_to_walk": repeated(checks, side, lambda check: int(check.walking == "much"), 2),
                 "swelling_that_stays": swelling_that_stays(checks, side)}
        for flag, seen in found.items():
            for check in seen:
                yield by_check(flag, check, side)


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
            yield Sighting("medical_history", "profile", note.side, None, note.date, "", max(note.id, history[0].id))
    for note in log.care:
        if note.care == "painkiller" and (note.number("pain_day_after") or 0) >= 3:
            yield Sighting("hurts_after_painkiller", "care", note.side or None, None, note.date, "", note.id)


def is_injury(complaint):
    how = complaint.mechanism or []
    hurt = {"twist", "fall", "blow"} & set(how) or ("jump" in how and complaint.onset == "sudden")
    return bool(hurt) and complaint.onset != "gradual"


def of_complaints(log):
    for complaint in log.complaints:
        seen = [("pop", complaint.date, "", complaint.id)] if "pop" in (complaint.mechanism or []) else []
        if is_injury(complaint):
            seen.append(("injury", complaint.date, "", complaint.id))
            if birth_year(log) is not None and complaint.date.year - birth_year(log) >= 55:
                seen.append(("injury_may_need_x_ray", complaint.date, "", complaint.id))
            for check in log.checks:
                broken = {"bone_tender", "cannot_bear_weight"} & set(check.alarms or []) or "cannot_bend" in (
                    check.signs or [])
                if broken and overlap(check.side, complaint.side) and 0 <= (check.date - complaint.date).days <= 7:
                    seen.append(("injury_may_need_x_ray", check.date, check.time, max(complaint.id, check.id)))
        for flag, date, at, key in seen:
            yield Sighting(flag, "complaints", complaint.side, None, date, at, key)


def many(dates, count, within):
    for place in range(count - 1, len(dates)):
        if (dates[place] - dates[place - count + 1]).days < within:
            yield dates[place]


def painkiller_before(log):
    """Whether one was taken before a run: as the run says, or as care says that has a time up to eight hours earlier."""
    taken = sorted((note.date, seconds(note.time)) for note in log.care if note.care == "painkiller" and note.time)
    taken = [date.toordinal() * 86400 + at for date, at in taken]

    def before(run):
        if run.painkiller:
            return True
        if run.start is None:
            return False
        start = run.date.toordinal() * 86400 + run.start
        place = bisect_right(taken, start)
        return place > 0 and start - taken[place - 1] < 8 * 3600
    return before


def of_runs(log, today):
    has_painkiller = painkiller_before(log)
    for knee in KNEES:
        scored = [(run, in_or_after(worst) or 0) for run, worst, _ in run_scores(log, knee, today)]
        for date in many([run.date for run, worst in scored if worst > 5], 3, 14):
            yield Sighting("pain_over_5", "pain_notes", knee, None, date)
        for date in many([dates[0] for dates in flares(log, knee, today)[1]], 3, 182):
            yield Sighting("comes_back", "pain_notes", knee, None, date)
        for date in many([run.date for run, worst in scored if has_painkiller(run) and worst >= 3], 2, 28):
            yield Sighting("hurts_after_painkiller", "runs", knee, None, date)
    for date in many([run.date for run in log.runs if has_painkiller(run)], 3, 28):
        yield Sighting("painkillers_to_run", "runs", None, None, date)
    yield from of_places(log)


def weeks_asked(log, hidden, side):
    """The weeks in which a knee, of both each, was asked; a masked score below 3 is no answer."""
    if side == "both":
        return weeks_asked(log, hidden, "left") & weeks_asked(log, hidden, "right")
    return {monday(note.date) for note in log.notes
            if about(note, side) and not (note.id in hidden and note.score < 3)}


def of_places(log):
    hidden = masked_notes(log)
    notable = [note for note in log.notes if note.score >= 3]
    for side, region in {(note.side, note.region) for note in notable if note.region}:
        own = {note.date for note in notable if (note.side, note.region) == (side, region)}
        hurt = own | {note.date for note in notable if (note.side, note.region) == ("both", region)}
        weeks = {monday(date) for date in hurt}
        for date in hurt:
            first = monday(date) - days(14)
            if all(first + days(7 * week) in weeks for week in range(3)) and any(first <= each <= date for each in own):
                yield Sighting("same_place_for_weeks", "pain_notes", side, region, date)
        may_have = {monday(note.date) for note in notable
                    if overlap(note.side, side) and note.region in (None, region)}
        for week in weeks_asked(log, hidden, side) - may_have:
            yield End("same_place_for_weeks", side, region, week + days(6))


# What may end a flag: day, time of day, reason, its key, the note of the runner's word, whether that is the last that
# was written of its day, and whether a visit may still be to come.
Ending = namedtuple("Ending", "date at reason key note is_last to_come", defaults=("", "", False, False))


def is_timed(key):
    return len(key) == 36 and key[14] == "7"


def is_written_after(key, other):
    return is_timed(key) and is_timed(other) and key > other


def is_after(ending, seen):
    if (ending.reason == "mistake" or ending.to_come) and is_written_after(seen.key, ending.key):
        return False
    if ending.date != seen.date:
        return ending.date > seen.date
    if ending.at and seen.at:
        return ending.at > seen.at
    if ending.reason not in ("mistake", "looked_at"):
        return False
    return is_written_after(ending.key, seen.key) if seen.key else ending.is_last


def is_last_of_its_day(log, word):
    return all(is_written_after(word.id, each.id)
               for each in log.runs + log.notes + log.checks + log.care + log.complaints if each.date == word.date)


def is_told(visit):
    return visit.said or visit.diagnosis or visit.answer


def endings_of(log, today, flag, side, region, ends):
    found = [Ending(visit.date, visit.time, "visit", visit.id, "", False, visit.date == today and not is_told(visit))
             for visit in log.visits if visit.kind in ("doctor", "physiotherapist", "surgery")
             if visit.date != today or is_told(visit) or not visit.question]
    found += [Ending(word.date, word.time, word.reason, word.id, word.notes, is_last_of_its_day(log, word))
              for word in log.endings
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
    return not is_after(ending, seen)


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
