// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/output.h"
#include "core/knee/distance/morning_distance.h"
#include "core/log/log.h"
#include "core/statistics/proportion.h"

namespace patella::cli {

Json shareJson(Proportion part); // {"hits","of"}
Json runsJson(const std::vector<RunId>& runs);
template <typename Choice> Json wordJson(const std::optional<Choice>& choice)
{
    return choice ? Json(wordOf(*choice)) : Json(nullptr);
}
Json morningsJson(const Mornings& mornings);
Json metresJson(const std::optional<Distance>& distance);

// What the four clocks of the runs say of a knee: one member for each figure.
void addClocks(Json& document, const Log& log, Side knee, LocalDate today);

} // namespace patella::cli
