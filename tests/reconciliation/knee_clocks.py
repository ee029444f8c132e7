# SPDX-License-Identifier: GPL-3.0-or-later
"""What `patella-cli knee --json` says of the runs of a knee on their four clocks, from the exported log."""

from statistics import median
from types import SimpleNamespace

from knee import onset, pain_free_distance
from pain import MOMENTS
from training import days, iso

MINUTES_OF_THE_HOUR, MINUTES_TO_THE_MORNING, NEVER = 60, 720, float("inf")
SHAPES = ("calm", "warms_up", "builds_up", "lasts", "next_morning")


def is_of(note, knee):
    return knee == "both" or note.side in (knee, "both")


def share(hits):
    hits = list(hits)
    return {"hits": sum(hits), "of": len(hits)}


def middle(values):
    return median(values) if values else None


def by_time(runs):
    return sorted(runs, key=lambda run: (run.date, -1 if run.start is None else run.start, run.id))


def clocks_of(log, knee, today, masked):
    """Every run up to today with the worst score of each moment; a moment with a masked score has none."""
    by_run = {}
    for note in log.notes:
        if note.run_id and note.date <= today and is_of(note, knee):
            by_run.setdefault(note.run_id, []).append(note)
    all_of_them = []
    for run in by_time(run for run in log.runs if run.date <= today):
        notes = by_run.get(run.id, [])
        of = {moment: [note for note in notes if note.moment == moment] for moment in MOMENTS}
        hidden = {moment for moment in MOMENTS if any(note.id in masked for note in of[moment])}
        open_notes = [note for note in notes if note.id not in masked]
        all_of_them.append(SimpleNamespace(
            run=run, asked=bool(notes), masked=hidden,
            answered={moment for moment in MOMENTS if of[moment]},
            score={moment: None if moment in hidden or not of[moment] else max(note.score for note in of[moment])
                   for moment in MOMENTS},
            settled=max((note.number("settled_min") for note in open_notes if note.settled_min != ""), default=None),
            warmed_up=any(note.course == "warmed_up" for note in open_notes)))
    return all_of_them


def rise(clocks, moment):
    before, then = clocks.score["before"], clocks.score[moment]
    return None if before is None or then is None else then - before


def bounds_by_scores(clocks):
    after, morning = rise(clocks, "after"), rise(clocks, "next_morning")
    if morning is not None and morning > 0:
        return MINUTES_TO_THE_MORNING, NEVER
    if after is not None and after <= 0:
        return 0, MINUTES_OF_THE_HOUR
    return (0 if after is None else MINUTES_OF_THE_HOUR), (NEVER if morning is None else MINUTES_TO_THE_MORNING)


def settling_of(clocks):
    """What becomes of a run: 'calm', 'masked', 'missing', or the bounds between which it was as before again."""
    risen = rise(clocks, "during")
    if risen is not None and risen <= 0:
        return "calm", False
    hurt = risen is not None or (clocks.settled is not None and (clocks.score["during"] or 0) > 0)
    after, by = bounds_by_scores(clocks)
    typed = clocks.settled
    agrees = hurt and typed is not None and (after < typed or typed == 0) and typed <= by
    if agrees:
        after, by = (typed, typed) if typed > 0 else (0, 1)
    if hurt and (after, by) != (0, NEVER):
        return (after, by), agrees
    return ("masked" if clocks.masked else "missing"), False


def part_of(after, by):
    if by <= MINUTES_OF_THE_HOUR:
        return "within_the_hour"
    if after == by:
        return "by_the_morning" if by <= MINUTES_TO_THE_MORNING else "not_by_the_morning"
    if after >= MINUTES_TO_THE_MORNING:
        return "not_by_the_morning"
    return "by_the_morning" if after >= MINUTES_OF_THE_HOUR and by <= MINUTES_TO_THE_MORNING else "unclear"


def gone_by_morning(clocks, after, by):
    risen = rise(clocks, "next_morning")
    if risen is not None:
        return risen <= 0
    return by <= MINUTES_TO_THE_MORNING if after == by else None


def counted(runs):
    parts = [part_of(*bounds) for _, bounds in runs]
    gone = [gone_by_morning(clocks, *bounds) for clocks, bounds in runs]
    return {**{part: parts.count(part)
               for part in ("within_the_hour", "by_the_morning", "not_by_the_morning", "unclear")},
            "gone_by_morning": share(each for each in gone if each is not None)}


def settling(all_clocks):
    found = [(clocks, *settling_of(clocks)) for clocks in all_clocks]
    runs = [(clocks, became) for clocks, became, _ in found if isinstance(became, tuple)]
    months = {}
    for clocks, bounds in runs:
        months.setdefault(iso(clocks.run.date)[:7], []).append((clocks, bounds))
    known = sum(part_of(*bounds) != "unclear" for _, bounds in runs)
    look = known - (known - 40) % 20 if known >= 40 else None
    return {
        "runs": len(runs), "count": counted(runs),
        "months": [{"month": month, **counted(of_month)} for month, of_month in months.items()],
        "with_minutes": sum(agrees for _, _, agrees in found),
        **{word: sum(became == word for _, became, _ in found) for word in ("calm", "masked", "missing")},
        "known": known, "look": look, "next_look": look + 20 if look else 40,
    }


def is_within(mass, after, by):
    if after == by:
        return mass["after_min"] == mass["by_min"] == by
    upper = NEVER if mass["by_min"] is None else mass["by_min"]
    if mass["after_min"] == upper:
        return after < upper <= by
    return after <= mass["after_min"] and upper <= by


def trouble_with_shares(said, all_clocks):
    """Turnbull's shares are those that come out of themselves: each run spreads over the masses it may lie in."""
    bounds = [became for became, _ in map(settling_of, all_clocks) if isinstance(became, tuple)]
    masses = said["minutes"]
    again = [0.0] * len(masses)
    for after, by in bounds:
        within = [place for place, mass in enumerate(masses) if is_within(mass, after, by)]
        whole = sum(masses[place]["share"] for place in within)
        if whole <= 0:
            yield f"settling.minutes have no room for a run of {after} to {by} minutes"
            return
        for place in within:
            again[place] += masses[place]["share"] / whole / len(bounds)
    for mass, anew in zip(masses, again):
        if abs(mass["share"] - anew) > 1e-8:
            yield f"settling.minutes after {mass['after_min']} is {mass['share']}, of itself comes {anew}"


def shape_of(clocks):
    if any(score is None for score in clocks.score.values()):
        return None
    during, after, morning = (rise(clocks, moment) for moment in MOMENTS[1:])
    rose = during > 0 or after > 0
    if morning > 0:
        return "lasts" if rose else "next_morning"
    if clocks.warmed_up or (not rose and after < 0):
        return "warms_up"
    return "builds_up" if rose else "calm"


def shapes(all_clocks):
    groups = []
    for shape in SHAPES:
        of_shape = [clocks for clocks in all_clocks if shape_of(clocks) == shape]
        metres = middle([clocks.run.distance for clocks in of_shape if clocks.run.distance is not None])
        if of_shape:
            groups.append({
                "shape": shape, "runs": [clocks.run.id for clocks in of_shape],
                "medians": {moment: median(clocks.score[moment] for clocks in of_shape) for moment in MOMENTS},
                "median_distance_m": None if metres is None else int(metres + 0.5)})
    without = [clocks for clocks in all_clocks if shape_of(clocks) is None]
    return {"groups": groups, "masked": sum(bool(clocks.masked) for clocks in without),
            "missing": sum(not clocks.masked for clocks in without)}


def mornings_after(some):
    rises = [rise(clocks, "next_morning") for clocks in some if rise(clocks, "next_morning") is not None]
    return {"runs": len(some), "worse_mornings": share(each > 0 for each in rises), "median_rise": middle(rises)}


def endings(all_clocks):
    ended = {clocks.run.ended for clocks in all_clocks} - {None}
    return {"endings": [{"ended": word, **mornings_after([each for each in all_clocks if each.run.ended == word])}
                        for word in ended],
            "missing": sum(clocks.run.ended is None for clocks in all_clocks)}


def rising_steps(runs):
    """Shares of worse mornings by distance that only rise: neighbours that fall are pooled until none does."""
    by_distance = {}
    for distance, worse in runs:
        by_distance.setdefault(distance, []).append(worse)
    pools = [[at, at, sum(worse), len(worse)] for at, worse in sorted(by_distance.items())]
    place = 0
    while place + 1 < len(pools):
        one, other = pools[place], pools[place + 1]
        if other[2] * one[3] > one[2] * other[3]:
            place += 1
            continue
        pools[place:place + 2] = [[one[0], other[1], one[2] + other[2], one[3] + other[3]]]
        place = max(0, place - 1)
    return [{"from_m": first, "to_m": last, "worse": {"hits": hits, "of": of}} for first, last, hits, of in pools]


def mornings(all_clocks):
    runs, masked, missing, without = [], 0, 0, 0
    for clocks in all_clocks:
        risen = rise(clocks, "next_morning")
        if risen is None and clocks.masked & {"before", "next_morning"}:
            masked += 1
        elif risen is None:
            missing += 1
        elif clocks.run.distance is None:
            without += 1
        else:
            runs.append((clocks.run.distance, risen > 0))
    return {"worse": share(worse for _, worse in runs), "steps": rising_steps(runs), "masked": masked,
            "missing": missing, "without_distance": without}


def logging(all_clocks):
    asked = [(clocks.score["during"] >= 3, len(clocks.answered) == len(MOMENTS))
             for clocks in all_clocks if clocks.score["during"] is not None]
    return {
        "runs": len(all_clocks),
        "with_all": sum(len(clocks.answered) == len(MOMENTS) for clocks in all_clocks),
        "with_none": sum(not clocks.asked for clocks in all_clocks),
        "answered": {moment: sum(moment in clocks.answered for clocks in all_clocks) for moment in MOMENTS},
        "sore": share(whole for sore, whole in asked if sore),
        "others": share(whole for sore, whole in asked if not sore),
    }


def asymmetry(log, today, masked):
    """Left less right of the worst scores at those clocks at which both were answered."""
    pairs = zip(clocks_of(log, "left", today, masked), clocks_of(log, "right", today, masked))
    months, one_only, left_out = {}, 0, 0
    for left, right in pairs:
        both = [moment for moment in MOMENTS[1:]
                if left.score[moment] is not None and right.score[moment] is not None]
        if left.masked or right.masked:
            left_out += 1
        elif not both:
            one_only += left.asked or right.asked
        else:
            worst = [max(each.score[moment] for moment in both) for each in (left, right)]
            months.setdefault(iso(left.run.date)[:7], []).append(worst[0] - worst[1])
    return {"months": [{"month": month, "runs": len(differences),
                        "left_worse": sum(each > 0 for each in differences),
                        "right_worse": sum(each < 0 for each in differences),
                        "mean_difference": sum(differences) / len(differences)}
                       for month, differences in months.items()],
            "one_knee_only": one_only, "masked": left_out}


def onset_of(log, knee, first, today, masked):
    runs = [run for run in log.runs if run.date <= today and (first is None or first <= run.date)]
    curve = onset(runs, [note for note in log.notes if is_of(note, knee)], masked)
    free = pain_free_distance(curve)
    return {**curve, "pain_free_m": free and free["distance_m"], "at_least": free and free["at_least"]}


def all_of(log, knee, today, masked):
    clocks = clocks_of(log, knee, today, masked)
    a_year_ago = today - days(364)
    return {
        "onset": onset_of(log, knee, None, today, masked),
        "last_year": {"onset": onset_of(log, knee, a_year_ago, today, masked),
                      "mornings": mornings([each for each in clocks if each.run.date >= a_year_ago])},
        "settling": settling(clocks),
        "mornings": mornings(clocks),
        "shapes": shapes(clocks),
        "endings": endings(clocks),
        "logging": logging(clocks),
        "asymmetry": asymmetry(log, today, masked),
    }
