// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/arbitrary.h"

#include "core/log/blank.h"
#include "core/log/columns.h"
#include "core/log/plain.h"

#include <array>
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

// Picked inside gen::exec, so that the generator is compiled for numbers and texts alone and not for each
// type.
std::int64_t number(std::int64_t least, std::int64_t most) { return *between(least, most); }
// Also in small records: a range grows with the size that is asked for, and would hold its least value alone.
std::size_t index(std::size_t size)
{
    return *gen::resize(rc::kNominalSize, gen::inRange<std::size_t>(0, size));
}
bool coin() { return *gen::arbitrary<bool>(); }

template <typename Choice> Choice pickChoice()
{
    return wordsOf<Choice>.at(index(wordsOf<Choice>.size())).first;
}

// A valid value of each type that a column may have.
template <WordedChoice Choice> Choice pick(As<Choice>) { return pickChoice<Choice>(); }
template <typename Choice> ChoiceSet<Choice> pick(As<ChoiceSet<Choice>>)
{
    ChoiceSet<Choice> set;
    for (auto left = index(5); left > 0; --left)
        set.insert(pickChoice<Choice>());
    return set;
}
template <typename Kind> Scale<Kind> pick(As<Scale<Kind>>)
{
    return *Scale<Kind>::of(static_cast<int>(number(Scale<Kind>::lowest, Scale<Kind>::highest)));
}
template <typename Record> Id<Record> pick(As<Id<Record>>)
{
    const std::chrono::milliseconds time{number(0, 4'000'000'000'000)};
    const auto high = *gen::arbitrary<std::uint64_t>();
    return *Id<Record>::fromText(uuidV7(time, high, *gen::resize(100, gen::arbitrary<std::uint64_t>())));
}
Distance pick(As<Distance>) { return Distance{number(1, 399'999)}; }
Climb pick(As<Climb>) { return Climb{number(0, 12'000)}; }
Mass pick(As<Mass>) { return Mass{number(1, 200'000)}; }
Decimal pick(As<Decimal>) { return Decimal{number(-1'000'000'000, 1'000'000'000)}; }
std::chrono::seconds pick(As<std::chrono::seconds>) { return std::chrono::seconds{number(1, 359'999)}; }
std::chrono::minutes pick(As<std::chrono::minutes>) { return std::chrono::minutes{number(0, 300)}; }
UtcOffset pick(As<UtcOffset>) { return UtcOffset{std::chrono::minutes{number(-840, 840)}}; }
TimeOfDay pick(As<TimeOfDay>) { return TimeOfDay{std::chrono::seconds{number(0, 86'399)}}; }
LocalDate pick(As<LocalDate>) { return *anyDate(); }
Seed pick(As<Seed>) { return Seed{number(1, std::numeric_limits<std::int64_t>::max() - 1)}; }
Tags pick(As<Tags>) { return Tags::fromText(*anyText()); }
bool pick(As<bool>) { return coin(); }
Splits pick(As<Splits>)
{
    std::vector<std::chrono::seconds> kilometres;
    for (auto left = number(1, 5); left > 0; --left)
        kilometres.emplace_back(number(1, 7200));
    return *Splits::of(std::move(kilometres));
}
SurfaceMix pick(As<SurfaceMix>)
{
    const auto first = pickChoice<Surface>();
    const auto second = pickChoice<Surface>();
    const auto percent = static_cast<int>(number(1, 99));
    return first == second ? SurfaceMix::only(first)
                           : *SurfaceMix::fromShares({{first, percent}, {second, 100 - percent}});
}

template <typename Value> void fill(Value& member, bool) { member = pick(As<Value>{}); }
template <typename Value> void fill(std::optional<Value>& member, bool tersely)
{
    if (!tersely && coin())
        member = pick(As<Value>{});
}
void fill(std::string& member, bool tersely)
{
    if (!tersely)
        member = *anyText();
}
void fill(Tags& member, bool tersely)
{
    if (!tersely)
        member = pick(As<Tags>{});
}

// What no type says: the rules inside one record.
template <typename Record> void makeValid(Record&) { }
void makeValid(Shoe& shoe) { shoe.name = shoe.id.text().substr(30) + shoe.name + (coin() ? "x" : "\""); }
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

template <typename Record> Record pickRecord()
{
    auto record = blank<Record>();
    const bool tersely = number(0, 7) == 0;
    forEachColumn(record, [&](std::string_view, auto& member) { fill(member, tersely); });
    makeValid(record);
    return record;
}

template <typename Record> std::vector<Record> some(std::int64_t most)
{
    std::vector<Record> records;
    for (auto left = number(0, most); left > 0; --left)
        records.push_back(pickRecord<Record>());
    return records;
}

std::vector<PainNote> somePainOf(const RunEntry& run)
{
    auto notes = some<PainNote>(3);
    for (auto& note : notes) {
        note.run = run.id;
        note.moment
            = std::array{Moment::Before, Moment::During, Moment::After, Moment::NextMorning}[index(4)];
        note.date = daysAfter(run.when.date, note.moment == Moment::NextMorning ? 1 : 0);
    }
    return notes;
}

// Keys of the shoes that are in the log; an experiment with shoes needs two of them.
void pointToShoes(Log& log)
{
    const auto pointToAny = [&](std::optional<ShoeId>& shoe) {
        shoe.reset();
        if (!log.shoes.empty() && coin())
            shoe = log.shoes[index(log.shoes.size())].id;
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
            if (!log.selfExperiments.empty() && coin()) {
                run.preparation.experiment = log.selfExperiments[index(log.selfExperiments.size())].id;
                run.preparation.trial = pick(As<Count>{});
            }
            for (auto& note : somePainOf(run))
                log.painNotes.push_back(std::move(note));
        }
        for (auto& value : log.measureValues)
            if (!log.measures.empty())
                value.measure = log.measures[index(log.measures.size())].id;
        if (log.measures.empty())
            log.measureValues.clear();
        sort(log);
        return log;
    });
}

} // namespace patella::test
