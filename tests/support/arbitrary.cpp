// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/arbitrary.h"

#include "core/log/blank.h"
#include "core/log/columns.h"
#include "core/log/plain.h"

#include <limits>
#include <utility>

namespace patella::test {

using rc::Gen;
using namespace std::chrono_literals;
namespace gen = rc::gen;

namespace {

Gen<std::int64_t> between(std::int64_t least, std::int64_t most)
{
    return gen::inRange<std::int64_t>(least, most + 1);
}

template <typename Answer> Gen<Answer> anyOnScale()
{
    return gen::map(between(Answer::lowest, Answer::highest),
        [](std::int64_t number) { return *Answer::of(static_cast<int>(number)); });
}

template <typename Choice> Gen<Choice> anyChoice()
{
    return gen::map(gen::inRange<std::size_t>(0, wordsOf<Choice>.size()),
        [](std::size_t at) { return wordsOf<Choice>.at(at).first; });
}

template <typename Record> Gen<Id<Record>> anyId()
{
    return gen::exec([] {
        const auto millisecond = *between(0, 4'000'000'000'000);
        const auto high = *gen::arbitrary<std::uint64_t>();
        return *Id<Record>::fromText(uuidV7(std::chrono::milliseconds{millisecond}, high,
            *gen::resize(100, gen::arbitrary<std::uint64_t>())));
    });
}

Gen<SurfaceMix> anySurface()
{
    return gen::exec([] {
        const auto first = *anyChoice<Surface>();
        const auto second = *anyChoice<Surface>();
        const auto percent = static_cast<int>(*between(1, 99));
        return first == second ? SurfaceMix::only(first)
                               : *SurfaceMix::fromShares({{first, percent}, {second, 100 - percent}});
    });
}

Gen<Splits> anySplits()
{
    return gen::exec([] {
        std::vector<std::chrono::seconds> kilometres;
        for (auto left = *between(1, 5); left > 0; --left)
            kilometres.emplace_back(*between(1, 7200));
        return *Splits::of(std::move(kilometres));
    });
}

Gen<TimeOfDay> anyTimeOfDay()
{
    return gen::map(
        between(0, 86'399), [](std::int64_t second) { return TimeOfDay{std::chrono::seconds{second}}; });
}

Gen<UtcOffset> anyUtcOffset()
{
    return gen::map(
        between(-840, 840), [](std::int64_t ahead) { return UtcOffset{std::chrono::minutes{ahead}}; });
}

template <typename Value> Gen<Value> anyAmount(std::int64_t least, std::int64_t most)
{
    return gen::map(between(least, most), [](std::int64_t number) { return Value{number}; });
}

template <typename Choice> Gen<ChoiceSet<Choice>> anyChoices()
{
    return gen::map(gen::container<std::vector<Choice>>(anyChoice<Choice>()), [](const auto& chosen) {
        ChoiceSet<Choice> set;
        for (const auto each : chosen)
            set.insert(each);
        return set;
    });
}

// A valid value of each type that a column may have.
template <WordedChoice Choice> Gen<Choice> any(As<Choice>) { return anyChoice<Choice>(); }
template <typename Choice> Gen<ChoiceSet<Choice>> any(As<ChoiceSet<Choice>>) { return anyChoices<Choice>(); }
template <typename Kind> Gen<Scale<Kind>> any(As<Scale<Kind>>) { return anyOnScale<Scale<Kind>>(); }
template <typename Record> Gen<Id<Record>> any(As<Id<Record>>) { return anyId<Record>(); }
Gen<Distance> any(As<Distance>) { return anyAmount<Distance>(1, 399'999); }
Gen<Climb> any(As<Climb>) { return anyAmount<Climb>(0, 12'000); }
Gen<Mass> any(As<Mass>) { return anyAmount<Mass>(1, 200'000); }
Gen<Decimal> any(As<Decimal>) { return anyAmount<Decimal>(-1'000'000'000, 1'000'000'000); }
Gen<std::chrono::seconds> any(As<std::chrono::seconds>)
{
    return anyAmount<std::chrono::seconds>(1, 359'999);
}
Gen<std::chrono::minutes> any(As<std::chrono::minutes>) { return anyAmount<std::chrono::minutes>(0, 300); }
Gen<UtcOffset> any(As<UtcOffset>) { return anyUtcOffset(); }
Gen<TimeOfDay> any(As<TimeOfDay>) { return anyTimeOfDay(); }
Gen<LocalDate> any(As<LocalDate>) { return anyDate(); }
Gen<Seed> any(As<Seed>) { return anyAmount<Seed>(1, std::numeric_limits<std::int64_t>::max() - 1); }
Gen<Splits> any(As<Splits>) { return anySplits(); }
Gen<SurfaceMix> any(As<SurfaceMix>) { return anySurface(); }
Gen<Tags> any(As<Tags>)
{
    return gen::map(anyText(), [](const std::string& text) { return Tags::fromText(text); });
}
Gen<bool> any(As<bool>) { return gen::arbitrary<bool>(); }

template <typename Value> void fill(Value& member, bool) { member = *any(As<Value>{}); }
template <typename Value> void fill(std::optional<Value>& member, bool tersely)
{
    if (!tersely && *gen::arbitrary<bool>())
        member = *any(As<Value>{});
}
void fill(std::string& member, bool tersely)
{
    if (!tersely)
        member = *anyText();
}
void fill(Tags& member, bool tersely)
{
    if (!tersely)
        member = *any(As<Tags>{});
}

// What no type says: the rules inside one record.
template <typename Record> void makeValid(Record&) { }
void makeValid(Shoe& shoe) { shoe.name = shoe.id.text().substr(30) + shoe.name + *gen::element("x", "\""); }
void makeValid(RunEntry& run)
{
    if (!run.measured.distance && !run.measured.duration)
        run.measured.distance = Distance{8000};
    run.preparation.experiment.reset();
    run.preparation.trial.reset();
}
void makeValid(PlannedRun& run)
{
    if (run.duration == 0min || (!run.distance && !run.duration))
        run.duration = 45min;
}
void makeValid(SelfExperiment& experiment)
{
    experiment.pairs = std::max(experiment.pairs, *Count::of(fewestPairs));
    experiment.first += "x";
    experiment.second += "y";
}
void makeValid(Measure& measure)
{
    measure.name = measure.id.text().substr(30) + measure.name + "x";
    if (measure.lowest && measure.highest && *measure.highest < *measure.lowest)
        std::swap(measure.lowest, measure.highest);
}
void makeValid(ProfileFact& fact) { fact.value += "x"; }
void makeValid(FlagEnding& ending) { ending.notes += "x"; }
void makeValid(Programme& programme)
{
    for (auto* count : {&programme.step, &programme.sets, &programme.repetitions, &programme.timesAWeek})
        if (*count)
            *count = std::max(**count, *Count::of(1));
    programme.name += "x";
    programme.notes += "x";
    for (auto* day : {&programme.nextCheck, &programme.ended})
        if (*day)
            *day = std::max(**day, programme.date);
}
void makeValid(PainNote& note)
{
    note.run.reset();
    note.moment = Moment::RestDay;
}

template <typename Record> Gen<Record> anyRecord()
{
    return gen::exec([] {
        auto record = blank<Record>();
        const bool tersely = *gen::inRange(0, 8) == 0;
        forEachColumn(record, [&](std::string_view, auto& member) { fill(member, tersely); });
        makeValid(record);
        return record;
    });
}

template <typename Record> std::vector<Record> some(std::int64_t most)
{
    return *gen::container<std::vector<Record>>(
        static_cast<std::size_t>(*between(0, most)), anyRecord<Record>());
}

std::vector<PainNote> somePainOf(const RunEntry& run)
{
    auto notes = some<PainNote>(3);
    for (auto& note : notes) {
        note.run = run.id;
        note.moment = *gen::element(Moment::Before, Moment::During, Moment::After, Moment::NextMorning);
        note.date = daysAfter(run.when.date, note.moment == Moment::NextMorning ? 1 : 0);
    }
    return notes;
}

// Keys of the shoes that are in the log; an experiment with shoes needs two of them.
void pointToShoes(Log& log)
{
    const auto pointToAny = [&](std::optional<ShoeId>& shoe) {
        shoe.reset();
        if (!log.shoes.empty() && *gen::arbitrary<bool>())
            shoe = (*gen::elementOf(log.shoes)).id;
    };
    for (auto& run : log.runs)
        pointToAny(run.ground.shoe);
    for (auto& run : log.plannedRuns)
        pointToAny(run.shoe);
    for (auto& experiment : log.selfExperiments) {
        if (experiment.tried == Tried::Shoe && log.shoes.size() < 2)
            experiment.tried = Tried::Insole;
        const bool shoes = experiment.tried == Tried::Shoe;
        experiment.firstShoe = shoes ? std::optional(log.shoes.front().id) : std::nullopt;
        experiment.secondShoe = shoes ? std::optional(log.shoes.back().id) : std::nullopt;
        if (shoes)
            experiment.first = experiment.second = {};
    }
}

} // namespace

Gen<std::string> anyText()
{
    static const std::vector<std::string> pieces{"knee", "a", "Z", "7", " ", "  ", ",", ";", ":", "\"",
        "\"\"", "'", "=", "+1", "-", "@", "\t", "\n", "\r\n", "\r", "ü", "ß", "é", "漢字", "🦵", "\xC2\xA0",
        "\\", "\\n", "{", "[null]", "<b>", "0", "%", "#", "\xEF\xBB\xBF", "\x01", "\x7F", "--", "/*"};
    return gen::map(gen::container<std::vector<std::string>>(gen::elementOf(pieces)), [](const auto& chosen) {
        std::string text;
        for (const auto& piece : chosen)
            text += piece;
        return text;
    });
}

Gen<LocalDate> anyDate()
{
    return gen::map(between(0, 55'000), [](std::int64_t day) {
        return LocalDate{std::chrono::sys_days{1950y / 1 / 1} + std::chrono::days{day}};
    });
}

Gen<Log> anyLog()
{
    return gen::exec([] {
        Log log;
        forEachList(log, []<typename Record>(std::vector<Record>& records) { records = some<Record>(4); });
        pointToShoes(log);
        for (auto& run : log.runs) {
            if (!log.selfExperiments.empty() && *gen::arbitrary<bool>()) {
                run.preparation.experiment = (*gen::elementOf(log.selfExperiments)).id;
                run.preparation.trial = *any(As<Count>{});
            }
            for (auto& note : somePainOf(run))
                log.painNotes.push_back(std::move(note));
        }
        for (auto& value : log.measureValues)
            if (!log.measures.empty())
                value.measure = (*gen::elementOf(log.measures)).id;
        if (log.measures.empty())
            log.measureValues.clear();
        sort(log);
        return log;
    });
}

} // namespace patella::test
