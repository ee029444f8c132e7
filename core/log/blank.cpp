// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/log/blank.h"

namespace patella {

RunEntry blankRun(RunId id, LocalDate date)
{
    return {
        .id = std::move(id),
        .date = date,
        .start = {},
        .utcOffset = {},
        .kind = {},
        .distance = {},
        .duration = {},
        .elapsed = {},
        .effort = {},
        .surface = {},
        .shoe = {},
        .warmUp = {},
        .coolDown = {},
        .ascent = {},
        .descent = {},
        .cadence = {},
        .averageHeartRate = {},
        .highestHeartRate = {},
        .temperature = {},
        .painkiller = {},
        .ended = {},
        .tags = {},
        .notes = {},
        .file = {},
    };
}

template <> Shoe blank<Shoe>()
{
    return {.id = ShoeId::nil(),
        .name = {},
        .bought = {},
        .runBefore = {},
        .limit = {},
        .retired = {},
        .notes = {}};
}

template <> RunEntry blank<RunEntry>() { return blankRun(RunId::nil(), {}); }

template <> PainNote blank<PainNote>()
{
    return {
        .id = PainNoteId::nil(),
        .run = {},
        .date = {},
        .moment = Moment::During,
        .side = Side::Both,
        .region = {},
        .score = Pain::least(),
    };
}

Shoe newShoe(std::string name)
{
    auto shoe = blank<Shoe>();
    shoe.id = ShoeId::fresh();
    shoe.name = std::move(name);
    return shoe;
}

} // namespace patella
