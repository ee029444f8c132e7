# SPDX-License-Identifier: GPL-3.0-or-later
"""What a report takes from the runner's own words, from the exported log."""

from training import iso


def complaint_row(complaint):
    return {"began": iso(complaint.date), "ended": iso(complaint.ended), "side": complaint.side,
            "region": complaint.region or None, "onset": complaint.onset or None, "mechanism": complaint.mechanism,
            "after": complaint.after, "notes": complaint.notes}


def fact_row(fact):
    return {"fact": fact.fact, "date": iso(fact.date), "name": fact.name, "value": fact.value,
            "side": fact.side or None, "found_by": fact.found_by}


def visit_row(visit):
    return {"date": iso(visit.date), "kind": visit.kind, "who": visit.who, "question": visit.question,
            "said": visit.said, "diagnosis": visit.diagnosis}


def next_of(records, today):
    return min((record for record in records if record.date >= today), key=lambda record: record.date, default=None)


def row_or_none(make, record):
    return make(record) if record else None


def open_question(log, today):
    asked = next_of([visit for visit in log.visits if visit.question], today)
    if asked:
        return asked
    past = [visit for visit in log.visits if visit.date < today]
    last = max(past, key=lambda visit: (visit.date, past.index(visit)), default=None)
    return last if last and last.question and not last.said else None


def has_been(visit, last):
    return visit.date < last or (visit.date == last and (visit.said or visit.diagnosis))


def visits_so_far(log, first, last, main):
    since = min(first, main.date) if main else first
    return [visit_row(visit) for visit in log.visits
            if has_been(visit, last) and (visit.date >= since or visit.kind in ("imaging", "surgery"))]


def profile(log, last):
    """The latest of each kind; a race to come has its own place."""
    latest = {}
    for fact in log.facts:
        key = (fact.fact, fact.name, fact.side)
        if fact.fact != "goal_race" and fact.date <= last and (key not in latest or latest[key].date <= fact.date):
            latest[key] = fact
    return [fact_row(fact) for fact in latest.values()]


def all_of(log, first, last, today):
    begun = [complaint for complaint in log.complaints if complaint.date <= last]
    still = [complaint for complaint in begun if not complaint.ended or complaint.ended > last]
    main = max(still, key=lambda complaint: (complaint.date, still.index(complaint)), default=None)
    others = [complaint for complaint in begun
              if complaint is not main and (not complaint.ended or complaint.ended >= first)]
    return {
        "main_complaint": row_or_none(complaint_row, main),
        "other_complaints": [complaint_row(complaint) for complaint in others],
        "visits": visits_so_far(log, first, last, main),
        "profile": profile(log, last),
        "goal_race": row_or_none(fact_row, next_of([fact for fact in log.facts if fact.fact == "goal_race"], today)),
        "next_visit": row_or_none(visit_row, next_of(log.visits, today)),
        "open_question": row_or_none(visit_row, open_question(log, today)),
    }
