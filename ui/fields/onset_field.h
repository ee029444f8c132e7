// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "core/log/knee_lines.h"
#include "ui/fields/fields.h"

namespace patella::ui {

// How far into a run pain began: asked once the worst score is above 0; what was typed comes back with it.
class OnsetField : public DistanceField {
    Q_OBJECT

public:
    OnsetField(const Units& units, ScoreField& worst, QWidget* parent = nullptr);

    QWidget* standIn(QWidget* box); // the box, hidden and shown with the question
    void putInto(KneeLine& line) const;

private:
    void ask();

    ScoreField& m_worst;
    QWidget* m_box = nullptr;
};

} // namespace patella::ui
