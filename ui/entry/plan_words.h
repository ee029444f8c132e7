// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "core/log/planned_run.h"
#include "core/log/self_experiment.h"

// What is said about plans and experiments, in the reader's language.
namespace patella::ui::words {

QString of(Feel feel);
QString of(Tried tried);

} // namespace patella::ui::words
