// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/report_parts.h"

namespace patella {

ReportParts everyPart()
{
    ReportParts parts;
    for (const auto& [part, word] : wordsOf<ReportPart>)
        parts.insert(part);
    return parts;
}

} // namespace patella
