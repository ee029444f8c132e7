// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "core/report/period.h"

#include <optional>

class QComboBox;
class QDateEdit;

namespace patella::ui {

// The time since the last visit, the last weeks, the whole log, or from one day to another.
class PeriodChoice : public QWidget {
    Q_OBJECT

public:
    // Up to today; without a visit there is no time since one.
    PeriodChoice(Period wholeLog, std::optional<Period> sinceLastVisit, QWidget* parent = nullptr);

    Period period() const;
    int choice() const; // a number to keep
    void choose(int choice); // what cannot be chosen is the usual number of weeks

    static constexpr int sinceVisit = -2;

Q_SIGNALS:
    void changed();

private:
    void follow();

    Period m_wholeLog;
    std::optional<Period> m_sinceVisit;
    QComboBox* m_choice;
    QDateEdit* m_from;
    QDateEdit* m_to;
};

} // namespace patella::ui
