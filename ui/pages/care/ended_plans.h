// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "core/log/log.h"
#include "ui/pages/shared/fold.h"
#include "ui/words/units.h"

class QVBoxLayout;

namespace patella::ui {

// The plans that are over, the latest first, folded away: when, who set them, and the way into each. Hidden
// while there is none.
class EndedPlans : public QWidget {
    Q_OBJECT

public:
    explicit EndedPlans(QWidget* parent = nullptr);
    void show(const Log& log, LocalDate today, const Units& units);

Q_SIGNALS:
    void formWanted(const patella::ChangeSet& changeSet);

private:
    QWidget* lineOf(const Programme& programme, const Units& units);

    QWidget* m_list;
    Fold* m_fold;
    QVBoxLayout* m_lines;
};

} // namespace patella::ui
