// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/own/plan_lines.h"

#include "core/log/limits.h"
#include "core/log/values/plain_text.h"

#include <algorithm>
#include <charconv>
#include <cmath>

namespace patella::exchange {

namespace {

constexpr int mostSecondsHeldInAPlan = 3600;

std::optional<Count> countIn(std::string_view text)
{
    const auto number = wholeNumber(text, 1, Count::highest);
    return number ? Count::of(*number) : std::nullopt;
}

// Metres of a number of kilometres with up to three decimals.
std::optional<std::int64_t> metresIn(std::string_view text)
{
    const auto point = std::min(text.find_first_of(".,"), text.size());
    const auto whole = wholeNumber(text.substr(0, point), 0, 100'000);
    if (!whole || point == text.size())
        return whole ? std::optional(std::int64_t{*whole} * 1000) : std::nullopt;
    std::string decimals(text.substr(point + 1));
    if (decimals.empty() || decimals.size() > 3)
        return std::nullopt;
    decimals.resize(3, '0');
    const auto metres = wholeNumber(decimals, 0, 999);
    return metres ? std::optional(std::int64_t{*whole} * 1000 + *metres) : std::nullopt;
}

bool takeStep(std::string_view number, Programme& programme)
{
    programme.step = countIn(number);
    return programme.step.has_value();
}

bool takePain(std::string_view number, Programme& programme)
{
    const auto score = wholeNumber(number, Pain::lowest, Pain::highest);
    programme.ceiling = score ? Pain::of(*score) : std::nullopt;
    return score.has_value();
}

// "3 x 12", "5 x 45 s", "3 x a week"
bool takeTimes(std::string_view part, std::size_t by, Programme& programme)
{
    const auto count = countIn(trimmed(part.substr(0, by)));
    const auto of = trimmed(part.substr(by + 1));
    if (!count)
        return false;
    if (of == "a week") {
        programme.timesAWeek = count;
        return true;
    }
    programme.sets = count;
    if (of.ends_with('s')) {
        const auto seconds = wholeNumber(trimmed(of.substr(0, of.size() - 1)), 1, mostSecondsHeldInAPlan);
        programme.held = seconds ? std::optional(std::chrono::seconds{*seconds}) : std::nullopt;
        return seconds.has_value();
    }
    programme.repetitions = countIn(of);
    return programme.repetitions.has_value();
}

} // namespace

std::vector<std::string_view> planParts(std::string_view text, char separator)
{
    std::vector<std::string_view> parts;
    for (std::size_t from = 0; from <= text.size();) {
        const auto to = std::min(text.find(separator, from), text.size());
        parts.push_back(trimmed(text.substr(from, to - from)));
        from = to + 1;
    }
    return parts;
}

std::optional<int> wholeNumber(std::string_view text, int lowest, int highest)
{
    int number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    const bool isWhole = error == std::errc() && end == text.data() + text.size() && text.front() != '-';
    return isWhole && number >= lowest && number <= highest ? std::optional(number) : std::nullopt;
}

std::optional<Distance> planDistance(std::string_view text)
{
    const bool isInMiles = text.ends_with("mi");
    if (isInMiles || text.ends_with("km"))
        text = trimmed(text.substr(0, text.size() - 2));
    auto metres = metresIn(text);
    if (metres && isInMiles)
        metres = std::llround(static_cast<double>(*metres) * 1.609344); // of a thousandth of a mile each
    return metres && *metres > 0 && Distance{*metres} <= farthestRun ? std::optional(Distance{*metres})
                                                                     : std::nullopt;
}

std::string planText(Distance distance)
{
    auto text = std::to_string(distance.metres / 1000);
    if (const auto metres = distance.metres % 1000; metres > 0) {
        auto decimals = std::to_string(1000 + metres).substr(1);
        decimals.erase(decimals.find_last_not_of('0') + 1);
        text += "." + decimals;
    }
    return text + " km";
}

std::optional<ChoiceSet<Surface>> planSurfaces(std::string_view text)
{
    ChoiceSet<Surface> surfaces;
    for (const auto word : planParts(text, ',')) {
        const auto surface = choiceFromWord<Surface>(word);
        if (!surface)
            return std::nullopt;
        surfaces.insert(*surface);
    }
    return surfaces;
}

bool takePart(std::string_view part, Programme& programme)
{
    if (const auto side = choiceFromWord<Side>(part)) {
        programme.side = side;
        return true;
    }
    if (const auto kind = choiceFromWord<ProgrammeKind>(part)) {
        const bool isExercise = *kind != ProgrammeKind::Limits && *kind != ProgrammeKind::ReturnToRun;
        programme.kind = isExercise ? *kind : programme.kind;
        return isExercise && programme.kind == *kind;
    }
    if (part.starts_with("step "))
        return takeStep(trimmed(part.substr(5)), programme);
    if (part.starts_with("pain "))
        return takePain(trimmed(part.substr(5)), programme);
    const auto by = part.find('x');
    return by != std::string_view::npos && takeTimes(part, by, programme);
}

std::string partsText(const Programme& programme)
{
    std::string text;
    const auto add = [&](const std::string& part) { text += "; " + part; };
    const auto number = [](std::optional<Count> count) { return std::to_string(count ? count->value() : 1); };
    if (programme.kind != ProgrammeKind::Exercise && programme.kind != ProgrammeKind::ReturnToRun)
        add(std::string(wordOf(programme.kind)));
    if (programme.step)
        add("step " + number(programme.step));
    if (programme.side)
        add(std::string(wordOf(*programme.side)));
    if (programme.repetitions)
        add(number(programme.sets) + " x " + number(programme.repetitions));
    if (programme.held)
        add(number(programme.sets) + " x " + std::to_string(programme.held->count()) + " s");
    if (programme.timesAWeek)
        add(number(programme.timesAWeek) + " x a week");
    if (programme.ceiling)
        add("pain " + std::to_string(programme.ceiling->value()));
    return text;
}

} // namespace patella::exchange
