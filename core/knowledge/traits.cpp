// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/knowledge/traits.h"

#include "core/knee/run_scores.h"
#include "core/statistics/quantile.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <map>

namespace patella::knowledge {

namespace {

bool isRecent(LocalDate day, LocalDate today)
{
    return day <= today && daysBetween(day, today) < daysOfTraits;
}

bool isOfTheKnee(Side said, Side knee) { return knee == Side::Both || isAbout(said, knee); }

std::vector<const KneeCheck*> recentChecks(const AskedOfTraits& asked)
{
    std::vector<const KneeCheck*> checks;
    for (const auto& check : asked.log.kneeChecks)
        if (isRecent(check.date, asked.today) && isOfTheKnee(check.side, asked.knee))
            checks.push_back(&check);
    return checks;
}

// Counts answers of one question.
struct Tally {
    int yes = 0;
    int asked = 0;

    void add(bool isYes)
    {
        yes += isYes ? 1 : 0;
        ++asked;
    }
};

Tally ofTrigger(const AskedOfTraits& asked, std::initializer_list<Trigger> triggers)
{
    Tally tally;
    for (const auto* note : soreNotes(asked))
        if (note->triggers)
            tally.add(
                std::ranges::any_of(triggers, [&](Trigger each) { return note->triggers->contains(each); }));
    return tally;
}

void addTask(Tally& tally, const AskedOfTraits& asked, std::optional<Difficulty> KneeCheck::* task)
{
    for (const auto* check : recentChecks(asked))
        if (const auto& difficulty = check->*task)
            tally.add(*difficulty != Difficulty::None);
}

Tally ofTask(const AskedOfTraits& asked, Trigger trigger, std::optional<Difficulty> KneeCheck::* task)
{
    auto tally = ofTrigger(asked, {trigger});
    addTask(tally, asked, task);
    return tally;
}

Tally ofNotes(const AskedOfTraits& asked, auto&& answer)
{
    Tally tally;
    for (const auto* note : soreNotes(asked))
        if (const std::optional<bool> isYes = answer(*note))
            tally.add(*isYes);
    return tally;
}

Tally ofChecks(const AskedOfTraits& asked, auto&& answer)
{
    Tally tally;
    for (const auto* check : recentChecks(asked))
        if (const std::optional<bool> isYes = answer(*check))
            tally.add(*isYes);
    return tally;
}

Tally ofQuality(const AskedOfTraits& asked, PainQuality quality)
{
    return ofNotes(asked, [&](const PainNote& note) {
        return note.quality ? std::optional(note.quality->contains(quality)) : std::nullopt;
    });
}

Tally ofPlaces(const AskedOfTraits& asked, std::initializer_list<OtherPlace> places)
{
    return ofChecks(asked, [&](const KneeCheck& check) {
        return check.elsewhere ? std::optional(std::ranges::any_of(places,
                                     [&](OtherPlace each) { return check.elsewhere->contains(each); }))
                               : std::nullopt;
    });
}

Tally ofStiffness(const AskedOfTraits& asked, bool isLong)
{
    constexpr int halfAnHour = 30; // minutes
    return ofChecks(asked, [&](const KneeCheck& check) -> std::optional<bool> {
        if (!check.morningStiffness)
            return std::nullopt;
        const auto minutes = check.morningStiffness->count();
        return isLong ? minutes > halfAnHour : minutes > 0 && minutes <= halfAnHour;
    });
}

Tally ofRest(const AskedOfTraits& asked)
{
    auto tally = ofTrigger(asked, {Trigger::Resting, Trigger::Night});
    for (const auto* check : recentChecks(asked))
        if (check->signs)
            tally.add(check->signs->contains(KneeSign::NightPain));
    return tally;
}

// Of complaints that are open, or ended in these weeks.
Tally ofTwist(const AskedOfTraits& asked)
{
    Tally tally;
    for (const auto& complaint : asked.log.complaints) {
        const bool counts = complaint.date <= asked.today && isOfTheKnee(complaint.side, asked.knee)
            && (!complaint.ended || isRecent(*complaint.ended, asked.today));
        if (counts && complaint.mechanism)
            tally.add(std::ranges::any_of(
                std::array{Mechanism::Twist, Mechanism::Fall, Mechanism::Blow, Mechanism::Pop},
                [&](Mechanism each) { return complaint.mechanism->contains(each); }));
    }
    return tally;
}

// Runs in which it began within a quarter of the middle distance.
Tally ofOnsets(const AskedOfTraits& asked)
{
    constexpr double near = 0.25; // of the median
    std::map<RunId, double> onsets;
    for (const auto* note : soreNotes(asked))
        if (note->run && note->onset) {
            const auto at = static_cast<double>(note->onset->metres);
            const auto [known, isNew] = onsets.emplace(*note->run, at);
            known->second = std::min(known->second, at);
        }
    if (onsets.size() < static_cast<std::size_t>(fewestOnsets))
        return {};
    std::vector<double> distances;
    for (const auto& [run, distance] : onsets)
        distances.push_back(distance);
    const double middle = *medianOf(distances);
    Tally tally;
    for (const double distance : distances)
        tally.add(std::abs(distance - middle) <= near * middle);
    return tally;
}

Tally ofAge(const AskedOfTraits& asked, auto&& fits)
{
    for (const auto& fact : asked.log.profileFacts) {
        int year = 0;
        const auto& value = fact.value;
        if (fact.fact != Fact::BirthYear
            || std::from_chars(value.data(), value.data() + value.size(), year).ec != std::errc())
            continue;
        Tally tally;
        tally.add(fits(static_cast<int>(asked.today.year()) - year));
        return tally;
    }
    return {};
}

Tally ofCheckAnswers(const AskedOfTraits& asked, Trait trait)
{
    switch (trait) {
    case Trait::Catching:
        return ofChecks(asked, [](const KneeCheck& check) {
            return check.signs ? std::optional(check.signs->contains(KneeSign::Catching)
                                     || check.signs->contains(KneeSign::Locking))
                               : std::nullopt;
        });
    case Trait::Swelling:
        return ofChecks(asked, [](const KneeCheck& check) {
            return check.swelling ? std::optional(*check.swelling != Swelling::None) : std::nullopt;
        });
    case Trait::GivesWay:
        return ofChecks(asked, [](const KneeCheck& check) {
            return check.gaveWay ? std::optional(check.gaveWay->value() > 0) : std::nullopt;
        });
    case Trait::ShortStiffness:
        return ofStiffness(asked, false);
    case Trait::LongStiffness:
        return ofStiffness(asked, true);
    case Trait::HipOrBack:
        return ofPlaces(asked, {OtherPlace::LowBack, OtherPlace::LeftHip, OtherPlace::RightHip});
    case Trait::OtherJoints:
        return ofPlaces(asked, {OtherPlace::OtherJoints});
    case Trait::UnderEighteen:
        return ofAge(asked, [](int age) { return age < 18; });
    case Trait::FromFortyFive:
        return ofAge(asked, [](int age) { return age >= 45; });
    case Trait::FromFifty:
        return ofAge(asked, [](int age) { return age >= 50; });
    default:
        return {};
    }
}

Tally tallyOf(const AskedOfTraits& asked, Trait trait)
{
    switch (trait) {
    case Trait::StairsDown:
        return ofTask(asked, Trigger::StairsDown, &KneeCheck::stairsDown);
    case Trait::Squatting:
        return ofTask(asked, Trigger::Squatting, &KneeCheck::squatting);
    case Trait::LongSitting:
        return ofTask(asked, Trigger::Sitting, &KneeCheck::sitting);
    case Trait::Jumping:
        return ofTask(asked, Trigger::Jumping, &KneeCheck::jumping);
    case Trait::Downhill:
        return ofTrigger(asked, {Trigger::Downhill});
    case Trait::FastRunning:
        return ofTrigger(asked, {Trigger::FastRunning});
    case Trait::Straightening:
        return ofTrigger(asked, {Trigger::Straightening});
    case Trait::Standing:
        return ofTrigger(asked, {Trigger::Standing});
    case Trait::WarmsUp:
        return ofNotes(asked, [](const PainNote& note) {
            return note.course ? std::optional(*note.course == PainCourse::WarmedUp) : std::nullopt;
        });
    case Trait::Tender:
        return ofNotes(asked, [](const PainNote& note) { return note.tender; });
    case Trait::Sharp:
        return ofQuality(asked, PainQuality::Sharp);
    case Trait::Dull:
        return ofQuality(asked, PainQuality::Dull);
    case Trait::SimilarDistance:
        return ofOnsets(asked);
    case Trait::RestOrNight:
        return ofRest(asked);
    case Trait::Twist:
        return ofTwist(asked);
    default:
        return ofCheckAnswers(asked, trait);
    }
}

} // namespace

TraitAnswer FoundTrait::answer() const
{
    if (asked == 0)
        return TraitAnswer::NotAsked;
    // Where it begins is alike only if most runs agree.
    const int often = trait == Trait::SimilarDistance ? asked * 3 : asked;
    return yes > 0 && yes * 4 >= often ? TraitAnswer::Yes : TraitAnswer::No;
}

FoundTrait foundIn(const AskedOfTraits& asked, Trait trait)
{
    const auto tally = tallyOf(asked, trait);
    return {.trait = trait, .yes = tally.yes, .asked = tally.asked};
}

std::vector<const PainNote*> soreNotes(const AskedOfTraits& asked)
{
    std::vector<const PainNote*> notes;
    for (const auto& note : asked.log.painNotes)
        if (note.score > Pain::least() && isRecent(note.date, asked.today)
            && isOfTheKnee(note.side, asked.knee))
            notes.push_back(&note);
    return notes;
}

} // namespace patella::knowledge
