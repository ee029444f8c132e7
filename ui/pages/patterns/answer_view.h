// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "ui/pages/patterns/patterns_work.h"

class QVBoxLayout;

namespace patella::ui {

class Fold;

// What a log says about one knee: the findings, or why there are none, and what could not be tested.
class AnswerView : public QWidget {
    Q_OBJECT

public:
    explicit AnswerView(QWidget* parent = nullptr);
    void show(const KneeLook& look);

Q_SIGNALS:
    void trialWanted(const patella::patterns::Factor& factor);

private:
    QWidget* findingCard(const PatternFinding& finding, const FindingRuns& runs);
    QWidget* notFoundCard(const KneeLook& look);

    QVBoxLayout* m_findings;
    QVBoxLayout* m_untested;
    Fold* m_fold;
};

} // namespace patella::ui
