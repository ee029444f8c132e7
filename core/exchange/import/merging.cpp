// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/import/merging.h"

#include "core/log/columns.h"
#include "core/log/row.h"

#include <algorithm>
#include <array>
#include <string>

namespace patella::exchange {

namespace {

struct Ending {
    std::string_view text;
    Source source;
};

constexpr std::array endings{
    Ending{".fit", Source::Fit}, Ending{".tcx", Source::Tcx}, Ending{".gpx", Source::Gpx}};

bool isEmpty(const Plain& plain)
{
    const auto* text = std::get_if<std::string>(&plain);
    return std::holds_alternative<std::monostate>(plain) || (text && text->empty());
}

// The file stays that of the run: a run that was typed is the runner's own for ever.
void fillGaps(RunEntry& run, const RunEntry& from)
{
    const auto answers = rowOf(from);
    auto answer = answers.begin();
    forEachColumn(run, [&](std::string_view column, auto& member) {
        if (column != "file" && isEmpty(toPlain(member)))
            assign(answer->value, member);
        ++answer;
    });
}

// A clock and its zone belong together, as do the times of a watch.
void takeMeasured(RunEntry& run, const RunEntry& from)
{
    const auto take = [](auto& value, const auto& other) {
        if (other)
            value = other;
    };
    if (from.when.start) {
        run.when.date = from.when.date;
        run.when.start = from.when.start;
        run.when.utcOffset = from.when.utcOffset;
    }
    take(run.measured.distance, from.measured.distance);
    take(run.measured.duration, from.measured.duration);
    take(run.measured.elapsed, from.measured.elapsed);
    take(run.measured.ascent, from.measured.ascent);
    take(run.measured.descent, from.measured.descent);
    take(run.measured.cadence, from.measured.cadence);
    take(run.measured.splits, from.measured.splits);
    take(run.measured.averageHeartRate, from.measured.averageHeartRate);
    take(run.measured.highestHeartRate, from.measured.highestHeartRate);
    run.words.file = from.words.file;
}

} // namespace

Source sourceNamed(std::string_view file)
{
    if (file.empty())
        return Source::Typed;
    std::string name(file);
    std::transform(name.begin(), name.end(), name.begin(),
        [](char each) { return each >= 'A' && each <= 'Z' ? static_cast<char>(each - 'A' + 'a') : each; });
    if (name.ends_with(".gz"))
        name.resize(name.size() - 3);
    for (const auto& ending : endings)
        if (name.ends_with(ending.text))
            return ending.source;
    return Source::List;
}

RunEntry mergedRun(const RunEntry& known, const RunEntry& other)
{
    const auto ofKnown = sourceNamed(known.words.file), ofOther = sourceNamed(other.words.file);
    const bool otherLeads = ofKnown != Source::Typed && (ofOther == Source::Typed || ofOther > ofKnown);
    auto run = otherLeads && ofOther == Source::Typed ? other : known;
    run.id = known.id;
    if (otherLeads && ofOther != Source::Typed)
        takeMeasured(run, other);
    auto gaps = otherLeads && ofOther == Source::Typed ? known : other;
    if (run.when.start && run.when.start != gaps.when.start)
        gaps.when.utcOffset.reset(); // it belongs to another clock
    fillGaps(run, gaps);
    if (run.measured.elapsed && run.measured.duration && *run.measured.elapsed < *run.measured.duration)
        run.measured.elapsed.reset();
    if (run.measured.highestHeartRate && run.measured.averageHeartRate
        && *run.measured.highestHeartRate < *run.measured.averageHeartRate)
        run.measured.highestHeartRate.reset();
    return run;
}

} // namespace patella::exchange
