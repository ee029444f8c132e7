// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "core/log/log.h"
#include "core/report/period.h"
#include "ui/report/window/report_settings.h"

#include <utility>
#include <vector>

class QCheckBox;
class QComboBox;
class QLineEdit;

namespace patella::ui {

class PeriodChoice;

// What goes into a report and how it looks: period, name, parts, language, paper.
class ReportControls : public QWidget {
    Q_OBJECT

public:
    ReportControls(
        const Log& log, LocalDate today, const ReportSettings& settings, QWidget* parent = nullptr);

    ReportSettings settings() const;
    Period period() const;

Q_SIGNALS:
    void changed();

private:
    QWidget* lookFields(const ReportSettings& settings);
    QWidget* partBoxes(const ReportSettings& settings);
    QWidget* factBoxes(const Log& log, const ReportSettings& settings);

    PeriodChoice* m_period;
    QLineEdit* m_name;
    QComboBox* m_language;
    QComboBox* m_paper;
    std::vector<std::pair<ReportPart, QCheckBox*>> m_parts;
    std::vector<std::pair<Fact, QCheckBox*>> m_facts;
    ChoiceSet<Fact> m_factsNotOffered; // chosen once, not in this log
};

} // namespace patella::ui
