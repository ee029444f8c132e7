// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QListWidget>
#include <QMainWindow>
#include <QStackedWidget>
#include <QVBoxLayout>

#include "core/exchange/import/import_plan.h"
#include "core/log/entry.h"

#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace patella::ui {

class FormController;
class LogBook;
class RunsPage;
class Toast;
class TodayPage;

// The window of one log: pages beside a sidebar, every command in the menus, one line that says what was
// done.
class MainWindow : public QMainWindow {
    Q_OBJECT

public:
    explicit MainWindow(std::unique_ptr<LogBook> book, QWidget* parent = nullptr);
    ~MainWindow() override;

    enum PageNumber { Today, Runs, Days, Load, PatternsOfTheKnee };
    void showPage(int page);
    int pageCount() const { return m_pages->count(); }
    QString pageName(int page) const; // stable, for file names
    LogBook& book() { return *m_book; }
    void importFiles(const QStringList& paths);

Q_SIGNALS:
    void sampleWanted();

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void changeEvent(QEvent* event) override;
    void closeEvent(QCloseEvent* event) override;

private:
    void buildPages();
    void buildMenus();
    void buildFileMenu();
    void buildEditMenu();
    void buildViewMenu();
    void addUnitMenus(QMenu& menu);
    void buildHelpMenu();
    QWidget* sampleBanner();
    QWidget* pageAt(int page); // made on its first visit
    QWidget* makeToday();
    QWidget* makeRuns();
    QWidget* makeDays();
    QWidget* makeLoad();
    QWidget* makePatterns();
    QWidget* makeShoes();
    QWidget* makeCare();
    RunsPage& runs();
    void showWeek(QDate monday);
    void rebuildPages();
    void tintIcons();

    void addRun();
    void removeSelected();
    void undo();
    void chooseImport();
    std::optional<exchange::ImportPlan> planOf(const QStringList& files);
    void importWhatIsChosen(exchange::ImportPlan plan, const QStringList& files);
    bool askAboutLists(const exchange::ImportPlan& plan, bool all);
    void watchAFolder();
    void lookAtWatchedFolder();
    void offerWhatWasFound(exchange::ImportPlan plan);
    void exportLog();
    void showReport();
    void showAbout();
    void offerDraft();

    std::unique_ptr<LogBook> m_book;
    FormController* m_forms;
    QVBoxLayout* m_banners = nullptr;
    QListWidget* m_sidebar;
    QStackedWidget* m_pages;
    Toast* m_toast;
    std::vector<QWidget*> m_made; // by page number
    TodayPage* m_today = nullptr;

    struct Page {
        const char* name; // also of its icon
        const char* title;
        QWidget* (MainWindow::*make)();
    };
    static const std::vector<Page>& pages();
};

} // namespace patella::ui
