// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/pain_character.h"

#include "core/statistics/quantile.h"

#include <algorithm>
#include <map>

namespace patella {

namespace {

using Notes = std::vector<const PainNote*>;

// How often each was chosen, the most frequent first.
template <typename Choice>
std::vector<std::pair<Choice, int>> mostFrequent(const std::map<Choice, int>& counts)
{
    std::vector<std::pair<Choice, int>> sorted(counts.begin(), counts.end());
    std::stable_sort(
        sorted.begin(), sorted.end(), [](const auto& a, const auto& b) { return a.second > b.second; });
    return sorted;
}

// One count for each choice of the sets; returns how many notes answer the question.
template <typename Choice>
int countChoices(
    const Notes& notes, std::optional<ChoiceSet<Choice>> PainNote::* answer, std::map<Choice, int>& counts)
{
    int asked = 0;
    for (const auto* note : notes)
        if (const auto& chosen = note->*answer) {
            ++asked;
            for (const auto each : chosen->choices())
                ++counts[each];
        }
    return asked;
}

std::optional<double> medianMinutes(const Notes& notes)
{
    std::vector<std::chrono::minutes::rep> settled;
    for (const auto* note : notes)
        if (note->settled)
            settled.push_back(note->settled->count());
    return medianOf(settled);
}

PainCharacter characterOf(Side side, const Notes& notes)
{
    std::map<Trigger, int> triggers;
    std::map<PainQuality, int> qualities;
    std::map<PainCourse, int> courses;
    PainCharacter character{
        .side = side,
        .painful = static_cast<int>(notes.size()),
        .triggersAsked = countChoices(notes, &PainNote::triggers, triggers),
        .triggers = mostFrequent(triggers),
        .qualityAsked = countChoices(notes, &PainNote::quality, qualities),
        .qualities = mostFrequent(qualities),
        .courseAsked = 0,
        .courses = {},
        .settledAsked = 0,
        .medianSettledMinutes = medianMinutes(notes),
        .limpAsked = 0,
        .limped = 0,
    };
    for (const auto* note : notes) {
        character.courseAsked += note->course ? 1 : 0;
        if (note->course)
            ++courses[*note->course];
        character.settledAsked += note->settled ? 1 : 0;
        character.limpAsked += note->limp ? 1 : 0;
        character.limped += note->limp.value_or(false) ? 1 : 0;
    }
    character.courses = mostFrequent(courses);
    return character;
}

} // namespace

std::vector<PainCharacter> painCharacters(std::span<const PainNote> notes)
{
    std::vector<PainCharacter> characters;
    for (const auto& [side, word] : wordsOf<Side>) {
        Notes painful;
        for (const auto& note : notes)
            if (note.side == side && note.score > Pain::least())
                painful.push_back(&note);
        if (!painful.empty())
            characters.push_back(characterOf(side, painful));
    }
    return characters;
}

} // namespace patella
