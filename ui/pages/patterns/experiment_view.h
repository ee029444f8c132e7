// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "core/patterns/experiment_course.h"
#include "core/patterns/factors/factor.h"

class QVBoxLayout;

namespace patella::ui {

class LogBook;

// Experiments on oneself: plan one, see what its next run is, say which run it was, and read what came out.
class ExperimentView : public QWidget {
    Q_OBJECT

public:
    explicit ExperimentView(LogBook& book, QWidget* parent = nullptr);
    void refresh();
    // The form for one that looks into a factor.
    void plan(const patterns::Factor& factor, Side knee);

Q_SIGNALS:
    void formWanted(const patella::ChangeSet& changeSet);
    void done(const QString& sentence);

private:
    void addPlan();
    void addRunning(const SelfExperiment& experiment, const ExperimentCourse& course);
    void addAssigning(const SelfExperiment& experiment, int trial);
    void addResult(const SelfExperiment& experiment, const ExperimentCourse& course);
    void addNotes(const SelfExperiment& experiment);
    void assign(const RunId& run, const SelfExperiment& experiment, int trial);
    void endEarly(const SelfExperiment& experiment, const ExperimentCourse& course);

    LogBook& m_book;
    QVBoxLayout* m_column;
};

} // namespace patella::ui
