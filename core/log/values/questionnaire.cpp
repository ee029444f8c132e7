// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/log/values/questionnaire.h"

#include <algorithm>
#include <cctype>
#include <charconv>
#include <system_error>

namespace patella {

std::optional<Questionnaire> questionnaireNamed(std::string_view name)
{
    const auto isSame = [](char a, char b) {
        return std::toupper(static_cast<unsigned char>(a)) == std::toupper(static_cast<unsigned char>(b));
    };
    const auto found = std::ranges::find_if(questionnaires,
        [&](const Questionnaire& each) { return std::ranges::equal(each.name, name, isSame); });
    return found == questionnaires.end() ? std::nullopt : std::optional(*found);
}

std::optional<int> totalOf(const Questionnaire& questionnaire, std::string_view value)
{
    int total = 0;
    const auto* end = value.data() + value.size();
    const auto [stop, error] = std::from_chars(value.data(), end, total);
    if (stop != end || error != std::errc() || total < questionnaire.lowest || total > questionnaire.highest)
        return std::nullopt;
    return total;
}

} // namespace patella
