// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include "core/log/log.h"
#include "core/report/report.h"

class QLabel;

namespace patella::ui {

class PagePicture;
class PeriodChoice;

// The physiotherapist's report before it is saved or printed.
class ReportPreview : public QDialog {
    Q_OBJECT

public:
    ReportPreview(Log log, LocalDate today, QWidget* parent = nullptr);

    QString suggestedFile() const; // "patella-2026-11-20.pdf"
    // Says below the page what became of it.
    bool saveAs(const QString& file);

private:
    void showReport();
    void save();
    void print();
    Report report() const;

    Log m_log;
    LocalDate m_today;
    PeriodChoice* m_period;
    PagePicture* m_page;
    QLabel* m_outcome;
};

} // namespace patella::ui
