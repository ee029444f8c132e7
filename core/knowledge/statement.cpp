// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/knowledge/statement.h"

namespace patella::knowledge {

const std::string& Wording::in(std::string_view language) const
{
    static const std::string nothing;
    auto found = languages.find(language);
    if (found == languages.end())
        found = languages.find(allLanguages.front());
    return found == languages.end() ? nothing : found->second;
}

} // namespace patella::knowledge
