// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/help.h"

#include <QCoreApplication>

#include <array>
#include <string>
#include <utility>

namespace patella::ui::words {

namespace {

struct CliHelp {
    Q_DECLARE_TR_FUNCTIONS(CliHelp)
};

using Text = std::pair<std::string_view, const char*>;

constexpr std::array commands{
    Text{"patella-cli", QT_TRANSLATE_NOOP("CliHelp", "A running log that watches your knees.")},
    Text{"add", QT_TRANSLATE_NOOP("CliHelp", "Log one run, or one record of another kind")},
    Text{"import", QT_TRANSLATE_NOOP("CliHelp", "Import runs from files and folders")},
    Text{"edit", QT_TRANSLATE_NOOP("CliHelp", "Change a run, or a record of another kind")},
    Text{"remove", QT_TRANSLATE_NOOP("CliHelp", "Remove a run, or a record of another kind")},
    Text{"undo", QT_TRANSLATE_NOOP("CliHelp", "Undo the last change made on this computer")},
    Text{"list", QT_TRANSLATE_NOOP("CliHelp", "Show the runs, or the records of another kind")},
    Text{"weeks", QT_TRANSLATE_NOOP("CliHelp", "Show each week's load against its 10 % line")},
    Text{"mileage", QT_TRANSLATE_NOOP("CliHelp", "Show whether the knee follows the kilometres")},
    Text{"knee",
        QT_TRANSLATE_NOOP("CliHelp", "Show how the knee behaves: runs, mornings, flares, pairs, remedies")},
    Text{"rules", QT_TRANSLATE_NOOP("CliHelp", "Show whether flares followed when a load rule was broken")},
    Text{"patterns",
        QT_TRANSLATE_NOOP("CliHelp", "Show what goes together with knee pain, and how sure that is")},
    Text{"flags", QT_TRANSLATE_NOOP("CliHelp", "Show warning signs that a doctor should look at")},
    Text{"plan", QT_TRANSLATE_NOOP("CliHelp", "Show your plan: return to running, exercises, limits")},
    Text{"report", QT_TRANSLATE_NOOP("CliHelp", "Write the report for a physiotherapist")},
    Text{"export", QT_TRANSLATE_NOOP("CliHelp", "Write the whole log as CSV or JSON")},
    Text{"backup", QT_TRANSLATE_NOOP("CliHelp", "Write a verified copy of the log, even while it is in use")},
    Text{"restore", QT_TRANSLATE_NOOP("CliHelp", "Restore the log from a copy; its history stays")},
    Text{"verify", QT_TRANSLATE_NOOP("CliHelp", "Check that the log file is sound")},
    Text{"salvage",
        QT_TRANSLATE_NOOP(
            "CliHelp", "Save what can be read of a damaged log into a new one; the old one stays")},
    Text{"history", QT_TRANSLATE_NOOP("CliHelp", "Show what was added, changed and removed, and when")},
    Text{"sync",
        QT_TRANSLATE_NOOP("CliHelp", "Merge the log with those on your other devices, through a folder")},
    Text{"sample", QT_TRANSLATE_NOOP("CliHelp", "Write a sample log of two years for trying things out")},
};

constexpr std::array examples{
    Text{"examples",
        QT_TRANSLATE_NOOP("CliHelp",
            "Examples:\n"
            "  patella-cli add 8.2 45:10 --surface asphalt=70,trail=30 \\\n"
            "      --pain-during 2 --side left --region front\n"
            "  patella-cli add --to day_note sitting_min=540 sleep_min=400\n"
            "  patella-cli import ~/Downloads/activities\n"
            "  patella-cli --json weeks\n"
            "  patella-cli report --out report.pdf\n"
            "  patella-cli export --out log.csv\n"
            "  patella-cli backup --out copy.patella\n"
            "  patella-cli sample --out sample.patella\n"
            "  patella-cli --log sample.patella list --from 2026-11-01\n"
            "  patella-cli --json list --of knee_check\n"
            "Exit codes: 0 done, 1 something failed, 2 wrong usage, 3 no display or font to draw with.")},
    Text{"add examples",
        QT_TRANSLATE_NOOP("CliHelp",
            "Examples:\n"
            "  patella-cli add 8.2 45:10\n"
            "  patella-cli add --distance-km 5 --duration 30:00\n"
            "  patella-cli add --date 2026-11-20 --distance-km 8.2 --duration 0:45:10 --kind easy --effort 3 "
            "\\\n"
            "      --surface asphalt=70,trail=30 --shoe \"Blue\" --warm-up-min 5 \\\n"
            "      --pain-before 0 --pain-during 2 --pain-after 1 --pain-next-morning 1 --side left --region "
            "front\n"
            "  patella-cli add --distance-km 8 --set walk_min=4 --set camber=left_lower \\\n"
            "      --pain-note 'moment=during side=left region=front score=2 quality=sharp,dull "
            "onset_m=4500'\n"
            "  patella-cli add --to knee_check side=left swelling=slight signs=clicking stairs_down=some\n"
            "  patella-cli add --to shoe name=\"Blue\" limit_m=600000 drop_mm=8\n"
            "What you leave out stays unanswered. Pain goes from 0, none, to 10, the worst imaginable.\n"
            "Columns are named as in an exported JSON; a wrong name lists all there are.")},
};

// Commands are the same in every language.
constexpr std::array plainExamples{
    Text{"import",
        "  patella-cli import activity.fit ~/Downloads/activities\n"
        "  patella-cli import --dry-run export.zip\n"
        "  patella-cli import --merge watch.tcx\n"
        "  curl https://example.org/run.gpx | patella-cli import -"},
    Text{"edit",
        "  patella-cli edit last --pain-next-morning 2\n"
        "  patella-cli edit 2026-11-20 --distance-km 8.3 --shoe Blue\n"
        "  patella-cli edit 2026-11-20 notes= effort=4\n"
        "  patella-cli edit 019ac5d2-7f3e who=\"Lena Brandt\""},
    Text{"remove",
        "  patella-cli remove 2026-11-20\n"
        "  patella-cli remove 019ac5d2-7f3e"},
    Text{"undo", "  patella-cli undo"},
    Text{"list",
        "  patella-cli list --newest --limit 10\n"
        "  patella-cli list --from 2026-11-01\n"
        "  patella-cli --json list --of knee_check"},
    Text{"weeks",
        "  patella-cli weeks\n"
        "  patella-cli --json weeks --unit minutes"},
    Text{"mileage",
        "  patella-cli mileage --side left\n"
        "  patella-cli --json mileage --unit descent"},
    Text{"patterns", "  patella-cli patterns"},
    Text{"rules", "  patella-cli rules"},
    Text{"flags",
        "  patella-cli flags\n"
        "  patella-cli --json flags"},
    Text{"plan",
        "  patella-cli plan\n"
        "  patella-cli plan --in lena.patella-note\n"
        "  patella-cli plan --out lena.patella-note --by \"Lena Brandt\"\n"
        "  patella-cli plan --out lena.patella-note --by \"Lena Brandt\" --week \"20 km\" --pain 2 "
        "--next-check 2026-12-14 --exercise \"Calf raises; 3 x 12\" --note \"No downhill.\""},
    Text{"report",
        "  patella-cli report --out report.pdf\n"
        "  patella-cli report --from 2026-09-01 --name \"A. Runner\" --facts birth_year --out "
        "report.pdf\n"
        "  patella-cli report --lang de --out report.html\n"
        "  patella-cli report --out - | lp"},
    Text{"export",
        "  patella-cli export --out log.csv\n"
        "  patella-cli export --out log.json\n"
        "  patella-cli export --out - | grep 2026-11"},
    Text{"backup",
        "  patella-cli backup --out copy.patella\n"
        "  patella-cli backup --sealed --out copy.sealed\n"
        "  patella-cli backup --sealed --passphrase-file key.txt --out copy.sealed"},
    Text{"restore",
        "  patella-cli restore --dry-run copy.patella\n"
        "  patella-cli restore copy.patella\n"
        "  patella-cli restore copy.sealed"},
    Text{"verify",
        "  patella-cli verify\n"
        "  patella-cli --log copy.patella verify"},
    Text{"history",
        "  patella-cli history\n"
        "  patella-cli --json history --row KEY"},
    Text{"sync",
        "  patella-cli sync ~/Syncthing/patella --name laptop\n"
        "  patella-cli sync ~/Syncthing/patella --watch\n"
        "  patella-cli --json sync ~/Syncthing/patella\n"
        "  patella-cli sync ~/Syncthing/patella --sealed --passphrase-file key.txt"},
    Text{"sample", "  patella-cli sample --out sample.patella"},
};

constexpr std::array globalFlags{
    Text{"--help", QT_TRANSLATE_NOOP("CliHelp", "Show this help")},
    Text{"--version", QT_TRANSLATE_NOOP("CliHelp", "Show the version")},
    Text{"--log", QT_TRANSLATE_NOOP("CliHelp", "The log file; without it, your own log")},
    Text{"--json", QT_TRANSLATE_NOOP("CliHelp", "Answer with one JSON document")},
    Text{"--from", QT_TRANSLATE_NOOP("CliHelp", "First day, such as 2026-11-01")},
    Text{"--to", QT_TRANSLATE_NOOP("CliHelp", "Last day, such as 2026-11-30")},
    Text{"--lang", QT_TRANSLATE_NOOP("CliHelp", "Language of the output, such as de")},
    Text{"--parts", QT_TRANSLATE_NOOP("CliHelp", "Only these parts of it, such as complaint,scores,load")},
    Text{"--facts",
        QT_TRANSLATE_NOOP("CliHelp", "Facts about the runner, such as birth_year,weight; without it, none")},
    Text{"--name", QT_TRANSLATE_NOOP("CliHelp", "The name on the report; without it, none")},
    Text{"--paper", QT_TRANSLATE_NOOP("CliHelp", "a4 or letter; without it, the system default")},
    Text{"paths",
        QT_TRANSLATE_NOOP("CliHelp",
            "FIT, TCX, GPX, KML and other watch files, lists, archives, exported logs, or folders of them; - "
            "is standard input")},
    Text{"entry",
        QT_TRANSLATE_NOOP("CliHelp",
            "Its key, as lists show it with --json, or the beginning of it; or the name of a pair of shoes; "
            "or "
            "the day of the only run of a day, such as 2026-11-20, today or yesterday; or last, the latest "
            "run")},
    Text{"edit cells",
        QT_TRANSLATE_NOOP("CliHelp", "Columns by their names; without a value the answer is removed")},
    Text{"edit --date", QT_TRANSLATE_NOOP("CliHelp", "Another day, such as 2026-11-20")},
    Text{"edit --side",
        QT_TRANSLATE_NOOP("CliHelp", "left, right or both: the knee whose score is meant or added")},
    Text{"edit --pain-note",
        QT_TRANSLATE_NOOP("CliHelp", "One more pain in full, in quotes; may be repeated")},
    Text{"--newest", QT_TRANSLATE_NOOP("CliHelp", "Newest first")},
    Text{"--limit", QT_TRANSLATE_NOOP("CliHelp", "At most this many, from the top of the list")},
    Text{"--out FILE | -",
        QT_TRANSLATE_NOOP(
            "CliHelp", "The file to write, in the format its ending names; - is standard output")},
    Text{"--format",
        QT_TRANSLATE_NOOP("CliHelp", "Format of what is written to -, one of %1; without it, the first")},
    Text{"--merge",
        QT_TRANSLATE_NOOP(
            "CliHelp", "Complete runs already there with what the files add; what you entered stays")},
    Text{"--sealed",
        QT_TRANSLATE_NOOP("CliHelp", "Encrypt the copy with a passphrase; asked for at the terminal")},
    Text{"--passphrase-file",
        QT_TRANSLATE_NOOP("CliHelp",
            "Take the passphrase from the first line of this file; without it, from the variable "
            "PATELLA_PASSPHRASE or the terminal")},
    Text{"shared folder",
        QT_TRANSLATE_NOOP("CliHelp", "The folder that a sync program copies to your other devices")},
    Text{"--watch",
        QT_TRANSLATE_NOOP("CliHelp", "Keep running until stopped: merge whenever something is new")},
    Text{"sync --name",
        QT_TRANSLATE_NOOP("CliHelp", "Name of this device; without it, the same as last time")},
    Text{"sync --sealed",
        QT_TRANSLATE_NOOP("CliHelp", "Encrypt the folder with a passphrase; asked for at the terminal")},
    Text{"restore --dry-run", QT_TRANSLATE_NOOP("CliHelp", "Only show how the copy differs from now")},
    Text{"--dry-run", QT_TRANSLATE_NOOP("CliHelp", "Only show what would be imported")},
    Text{"--unit",
        QT_TRANSLATE_NOOP("CliHelp",
            "distance, minutes or effort_minutes; without it, distance, or minutes where most runs have "
            "none")},
    Text{"mileage --unit",
        QT_TRANSLATE_NOOP("CliHelp",
            "distance, minutes or descent; without it, distance, or minutes where most runs have none")},
    Text{"mileage --side", QT_TRANSLATE_NOOP("CliHelp", "left, right or both; without it, both")},
    Text{"knee --side", QT_TRANSLATE_NOOP("CliHelp", "left, right or both; without it, both")},
    Text{"--of", QT_TRANSLATE_NOOP("CliHelp", "The kind of records, such as knee_check; without it, runs")},
    Text{"add --to", QT_TRANSLATE_NOOP("CliHelp", "Add a record of this kind instead, such as knee_check")},
    Text{"cells",
        QT_TRANSLATE_NOOP("CliHelp",
            "Distance and time of a run, in kilometres or miles as in the window or in your "
            "country; with --to: the values of the record")},
    Text{"--help-all", QT_TRANSLATE_NOOP("CliHelp", "Show this help and the options of all Qt programs")},
    Text{"patella files",
        QT_TRANSLATE_NOOP("CliHelp", "A log (.patella) to open; watch files, lists and archives to import")},
    Text{"damaged", QT_TRANSLATE_NOOP("CliHelp", "The damaged log")},
    Text{"copy", QT_TRANSLATE_NOOP("CliHelp", "The copy of a log to restore")},
    Text{"--row", QT_TRANSLATE_NOOP("CliHelp", "Only this row; lists show keys with --json")},
    Text{"plan --in", QT_TRANSLATE_NOOP("CliHelp", "Use the plan in this file")},
    Text{"plan --out",
        QT_TRANSLATE_NOOP("CliHelp", "Write a plan file: the plan you follow, or what further flags set")},
    Text{"plan --by", QT_TRANSLATE_NOOP("CliHelp", "Who set it; without it, whoever set the newest part")},
    Text{
        "plan --week", QT_TRANSLATE_NOOP("CliHelp", "Set: the weekly limit, such as \"20 km\" or \"12 mi\"")},
    Text{"plan --pain", QT_TRANSLATE_NOOP("CliHelp", "Set: the pain limit, 0 to 10")},
    Text{"plan --surfaces", QT_TRANSLATE_NOOP("CliHelp", "Set: surfaces to run on, such as gravel,grass")},
    Text{"plan --next-check",
        QT_TRANSLATE_NOOP("CliHelp", "Set: the day of the next check, such as 2026-12-14")},
    Text{"plan --return", QT_TRANSLATE_NOOP("CliHelp", "Set: return to running, such as \"step 3; left\"")},
    Text{"plan --exercise",
        QT_TRANSLATE_NOOP(
            "CliHelp", "Set: an exercise, such as \"Calf raises; 3 x 12; pain 3\"; may be repeated")},
    Text{"plan --note", QT_TRANSLATE_NOOP("CliHelp", "Set: a sentence to the runner; may be repeated")},
    Text{"--out", QT_TRANSLATE_NOOP("CliHelp", "The file to write")},
};

constexpr std::array runFlags{
    Text{"--date", QT_TRANSLATE_NOOP("CliHelp", "Day of the run, such as 2026-11-20; without it, today")},
    Text{"--start-time", QT_TRANSLATE_NOOP("CliHelp", "Local time of the start, such as 18:30")},
    Text{"--utc-offset-min", QT_TRANSLATE_NOOP("CliHelp", "Minutes the local clock was ahead of UTC")},
    Text{"--distance-km", QT_TRANSLATE_NOOP("CliHelp", "Kilometres, such as 8.2")},
    Text{"--distance",
        QT_TRANSLATE_NOOP(
            "CliHelp", "Kilometres or miles, as in the window or in your country: 8.2; or 8.2km, 5.1mi")},
    Text{"--duration", QT_TRANSLATE_NOOP("CliHelp", "Running time, such as 45:10 or 1:02:03")},
    Text{"--elapsed", QT_TRANSLATE_NOOP("CliHelp", "Time from start to end, pauses included")},
    Text{"--kind", QT_TRANSLATE_NOOP("CliHelp", "easy, long, tempo, intervals, hills, race or walk_run")},
    Text{"--effort", QT_TRANSLATE_NOOP("CliHelp", "How hard it was, 0 to 10")},
    Text{"--surface",
        QT_TRANSLATE_NOOP("CliHelp", "Shares in percent, such as asphalt=70,trail=30, or one word")},
    Text{"--shoe", QT_TRANSLATE_NOOP("CliHelp", "Name of the pair; an unknown name makes a new pair")},
    Text{"--warm-up-min", QT_TRANSLATE_NOOP("CliHelp", "Minutes of warm-up; 0 is an answer")},
    Text{"--cool-down-min", QT_TRANSLATE_NOOP("CliHelp", "Minutes of cool-down; 0 is an answer")},
    Text{"--ascent-m", QT_TRANSLATE_NOOP("CliHelp", "Metres climbed")},
    Text{"--descent-m", QT_TRANSLATE_NOOP("CliHelp", "Metres descended")},
    Text{"--cadence-spm", QT_TRANSLATE_NOOP("CliHelp", "Steps per minute, both feet")},
    Text{"--heart-rate-bpm", QT_TRANSLATE_NOOP("CliHelp", "Average heart rate")},
    Text{"--max-heart-rate-bpm", QT_TRANSLATE_NOOP("CliHelp", "Highest heart rate")},
    Text{"--temperature-c", QT_TRANSLATE_NOOP("CliHelp", "Degrees Celsius")},
    Text{"--tags", QT_TRANSLATE_NOOP("CliHelp", "Short labels, separated by commas")},
    Text{"--notes", QT_TRANSLATE_NOOP("CliHelp", "Anything else")},
    Text{"--set", QT_TRANSLATE_NOOP("CliHelp", "Any other column of the run; may be repeated")},
};

constexpr std::array kneeFlags{
    Text{"--pain-before", QT_TRANSLATE_NOOP("CliHelp", "Knee pain before the run, 0 to 10")},
    Text{"--pain-during", QT_TRANSLATE_NOOP("CliHelp", "The worst during the run, 0 to 10")},
    Text{"--pain-after", QT_TRANSLATE_NOOP("CliHelp", "Within an hour after, 0 to 10")},
    Text{"--pain-next-morning", QT_TRANSLATE_NOOP("CliHelp", "The morning after, 0 to 10")},
    Text{"--side", QT_TRANSLATE_NOOP("CliHelp", "left, right or both; without it, the same as last time")},
    Text{"--region",
        QT_TRANSLATE_NOOP("CliHelp", "Where on the knee: front, outer_side, inner_joint_line ...")},
    Text{"--pain-note", QT_TRANSLATE_NOOP("CliHelp", "One pain in full, in quotes; may be repeated")},
    Text{"--painkiller", QT_TRANSLATE_NOOP("CliHelp", "Taken before the run: yes or no")},
    Text{"--ended",
        QT_TRANSLATE_NOOP("CliHelp", "finished, slowed_then_walked, stopped_at_once or ran_through_pain")},
};

template <typename Texts> const char* textOf(std::string_view name, const Texts& texts)
{
    for (const auto& [known, text] : texts)
        if (known == name)
            return text;
    return nullptr;
}

} // namespace

QString cliHelp(std::string_view name)
{
    for (const auto* text : {textOf(name, commands), textOf(name, examples), textOf(name, globalFlags),
             textOf(name, runFlags), textOf(name, kneeFlags)})
        if (text)
            return CliHelp::tr(text);
    return {};
}

QString cliExamples(std::string_view command)
{
    if (const auto* plain = textOf(command, plainExamples))
        return CliHelp::tr("Examples:") + QLatin1Char('\n') + QString::fromUtf8(plain);
    return cliHelp(std::string(command) + " examples");
}

} // namespace patella::ui::words
