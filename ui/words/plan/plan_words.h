// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "core/log/planned_run.h"
#include "core/log/self_experiment.h"

// Sentences about plans and experiments.
namespace patella::ui::words {

QString of(Tried tried);

// The conditions of an experiment that Patella itself proposes are kept under fixed words, so that they are
// shown in the language of the window; the runner's own words stay as they are.
QString shownCondition(const std::string& kept);
std::string keptCondition(const QString& shown);

} // namespace patella::ui::words
