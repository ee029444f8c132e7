// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMainWindow>

#include "core/log/log.h"

#include <memory>
#include <vector>

namespace patella::ui {

class FormController;
class DropHint;
class FolderSync;
class ImportFlow;
class KneeQuestions;
class LogBook;
class LogFiles;
class Menus;
class Offers;
class Sidebar;
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
    // Files are imported; a log among them is opened instead: logWanted.
    void importFiles(const QStringList& paths);
    void welcome(); // a new user; nobody else

Q_SIGNALS:
    void sampleWanted();
    void logWanted(const QString& file);
    void newLogWanted(const QString& file);
    void languageChanged(); // all windows are to be made anew

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dragLeaveEvent(QDragLeaveEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void closeEvent(QCloseEvent* event) override;

private:
    Sidebar* filledSidebar();
    QWidget* arranged();
    void connectMenus();
    void connectParts();
    void connectLogFiles(Menus& menus);
    void connectImport();
    void connectBook();
    void openImported();
    void sayWhatIsUnreadable();
    void showReport();
    void showBackups();
    void showPreferences(int page);
    void showShortcuts();
    void showDoctorGuide();

    std::unique_ptr<LogBook> m_book;
    FormController* m_forms;
    WindowPages* m_pages;
    QWidget* m_middle = nullptr; // pages and sidebar
    Offers* m_offers;
    Toast* m_toast;
    ImportFlow* m_import;
    KneeQuestions* m_questions;
    std::vector<RunId> m_imported; // by the last import
    bool m_closesWhenSaved = false;
    WatchedFolder* m_folder;
    FolderSync* m_sync;
    LogFiles* m_files;
    Sidebar* m_sidebar;
    DropHint* m_dropHint;
};

} // namespace patella::ui
