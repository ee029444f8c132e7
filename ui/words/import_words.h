// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include "core/exchange/import/import_plan.h"
#include "ui/words/units.h"

// What an import did and why it left something out.
namespace patella::ui::words {

QString of(exchange::Remark remark);
// All that was noticed while a file was read, damage first and what is true of every track last; of a damaged
// one how far it could be read and how much of it is missing.
QStringList remarksInWords(const std::vector<exchange::Remark>& remarks,
    const std::optional<exchange::ReadExtent>& extent, const Units& units);
QStringList remarksInWords(const exchange::ImportedRun& run, const Units& units);
QStringList remarksInWords(const exchange::ImportPlan::Duplicate& duplicate, const Units& units);
QString of(exchange::Refusal refusal);
QString of(const exchange::CsvProblem& problem);
QString of(const exchange::JsonProblem& problem);
QString of(const exchange::RowProblem& problem);
QString of(const Problem& problem);
QString reason(const exchange::ImportPlan::Skipped& skipped); // "not a run: cycling"
QString reason(const exchange::ImportPlan::Failed& failed);
// "312 new runs, 4 already there, 1 skipped.", before anything is done
QString found(const exchange::ImportPlan& plan);
QString imported(
    const exchange::ImportPlan& plan, const Units& units); // the same, and which the latest run is
QString summary(const exchange::ImportPlan& plan); // "5 runs imported, 1 already there, 2 skipped."

} // namespace patella::ui::words
