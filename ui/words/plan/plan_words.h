// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "core/log/planned_run.h"
#include "core/log/self_experiment.h"

// Sentences about plans and experiments.
namespace patella::ui::words {

QString of(Feel feel);
QString of(Tried tried);

} // namespace patella::ui::words
