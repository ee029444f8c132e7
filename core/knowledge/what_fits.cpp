// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/knowledge/what_fits.h"

#include <algorithm>
#include <array>
#include <map>
#include <set>

namespace patella::knowledge {

namespace {

// What is known of a condition: where it hurts, what goes with it, what speaks for something else, and what
// it is never named without.
struct KnownFor {
    std::string_view condition;
    std::vector<Region> places;
    std::vector<Trait> expects;
    std::vector<Trait> against = {};
    std::optional<Trait> needs = {};
};

// Places and what goes with them: fpnotebook; kneecap, band and inner tendons: AAFP (Covey).
const std::vector<KnownFor>& knownConditions()
{
    using enum Trait;
    static const std::vector<KnownFor> all{
        {.condition = "kneecap-pain",
            .places = {Region::Front},
            .expects = {StairsDown, Squatting, LongSitting, Downhill, Dull},
            .against = {Catching, Swelling, Twist}},
        {.condition = "kneecap-arthritis",
            .places = {Region::Front},
            .expects = {FromFifty, ShortStiffness, StairsDown},
            .needs = FromFifty},
        {.condition = "patellar-tendon",
            .places = {Region::BelowKneecap},
            .expects = {Jumping, FastRunning, Tender, WarmsUp},
            .against = {Swelling, LongSitting}},
        {.condition = "growth-plate",
            .places = {Region::BelowKneecap},
            .expects = {Jumping, Tender},
            .needs = UnderEighteen},
        {.condition = "fat-pad",
            .places = {Region::BesideTendon},
            .expects = {Straightening, Standing},
            .against = {Jumping}},
        {.condition = "quadriceps-tendon",
            .places = {Region::AboveKneecap},
            .expects = {Squatting, Downhill, Tender}},
        {.condition = "iliotibial-band",
            .places = {Region::OuterSide},
            .expects = {SimilarDistance, Downhill, Sharp},
            .against = {Swelling, Catching}},
        {.condition = "meniscus",
            .places = {Region::InnerJointLine, Region::OuterJointLine, Region::Back},
            .expects = {Twist, Squatting, StairsDown, Catching, Swelling}},
        {.condition = "ligament",
            .places = {Region::InnerJointLine, Region::OuterJointLine, Region::OuterSide},
            .expects = {Twist, GivesWay}},
        {.condition = "osteoarthritis",
            .places = {Region::InnerJointLine, Region::Whole},
            .expects = {FromFortyFive, ShortStiffness},
            .against = {LongStiffness},
            .needs = FromFortyFive},
        {.condition = "pes-anserinus", .places = {Region::InnerBelow}, .expects = {StairsDown, Tender}},
        {.condition = "bone-stress", .places = {Region::InnerBelow}, .expects = {Tender, RestOrNight}},
        {.condition = "baker-cyst", .places = {Region::Back}, .expects = {Squatting, Swelling}},
        {.condition = "back-tendons",
            .places = {Region::Back},
            .expects = {FastRunning, Downhill, Tender},
            .against = {Swelling}},
        {.condition = "synovitis", .places = {Region::Whole}, .expects = {Swelling}},
        {.condition = "arthritis",
            .places = {Region::Whole},
            .expects = {LongStiffness, Swelling, OtherJoints}},
        {.condition = "referred", .places = {Region::Unclear}, .expects = {HipOrBack, LongSitting}},
    };
    return all;
}

std::vector<DaysOfPlace> daysOfPlaces(const AskedOfTraits& asked)
{
    std::map<Region, std::set<LocalDate>> days;
    for (const auto* note : soreNotes(asked))
        if (note->region)
            days[*note->region].insert(note->date);
    std::vector<DaysOfPlace> places;
    for (const auto& [region, those] : days)
        places.push_back({.region = region, .days = static_cast<int>(those.size())});
    std::ranges::stable_sort(places, std::ranges::greater{}, &DaysOfPlace::days);
    return places;
}

// Where it hurts often enough to be spoken of: on at least a third as many days as at the main place.
std::vector<Region> mainPlaces(const std::vector<DaysOfPlace>& places)
{
    std::vector<Region> main;
    for (const auto& place : places)
        if (place.days >= fewestDaysOfAPlace && place.days * 3 >= places.front().days)
            main.push_back(place.region);
    return main;
}

bool isNamed(const AskedOfTraits& asked, const KnownFor& known, const std::vector<Region>& places)
{
    const bool isThere = std::ranges::any_of(
        known.places, [&](Region each) { return std::ranges::find(places, each) != places.end(); });
    return isThere && (!known.needs || foundIn(asked, *known.needs).answer() == TraitAnswer::Yes);
}

ConditionFit fitOf(const AskedOfTraits& asked, const KnownFor& known)
{
    ConditionFit fit{
        .condition = std::string(known.condition), .fits = {}, .doesNotFit = {}, .neverAsked = {}};
    for (const auto trait : known.expects) {
        const auto found = foundIn(asked, trait);
        if (found.answer() == TraitAnswer::Yes)
            fit.fits.push_back(found);
        else if (found.answer() == TraitAnswer::No)
            fit.doesNotFit.push_back(found);
        else
            fit.neverAsked.push_back(trait);
    }
    for (const auto trait : known.against)
        if (const auto found = foundIn(asked, trait); found.answer() == TraitAnswer::Yes)
            fit.doesNotFit.push_back(found);
        else if (found.answer() == TraitAnswer::NotAsked)
            fit.neverAsked.push_back(trait);
    return fit;
}

// The one that parts these conditions most evenly; of several the first.
std::optional<Trait> tellingQuestion(const std::vector<ConditionFit>& conditions)
{
    std::map<Trait, std::size_t> open;
    for (const auto& each : conditions)
        for (const auto trait : each.neverAsked)
            ++open[trait];
    std::optional<Trait> best;
    std::size_t parts = 0;
    for (const auto& [trait, count] : open) {
        const auto evenly = std::min(count, conditions.size() - count);
        if (!best || evenly > parts) {
            best = trait;
            parts = evenly;
        }
    }
    return best;
}

} // namespace

WhatFits whatFits(const AskedOfTraits& asked)
{
    WhatFits found{.places = daysOfPlaces(asked), .conditions = {}, .question = {}};
    const auto places = mainPlaces(found.places);
    for (const auto& known : knownConditions())
        if (isNamed(asked, known, places))
            found.conditions.push_back(fitOf(asked, known));
    std::ranges::stable_sort(found.conditions, [](const ConditionFit& a, const ConditionFit& b) {
        return std::tuple(b.fits.size(), a.doesNotFit.size(), std::string_view(a.condition))
            < std::tuple(a.fits.size(), b.doesNotFit.size(), std::string_view(b.condition));
    });
    if (found.conditions.size() > mostConditions)
        found.conditions.erase(found.conditions.begin() + mostConditions, found.conditions.end());
    found.question = tellingQuestion(found.conditions);
    return found;
}

std::vector<std::string> conditionsWithTraits()
{
    std::vector<std::string> all;
    for (const auto& known : knownConditions())
        all.emplace_back(known.condition);
    return all;
}

} // namespace patella::knowledge
