# SPDX-License-Identifier: GPL-3.0-or-later
"""Signs that take weeks to show, from the exported log: looked for on every Sunday that is over."""

from bisect import bisect_right
from statistics import median

from knee import run_scores
from pain import about, masked_notes
from sightings import End, Sighting
from training import days, monday

KNEES = ("left", "right")


def in_or_after(worst):
    scores = [worst[moment] for moment in ("during", "after") if worst[moment] is not None]
    return max(scores) if scores else None


class Series:
    """Values by day; the same day may have several."""

    def __init__(self, dated):
        dated = sorted(dated, key=lambda each: each[0])
        self.dates = [date for date, _ in dated]
        self.values = [value for _, value in dated]

    def window(self, last, count):
        return self.values[bisect_right(self.dates, last - days(count)):bisect_right(self.dates, last)]


def load(runs, last, count, unit):
    block = [measures[unit] for measures in runs.window(last, count)]
    known = [amount for amount in block if amount is not None]
    return sum(known), len(known), len(block) - len(known), count


def loads_a_day(runs, usual, now):
    """In metres, or in seconds where fewer runs lack them; a run that lacks it counts as the others do on average."""
    both = [(load(runs, *usual, unit), load(runs, *now, unit)) for unit in (0, 1)]
    missing = [sum(part[2] for part in parts) for parts in both]
    parts = both[1] if 0 < missing[0] and missing[1] < missing[0] else both[0]
    runs_known = sum(part[1] for part in parts)
    average = sum(part[0] for part in parts) / runs_known if runs_known else 0
    return [(part[0] + part[2] * average) / part[3] for part in parts]


# A score, and whether something may have masked that it is notable.
def felt(score, is_masked):
    return score, is_masked and score < 3


def scores_of(block, plain):
    return [score for score, is_hidden in block if not (plain and is_hidden)]


def median_of(worst, last, count, plain=False):
    found = scores_of(worst.window(last, count), plain)
    return median(found) if len(found) >= 3 else None


def no_better(worst, runs, sunday):
    earlier = sunday - days(21)
    then, now = median_of(worst, earlier, 28), median_of(worst, sunday, 21)
    if then is None or now is None:
        return None

    def is_better(score):
        return score < 2 or then - score >= 1
    if is_better(now):
        plain = median_of(worst, sunday, 21, True)
        if plain is None or is_better(plain):
            return None if plain is None else False
    usual, lately = loads_a_day(runs, (earlier, 28), (sunday, 21))
    return True if usual > 0 and lately <= 0.8 * usual else None


def after_most(after, sunday):
    def is_most(block):
        return 2 * sum(score >= 3 for score in block) > len(block)
    block = after.window(sunday, 28)
    every, plain = scores_of(block, False), scores_of(block, True)
    if len(every) < 6:
        return None
    if is_most(every):
        return True
    return None if len(plain) < 6 or is_most(plain) else False


def share_of(block):
    return sum(score >= 3 for score in block) / len(block)


def more_often(scores, sunday):
    blocks = [scores_of(scores.window(sunday - days(28 * back), 28), False) for back in (2, 1, 0)]
    if min(map(len, blocks)) < 4:
        return None
    first, second, third = map(share_of, blocks)
    if third <= second:
        plain = scores_of(scores.window(sunday, 28), True)
        return False if len(plain) >= 4 and share_of(plain) <= second else None
    return True if first < second and third - first >= 0.25 else None


def runs_less(complaint, runs, sunday):
    if (sunday - complaint.date).days < 42 or (complaint.ended and complaint.ended <= sunday):
        return None
    usual, now = loads_a_day(runs, (complaint.date - days(1), 28), (sunday, 14))
    return now < 0.5 * usual if usual > 0 else None


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
    runs, hidden = Series((run.date, (run.distance, run.duration)) for run in log.runs), masked_notes(log)
    first = monday(runs.dates[0]) + days(6)
    sundays = [first + days(7 * week) for week in range((today - first).days // 7 + 1)]
    for knee in KNEES:
        by_day = {}
        for note in log.notes:
            if about(note, knee):
                score, is_hidden = by_day.get(note.date, (0, False))
                by_day[note.date] = felt(max(note.score, score), is_hidden or note.id in hidden)
        scores = [(run.date, worst["after"], in_or_after(worst), any(note.id in hidden for note in notes))
                  for run, worst, notes in run_scores(log, knee, today)]
        after = Series((date, felt(after, is_masked)) for date, after, _, is_masked in scores if after is not None)
        either = Series((date, felt(score, is_masked)) for date, _, score, is_masked in scores if score is not None)
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
