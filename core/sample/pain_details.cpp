// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sample/pain_details.h"

#include "core/log/blank.h"
#include "core/sample/knee.h"
#include "core/sample/shoe_rack.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <map>

namespace patella::sample {

namespace {

using std::chrono::minutes;

constexpr int weekOfTwoKnees = 74; // from then on both are asked now and then
constexpr int weekOfANewPlace = 101;
constexpr double usualOnset = 9; // km, of a pain of 1

// Where it began: the sorer, the sooner, whatever the length of the run; at the latest near its end.
Distance onsetOf(Distance run, int score, Chance& chance)
{
    const double km = usualOnset / (0.6 + 0.4 * score) * std::exp(0.45 * chance.bell());
    const double most = static_cast<double>(run.metres) / 1000 * chance.between(0.75, 0.97);
    return Distance{std::llround(std::clamp(km, 0.3, std::max(0.3, most)) * 10) * 100};
}

PainCourse courseOf(const PainNote& note, const PainNote* after)
{
    if (!after)
        return PainCourse::CameAndWent;
    const int change = after->score.value() - note.score.value();
    if (change >= 0)
        return PainCourse::Worsened;
    return change <= -2 ? PainCourse::WarmedUp : PainCourse::Stayed;
}

ChoiceSet<Trigger> triggersOf(const PainNote& note, Chance& chance)
{
    ChoiceSet<Trigger> triggers;
    const bool outer = note.region == Region::OuterSide;
    triggers.insert(outer ? Trigger::Downhill : Trigger::StairsDown);
    if (chance.happens(0.45))
        triggers.insert(outer ? Trigger::FastRunning : Trigger::Sitting);
    if (chance.happens(0.35))
        triggers.insert(outer ? Trigger::Running : Trigger::Downhill);
    if (!outer && chance.happens(0.3))
        triggers.insert(Trigger::Squatting);
    return triggers;
}

void describe(
    PainNote& note, const RunEntry& run, const PainNote* before, const PainNote* after, Chance& chance)
{
    if (note.score == Pain::least())
        return;
    const int score = note.score.value();
    if (run.measured.distance && chance.happens(0.82))
        note.onset = onsetOf(*run.measured.distance, score, chance);
    else if (run.measured.duration && chance.happens(0.5))
        note.onsetTime = minutes{
            std::lround(static_cast<double>(run.measured.duration->count()) / 60 * chance.between(0.2, 0.8))};
    if (chance.happens(0.6))
        note.course = courseOf(note, after);
    if (chance.happens(0.5))
        note.quality = ChoiceSet{
            note.region == Region::OuterSide || score >= 6 ? PainQuality::Sharp : PainQuality::Dull};
    if (chance.happens(0.55))
        note.triggers = triggersOf(note, chance);
    if (before && after && after->score <= before->score && chance.happens(0.5))
        note.settled = minutes{5 * chance.wholeBetween(2, 2 + std::min(8, 2 * score))};
    if (chance.happens(0.4))
        note.feltIn = chance.happens(0.12) ? FeltIn::Muscle : FeltIn::Joint;
    if (score >= 6 || chance.happens(0.3))
        note.limp = score >= 7;
    if (chance.happens(0.2))
        note.tender = score >= 4;
}

using NotesOfRun = std::map<Moment, PainNote*>;

std::map<RunId, NotesOfRun> notesByRun(Log& log)
{
    std::map<RunId, NotesOfRun> byRun;
    for (auto& note : log.painNotes)
        if (note.run)
            byRun[*note.run][note.moment] = &note;
    return byRun;
}

const PainNote* at(const NotesOfRun& notes, Moment moment)
{
    const auto found = notes.find(moment);
    return found == notes.end() ? nullptr : found->second;
}

// How the other knee was: mostly quiet, a little with the sorer one.
PainNote ofTheOtherKnee(const PainNote& note, Chance& chance)
{
    auto other = blank<PainNote>();
    other.id = seededId<PainNoteId>(note.date, chance);
    other.run = note.run;
    other.date = note.date;
    other.moment = note.moment;
    other.side = note.side == Side::Left ? Side::Right : Side::Left;
    other.region = Region::Front;
    other.score = answered(0.3 * note.score.value() - 0.3 + 0.6 * chance.bell());
    return other;
}

} // namespace

void describePains(Log& log, const Life& life, Chance& chance)
{
    const auto byRun = notesByRun(log);
    std::vector<PainNote> others;
    for (const auto& run : log.runs) {
        const auto found = byRun.find(run.id);
        if (found == byRun.end())
            continue;
        const auto& notes = found->second;
        if (const auto during = notes.find(Moment::During); during != notes.end())
            describe(*during->second, run, at(notes, Moment::Before), at(notes, Moment::After), chance);
        const int week = life.weekOf(run.when.date);
        const bool movesDown = week >= weekOfANewPlace && chance.happens(0.25);
        const bool asksBoth = week >= weekOfTwoKnees && chance.happens(0.6);
        for (const auto& [moment, note] : notes) {
            if (movesDown && note->side == Side::Left)
                note->region = Region::BelowKneecap;
            if (asksBoth && note->side != Side::Both)
                others.push_back(ofTheOtherKnee(*note, chance));
        }
    }
    log.painNotes.insert(log.painNotes.end(), others.begin(), others.end());
    for (auto& note : log.painNotes)
        if (note.moment == Moment::RestDay && note.score.value() >= 2 && chance.happens(0.5))
            note.triggers = triggersOf(note, chance);
}

} // namespace patella::sample
