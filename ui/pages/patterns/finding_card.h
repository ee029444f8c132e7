// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QBoxLayout>
#include <QFrame>

#include "core/patterns/finding_runs.h"

namespace patella::ui {

// One finding: what it is, how sure, its sentences, and beside or beneath them its picture.
class FindingCard : public QFrame {
    Q_OBJECT

public:
    FindingCard(const PatternFinding& finding, const FindingRuns& runs, QWidget* parent = nullptr);

Q_SIGNALS:
    void trialWanted();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    QWidget* sentences(const PatternFinding& finding, const FindingRuns& runs);

    QBoxLayout* m_halves;
};

} // namespace patella::ui
