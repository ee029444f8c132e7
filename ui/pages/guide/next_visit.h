// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include "core/log/log.h"

namespace patella::ui {

// The next visit with these questions added to its own, or a new one of today's: to be looked at in its form
// before it is saved. A question that it holds already is not asked twice.
ChangeSet nextVisitWith(const QStringList& questions, const Log& log, LocalDate today);

} // namespace patella::ui
