// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListWidget>
#include <QMainWindow>
#include <QVBoxLayout>

#include "core/exchange/import/import_plan.h"

#include <memory>

namespace patella::ui {

class FormController;
class ImportFlow;
class LogBook;
class WindowPages;
class Toast;
class WatchedFolder;

// The window of one log: pages beside a sidebar, every command in the menus, one line that says what was
// done. It connects its parts; each of them does its own work.
class MainWindow : public QMainWindow {
    Q_OBJECT

public:
    explicit MainWindow(std::unique_ptr<LogBook> book, QWidget* parent = nullptr);
    ~MainWindow() override;

    LogBook& book() { return *m_book; }
    WindowPages& pages() { return *m_pages; }
    void importFiles(const QStringList& paths);

Q_SIGNALS:
    void sampleWanted();

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void changeEvent(QEvent* event) override;
    void closeEvent(QCloseEvent* event) override;

private:
    void fillSidebar();
    QWidget* arranged();
    void connectMenus();
    void connectParts();
    void tintIcons();
    void offerDraft();
    void offerFoundRuns(const exchange::ImportPlan& plan);
    void showReport();
    void showDoctorGuide();

    std::unique_ptr<LogBook> m_book;
    FormController* m_forms;
    QListWidget* m_sidebar;
    WindowPages* m_pages;
    QVBoxLayout* m_banners;
    Toast* m_toast;
    ImportFlow* m_import;
    WatchedFolder* m_folder;
};

} // namespace patella::ui
