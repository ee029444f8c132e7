// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/lists/list_guess.h"
#include "core/exchange/lists/seen_list.h"
#include "core/log/values/local_time.h"

#include <optional>

namespace patella::exchange {

// The guess with how its columns write numbers, days, lengths and times. Today tells a day to come from one
// that was.
ListGuess withForms(ListGuess guess, const SeenList& list, std::optional<LocalDate> today);

} // namespace patella::exchange
