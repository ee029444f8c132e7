// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include "core/exchange/import_plan.h"

namespace patella::ui {

// What an import did with each file: imported, already there, skipped or failed, with the reason.
class ImportReport : public QDialog {
    Q_OBJECT

public:
    explicit ImportReport(const exchange::ImportPlan& plan, QWidget* parent = nullptr);
};

// Whether there is more to say than that every file gave its runs.
bool needsReport(const exchange::ImportPlan& plan);

} // namespace patella::ui
