// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/entry/suggested_answers.h"

#include "ui/fields/preferences.h"
#include "ui/fields/shoe_field.h"
#include "ui/fields/surface_field.h"

#include <algorithm>

namespace patella::ui {

namespace {

// Of each question the answer of the latest run that has one.
struct LastAnswers {
    std::optional<SurfaceMix> surface;
    std::optional<ShoeId> shoe;
    std::optional<std::chrono::minutes> warmUp;
};

LastAnswers lastAnswers(const Log& log)
{
    LastAnswers last;
    for (const auto& run : log.runs) { // the latest answers last
        last.surface = run.ground.surface ? run.ground.surface : last.surface;
        last.shoe = run.ground.shoe ? run.ground.shoe : last.shoe;
        last.warmUp = run.preparation.warmUp ? run.preparation.warmUp : last.warmUp;
    }
    return last;
}

} // namespace

void SuggestedAnswers::suggest(const Log& log) const
{
    const auto answers = lastAnswers(log);
    surface->suggest(answers.surface);
    shoe->offer(log.shoes, {});
    shoe->suggest(answers.shoe);
    warmUp->suggest(answers.warmUp);
    const auto usual = entryDefaults().knee;
    const auto last = std::find_if(log.painNotes.rbegin(), log.painNotes.rend(),
        [&](const PainNote& note) { return note.run && (!usual || note.side == *usual); });
    const bool isKnown = last != log.painNotes.rend();
    knee->show(blankKneeLine(usual ? *usual : isKnown ? last->side : Side::Left));
    knee->region->suggest(isKnown ? last->region : std::nullopt);
}

bool SuggestedAnswers::areOpen() const
{
    return surface->suggests() || shoe->suggests() || warmUp->suggests() || knee->region->suggests();
}

void SuggestedAnswers::take() const
{
    surface->takeSuggestion();
    shoe->takeSuggestion();
    warmUp->takeSuggestion();
    knee->region->takeSuggestion();
}

} // namespace patella::ui
