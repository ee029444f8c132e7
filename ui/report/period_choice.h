// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "core/report/period.h"

class QComboBox;
class QDateEdit;

namespace patella::ui {

// The last weeks, the whole log, or from one day to another.
class PeriodChoice : public QWidget {
    Q_OBJECT

public:
    PeriodChoice(Period wholeLog, QWidget* parent = nullptr); // up to today

    Period period() const;

Q_SIGNALS:
    void changed();

private:
    void choose();

    Period m_wholeLog;
    QComboBox* m_choice;
    QDateEdit* m_from;
    QDateEdit* m_to;
};

} // namespace patella::ui
