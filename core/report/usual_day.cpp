// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/usual_day.h"

#include "core/statistics/quantile.h"

namespace patella {

namespace {

std::optional<int> amountOf(const DayNote& note, DayLoad what)
{
    const auto minutes = [](const std::optional<std::chrono::minutes>& time) {
        return time ? std::optional(static_cast<int>(time->count())) : std::nullopt;
    };
    switch (what) {
    case DayLoad::Sitting:
        return minutes(note.sitting);
    case DayLoad::Driving:
        return minutes(note.driving);
    case DayLoad::Standing:
        return minutes(note.standing);
    case DayLoad::Stairs:
        return note.stairs ? std::optional(note.stairs->value()) : std::nullopt;
    case DayLoad::Sleep:
        return minutes(note.sleep);
    }
    return std::nullopt;
}

} // namespace

std::vector<UsualAmount> usualDay(std::span<const DayNote> notes)
{
    std::vector<UsualAmount> usual;
    for (const auto& [what, word] : wordsOf<DayLoad>) {
        std::vector<int> amounts;
        for (const auto& note : notes)
            if (const auto amount = amountOf(note, what))
                amounts.push_back(*amount);
        if (!amounts.empty())
            usual.push_back(
                {.what = what, .days = static_cast<int>(amounts.size()), .median = *medianOf(amounts)});
    }
    return usual;
}

} // namespace patella
