// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include "core/log/log.h"
#include "core/report/report.h"
#include "ui/report/paper/report_page.h"

namespace patella::ui {

class PageStack;
class ReportControls;
class SavedReport;

// The physiotherapist's report before it is saved or printed.
class ReportPreview : public QDialog {
    Q_OBJECT

public:
    ReportPreview(Log log, LocalDate today, Units units, QWidget* parent = nullptr);

    QString suggestedFile() const; // "knee-report-2026-11-20.pdf"
    // As PDF, web page, or the entries of the period as CSV or JSON, by the name. Says below the pages what
    // became of it.
    bool saveAs(const QString& file);
    // An empty plan file for whoever answers the report, in its language.
    bool saveBlankNote(const QString& file);

private:
    void showReport();
    void save();
    void print();
    void askWhereToPutTheNote();
    Pages pagesInItsLanguage(const Report& content) const;
    Report report() const;
    ReportLook look() const;
    Units unitsOfTheReport() const; // in its language

    Log m_log;
    LocalDate m_today;
    Units m_units;
    ReportControls* m_controls;
    PageStack* m_pages;
    SavedReport* m_outcome;
};

} // namespace patella::ui
