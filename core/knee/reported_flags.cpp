// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/knee/reported_flags.h"

#include "core/knee/run_scores.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <system_error>

namespace patella::red_flags {

namespace {

constexpr std::array alarmFlags{
    std::pair{Alarm::HotAndRed, RedFlag::HotSwollenKnee},
    std::pair{Alarm::CannotBearWeight, RedFlag::CannotBearWeight},
    std::pair{Alarm::Deformed, RedFlag::Deformed},
    std::pair{Alarm::KneecapOutOfPlace, RedFlag::KneecapOutOfPlace},
    std::pair{Alarm::CannotLiftStraightLeg, RedFlag::CannotLiftStraightLeg},
    std::pair{Alarm::BoneTender, RedFlag::BoneTender},
    std::pair{Alarm::CalfSwollen, RedFlag::CalfSwollen},
    std::pair{Alarm::ColdOrNumbFoot, RedFlag::ColdOrNumbFoot},
    std::pair{Alarm::BreathlessOrChestPain, RedFlag::BreathlessOrChestPain},
};

constexpr std::array signFlags{
    std::pair{KneeSign::CannotStraighten, RedFlag::CannotStraighten},
    std::pair{KneeSign::CannotBend, RedFlag::CannotBend},
    std::pair{KneeSign::Locking, RedFlag::Locking},
    std::pair{KneeSign::Catching, RedFlag::Catching},
    std::pair{KneeSign::NightPain, RedFlag::NightPain},
    std::pair{KneeSign::Pop, RedFlag::Pop},
};

bool isSwollen(const KneeCheck& check) { return check.swelling && *check.swelling != Swelling::None; }

bool hasAlarm(const KneeCheck& check, Alarm alarm) { return check.alarms && check.alarms->contains(alarm); }

std::vector<RedFlag> flagsOf(const KneeCheck& check)
{
    std::vector<RedFlag> flags;
    for (const auto& [alarm, flag] : alarmFlags)
        if (hasAlarm(check, alarm))
            flags.push_back(flag);
    for (const auto& [sign, flag] : signFlags)
        if (check.signs && check.signs->contains(sign))
            flags.push_back(flag);
    if (check.morningStiffness && *check.morningStiffness > stiffMorning)
        flags.push_back(RedFlag::MorningStiffness);
    return flags;
}

using Checks = std::vector<const KneeCheck*>;

// The checks about one side by day; those of both knees are about each.
Checks checksAbout(const Log& log, Side side)
{
    Checks checks;
    for (const auto& check : log.kneeChecks)
        if (isAbout(check.side, side))
            checks.push_back(&check);
    std::stable_sort(
        checks.begin(), checks.end(), [](const auto* a, const auto* b) { return a->date < b->date; });
    return checks;
}

Sighting ofChecks(RedFlag flag, const KneeCheck& check)
{
    return {.flag = flag,
        .source = FlagSource::KneeChecks,
        .side = check.side,
        .region = std::nullopt,
        .on = check.date,
        .at = check.time,
        .writtenAs = check.id.text()};
}

Sighting ofChecks(RedFlag flag, const KneeCheck& last, Side side)
{
    auto sighting = ofChecks(flag, last);
    sighting.side = side;
    return sighting;
}

// Where a count within so many days reaches its limit. What only checks of both knees say is a sign of both.
void addRepeated(
    Sightings& sightings, const Checks& checks, Side side, RedFlag flag, int limit, int days, auto count)
{
    for (std::size_t last = 0; last < checks.size(); ++last) {
        if (count(*checks[last]) == 0)
            continue;
        int sum = 0;
        bool isOfThisSide = false;
        for (std::size_t i = last + 1; i-- > 0 && daysBetween(checks[i]->date, checks[last]->date) < days;) {
            sum += count(*checks[i]);
            isOfThisSide = isOfThisSide || (checks[i]->side == side && count(*checks[i]) > 0);
        }
        if (sum >= limit && isOfThisSide)
            sightings.push_back(ofChecks(flag, *checks[last], side));
    }
}

void addLastingSwelling(Sightings& sightings, const Checks& checks, Side side)
{
    std::optional<LocalDate> began;
    std::optional<LocalDate> last;
    bool isOfThisSide = false;
    for (const auto* check : checks) {
        if (!check->swelling)
            continue;
        if (!isSwollen(*check)) {
            began = std::nullopt;
            continue;
        }
        if (!began || daysBetween(*last, check->date) > daysBetweenSwollenChecks) {
            began = check->date;
            isOfThisSide = false;
        }
        last = check->date;
        isOfThisSide = isOfThisSide || check->side == side;
        if (daysBetween(*began, check->date) >= daysOfSwelling && isOfThisSide)
            sightings.push_back(ofChecks(RedFlag::SwellingThatStays, *check, side));
    }
}

std::optional<int> birthYear(const Log& log)
{
    std::optional<int> year;
    for (const auto& fact : log.profileFacts) {
        if (fact.fact != Fact::BirthYear)
            continue;
        int value = 0;
        const auto* end = fact.value.data() + fact.value.size();
        const auto [stop, error] = std::from_chars(fact.value.data(), end, value);
        if (stop == end && error == std::errc())
            year = value;
    }
    return year;
}

// Reached in that year; the birthday is not known.
std::optional<int> ageOn(LocalDate day, std::optional<int> born)
{
    return born ? std::optional(static_cast<int>(day.year()) - *born) : std::nullopt;
}

bool isYoung(std::optional<int> born, LocalDate day)
{
    const auto age = ageOn(day, born);
    return age && *age >= 0 && *age <= youngAge;
}

bool overlap(Side a, Side b) { return isAbout(a, b) || isAbout(b, a); }

bool isInjury(const Complaint& complaint)
{
    const auto has
        = [&](Mechanism each) { return complaint.mechanism && complaint.mechanism->contains(each); };
    if (complaint.onset == ComplaintOnset::Gradual)
        return false;
    return has(Mechanism::Twist) || has(Mechanism::Fall) || has(Mechanism::Blow)
        || (has(Mechanism::Jump) && complaint.onset == ComplaintOnset::Sudden);
}

// What of a check is part of the Ottawa knee rule.
bool maySeeABrokenBone(const KneeCheck& check)
{
    return hasAlarm(check, Alarm::BoneTender) || hasAlarm(check, Alarm::CannotBearWeight)
        || (check.signs && check.signs->contains(KneeSign::CannotBend));
}

Sighting ofComplaint(RedFlag flag, const Complaint& complaint)
{
    return {.flag = flag,
        .source = FlagSource::Complaints,
        .side = complaint.side,
        .region = std::nullopt,
        .on = complaint.date,
        .at = std::nullopt,
        .writtenAs = complaint.id.text()};
}

// A sign that two records show together was not known before the later of them was written.
template <typename OneRecord> std::string laterKey(const std::string& key, const OneRecord& other)
{
    return std::max(key, other.id.text());
}

void addInjury(Sightings& sightings, const Complaint& complaint, const Log& log)
{
    sightings.push_back(ofComplaint(RedFlag::Injury, complaint));
    const auto mayBeBroken = ofComplaint(RedFlag::InjuryMayNeedXRay, complaint);
    if (ageOn(complaint.date, birthYear(log)).value_or(0) >= ageForAnXRay)
        sightings.push_back(mayBeBroken);
    for (const auto& check : log.kneeChecks) {
        const int days = daysBetween(complaint.date, check.date);
        if (days >= 0 && days <= daysOfAnInjury && overlap(check.side, complaint.side)
            && maySeeABrokenBone(check)) {
            auto seen = mayBeBroken;
            seen.on = check.date;
            seen.at = check.time;
            seen.writtenAs = laterKey(seen.writtenAs, check);
            sightings.push_back(seen);
        }
    }
}

bool hasTrigger(const PainNote& note, Trigger trigger)
{
    return note.triggers && note.triggers->contains(trigger);
}

bool isHardToWalk(const KneeCheck& check) { return check.walking == Difficulty::Much; }

bool crackles(const KneeCheck& check) { return check.crackling && !check.crackling->isEmpty(); }

// Of the checks of the same knee on the same day, this one among them.
bool isAnyOfThatDay(const Log& log, const KneeCheck& check, bool (*holds)(const KneeCheck&))
{
    return std::ranges::any_of(log.kneeChecks, [&](const KneeCheck& each) {
        return each.date == check.date && overlap(each.side, check.side) && holds(each);
    });
}

bool isHardToSit(const KneeCheck& check) { return check.sitting && *check.sitting != Difficulty::None; }

bool hurtsInSitting(const Log& log, const KneeCheck& check)
{
    const auto hurts = [&](const PainNote& note) {
        return note.date == check.date && overlap(note.side, check.side) && note.score > Pain::least()
            && hasTrigger(note, Trigger::Sitting);
    };
    return isAnyOfThatDay(log, check, isHardToSit) || std::ranges::any_of(log.painNotes, hurts);
}

// Whether a knee that was swollen on a day may be so on another: that day, or the next one unless a check
// says that it is not.
bool isSwollenStill(const Log& log, const KneeCheck& swollen, LocalDate day)
{
    const int later = daysBetween(swollen.date, day);
    return later == 0 || (later == 1 && std::ranges::none_of(log.kneeChecks, [&](const KneeCheck& check) {
        return check.date == day && overlap(check.side, swollen.side) && check.swelling == Swelling::None;
    }));
}

// A fever is of the whole body, whichever knee's check notes it: with a swollen knee it is an emergency.
void addFever(Sightings& sightings, const Log& log, const KneeCheck& fever)
{
    bool isWithASwollenKnee = hasAlarm(fever, Alarm::HotAndRed);
    for (const auto& check : log.kneeChecks)
        if (isSwollen(check) && isSwollenStill(log, check, fever.date)) {
            isWithASwollenKnee = true;
            auto seen = ofChecks(RedFlag::HotSwollenKnee, fever, check.side);
            seen.writtenAs = laterKey(seen.writtenAs, check);
            sightings.push_back(seen);
        }
    if (!isWithASwollenKnee)
        sightings.push_back(ofChecks(RedFlag::Fever, fever));
}

bool hasSwelling(const KneeCheck& check) { return check.swelling.has_value(); }
bool isClearlySwollen(const KneeCheck& check) { return check.swelling == Swelling::Clear; }

// One whose size nobody said may be large.
bool isSwollenAtOnce(const Log& log, const KneeCheck& check)
{
    return check.swellingCame == SwellingOnset::WithinTwoHours
        && (isAnyOfThatDay(log, check, isClearlySwollen) || !isAnyOfThatDay(log, check, hasSwelling));
}

} // namespace

Sightings ofKneeChecks(const Log& log)
{
    const auto born = birthYear(log);
    Sightings sightings;
    for (const auto& check : log.kneeChecks) {
        for (const auto flag : flagsOf(check))
            sightings.push_back(ofChecks(flag, check));
        if (hasAlarm(check, Alarm::Fever))
            addFever(sightings, log, check);
        if (isSwollenAtOnce(log, check))
            sightings.push_back(ofChecks(RedFlag::SwellingWithinTwoHours, check));
        if (isHardToWalk(check) && isYoung(born, check.date))
            sightings.push_back(ofChecks(RedFlag::YoungWithLimp, check));
        if (isHardToWalk(check) && isAnyOfThatDay(log, check, isSwollen))
            sightings.push_back(ofChecks(RedFlag::HardToWalkAndSwollen, check));
        if (crackles(check) && hurtsInSitting(log, check))
            sightings.push_back(ofChecks(RedFlag::CracklingAndSitting, check));
    }
    for (const auto& [side, word] : wordsOf<Side>) {
        const auto checks = checksAbout(log, side);
        addRepeated(sightings, checks, side, RedFlag::GivingWay, giveWaysInARow, daysOfGivingWay,
            [](const KneeCheck& check) { return check.gaveWay.value_or(Count::least()).value(); });
        addRepeated(sightings, checks, side, RedFlag::HardToWalk, hardToWalkChecks, daysOfHardWalking,
            [](const KneeCheck& check) { return isHardToWalk(check) ? 1 : 0; });
        addLastingSwelling(sightings, checks, side);
    }
    return sightings;
}

Sightings ofPainNotes(const Log& log)
{
    const auto born = birthYear(log);
    Sightings sightings;
    const auto add = [&](RedFlag flag, const PainNote& note) {
        sightings.push_back({.flag = flag,
            .source = FlagSource::PainNotes,
            .side = note.side,
            .region = std::nullopt,
            .on = note.date,
            .at = std::nullopt,
            .writtenAs = note.id.text()});
    };
    for (const auto& note : log.painNotes) {
        if (isYoung(born, note.date) && note.limp.value_or(false))
            add(RedFlag::YoungWithLimp, note);
        if (note.score == Pain::least())
            continue;
        if (hasTrigger(note, Trigger::Night))
            add(RedFlag::NightPain, note);
        if (hasTrigger(note, Trigger::Resting))
            add(RedFlag::PainAtRest, note);
    }
    return sightings;
}

Sightings ofFacts(const Log& log)
{
    Sightings sightings;
    for (const auto& complaint : log.complaints) {
        if (complaint.mechanism && complaint.mechanism->contains(Mechanism::Pop))
            sightings.push_back(ofComplaint(RedFlag::Pop, complaint));
        if (isInjury(complaint))
            addInjury(sightings, complaint, log);
    }
    const auto history = std::find_if(log.profileFacts.begin(), log.profileFacts.end(),
        [](const ProfileFact& fact) { return fact.fact == Fact::MedicalHistory; });
    if (history == log.profileFacts.end())
        return sightings;
    for (const auto& note : log.painNotes)
        if (note.score > Pain::least() && note.date >= history->date)
            sightings.push_back({.flag = RedFlag::MedicalHistory,
                .source = FlagSource::Profile,
                .side = note.side,
                .region = std::nullopt,
                .on = note.date,
                .at = std::nullopt,
                .writtenAs = laterKey(note.id.text(), *history)});
    return sightings;
}

Sightings ofCare(const Log& log)
{
    Sightings sightings;
    for (const auto& note : log.careNotes)
        if (note.care == Care::Painkiller && note.painDayAfter && note.painDayAfter->value() >= notablePain)
            sightings.push_back({.flag = RedFlag::HurtsAfterPainkiller,
                .source = FlagSource::Care,
                .side = note.side,
                .region = std::nullopt,
                .on = note.date,
                .at = std::nullopt,
                .writtenAs = note.id.text()});
    return sightings;
}

} // namespace patella::red_flags
