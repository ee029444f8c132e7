# SPDX-License-Identifier: GPL-3.0-or-later
"""The exported CSV of a log as plain values, read without any code of the program."""

import csv
import datetime
import sys
from types import SimpleNamespace

csv.field_size_limit(sys.maxsize)

KINDS = ("run", "pain_note", "shoe", "knee_check", "day_note", "care_note", "visit", "complaint", "profile_fact",
         "flag_ending", "measure", "measure_value")
SETS = {"signs", "triggers", "quality", "mechanism", "alarms", "crackling", "elsewhere"}
DAYS = {"date", "ended", "retired"}


def day(text):
    return datetime.date.fromisoformat(text) if text else None


def number(text):
    return int(text) if text else None


def choices(text):
    if text == "":
        return None
    return [] if text == "none" else text.split(",")


def seconds(clock):
    if not clock:
        return None
    total = 0
    for part in clock.split(":"):
        total = 60 * total + int(part)
    return total


def metres(kilometres):
    return round(float(kilometres) * 1000) if kilometres else None


def shares(text):
    if not text:
        return None
    if "=" not in text:
        return [(text, 100)]
    return [(part.split("=")[0], int(part.split("=")[1])) for part in text.split(",")]


def text_of(cell):
    """An apostrophe before what a spreadsheet would run as a formula belongs to the file, not to the text."""
    rest = cell.lstrip("'")
    return cell[1:] if cell.startswith("'") and rest[:1] in tuple("=+-@\t\r") else cell


def run_of(row):
    return SimpleNamespace(
        id=row["id"], date=day(row["date"]), start=seconds(row.get("start_time", "")), kind=row["kind"] or None,
        distance=metres(row["distance_km"]), duration=seconds(row["duration"]),
        elapsed=number(row.get("elapsed_s", "")), surface=shares(row["surface"]),
        surface_text=row["surface"] or None,
        shoe=text_of(row["shoe"]), warm_up=number(row["warm_up_min"]), descent=number(row["descent_m"]),
        painkiller=row["painkiller"] == "1", ended=row["ended"] or None, insole=text_of(row.get("insole", "")))


def record_of(kind, row):
    values = {"id": row["id"]}
    for name, cell in row.items():
        if not name.startswith(kind + "."):
            continue
        column = name[len(kind) + 1:]
        if column in SETS:
            values[column] = choices(cell)
        elif column in DAYS:
            values[column] = day(cell)
        else:
            values[column] = text_of(cell)
    return Record(values)


class Record:
    """A record by the columns of the file; a column nobody filled in any row is not in the file."""

    def __init__(self, values):
        self.values = values

    def __getattr__(self, name):
        values = self.__dict__["values"]
        if name in values:
            return values[name]
        return None if name in SETS | DAYS else ""

    def number(self, name):
        return number(getattr(self, name))


def read(path):
    log = {kind: [] for kind in KINDS}
    days_of_values = set()
    with open(path, encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            kind = row["record"]
            if kind == "run":
                log["run"].append(run_of(row))
            elif kind in log:
                log[kind].append(record_of(kind, row))
                if kind == "measure_value":
                    days_of_values.add(log[kind][-1].date)
    for note in log["pain_note"]:
        note.values["score"] = int(note.score)
        note.values["run_id"] = note.run_id or None
        note.values["region"] = note.region or None
        note.values["onset_m"] = number(note.onset_m)
    return SimpleNamespace(runs=log["run"], notes=log["pain_note"], shoes=log["shoe"], checks=log["knee_check"],
                           days=log["day_note"], care=log["care_note"], visits=log["visit"],
                           complaints=log["complaint"], facts=log["profile_fact"], endings=log["flag_ending"],
                           measures=log["measure"], values=log["measure_value"],
                           days_of_values=days_of_values)
