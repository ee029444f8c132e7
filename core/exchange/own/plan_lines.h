// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/log/log.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

// The values of single lines of a plan, as core/exchange/own/plan_file.h shows them.
namespace patella::exchange {

std::vector<std::string_view> planParts(std::string_view text, char separator); // without blanks around

std::optional<int> wholeNumber(std::string_view text, int lowest, int highest);
std::optional<Distance> planDistance(std::string_view text); // "20 km", "12.5 mi", "12,5": kilometres
std::string planText(Distance distance);
std::optional<ChoiceSet<Surface>> planSurfaces(std::string_view text); // "gravel, trail"

// Takes one part of an exercise, "step 2", "3 x 12", "5 x 45 s", "3 x a week", "pain 2", "left" or a kind;
// false: it is none of these.
bool takePart(std::string_view part, Programme& programme);
std::string partsText(const Programme& programme); // "; squat; step 2; left"

} // namespace patella::exchange
