// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "core/knee/knee_state.h"
#include "ui/pages/knee/parts.h"

#include <vector>

class QGridLayout;

namespace patella::ui {

class ReasonsToBeSeen;

// The first look in the morning: how bad, may I run, how far, is it getting better, do I need somebody.
class StateView : public QWidget {
    Q_OBJECT

public:
    explicit StateView(QWidget* parent = nullptr);

    void show(const knee::Asked& asked, const std::vector<KneeState>& states);
    void showRules(const knee::Asked& asked); // how far, and signs: they take the whole log

Q_SIGNALS:
    void runWanted(const patella::RunId& run);
    void formWanted(const patella::ChangeSet& changeSet);
    void guideWanted();

private:
    QWidget* morningOf(const KneeState& state, const knee::Asked& asked, bool isOneOfTwo);
    QWidget* zonesOf(const KneeState& state, const knee::Asked& asked);
    void showFigures(const knee::Asked& asked, const std::vector<KneeState>& states);

    QWidget* m_mornings;
    QLabel* m_signsFirst; // shown while a warning sign stands
    QWidget* m_figures;
    QGridLayout* m_grid;
    QLabel* m_distances;
    ReasonsToBeSeen* m_reasons;
};

} // namespace patella::ui
