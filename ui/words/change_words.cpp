// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/change_words.h"

#include <QCoreApplication>

#include "core/log/blank.h"
#include "core/log/columns.h"
#include "core/log/day_of.h"
#include "ui/words/full_stop.h"

#include <algorithm>

namespace patella::ui::words {

namespace {

struct ChangeSets {
    Q_DECLARE_TR_FUNCTIONS(ChangeSets)
};

const Record& recordIn(const Change& change) { return change.after ? *change.after : *change.before; }

struct Noun {
    QString operator()(const Shoe&) const { return ChangeSets::tr("a pair of shoes"); }
    QString operator()(const RunEntry&) const { return ChangeSets::tr("a run"); }
    QString operator()(const PainNote&) const { return ChangeSets::tr("a note about the knee"); }
    QString operator()(const KneeCheck&) const { return ChangeSets::tr("a knee check"); }
    QString operator()(const DayNote&) const { return ChangeSets::tr("a day"); }
    QString operator()(const Measure&) const { return ChangeSets::tr("a custom measure"); }
    QString operator()(const MeasureValue&) const { return ChangeSets::tr("a value you measured"); }
    QString operator()(const CareNote&) const { return ChangeSets::tr("a treatment or an exercise"); }
    QString operator()(const Visit&) const { return ChangeSets::tr("a visit"); }
    QString operator()(const Complaint&) const { return ChangeSets::tr("a complaint"); }
    QString operator()(const ProfileFact&) const { return ChangeSets::tr("a fact about you"); }
    QString operator()(const PlannedRun&) const { return ChangeSets::tr("a planned run"); }
    QString operator()(const SelfExperiment&) const { return ChangeSets::tr("a self-experiment"); }
    QString operator()(const FlagEnding&) const { return ChangeSets::tr("the end of a warning sign"); }
    QString operator()(const Programme&) const { return ChangeSets::tr("a part of your plan"); }
};

QString nounOf(const Record& record) { return std::visit(Noun{}, record); }

QString nounOf(std::string_view table)
{
    QString noun;
    const Log kinds;
    forEachList(kinds, [&]<typename OneRecord>(const std::vector<OneRecord>&) {
        if (table == tableOf<OneRecord>)
            noun = Noun{}(blank<OneRecord>());
    });
    return noun;
}

std::optional<LocalDate> dayOf(const Record& record)
{
    return std::visit(
        [](const auto& each) -> std::optional<LocalDate> {
            if constexpr (hasDay<std::remove_cvref_t<decltype(each)>>)
                return patella::dayOf(each);
            else
                return std::nullopt;
        },
        record);
}

} // namespace

QString nameOf(const ChangeCounts& counts)
{
    const auto runs = std::ranges::find(counts, tableOf<RunEntry>, &KindChanges::table);
    if (runs == counts.end())
        return counts.empty() ? QString() : nounOf(counts.front().table);
    if (runs->added > 0)
        return ChangeSets::tr("adding %n run(s)", nullptr, runs->added);
    if (runs->removed > 0)
        return ChangeSets::tr("deleting %n run(s)", nullptr, runs->removed);
    return ChangeSets::tr("changing %n run(s)", nullptr, runs->changed);
}

QString nameOf(const ChangeSet& changeSet) { return nameOf(countsOf(changeSet)); }

QString inShort(const ChangeSet& changeSet, const Units& units)
{
    for (const auto& change : changeSet)
        if (change.after)
            if (const auto* run = std::get_if<RunEntry>(&*change.after)) {
                const auto day = ChangeSets::tr("a run of %1").arg(weekdayAndDate(run->when.date, units));
                return run->measured.distance
                    ? day + QStringLiteral(", ") + distance(*run->measured.distance, units)
                    : day;
            }
    if (changeSet.empty())
        return {};
    const auto& record = recordIn(changeSet.front());
    const auto day = dayOf(record);
    //: %1 is "a knee check" for example, %2 a day
    return day ? ChangeSets::tr("%1 of %2").arg(nounOf(record), weekdayAndDate(*day, units)) : nounOf(record);
}

QString saved(const RunEntry& run, const Units& units)
{
    const auto day = weekdayAndDate(run.when.date, units);
    if (run.measured.distance)
        return withOneFullStop(
            ChangeSets::tr("Saved: %1 on %2.").arg(distance(*run.measured.distance, units), day));
    return run.measured.duration
        ? withOneFullStop(ChangeSets::tr("Saved: %1 on %2.").arg(duration(*run.measured.duration), day))
        : ChangeSets::tr("Saved.");
}

} // namespace patella::ui::words
