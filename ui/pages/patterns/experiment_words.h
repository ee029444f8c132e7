// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include "core/patterns/experiment_course.h"
#include "core/patterns/factors/factor.h"
#include "ui/words/units.h"

#include <optional>
#include <string>
#include <utility>

// An experiment on oneself: what comes next, what does not count, and what came out.
namespace patella::ui::words {

// "pair “Blue”", or the runner's own words.
QString conditionOf(const SelfExperiment& experiment, Condition condition, const std::vector<Shoe>& shoes);
QString experimentTitle(const SelfExperiment& experiment, const std::vector<Shoe>& shoes); // "A against B"

QString nextRun(const SelfExperiment& experiment, int trial, const std::vector<Shoe>& shoes);
QString progressOf(const ExperimentCourse& course, const Units& units); // "7 of 12 runs are done. ..."
QStringList pairsToMention(const ExperimentCourse& course); // that do not count, and why; that are unlike
QString runOffered(const RunEntry& run, const Units& units); // "Fri 20 Nov, 8.2 km"
QString endingEarly(const ExperimentCourse& course, const Units& units);

// What came out, a sentence each.
QStringList resultOf(const SelfExperiment& experiment, const ExperimentCourse& course,
    const std::vector<Shoe>& shoes, const Units& units);

// What can be tried to look into a factor.
std::optional<Tried> triedFor(patterns::FactorKind kind);
std::pair<std::string, std::string> conditionsToTry(const patterns::Factor& factor); // as they are kept

} // namespace patella::ui::words
