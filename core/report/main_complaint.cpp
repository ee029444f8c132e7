// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/main_complaint.h"

namespace patella {

namespace {

bool isOpen(const Complaint& complaint, LocalDate day)
{
    return complaint.date <= day && (!complaint.ended || *complaint.ended > day);
}

} // namespace

std::optional<Complaint> mainComplaint(const Log& log, LocalDate lastDay)
{
    std::optional<Complaint> latest;
    for (const auto& complaint : log.complaints)
        if (isOpen(complaint, lastDay) && (!latest || latest->date <= complaint.date))
            latest = complaint;
    return latest;
}

} // namespace patella
