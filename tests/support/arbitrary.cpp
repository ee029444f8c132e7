// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/arbitrary.h"

#include <array>

namespace patella::test {

using rc::Gen;
using namespace std::chrono_literals;
namespace gen = rc::gen;

namespace {

Gen<std::int64_t> between(std::int64_t least, std::int64_t most)
{
    return gen::inRange<std::int64_t>(least, most + 1);
}

template <typename Value> Gen<std::optional<Value>> orNothing(Gen<Value> value)
{
    return gen::mapcat(gen::arbitrary<bool>(), [value](bool answered) {
        return answered ? gen::map(value, [](Value each) { return std::optional(std::move(each)); })
                        : gen::construct<std::optional<Value>>();
    });
}

template <typename Value> Gen<std::optional<Value>> perhaps(std::int64_t least, std::int64_t most)
{
    return orNothing(gen::map(between(least, most), [](std::int64_t number) { return Value{number}; }));
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

Gen<Shoe> anyShoe()
{
    return gen::exec([] {
        auto id = *anyId<Shoe>();
        auto name = id.text() + *anyText() + "x";
        return Shoe{
            .id = std::move(id),
            .name = *gen::element(name.substr(30), name.substr(30) + "\""),
            .bought = *orNothing(anyDate()),
            .runBefore = {*between(0, 900'000)},
            .limit = *perhaps<Distance>(1, 2'000'000),
            .retired = *orNothing(anyDate()),
            .notes = *anyText(),
        };
    });
}

Gen<RunEntry> anyRun(std::vector<ShoeId> shoes)
{
    return gen::exec([shoes = std::move(shoes)] {
        return RunEntry{
            .id = *anyId<RunEntry>(),
            .date = *anyDate(),
            .start = *orNothing(anyTimeOfDay()),
            .utcOffset = *orNothing(anyUtcOffset()),
            .kind = *orNothing(anyChoice<RunKind>()),
            .distance = *perhaps<Distance>(1, 399'999),
            .duration = *perhaps<std::chrono::seconds>(1, 359'999),
            .elapsed = *perhaps<std::chrono::seconds>(1, 359'999),
            .effort = *orNothing(anyOnScale<Effort>()),
            .surface = *orNothing(anySurface()),
            .shoe = shoes.empty() ? std::nullopt : *orNothing(gen::elementOf(shoes)),
            .warmUp = *perhaps<std::chrono::minutes>(0, 300),
            .coolDown = *perhaps<std::chrono::minutes>(0, 300),
            .ascent = *perhaps<Climb>(0, 12'000),
            .descent = *perhaps<Climb>(0, 12'000),
            .cadence = *orNothing(anyOnScale<Cadence>()),
            .averageHeartRate = *orNothing(anyOnScale<HeartRate>()),
            .highestHeartRate = *orNothing(anyOnScale<HeartRate>()),
            .temperature = *orNothing(anyOnScale<Temperature>()),
            .painkiller = *orNothing(gen::arbitrary<bool>()),
            .ended = *orNothing(anyChoice<RunEnd>()),
            .tags = Tags::fromText(*anyText()),
            .notes = *anyText(),
            .file = *anyText(),
        };
    });
}

Gen<PainNote> anyPainNoteOf(RunEntry run)
{
    return gen::exec([run = std::move(run)] {
        const auto moment = *gen::element(Moment::Before, Moment::During, Moment::After, Moment::NextMorning);
        return PainNote{
            .id = *anyId<PainNote>(),
            .run = run.id,
            .date = daysAfter(run.date, moment == Moment::NextMorning ? 1 : 0),
            .moment = moment,
            .side = *anyChoice<Side>(),
            .region = *orNothing(anyChoice<Region>()),
            .score = *anyOnScale<Pain>(),
        };
    });
}

Gen<PainNote> anyRestDayNote()
{
    return gen::exec([] {
        return PainNote{
            .id = *anyId<PainNote>(),
            .run = {},
            .date = *anyDate(),
            .moment = Moment::RestDay,
            .side = *anyChoice<Side>(),
            .region = *orNothing(anyChoice<Region>()),
            .score = *anyOnScale<Pain>(),
        };
    });
}

Gen<Log> anyLog()
{
    return gen::exec([] {
        Log log;
        std::vector<ShoeId> shoes;
        for (auto& shoe : *gen::uniqueBy<std::vector<Shoe>>(
                 *between(0, 4), anyShoe(), [](const Shoe& each) { return each.name; })) {
            shoes.push_back(shoe.id);
            log.shoes.push_back(std::move(shoe));
        }
        log.runs
            = *gen::container<std::vector<RunEntry>>(static_cast<std::size_t>(*between(0, 6)), anyRun(shoes));
        for (const auto& run : log.runs)
            for (auto& note : *gen::container<std::vector<PainNote>>(
                     static_cast<std::size_t>(*between(0, 3)), anyPainNoteOf(run)))
                log.painNotes.push_back(std::move(note));
        for (auto& note : *gen::container<std::vector<PainNote>>(
                 static_cast<std::size_t>(*between(0, 3)), anyRestDayNote()))
            log.painNotes.push_back(std::move(note));
        return log;
    });
}

} // namespace patella::test
