// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sample/run_details.h"

#include "core/log/blank.h"
#include "core/sample/shoe_rack.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace patella::sample {

namespace {

using std::chrono::minutes;

constexpr int weekOfMoreWords = 76; // from then on she writes more
constexpr int weekOfExperiment = 63;
constexpr int pairsOfExperiment = 6;
constexpr std::int64_t seedOfExperiment = 40'717;

void describeGround(RunEntry& run, Chance& chance)
{
    if (!run.ground.surface)
        return;
    const auto under = run.ground.surface->dominant();
    const bool soft = under == Surface::Trail || under == Surface::Grass;
    run.ground.evenness = soft ? (chance.happens(0.3) ? Evenness::Rough : Evenness::Uneven) : Evenness::Even;
    if (under == Surface::Asphalt)
        run.ground.camber = chance.happens(0.6) ? Camber::Level
            : chance.happens(0.6)               ? Camber::LeftLower
                                                : Camber::RightLower;
}

void describePreparation(RunEntry& run, Chance& chance)
{
    auto& preparation = run.preparation;
    if (preparation.warmUp && *preparation.warmUp > minutes{0})
        preparation.warmUpParts = chance.happens(0.5) ? ChoiceSet{WarmUpPart::Walk, WarmUpPart::Mobility}
                                                      : ChoiceSet{WarmUpPart::Jog, WarmUpPart::Strides};
    if (preparation.coolDown && *preparation.coolDown > minutes{0})
        preparation.coolDownParts = ChoiceSet{WarmUpPart::Walk, WarmUpPart::Calves, WarmUpPart::Quads};
}

void describeForm(RunEntry& run, Chance& chance)
{
    constexpr std::array cues{"short steps", "quiet feet", "tall, look ahead"};
    constexpr std::array feels{Feel::Weak, Feel::Normal, Feel::Normal, Feel::Strong, Feel::VeryStrong};
    if (chance.happens(0.6))
        run.form.feel = chance.oneOf<Feel>(feels);
    if (chance.happens(0.3))
        run.form.cue = chance.oneOf<const char*>(cues);
    if (chance.happens(0.3))
        run.form.rating = FormRating::of(chance.wholeBetween(5, 8));
    if (chance.happens(0.4))
        run.form.strike = chance.happens(0.7) ? FootStrike::Heel : FootStrike::Midfoot;
}

void addSplits(RunEntry& run, Chance& chance)
{
    const auto& measured = run.measured;
    if (!measured.distance || !measured.duration || !measured.averageHeartRate)
        return;
    const auto kilometres = measured.distance->metres / 1000;
    const double pace = static_cast<double>(measured.duration->count()) * 1000
        / static_cast<double>(measured.distance->metres);
    std::vector<std::chrono::seconds> splits;
    for (std::int64_t i = 0; i < kilometres; ++i)
        splits.emplace_back(std::llround(pace * (1 + 0.02 * chance.bell())));
    run.measured.splits = Splits::of(std::move(splits));
}

bool isForTheExperiment(const RunEntry& run, const Log& log, const Life& life)
{
    return life.weekOf(run.when.date) >= weekOfExperiment && run.form.kind == RunKind::Easy
        && !run.preparation.painkiller.value_or(false)
        && std::ranges::any_of(log.painNotes, [&](const PainNote& note) {
               return note.run == run.id && note.moment == Moment::During && note.side == Side::Left;
           });
}

// Which of a pair comes first, drawn as core/patterns/self_experiment.h draws it.
bool isWithWarmUp(int trial)
{
    Chance draw(static_cast<std::uint64_t>(seedOfExperiment + trial / 2));
    const bool firstComesFirst = draw.bits() >> 63U != 0;
    return (trial % 2 == 0) == firstComesFirst;
}

} // namespace

void describeRuns(Log& log, const Life& life, Chance& chance)
{
    for (auto& run : log.runs) {
        if (run.form.kind == RunKind::WalkRun && run.measured.duration)
            run.form.walked = minutes{run.measured.duration->count() / 60 / 3};
        if (life.weekOf(run.when.date) < weekOfMoreWords)
            continue;
        describeGround(run, chance);
        describePreparation(run, chance);
        describeForm(run, chance);
        if (chance.happens(0.7))
            addSplits(run, chance);
    }
}

void addExperiment(Log& log, const Life& life, Chance& chance)
{
    auto experiment = blank<SelfExperiment>();
    experiment.date = life.day(weekOfExperiment);
    experiment.id = seededId<SelfExperimentId>(experiment.date, chance);
    experiment.side = Side::Left;
    experiment.tried = Tried::WarmUp;
    experiment.first = "10 minutes of walking and leg swings";
    experiment.second = "straight out of the door";
    experiment.pairs = Count::of(pairsOfExperiment).value_or(Count::least());
    experiment.seed = {seedOfExperiment};
    experiment.notes = "Easy runs only, on my usual rounds.";
    int trial = 0;
    for (auto& run : log.runs) {
        if (trial == 2 * pairsOfExperiment)
            break;
        if (!isForTheExperiment(run, log, life))
            continue;
        run.preparation.experiment = experiment.id;
        run.preparation.trial = Count::of(trial);
        run.preparation.warmUp = minutes{isWithWarmUp(trial) ? 10 : 0};
        experiment.ended = daysAfter(run.when.date, 1);
        ++trial;
    }
    if (trial == 2 * pairsOfExperiment)
        log.selfExperiments.push_back(std::move(experiment));
}

} // namespace patella::sample
