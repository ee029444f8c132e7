// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/entry/forms.h"

#include "core/log/blank.h"
#include "core/log/entry.h"
#include "core/log/masking.h"
#include "ui/entry/care_dialog.h"
#include "ui/entry/complaint_dialog.h"
#include "ui/entry/day_dialog.h"
#include "ui/entry/edit_runs_dialog.h"
#include "ui/entry/flag_ending_dialog.h"
#include "ui/entry/knee_check_dialog.h"
#include "ui/entry/measure_dialog.h"
#include "ui/entry/planned_run_dialog.h"
#include "ui/entry/profile_fact_dialog.h"
#include "ui/entry/programme_dialog.h"
#include "ui/entry/run_dialog.h"
#include "ui/entry/self_experiment_dialog.h"
#include "ui/entry/shoe_dialog.h"
#include "ui/entry/visit_dialog.h"

#include <algorithm>

namespace patella::ui {

namespace {

struct FormRequest {
    const ChangeSet& changeSet;
    const Log& log;
    const Setting& setting;
    QWidget* parent;
};

template <typename OneRecord> std::optional<OneRecord> inLog(const Log& log, const Id<OneRecord>& id)
{
    const auto& records = listOf<OneRecord>(log);
    const auto found
        = std::find_if(records.begin(), records.end(), [&](const OneRecord& each) { return each.id == id; });
    return found == records.end() ? std::nullopt : std::optional(*found);
}

// A run with what the log and the change set say about it.
std::optional<Entry> entryInLog(const Log& log, const RunId& run)
{
    const auto known = inLog(log, run);
    return known ? std::optional(entryOf(*known, log)) : std::nullopt;
}

void follow(const Change& change, std::vector<PainNote>& notes)
{
    if (change.before)
        if (const auto* note = std::get_if<PainNote>(&*change.before))
            std::erase_if(notes, [&](const PainNote& each) { return each.id == note->id; });
    if (change.after)
        if (const auto* note = std::get_if<PainNote>(&*change.after))
            notes.push_back(*note);
}

std::unique_ptr<EntryDialog> formFor(const RunEntry& run, const FormRequest& request)
{
    const auto before = entryInLog(request.log, run.id);
    auto shown = before.value_or(Entry{.run = run, .painNotes = {}});
    shown.run = run;
    std::optional<Shoe> newPair;
    for (const auto& change : request.changeSet) {
        follow(change, shown.painNotes);
        if (change.after && std::holds_alternative<Shoe>(*change.after))
            newPair = std::get<Shoe>(*change.after);
    }
    auto form
        = std::make_unique<RunDialog>(before, shown, request.log.shoes, request.setting, request.parent);
    if (newPair)
        form->adopt(*newPair);
    return form;
}

// Notes of a run lead to the run, those of a rest day to the day's knee check.
std::unique_ptr<EntryDialog> formFor(const KneeCheck& check, const FormRequest& request)
{
    KneeCheckDialog::Day before{.check = inLog(request.log, check.id), .notes = {}};
    for (const auto& note : request.log.painNotes)
        if (note.moment == Moment::RestDay && note.date == check.date)
            before.notes.push_back(note);
    auto shown = before;
    shown.check = check;
    for (const auto& change : request.changeSet)
        follow(change, shown.notes);
    return std::make_unique<KneeCheckDialog>(before, shown, check.date, request.setting, request.parent);
}

std::unique_ptr<EntryDialog> formFor(const PainNote& note, const FormRequest& request)
{
    if (note.run)
        if (const auto entry = entryInLog(request.log, *note.run))
            return formFor(entry->run, request);
    const auto& checks = request.log.kneeChecks;
    const auto known = std::find_if(checks.begin(), checks.end(),
        [&](const KneeCheck& each) { return each.date == note.date && each.side == note.side; });
    auto blank = newOf<KneeCheck>(note.date);
    blank.side = note.side;
    return formFor(known == checks.end() ? blank : *known, request);
}

DayDialog::Day dayInLog(const Log& log, LocalDate date)
{
    DayDialog::Day day;
    for (const auto& note : log.dayNotes)
        if (note.date == date)
            day.note = note;
    for (const auto& value : log.measureValues)
        if (value.date == date)
            day.values.push_back(value);
    for (const auto& care : log.careNotes)
        if (care.date == date && mayMask(care.care))
            day.masking.push_back(care);
    return day;
}

std::unique_ptr<EntryDialog> dayForm(LocalDate date, const FormRequest& request)
{
    const auto before = dayInLog(request.log, date);
    auto shown = before;
    for (const auto& change : request.changeSet) {
        if (!change.after)
            continue;
        if (const auto* note = std::get_if<DayNote>(&*change.after))
            shown.note = *note;
        if (const auto* value = std::get_if<MeasureValue>(&*change.after)) {
            std::erase_if(shown.values, [&](const auto& each) { return each.id == value->id; });
            shown.values.push_back(*value);
        }
        if (const auto* care = std::get_if<CareNote>(&*change.after)) {
            std::erase_if(shown.masking, [&](const auto& each) { return each.id == care->id; });
            shown.masking.push_back(*care);
        }
    }
    return std::make_unique<DayDialog>(
        before, shown, request.log.measures, date, request.setting, request.parent);
}

std::unique_ptr<EntryDialog> formFor(const DayNote& note, const FormRequest& request)
{
    const auto inLog = dayInLog(request.log, note.date).note;
    const bool isAnother = inLog && inLog->id != note.id; // one note a day: the one that is there
    static const ChangeSet nothing;
    return dayForm(
        note.date, isAnother ? FormRequest{nothing, request.log, request.setting, request.parent} : request);
}

std::unique_ptr<EntryDialog> formFor(const MeasureValue& value, const FormRequest& request)
{
    return dayForm(value.date, request);
}

std::unique_ptr<EntryDialog> formFor(const Measure& measure, const FormRequest& request)
{
    return std::make_unique<MeasureDialog>(
        inLog(request.log, measure.id), measure, request.log.measures, request.setting, request.parent);
}

template <typename Dialog, typename OneRecord>
std::unique_ptr<EntryDialog> formWithShoes(const OneRecord& record, const FormRequest& request)
{
    return std::make_unique<Dialog>(
        inLog(request.log, record.id), record, request.log.shoes, request.setting, request.parent);
}

std::unique_ptr<EntryDialog> formFor(const Shoe& shoe, const FormRequest& request)
{
    return formWithShoes<ShoeDialog>(shoe, request);
}
std::unique_ptr<EntryDialog> formFor(const PlannedRun& run, const FormRequest& request)
{
    return formWithShoes<PlannedRunDialog>(run, request);
}
std::unique_ptr<EntryDialog> formFor(const SelfExperiment& experiment, const FormRequest& request)
{
    return formWithShoes<SelfExperimentDialog>(experiment, request);
}

template <typename Dialog, typename OneRecord>
std::unique_ptr<EntryDialog> formOf(const OneRecord& record, const FormRequest& request)
{
    return std::make_unique<Dialog>(inLog(request.log, record.id), record, request.setting, request.parent);
}

std::unique_ptr<EntryDialog> formFor(const CareNote& note, const FormRequest& request)
{
    return formOf<CareDialog>(note, request);
}
std::unique_ptr<EntryDialog> formFor(const Visit& visit, const FormRequest& request)
{
    return formOf<VisitDialog>(visit, request);
}
std::unique_ptr<EntryDialog> formFor(const Complaint& complaint, const FormRequest& request)
{
    return formOf<ComplaintDialog>(complaint, request);
}
std::unique_ptr<EntryDialog> formFor(const ProfileFact& fact, const FormRequest& request)
{
    return formOf<ProfileFactDialog>(fact, request);
}

std::unique_ptr<EntryDialog> formFor(const FlagEnding& ending, const FormRequest& request)
{
    return formOf<FlagEndingDialog>(ending, request);
}

std::unique_ptr<EntryDialog> formFor(const Programme& programme, const FormRequest& request)
{
    return formOf<ProgrammeDialog>(programme, request);
}

// Runs of the log that are to be changed together.
std::vector<RunEntry> severalRuns(const ChangeSet& changeSet)
{
    std::vector<RunEntry> runs;
    for (const auto& change : changeSet)
        if (change.before && change.after)
            if (const auto* run = std::get_if<RunEntry>(&*change.before))
                runs.push_back(*run);
    return runs;
}

} // namespace

std::unique_ptr<EntryDialog> formFor(
    const ChangeSet& changeSet, const Log& log, const Setting& setting, QWidget* parent)
{
    const FormRequest request{changeSet, log, setting, parent};
    if (auto runs = severalRuns(changeSet); runs.size() > 1)
        return std::make_unique<EditRunsDialog>(std::move(runs), log.shoes, setting, parent);
    const bool isRun = std::any_of(changeSet.begin(), changeSet.end(),
        [](const Change& change) { return change.after && std::holds_alternative<RunEntry>(*change.after); });
    for (const auto& change : changeSet) {
        if (!change.after || (isRun && !std::holds_alternative<RunEntry>(*change.after)))
            continue;
        return std::visit([&](const auto& record) { return formFor(record, request); }, *change.after);
    }
    return nullptr;
}

} // namespace patella::ui
