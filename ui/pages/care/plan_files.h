// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <functional>
#include <optional>

class QWidget;

namespace patella::ui {

class LogBook;

// Whether a plan is to be taken over: from whom, and what it says line by line.
using WantsPlan = std::function<bool(const QString& from, const QStringList& lines)>;

// Plan files between a runner and whoever sets her plan. Each gives the sentence on how it went; empty: it
// was cancelled.
std::optional<QString> takePlanFile(LogBook& book, const QString& file, const WantsPlan& wantsPlan);
std::optional<QString> offerPlanFile(LogBook& book, const QString& file, QWidget* parent);
std::optional<QString> writePlanFile(const LogBook& book, const QString& file, const QString& setBy);

// The same, asking for the file too, and for a name where nobody has set anything.
std::optional<QString> askForPlanFile(LogBook& book, QWidget* parent);
std::optional<QString> askWhereToPutThePlan(const LogBook& book, QWidget* parent);

} // namespace patella::ui
