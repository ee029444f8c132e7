// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/knowledge/fault.h"

namespace patella::knowledge {

std::string textOf(const Fault& fault)
{
    return fault.file + ':' + std::to_string(fault.line) + ": " + std::string(wordOf(fault.reason))
        + (fault.about.empty() ? "" : ' ' + fault.about);
}

} // namespace patella::knowledge
