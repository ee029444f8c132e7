// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <optional>
#include <string_view>

namespace patella {

// Questionnaires whose totals a runner may be given, and what counts as a change of one person. Only numbers
// stand here: texts and items belong to their makers. Sources of the changes: AKPS Disabil Rehabil 43:1605
// (detectable), KOOS-PF pubmed 28258176 (one person), LEFS ptjournal 79/4/371, OSTRC-O2 Franke 2021, UWRI
// pubmed 33115339, VISA-P s13102-023-00615-5.
struct Questionnaire {
    std::string_view name;
    int lowest;
    int highest;
    bool highIsBest;
    int change; // points
    bool operator==(const Questionnaire&) const = default;
};

inline constexpr std::array questionnaires{
    Questionnaire{.name = "AKPS", .lowest = 0, .highest = 100, .highIsBest = true, .change = 13},
    Questionnaire{.name = "KOOS-PF", .lowest = 0, .highest = 100, .highIsBest = true, .change = 16},
    Questionnaire{.name = "LEFS", .lowest = 0, .highest = 80, .highIsBest = true, .change = 9},
    Questionnaire{.name = "OSTRC-O2", .lowest = 0, .highest = 100, .highIsBest = false, .change = 35},
    Questionnaire{.name = "UWRI", .lowest = 0, .highest = 36, .highIsBest = true, .change = 8},
    Questionnaire{.name = "VISA-P", .lowest = 0, .highest = 100, .highIsBest = true, .change = 7},
};

// By its name, whatever the case; empty: one that nothing is known of.
std::optional<Questionnaire> questionnaireNamed(std::string_view name);

// A total as it was typed; empty: no whole number, or beyond the ends.
std::optional<int> totalOf(const Questionnaire& questionnaire, std::string_view value);

} // namespace patella
