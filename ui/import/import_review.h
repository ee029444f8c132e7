// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include "core/exchange/import/import_plan.h"
#include "ui/fields/shoe_field.h"
#include "ui/fields/surface_field.h"
#include "ui/import/import_lines.h"
#include "ui/words/units.h"

#include <vector>

class QLabel;
class QPushButton;
class QTableView;

namespace patella::ui {

// Shows what an import would do, file by file, before anything is done: runs can be left out, duplicates that
// know more merged, and shoes and surface set for many runs at once.
class ImportReview : public QDialog {
    Q_OBJECT

public:
    ImportReview(
        exchange::ImportPlan plan, const std::vector<Shoe>& shoes, Units units, QWidget* parent = nullptr);

    // What exec() returns when the runner wants to see how lists were read.
    static constexpr int ShowLists = 2;

    // The plan as far as it was chosen.
    exchange::ImportPlan chosen() const { return m_lines->chosen(); }
    // Once it was answered.
    exchange::ImportPlan takeChosen() { return m_lines->takeChosen(); }
    exchange::ImportPlan takePlan() { return m_lines->takePlan(); }

private:
    QWidget* answers(const std::vector<Shoe>& shoes);
    QWidget* guesses();
    void answerForRuns(const std::function<void(RunEntry&)>& answer);
    void showCount();

    ImportLines* m_lines;
    QTableView* m_table;
    SurfaceField* m_surface; // none without runs
    ShoeField* m_shoe;
    QPushButton* m_import;
};

// Whether there is anything to look at before an import: more than one run, or anything but a run.
bool needsReview(const exchange::ImportPlan& plan);

} // namespace patella::ui
