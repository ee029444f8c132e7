// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/deed_words.h"

#include <QCoreApplication>

#include "ui/words/units.h"

#include <algorithm>

namespace patella::ui::words {

namespace {

struct Deeds {
    Q_DECLARE_TR_FUNCTIONS(Deeds)
};

int runsIn(const Deed& deed, bool before, bool after)
{
    const auto isRun
        = [](const std::optional<Record>& side) { return side && std::holds_alternative<RunEntry>(*side); };
    return static_cast<int>(std::count_if(deed.begin(), deed.end(), [&](const Change& change) {
        return isRun(change.before) == before && isRun(change.after) == after;
    }));
}

const Record& recordIn(const Change& change) { return change.after ? *change.after : *change.before; }

struct Noun {
    QString operator()(const Shoe&) const { return Deeds::tr("a pair of shoes"); }
    QString operator()(const RunEntry&) const { return Deeds::tr("a run"); }
    QString operator()(const PainNote&) const { return Deeds::tr("a note about the knee"); }
    QString operator()(const KneeCheck&) const { return Deeds::tr("a knee check"); }
    QString operator()(const DayNote&) const { return Deeds::tr("a day"); }
    QString operator()(const Measure&) const { return Deeds::tr("a measure of your own"); }
    QString operator()(const MeasureValue&) const { return Deeds::tr("a value you measured"); }
    QString operator()(const CareNote&) const { return Deeds::tr("care for the knee"); }
    QString operator()(const Visit&) const { return Deeds::tr("a visit"); }
    QString operator()(const Complaint&) const { return Deeds::tr("a complaint"); }
    QString operator()(const ProfileFact&) const { return Deeds::tr("a fact about you"); }
    QString operator()(const PlannedRun&) const { return Deeds::tr("a planned run"); }
    QString operator()(const SelfExperiment&) const { return Deeds::tr("a self-experiment"); }
};

QString nounOf(const Record& record) { return std::visit(Noun{}, record); }

std::optional<LocalDate> dayOf(const Record& record)
{
    return std::visit(
        [](const auto& each) -> std::optional<LocalDate> {
            if constexpr (requires { each.date; })
                return each.date;
            else
                return std::nullopt;
        },
        record);
}

} // namespace

QString nameOf(const Deed& deed)
{
    if (const int added = runsIn(deed, false, true))
        return Deeds::tr("adding %n run(s)", nullptr, added);
    if (const int removed = runsIn(deed, true, false))
        return Deeds::tr("deleting %n run(s)", nullptr, removed);
    if (const int changed = runsIn(deed, true, true))
        return Deeds::tr("changing %n run(s)", nullptr, changed);
    return deed.empty() ? QString() : nounOf(recordIn(deed.front()));
}

QString inShort(const Deed& deed)
{
    for (const auto& change : deed)
        if (change.after)
            if (const auto* run = std::get_if<RunEntry>(&*change.after)) {
                const auto day = Deeds::tr("a run of %1").arg(weekdayAndDate(run->date));
                return run->distance ? day + QStringLiteral(", ") + distance(*run->distance) : day;
            }
    if (deed.empty())
        return {};
    const auto& record = recordIn(deed.front());
    const auto day = dayOf(record);
    //: %1 is "a knee check" for example, %2 a day
    return day ? Deeds::tr("%1 of %2").arg(nounOf(record), weekdayAndDate(*day)) : nounOf(record);
}

QString saved(const RunEntry& run)
{
    const auto day = weekdayAndDate(run.date);
    if (run.distance)
        return Deeds::tr("Saved: %1 on %2.").arg(distance(*run.distance), day);
    return run.duration ? Deeds::tr("Saved: %1 on %2.").arg(duration(*run.duration), day)
                        : Deeds::tr("Saved.");
}

} // namespace patella::ui::words
