// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include "core/report/report.h"

namespace patella::ui {

// Every value of a report, for programs: the same whatever language anybody speaks.
QByteArray jsonReport(const Report& report);

} // namespace patella::ui
